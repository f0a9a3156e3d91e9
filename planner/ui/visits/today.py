"""The lanes of a visit in progress: what each group does today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject

from planner.documents.content.types import Content, Entry
from planner.ui.parts.dates import DateWords
from planner.ui.parts.day_now import day_now, here
from planner.ui.parts.way_words import WayWords
from planner.ui.theme.look import Look

MOST_LANES = 3
SHORTEST = 15


@dataclass(frozen=True, slots=True)
class Block:
    """One item in a lane: minutes after midnight by the local clock."""

    start: int
    end: int
    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class Lane:
    """What one group does."""

    name: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """Today by the clock of where the delegation is; `now` is in minutes."""

    words: str
    now: int
    lanes: tuple[Lane, ...]


class TodayWords(QObject):
    """Makes the lanes of a visit."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._dates, self._ways = DateWords(look, self), WayWords(look, self)

    def of(self, content: Content, *, now: datetime) -> Today | None:
        """The lanes of the day it is where the delegation is; None where nothing is planned then."""
        day = day_now(content, now)
        if day is None:
            return None
        local = here(day, content, now)
        place = self._ways.of(day)
        said = self._dates.day_of_year(day.date)
        words = self.tr("Today, {day} · {place}").format(day=said, place=place) if place else said
        lanes = tuple(self._lanes(content, day.entries, day.date))
        return Today(words, local.hour * 60 + local.minute, lanes)

    def _lanes(self, content: Content, entries: tuple[Entry, ...], day: date) -> Iterator[Lane]:
        whole = {group.key for group in content.groups if group.everyone_of == "delegation"}
        named = {key for entry in entries for key in _keys(entry)} - whole
        own = [group for group in content.groups if group.side == "delegation" and group.key in named]
        if not own:
            yield Lane(self.tr("Delegation"), tuple(self._blocks(entries, day)))
            return
        keys = {group.key for group in own}
        for group in own[:MOST_LANES]:
            some = [entry for entry in entries if group.key in _keys(entry) or keys.isdisjoint(_keys(entry))]
            name = group.name.in_language(self._look.language)
            count = f" · {group.headcount}" if group.headcount else ""
            yield Lane(f"{name}{count}", tuple(self._blocks(some, day)))

    def _blocks(self, entries: Iterable[Entry], day: date) -> Iterator[Block]:
        for entry in entries:
            start, end = entry.start.moment.time, entry.end.moment.time if entry.end else None
            if start is None or entry.status == "cancelled":
                continue
            first = start.hour * 60 + start.minute
            last = end.hour * 60 + end.minute if end else first + SHORTEST
            if entry.end is not None and entry.end.date is not None and entry.end.date > day:
                last = 24 * 60
            yield Block(first, max(last, first + SHORTEST), entry.kind, entry.title.in_language(self._look.language))


def _keys(entry: Entry) -> set[str]:
    """The groups that an item names."""
    keys = {one.group_key for one in entry.attends if one.group_key}
    return keys | ({entry.track_key} if entry.track_key else set())
