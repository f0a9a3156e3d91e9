"""What a person may type for a time, read without guessing more than is there."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, replace

from planner.models.moment import DayPart, Precision


@dataclass(frozen=True, slots=True)
class TypedTime:
    """One reading of what was typed. `minutes` is a length or a shift ("+45"); `empty` means: no time at all."""

    time: dt.time | None = None
    day_part: DayPart | None = None
    precision: Precision | None = None
    end: dt.time | None = None
    minutes: int | None = None
    empty: bool = False


_PARTS: dict[str, DayPart] = {
    "morning": "morning", "noon": "noon", "midday": "noon", "afternoon": "afternoon", "evening": "evening",
    "night": "night", "上午": "morning", "早上": "morning", "早晨": "morning", "中午": "noon", "正午": "noon",
    "下午": "afternoon", "傍晚": "evening", "晚上": "evening", "晚间": "evening", "夜间": "night", "夜里": "night",
}  # fmt: skip
_PRECISIONS: tuple[tuple[str, Precision], ...] = (
    (r"\b(?:tbc|tbd|tba)\b|\bto (?:be )?confirm(?:ed)?\b|待定|待确认|\?", "to_be_confirmed"),
    (r"\bhidden\b|不显示|保密", "hidden"),
    (r"\b(?:about|around|approx\.?|ca\.?|circa)\b|[~≈]|约|左右|大约", "approximate"),
    (r"\bexact(?:ly)?\b|准确", "exact"),
)
_CLOCK = (
    r"(?:(?P<before{n}>上午|早上|下午|晚上|中午)\s*)?"
    r"(?:(?P<short{n}>\d{{3,4}})|(?P<hour{n}>\d{{1,2}})(?:\s*[:.h点时]\s*(?P<minute{n}>\d{{2}}|半|整)?分?)?)"
    r"\s*(?P<half{n}>[ap]\.?m\.?)?"
)
_ONE = re.compile(_CLOCK.format(n=1))
_TWO = re.compile(_CLOCK.format(n=1) + r"\s*(?:-|至|到|\bto\b)\s*" + _CLOCK.format(n=2))
_LENGTH = re.compile(r"\+\s*(?:(?P<hours>\d{1,2})\s*(?:h|小时|:)\s*)?(?P<minutes>\d{1,3})?\s*(?:min|m|分钟|分)?")


def read_time(text: str) -> tuple[TypedTime, ...]:
    """Every reading of `text`, the likeliest first; empty where it cannot be read."""
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    plain = re.sub("[–—−]", "-", plain)
    if not plain:
        return (TypedTime(empty=True),)
    precision, rest = _precision_of(plain)
    if not rest:
        return (TypedTime(precision=precision),) if precision else ()
    if rest in _PARTS:
        return (TypedTime(day_part=_PARTS[rest], precision=precision),)
    minutes = _length(rest)
    if minutes is not None:
        return (TypedTime(minutes=minutes, precision=precision),)
    return tuple(replace(found, precision=precision) for found in _clocks(rest))


def _precision_of(plain: str) -> tuple[Precision | None, str]:
    """The precision that the words say, the most careful of several, and the text without them."""
    found: Precision | None = None
    for pattern, precision in _PRECISIONS:
        shorter = re.sub(pattern, " ", plain)
        if shorter != plain:
            found = found or precision
            plain = shorter
    return found, " ".join(plain.split()).strip("(),; ")


def _length(rest: str) -> int | None:
    match = _LENGTH.fullmatch(rest)
    if match is None or (match["hours"] is None and match["minutes"] is None):
        return None
    return int(match["hours"] or 0) * 60 + int(match["minutes"] or 0)


def _clocks(rest: str) -> list[TypedTime]:
    match = _TWO.fullmatch(rest)
    if match is not None:
        last = _options(match, 2)
        first = _options(match, 1, half=match["half2"])
        if not first or not last:
            return []
        end = next((clock for clock in last if clock >= first[0]), last[0])
        return [TypedTime(time=first[0], end=end)]
    match = _ONE.fullmatch(rest)
    return [TypedTime(time=clock) for clock in _options(match, 1)] if match else []


def _options(match: re.Match[str], number: int, *, half: str | None = None) -> list[dt.time]:
    """The clock times that one part may mean: as written, then twelve hours later where nothing says which."""
    short, hour, minute = match[f"short{number}"], match[f"hour{number}"], match[f"minute{number}"]
    if short:
        hour, minute = short[:-2], short[-2:]
    hours = int(hour)
    minutes = int(minute) if minute and minute.isdigit() else 30 if minute == "半" else 0
    if hours == 24 and minutes == 0:
        hours = 0
    if hours > 23 or minutes > 59:
        return []
    word = match[f"half{number}"] or match[f"before{number}"] or half or ""
    late = word.startswith("p") or word in ("下午", "晚上") or (word == "中午" and hours < 3)
    early = word.startswith("a") or word in ("上午", "早上")
    if late or early:
        if hours > 12:
            return [dt.time(hours, minutes)]
        return [dt.time(hours % 12 + (12 if late else 0), minutes)]
    certain = hours == 0 or hours > 11 or hour.startswith("0")
    return [dt.time(hours, minutes)] if certain else [dt.time(hours, minutes), dt.time(hours + 12, minutes)]
