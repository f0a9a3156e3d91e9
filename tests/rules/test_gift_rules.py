"""Each set of gift rules at, below and above its threshold, across its days, over totals, rates and partial dates."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.money import Money
from planner.rules.gift_choice import suggestion
from planner.rules.gift_dates import DayRange, days_at, due, perhaps_within_year, surely_within_year
from planner.rules.gift_facts import Body, Party
from planner.rules.gift_rules import rule_advice
from planner.rules.months import months_later
from planner.usecases.gift_sources import shipped_sets
from tests.rules.gift_worlds import TODAY, advice, gift, recipient, text


@pytest.mark.parametrize(
    ("rules", "currency", "below", "at", "above", "reached_at"),
    [
        ("us-federal", "USD", "479.99", "480", "480.01", False),
        ("china-foreign-affairs", "CNY", "199.99", "200", "200.01", True),
        ("uk-ministers", "GBP", "139.99", "140", "140.01", True),
        ("eu-commissioners", "EUR", "149.99", "150", "150.01", False),
        ("canada-public-office", "CAD", "199.99", "200", "200.01", True),
        ("singapore-civil-service", "SGD", "49.99", "50", "50.01", True),
        ("japan-officials", "JPY", "4999", "5000", "5001", False),
        ("australia-agency-heads", "AUD", "99.99", "100", "100.01", False),
        ("california-local", "USD", "49.99", "50", "50.01", True),
    ],
)
def test_each_set_says_its_duty_at_or_over_its_threshold_and_not_below(
    rules: str, currency: str, below: str, at: str, above: str, reached_at: bool
) -> None:
    to = recipient(rules)
    reached = [advice(gift(amount, currency, to=to)).over for amount in (below, at, above)]
    assert reached == [False, reached_at, True]


def test_what_a_set_says_names_the_threshold_the_duty_and_who_decides_and_never_that_something_is_allowed() -> None:
    over = advice(gift("151", "EUR", to=recipient("eu-commissioners")))
    under = advice(gift("150", "EUR", to=recipient("EU Commissioners")))
    assert [one.text.in_language(language) for one in (over, under) for language in ("en", "zh-Hans")] == [
        "EU Commissioners: Over 150 EUR: Declare it; it goes to the protocol service and into the public register. "
        "You decide.",
        "欧盟委员：超过150 EUR：须申报；礼品交礼宾部门，并列入公开登记册。由您决定。",
        "EU Commissioners: Not over 150 EUR. Below it the set names no duty but the office's own record. You decide.",
        "欧盟委员：未超过150 EUR。低于此数额，规则未规定义务，仅由本单位登记。由您决定。",
    ]
    assert (over.source, over.checked_on, over.confirmed) == (
        "ec.europa.eu, rules on Commissioners' ethics; Code of Conduct C(2018) 700 of 31 January 2018",
        "2026-11-22", True,
    )  # fmt: skip


def test_no_set_ever_says_allowed() -> None:
    for rules in shipped_sets():
        for amount in (None, "1", "100000"):
            for version in rules.versions:
                said = text(gift(amount, version.currency or "AED", to=recipient(rules.name)))
                assert "allowed" not in said.lower() and "may keep" not in said.lower()


def test_further_steps_of_canada_japan_and_india() -> None:
    canada, japan, india = (recipient(n) for n in ("canada-public-office", "japan-officials", "india-officials"))
    assert [
        "forfeited" in text(gift(amount, "CAD", to=canada)) for amount in ("999.99", "1000", "1000.01")
    ] == [False, True, True]  # fmt: skip
    assert ["public" in text(gift(amount, "JPY", to=japan)) for amount in ("20000", "20001")] == [False, True]
    assert ["given back" in text(gift(amount, "INR", to=india)) for amount in ("5000", "5001")] == [True, False]


def test_sets_without_a_figure_ask_for_every_gift() -> None:
    assert text(gift(None, to=recipient("uae-federal"))) == (
        "UAE federal: No figure is known: ask the entity. Not confirmed. You decide."
    )
    pakistan = advice(gift("1", "PKR", to=recipient("pakistan-officials")))
    assert (pakistan.deadline, pakistan.certain) == (date(2025, 7, 15), True)


def test_a_gift_to_a_californian_agency_is_another_case_than_one_to_a_person() -> None:
    said = text(gift("500", "USD", to=recipient("california-local", kind="organization")))
    assert "Form 801" in said and "Form 700" not in said


@pytest.mark.parametrize(
    ("rules", "before", "first"),
    [
        ("us-federal", "2022-12-31", "2023-01-01"),
        ("china-foreign-affairs", "1993-12-04", "1993-12-05"),
        ("eu-commissioners", "2018-01-30", "2018-01-31"),
        ("canada-public-office", "2007-07-08", "2007-07-09"),
        ("japan-officials", "2000-03-31", "2000-04-01"),
        ("australia-agency-heads", "2019-10-17", "2019-10-18"),
    ],
)
def test_a_gift_older_than_its_set_is_not_judged_by_it(rules: str, before: str, first: str) -> None:
    to = recipient(rules)
    currency = next(one for one in shipped_sets() if one.name == rules).versions[0].currency
    old, new = (advice(gift("99999", currency, day=day, to=to)) for day in (before, first))
    assert ("the gift is older" in old.text.in_language("en"), old.over, new.over) == (True, False, True)


@pytest.mark.parametrize("rules", ["uk-ministers", "singapore-civil-service", "california-local"])
def test_a_set_of_which_nobody_knows_the_first_day_holds_for_every_day(rules: str) -> None:
    currency = next(one for one in shipped_sets() if one.name == rules).versions[0].currency
    assert advice(gift("99999", currency, day="1990-01-01", to=recipient(rules))).over


def test_the_unconfirmed_figure_of_2026_stands_beside_the_last_confirmed_one_where_they_differ() -> None:
    to = recipient("us-federal")
    last, first = (advice(gift("500", "USD", day=day, to=to)) for day in ("2025-12-31", "2026-01-01"))
    assert (last.over, last.confirmed, first.over, first.confirmed) == (True, True, False, False)
    assert "By the last confirmed figure: Over 480 USD" in first.text.in_language("en")
    assert "By the last confirmed" not in text(gift("600", "USD", day="2026-01-01", to=to))


def test_a_partial_date_over_the_boundary_says_both_sides() -> None:
    found = rule_advice(
        gift("500", "USD", to=recipient("us-federal"), days=DayRange(date(2025, 12, 1), date(2026, 1, 31))),
        shipped_sets(), others=(), today=TODAY,
    )  # fmt: skip
    assert [one.text.in_language("en").split(":")[0] for one in found] == [
        "US federal (FGDA), if it was before 1 January 2026",
        "US federal (FGDA), if it was on 1 January 2026 or later",
    ]


def test_the_days_of_a_deadline_run_from_receipt_or_from_the_return_home() -> None:
    travels = recipient("china-foreign-affairs", side="delegation")
    abroad = gift("300", "CNY", to=travels, day="2015-12-11", returns_on=date(2015, 12, 31))
    at_home = gift("300", "CNY", to=recipient("china-foreign-affairs"), day="2015-12-31")
    us = gift("600", "USD", to=recipient("us-federal"), day="2024-12-31")
    assert [advice(one).deadline for one in (abroad, at_home, us)] == [
        date(2016, 1, 31), date(2016, 1, 31), date(2025, 3, 1),
    ]  # fmt: skip
    assert due(date(2024, 1, 31), months=1) == date(2024, 2, 29)


def test_the_total_of_twelve_months_counts_one_source_and_a_partial_date_only_perhaps() -> None:
    to = recipient("canada-public-office")
    now = gift("120", "CAD", day="2025-06-15", to=to)

    def before(amount: str, day: str | None, **more: object) -> str:
        return text(now, gift(amount, "CAD", day=day, to=to, gift_id="earlier", **more))

    stranger = Party("person", "Other", keys=frozenset({"name:other"}))
    assert [
        before("80", "2024-06-16"), before("79.99", "2024-06-16"), before("80", "2024-06-15"),
        before("80", "2024-06-16", giver=stranger), before("80", "2024-06-16", status="returned"),
    ] == [
        "Canada, public office holders: In 12 months 200 CAD from this source. Disclose the gifts of this source "
        "within 30 days: their total in 12 months counts. You decide.",
        *["Canada, public office holders: Below 200 CAD. Below it the set names no duty but the office's own record. "
          "You decide."] * 4,
    ]  # fmt: skip
    assert "up to 200 CAD from this source" in before("80", "2024-06")
    assert "up to 200 CAD from this source" in before("80", None)
    assert "In 12 months 200 CAD" in before("80", "2025-05")
    assert "without what has no value" in text(now, gift(None, day="2025-01-01", to=to, gift_id="earlier"))


def test_an_instant_is_a_day_in_each_zone_and_the_total_counts_the_days_that_it_may_be() -> None:
    late = datetime(2024, 6, 15, 23, 30, tzinfo=ZoneInfo("America/Toronto"))
    days = days_at(late, ("America/Toronto", "Asia/Shanghai"))
    assert days == DayRange(date(2024, 6, 15), date(2024, 6, 16))
    to = recipient("canada-public-office")
    now = gift("120", "CAD", day="2025-06-15", to=to)
    said = text(now, gift("80", "CAD", to=to, gift_id="earlier", days=days))
    assert "up to 200 CAD from this source" in said


@pytest.mark.parametrize(
    ("value", "rate", "said"),
    [
        (None, None, "No value is known."),
        (Money(text="Above limit", currency="GBP"), None, "The list says “Above limit” and no figure."),
        (Money(text="Over £140", currency="GBP"), None, "The list says “Over £140” and no figure."),
        (Money(text="Above Limit", currency="USD"), None, "The list says “Above Limit” of USD and no figure."),
        (Money(text="unknown"), None, "The value is said as “unknown”, which is no figure."),
        (Money("200", False, "USD"), None, "The value is in USD, and no rate is known."),
        (Money("200", False, "USD"), "0.8", "160 GBP at the rate 0.8."),
        (Money("200", False, "USD"), "1 GBP = 1.25 USD", "160 GBP at the rate 1 GBP = 1.25 USD."),
        (Money("200", False, "USD"), "1.25 USD/GBP", "160 GBP at the rate 1.25 USD/GBP."),
        (Money("200", False, "USD"), "bank rate", "The value is in USD, and no rate is known."),
        (Money("200"), None, "The value has no currency."),
    ],
)  # fmt: skip
def test_a_value_that_is_no_figure_of_this_currency_is_said_to_be_so(
    value: Money | None, rate: str | None, said: str
) -> None:
    found = text(gift(None, to=recipient("uk-ministers"), value=value, value_rate=rate))
    assert found.startswith(f"UK ministers: {said} 140 GBP or more:")
    assert ("The value that counts: Value in pounds." in found) is (rate is None or rate == "bank rate")


def test_a_suggestion_needs_country_and_kind_and_companies_get_none() -> None:
    bodies = [
        Body("", "City of Burbank, California", country="US"),
        Body("", "Department of State", country="US"),
        Body("", "State of Nevada", country="US"),
        Body("", "People's Government of Huairou District", country="CN"),
        Body("", "Shanghai Ancient Books Publishing Co., Ltd.", country="CN"),
        Body("", "Ministry of Trade", country="JP"),
        Body("", "Ministry of Trade"),
        Body("", "Hanhai Studio", country="US"),
    ]
    found = [suggestion(body, shipped_sets()) for body in bodies]
    assert [one.name if one else None for one in found] == [
        "california-local", "us-federal", None, "china-foreign-affairs", None, "japan-officials", None, None,
    ]  # fmt: skip


def test_an_unknown_set_is_named() -> None:
    assert text(gift("1", "EUR", to=recipient("House"))) == (
        "No set of gift rules is called “House”. Enter it, or correct the organisation."
    )


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 800))
def test_what_is_surely_within_a_year_is_perhaps_too_and_a_year_is_twelve_months(day: date, back: int) -> None:
    earlier = date.fromordinal(day.toordinal() - back)
    one, other = DayRange(earlier, earlier), DayRange(day, day)
    assert surely_within_year(one, other) == perhaps_within_year(one, other) == (earlier > months_later(day, -12))


def test_an_estimate_is_judged_and_said_to_be_one() -> None:
    uk = recipient("uk-ministers")
    found = advice(gift("300", "GBP", to=uk, value=Money("300", False, "GBP", "c. £300")))
    assert (found.over, found.certain, "“c. £300” is an estimate." in found.text.in_language("en")) == (
        True,
        True,
        True,
    )


def test_a_list_that_says_below_the_limit_names_no_duty_of_those_above() -> None:
    uk, eu = recipient("uk-ministers"), recipient("eu-commissioners")
    below = advice(gift(None, to=uk, value=Money(text="under £140")))
    other = advice(gift(None, to=eu, value=Money(text="under £140")))
    assert (below.over, below.certain, other.certain) == (False, True, False)
    assert "Below 140 GBP." in below.text.in_language("en")
    assert "or more" not in below.text.in_language("en")
