"""Amounts as offices write them; what can be read in two ways stays as it is written."""

from __future__ import annotations

import pytest

from planner.exchange.registers.amounts import read_value
from planner.exchange.registers.currencies import currency_in
from planner.exchange.registers.disposals import disposal_of
from planner.models.money import Money


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
        ("人民币300元", None, "300", "CNY"),
        ("$30 CAD", "CAD", "30", "CAD"),
        ("1.5万元", "CNY", "15000", "CNY"),
        ("10만원", "KRW", "100000", "KRW"),
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
        ("ca 50-100 EUR", "EUR"),
        ("under £140", None),
        ("nominal", "EUR"),
        ("approx. $50", None),
        ("USD 30 EUR", None),
        ("Over £140", "GBP"),
        ("$300 - $500", "CAD"),
        ("1,2,3", "USD"),
    ],
)
def test_words_ranges_and_doubtful_amounts_stay_words(text: str, currency: str | None) -> None:
    found = read_value(text, currency=currency)
    assert found is not None
    assert (found.amount, found.text) == (None, text)
    assert found.currency in (currency, "EUR")


@pytest.mark.parametrize(
    ("text", "currency", "amount", "named", "said"),
    [
        ("ca 300 SEK", None, "300", "SEK", "ca 300 SEK"),
        ("approx. $50", "USD", "50", "USD", "approx. $50 USD"),
        ("约300元", "CNY", "300", "CNY", "约300元 CNY"),
        ("300元左右", "CNY", "300", "CNY", "300元左右 CNY"),
        ("£140 (est.)", None, "140", "GBP", "£140 (est.) GBP"),
        ("c.£1,200", None, "1200", "GBP", "c.£1,200 GBP"),
        ("environ 50 €", "EUR", "50", "EUR", "environ 50 € EUR"),
        ("50 EUR (geschätzt)", None, "50", "EUR", "50 EUR (geschätzt)"),
        ("estimated value: USD 50", None, "50", "USD", "estimated value: USD 50"),
        ("3万円程度", None, "30000", "JPY", "3万円程度 JPY"),
    ],
)
def test_an_estimate_is_an_amount_that_keeps_its_words(
    text: str, currency: str | None, amount: str, named: str, said: str
) -> None:
    found = read_value(text, currency=currency)
    assert found == Money(amount, False, named, text)
    assert found.estimate == said


@pytest.mark.parametrize(
    ("text", "disposal"),
    [
        ("Purchased by Minister", "retained_on_payment"),
        ("Donated to charity", "donated"),
        ("Retained for display in the office", "displayed"),
        ("Transferred to NARA", "archived"),
        ("Transferred to General Services Administration", "surrendered"),
        ("Retained by the Minister", "retained"),
        ("Restitué au donateur", "returned"),
        ("Remis au protocole", "surrendered"),
        ("Devuelto", "returned"),
        ("Entregado a Patrimonio Nacional", "surrendered"),
        ("An einen Verein gespendet", "donated"),
        ("zurückgegeben", "returned"),
        ("上交机关事务管理局", "surrendered"),
        ("退回", "returned"),
        ("婉拒", "declined"),
        ("Held by Department", None),
        ("Official use", None),
        ("", None),
    ],
)
def test_what_became_of_a_gift_is_told_in_many_languages(text: str, disposal: str | None) -> None:
    assert disposal_of(text) == disposal


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
