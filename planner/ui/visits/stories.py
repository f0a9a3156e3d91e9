"""The story visits as the first start shows them: read from their files, drawn from their own items."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from planner.models.words import Words, words

SHORTEST = 20
"""Minutes that a bar stands for at least, so that it can be seen."""
FIRST = ("burbank", "belgium-uae", "dalian-shanghai")
"""The stories from the simplest to the fullest."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One item in the picture: minutes after midnight, its kind, and its lane of how many."""

    start: int
    end: int
    kind: str
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Story:
    """A story visit before it is in the database."""

    path: Path
    key: str
    title: Words
    first: date | None
    last: date | None
    items: int
    stops: tuple[tuple[Words, str | None], ...]
    days: tuple[tuple[Bar, ...], ...]


def stories(paths: Iterable[Path]) -> Sequence[Story]:
    """What the cards of these stories show, the simplest first."""
    found = [read_story(path) for path in paths]
    return sorted(found, key=lambda story: FIRST.index(story.key) if story.key in FIRST else len(FIRST))


def read_story(path: Path) -> Story:
    """What the card of one story shows."""
    visit = json.loads(path.read_text(encoding="utf-8"))
    languages = visit.get("languages") or ()
    places = {place["key"]: place for place in visit.get("places", ())}
    cities = [places[stop["city"]] for stop in visit.get("stops", ())]
    dates = visit.get("dates") or {}
    return Story(
        path=path,
        key=path.name.split(".")[0],
        title=words(languages, visit["title"], visit.get("title_native")),
        first=_day(dates.get("from")),
        last=_day(dates.get("to")),
        items=len(visit.get("items", ())),
        stops=tuple(
            (words(languages, city.get("name"), city.get("name_native")), city.get("timezone")) for city in cities
        ),
        days=_days(visit.get("items", ())),
    )


def _days(items: list[dict[str, Any]]) -> tuple[tuple[Bar, ...], ...]:
    by_day: dict[str, list[Bar]] = defaultdict(list)
    for item in items:
        start, end = item.get("start") or {}, item.get("end") or {}
        if item.get("parent") or "date" not in start or "time" not in start:
            continue
        first = _minutes(start["time"])
        same_day = end.get("date", start["date"]) == start["date"] and "time" in end
        last = _minutes(end["time"]) if same_day else first + 60
        by_day[start["date"]].append(Bar(first, max(last, first + SHORTEST), item["kind"]))
    return tuple(_in_lanes(by_day[day]) for day in sorted(by_day))


def _in_lanes(bars: list[Bar]) -> tuple[Bar, ...]:
    """Bars that overlap stand beside each other."""
    placed: list[Bar] = []
    for bar in sorted(bars, key=lambda one: (one.start, one.end)):
        taken = {other.lane for other in placed if other.end > bar.start}
        lane = next(number for number in range(len(placed) + 1) if number not in taken)
        placed.append(Bar(bar.start, bar.end, bar.kind, lane))
    return tuple(
        Bar(bar.start, bar.end, bar.kind, bar.lane, 1 + max(other.lane for other in placed if _meet(bar, other)))
        for bar in placed
    )


def _meet(one: Bar, other: Bar) -> bool:
    return one.start < other.end and other.start < one.end


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
