"""Cities and their days in one line, as one writes them to a colleague: "Brussels 22–26 Mar, Abu Dhabi 26–29 Mar"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from planner.ui.parts.typed_day import read_day

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = (
    r"(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s*{_MONTH}(?:,?\s*\d{{4}}(?!\d))?"
    rf"|\b{_MONTH}\s*\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s*\d{{4}}(?!\d))?"
    r"|\d{1,2}(?:st|nd|rd|th|日|号)?(?!\d))"
)
_SPAN = re.compile(rf"({_DAY})(?:\s*(?:-|/|~|至|到|\bto\b|\buntil\b)\s*({_DAY}))?", re.IGNORECASE)
_MONTH_WORD = re.compile(_MONTH, re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_PAST = timedelta(days=45)
"""A day without a year that lies further back than this is one of next year."""


@dataclass(frozen=True, slots=True)
class TypedStop:
    """A city as it was written, with its days as far as they were."""

    name: str
    first: date | None = None
    last: date | None = None


def read_stops(text: str, *, today: date, known: Callable[[str], bool]) -> tuple[TypedStop, ...]:
    """The stops in a line, in their order; `known` says whether a name is one of a city.

    Stops are parted by commas, semicolons or lines; a comma within a name ("Burbank, Illinois") is kept where only
    the whole is known. Days may stand before or behind the name, in English or Chinese, the month and the year once
    for both ends. A day without a year is the next of that name, and never before the stop before it.
    """
    stops: list[TypedStop] = []
    near = today
    for part in _parts(_plain(text), known):
        stop = _read(part, near, today)
        if stop.name or stop.first:
            stops.append(stop)
            near = stop.last or stop.first or near
    return tuple(stops)


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    return re.sub("[‐‑–—−]+", "-", plain)


def _parts(text: str, known: Callable[[str], bool]) -> Iterator[str]:
    """The text between separators; pieces of one name, or of one American date, are joined again."""
    waiting = ""
    for piece in re.split(r"[,;、\n]| then | -> |→", text):
        piece = piece.strip()
        if not piece:
            continue
        if waiting and (_is_year(piece) or (known(f"{_name(waiting)}, {_name(piece)}") and not _SPAN.search(waiting))):
            waiting = f"{waiting}, {piece}"
            continue
        if waiting:
            yield waiting
        waiting = piece
    if waiting:
        yield waiting


def _is_year(piece: str) -> bool:
    return bool(_YEAR.match(piece))


def _name(part: str) -> str:
    return _SPAN.sub("", part).strip(" ,:()-")


def _read(part: str, near: date, today: date) -> TypedStop:
    spans = list(_SPAN.finditer(part))
    if not spans:
        return TypedStop(part.strip())
    match = max(spans, key=lambda one: len(one[0]))
    name = (part[: match.start()] + " " + part[match.end() :]).strip(" ,:()-")
    first, last = _ends(match[1], match[2])
    start = coming(first, near, today)
    end = coming(last, start or near, today) if last else None
    if start and end and end < start and not _YEAR.search(last or ""):
        end = coming(last or "", start, today)
    return TypedStop(" ".join(name.split()), start, end)


def _ends(first: str, last: str | None) -> tuple[str, str | None]:
    """Both ends with the month and the year that only one of them says."""
    if last is None:
        return first, None
    if "月" in first and "月" not in last:
        last = first[: first.index("月") + 1] + last
    year = _YEAR.search(last)
    month_first, month_last = _MONTH_WORD.search(first), _MONTH_WORD.search(last)
    if month_last and not month_first and first.strip(" stndrh").isdigit():
        first = f"{first} {month_last[0]}"
    elif month_first and not month_last and last.strip(" stndrh").isdigit():
        last = f"{last} {month_first[0]}"
    if year and not _YEAR.search(first):
        first = f"{first} {year[0]}" if _MONTH_WORD.search(first) else first
    return first, last


def coming(text: str, near: date, today: date) -> date | None:
    """The day that is meant: without a year the next one, not long before today and not before `near`."""
    day = read_day(text, near=near)
    if day is None or _YEAR.search(text):
        return day
    floor = near if near > today else today - _PAST
    if day < floor:
        following = read_day(text, near=date(near.year + 1, near.month, 1))
        return following or day
    return day
