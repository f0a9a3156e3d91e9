"""Amounts as offices write them; what can be read in two ways stays as it is written."""

from __future__ import annotations

import pytest

from planner.exchange.registers.amounts import read_value
from planner.exchange.registers.currencies import currency_in


@pytest.mark.parametrize(
    ("text", "currency", "amount", "named"),
    [
        ("1,200.50", "EUR", "1200.50", "EUR"),
        ("1.234,56", "EUR", "1234.56", "EUR"),
        ("1 200,50 kr", "SEK", "1200.50", "SEK"),
        ("CHF 1'200.-", None, "1200", "CHF"),
        ("₹ 1,20,000", None, "120000", "INR"),
        ("1.200.000 ₫", None, "1200000", "VND"),
        ("12,5", "GBP", "12.5", "GBP"),
        ("RMB 180", None, "180", "CNY"),
        ("NT$3,000", None, "3000", "TWD"),
        ("HK$400", "HKD", "400", "HKD"),
        ("$85.50", "AUD", "85.50", "AUD"),
        ("12,000円", None, "12000", "JPY"),
        ("¥25000", "JPY", "25000", "JPY"),
        ("200元", "CNY", "200", "CNY"),
        ("12.500", "KWD", "12.500", "KWD"),
        ("500/-", "INR", "500", "INR"),
    ],
)
def test_an_amount_is_read_with_its_currency(text: str, currency: str | None, amount: str, named: str) -> None:
    found = read_value(text, currency=currency)
    assert found is not None
    assert (found.amount, found.currency, found.text) == (amount, named, None)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("€1.200", None),
        ("1.200", "EUR"),
        ("$30", "GBP"),
        ("$30", None),
        ("¥3000", None),
        ("1 200,50 kr", None),
        ("XQZ 30", None),
        ("£140 - £300", "GBP"),
        ("approx. €50", "EUR"),
        ("Over £140", "GBP"),
        ("$300 - $500", "CAD"),
        ("1,2,3", "USD"),
        ("10만원", "KRW"),
        ("$30 CAD", "CAD"),
    ],
)
def test_words_ranges_and_doubtful_amounts_stay_words(text: str, currency: str | None) -> None:
    found = read_value(text, currency=currency)
    assert found is not None
    assert (found.amount, found.text) == (None, text)
    assert found.currency in (currency, "EUR")


@pytest.mark.parametrize(
    ("head", "currency"),
    [
        ("Value (£)", "GBP"),
        ("Estimated value ($AUD)", "AUD"),
        ("Estimated value (NZ$)", "NZD"),
        ("Market Value (S$)", "SGD"),
        ("估計價值 (港元)", "HKD"),
        ("价值（人民币）", "CNY"),
        ("Estimated value in RMB", "CNY"),
        ("Wert (EUR)", "EUR"),
        ("Value ($)", None),
        ("VALUE OF ALL GIFTS", None),
    ],
)
def test_the_head_of_a_column_names_its_currency(head: str, currency: str | None) -> None:
    assert currency_in(head) == currency
