"""The rows of the list of visits: sections by time, and what each line says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QObject

from planner.documents.content.types import Content
from planner.models.words import Words, words
from planner.models.zones import is_zone
from planner.storage.overviews import VisitOverview
from planner.ui.parts.dates import DateWords, midday, offset
from planner.ui.theme.look import Look
from planner.ui.visits.today import Today, TodayWords

LINES = 3
"""What a row of the list has room for."""


@dataclass(frozen=True, slots=True)
class Section:
    """In progress, upcoming or past."""

    key: str
    word: str
    count: int
    heading: bool = True


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit as the list says it."""

    key: str
    title: str
    other_title: str
    dates: str
    when: str
    outbound: bool
    direction: str
    stops: tuple[tuple[str, str], ...]
    more_stops: str
    people: str
    items: str
    leader: str
    no_leader: str
    current: bool
    past: bool
    today: Today | None = None
    errors: int | None = None
    """Open errors; None while nobody has counted, and of what is over."""
    warnings: int = 0
    checks: str = ""
    heading: bool = False


class VisitRows(QObject):
    """Makes the rows; `today` is the day by the office's clock."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dates = DateWords(look, self)
        self._today = TodayWords(look, self)

    def rows(
        self,
        overviews: Iterable[VisitOverview],
        *,
        now: datetime,
        today: date,
        content_of: Callable[[str], Content],
    ) -> list[Section | VisitRow]:
        """Sections with their visits; upcoming ones soonest first, past ones latest first.

        `content_of` gives the content of a visit; it is asked only for those in progress.
        """
        current, upcoming, past = [], [], []
        for overview in overviews:
            first, last = overview.summary.first_day, overview.summary.last_day
            if last is not None and last < today:
                past.append(overview)
            elif first is not None and first <= today:
                current.append(overview)
            else:
                upcoming.append(overview)
        upcoming.sort(key=lambda one: one.summary.first_day or date.max)
        rows: list[Section | VisitRow] = []
        for key, word, some in (
            ("current", self.tr("In progress"), current),
            ("upcoming", self.tr("Upcoming"), upcoming),
            ("past", self.tr("Past"), past),
        ):
            if some:
                rows.append(Section(key, word, len(some)))
                rows += [self._row(one, key, now=now, today=today) for one in some]
        return [
            replace(row, today=self._today.of(content_of(row.key), now=now))
            if isinstance(row, VisitRow) and row.current
            else row
            for row in rows
        ]

    def _row(self, overview: VisitOverview, section: str, *, now: datetime, today: date) -> VisitRow:
        summary = overview.summary
        titles = words(summary.languages, summary.title, summary.title_native)
        own, other = _two(titles, self._look)
        leader, no_leader = self._leader(overview)
        outbound = summary.direction == "outbound"
        shown = len(overview.stops) if len(overview.stops) <= LINES else LINES - 1
        rest = len(overview.stops) - shown
        # The clocks may change during a visit: what holds now counts while it lasts.
        at = now if section == "current" or summary.first_day is None else midday(summary.first_day)
        return VisitRow(
            key=summary.visit_id,
            title=own,
            other_title=other,
            dates=self._dates.span(summary.first_day, summary.last_day, short=True) or self.tr("No dates yet"),
            when=self._when(summary.first_day, summary.last_day, section, today),
            outbound=outbound,
            direction=self.tr("Outbound") if outbound else self.tr("Inbound"),
            stops=tuple(self._stop(overview, number, at) for number in range(shown)),
            more_stops=self.tr("and {count} more").format(count=rest) if rest else "",
            people=self._people(overview.people),
            items=self._items(overview),
            leader=leader,
            no_leader=no_leader,
            current=section == "current",
            past=section == "past",
        )

    def counted(self, row: VisitRow, *, errors: int, warnings: int) -> VisitRow:
        """The row with what the checks have found."""
        found = []
        if errors:
            found.append(self.tr("1 error") if errors == 1 else self.tr("{count} errors").format(count=errors))
        if warnings:
            found.append(self.tr("1 warning") if warnings == 1 else self.tr("{count} warnings").format(count=warnings))
        checks = ("、" if self._look.chinese else ", ").join(found) or self.tr("Clear")
        return replace(row, errors=errors, warnings=warnings, checks=checks)

    def _when(self, first: date | None, last: date | None, section: str, today: date) -> str:
        if section == "past":
            return self.tr("ended")
        if first is None:
            return self.tr("dates to be confirmed")
        if section == "current":
            day, days = (today - first).days + 1, ((last or first) - first).days + 1
            return self.tr("Day {day} of {days}").format(day=day, days=days)
        days = (first - today).days
        return self.tr("tomorrow") if days == 1 else self.tr("in {days} days").format(days=days)

    def _stop(self, overview: VisitOverview, number: int, at: datetime) -> tuple[str, str]:
        stop = overview.stops[number]
        name, _ = _two(words(overview.summary.languages, stop.name, stop.name_native), self._look)
        zone = offset(stop.zone, at) if stop.zone and is_zone(stop.zone) else ""
        return name, zone

    def _people(self, count: int) -> str:
        if not count:
            return self.tr("Nobody named yet")
        return self.tr("1 person") if count == 1 else self.tr("{count} people").format(count=count)

    def _items(self, overview: VisitOverview) -> str:
        count = overview.summary.item_count
        items = self.tr("1 item") if count == 1 else self.tr("{count} items").format(count=count)
        if overview.tentative:
            return self.tr("{items}, {count} tentative").format(items=items, count=overview.tentative)
        if overview.groups > 1:
            return self.tr("{items} · {count} groups").format(items=items, count=overview.groups)
        return items

    def _leader(self, overview: VisitOverview) -> tuple[str, str]:
        """Who leads, or what a dashed chip says instead."""
        leader = overview.leader
        if leader is None:
            return "", self.tr("No head of delegation named")
        languages = overview.summary.languages
        name, _ = _two(words(languages, leader.name, leader.native_name), self._look)
        position, _ = _two(words(languages, leader.position, leader.position_native), self._look)
        if not name and not position:
            return "", self.tr("Head of delegation: N.N.")
        if not name or not position:
            return name or position, ""
        return self.tr("{name}, {position}").format(name=name, position=position), ""


def _two(text: Words, look: Look) -> tuple[str, str]:
    """A text in the reader's language, and in the other one where that says something else."""
    own, other = (text.in_language(language) for language in look.languages)
    return own, other if other != own else ""


def visit_text(row: Section | VisitRow, column: int) -> str:
    """The plain words of a cell."""
    if isinstance(row, Section):
        return f"{row.word} {row.count}" if column == 0 else ""
    cells: Sequence[str] = (
        f"{row.dates}, {row.when}, {row.direction}",
        ", ".join(part for part in (row.title, row.other_title, row.leader or row.no_leader) if part),
        ", ".join([*(f"{name} {zone}".strip() for name, zone in row.stops), *filter(None, (row.more_stops,))]),
        f"{row.people}, {row.items}",
        row.checks,
    )
    return cells[column]
