"""Who of a visit is asked for by another one on the same days."""

from __future__ import annotations

from datetime import date

from planner.models.words import words
from planner.storage.journeys import Journey
from planner.storage.visits import VisitSummary
from planner.ui.theme.colours import LIGHT
from planner.ui.theme.look import Look
from planner.ui.visits.overview_rows import overview_rows


def test_a_person_is_elsewhere_who_shares_a_day_with_another_visit() -> None:
    journeys = (
        _journey("long", 1, 20, "Wang", "Li", "Wang"),
        _journey("within", 3, 4, "Wang"),
        _journey("last day", 20, 22, "Li"),
        _journey("day after", 23, None, "Li", "Zhao"),
        _journey("alone", 5, 6, "Zhao"),
    )
    rows = overview_rows(journeys, Look(LIGHT, "en"))
    assert {row.key: row.clashes for row in rows} == {
        "long": ("Wang", "Li", "Wang"), "within": ("Wang",), "last day": ("Li",), "day after": (), "alone": (),
    }  # fmt: skip


def _journey(key: str, first: int, last: int | None, *people: str) -> Journey:
    days = date(2026, 3, first), None if last is None else date(2026, 3, last)
    summary = VisitSummary(key, key, None, ("en",), "outbound", *days, item_count=0)
    return Journey(summary, (), tuple((name, words(("en",), name, None)) for name in people))
