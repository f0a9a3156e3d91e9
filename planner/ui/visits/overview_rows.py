"""Visits as bars over months: what the overview draws, and what it reads out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.models.words import words
from planner.rules.checks.sweep import overlaps
from planner.rules.months import months_later
from planner.storage.journeys import Journey
from planner.ui.theme.look import Look

YEAR = 12
"""Months."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of days of a visit: a stop with its city, or days in no city."""

    first: date
    last: date
    word: str


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A visit: its title, its bars, and who of it travels elsewhere on the same days."""

    key: str
    title: str
    first: date
    last: date
    outbound: bool
    bars: tuple[Bar, ...]
    clashes: tuple[str, ...]
    """Names of people of whom another visit asks on the same days."""
    heading: bool = False


def overview_rows(journeys: Sequence[Journey], look: Look) -> list[OverviewRow]:
    """One row for each visit, in the order they are given."""
    elsewhere = _elsewhere(journeys)
    return [
        OverviewRow(
            key=one.summary.visit_id,
            title=_title(one, look),
            first=one.summary.first_day or date.min,
            last=one.summary.last_day or one.summary.first_day or date.min,
            outbound=one.summary.direction == "outbound",
            bars=_bars(one, look),
            clashes=tuple(
                name.in_language(look.language)
                for told_by, name in one.people
                if (told_by, one.summary.visit_id) in elsewhere
            ),
        )
        for one in journeys
    ]


def span_of(day: date, *, months: int) -> tuple[date, date]:
    """The first and the last day of the year in which a day lies, or of so many months from its own on."""
    first = date(day.year, 1 if months == YEAR else day.month, 1)
    return first, months_later(first, months) - timedelta(days=1)


def _title(one: Journey, look: Look) -> str:
    summary = one.summary
    return words(summary.languages, summary.title, summary.title_native).in_language(look.language)


def _bars(one: Journey, look: Look) -> tuple[Bar, ...]:
    """The stops; days of the visit before, between and after them have no word."""
    first, last = one.summary.first_day, one.summary.last_day or one.summary.first_day
    assert first is not None
    assert last is not None
    bars: list[Bar] = []
    at = first
    for stop in sorted(one.stops, key=lambda stop: stop.first):
        if stop.first > at:
            bars.append(Bar(at, stop.first - timedelta(days=1), ""))
        bars.append(Bar(stop.first, stop.last, stop.name.in_language(look.language)))
        at = max(at, stop.last + timedelta(days=1))
    if at <= last:
        bars.append(Bar(at, last, ""))
    return tuple(bars)


def _elsewhere(journeys: Sequence[Journey]) -> set[tuple[str, str]]:
    """Whoever is asked for by two visits on one day, with each of these visits."""
    spans = {
        (told_by, datetime.combine(first, time.min), datetime.combine(last, time.max), one.summary.visit_id)
        for one in journeys
        if (first := one.summary.first_day) is not None
        for last in (one.summary.last_day or first,)
        for told_by, _ in one.people
    }
    return {(told_by, visit_id) for pair in overlaps(spans) for told_by, _, _, visit_id in pair}
