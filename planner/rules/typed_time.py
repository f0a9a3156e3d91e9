"""What a person may write for a time of day, read without guessing more than is there."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, replace

from planner.models.moment import DayPart, Precision
from planner.rules.typed_words import PARTS, PRECISIONS, plain_clock_words

MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class TypedTime:
    """One reading of what was typed.

    `minutes` is a length or a shift ("+45"), `days` how many days after the day at hand ("07:00 +1", "24:00");
    `empty` means: no time at all.
    """

    time: dt.time | None = None
    day_part: DayPart | None = None
    precision: Precision | None = None
    end: dt.time | None = None
    minutes: int | None = None
    days: int | None = None
    empty: bool = False


_CLOCK = (
    r"(?:(?P<before{n}>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜里|夜间|晚|早)\s*)?"
    r"(?:(?P<short{n}>\d{{3,4}})"
    r"|(?P<hour{n}>\d{{1,2}})(?:\s*[:.h点时]\s*(?P<minute{n}>\d{{2}}|半|整)?分?(?::00)?)?)"
    r"\s*(?P<half{n}>[ap]\.?m\b\.?)?"
)
_ONE = re.compile(_CLOCK.format(n=1))
_TWO = re.compile(_CLOCK.format(n=1) + r"\s*(?:-|~|至|到|\bto\b|\buntil\b|\btill\b)\s*" + _CLOCK.format(n=2))
_LENGTH = re.compile(
    r"\+\s*(?:(?P<hours>\d{1,2})\s*(?:hours?|hrs?|h|小时|:)\s*)?(?P<minutes>\d{1,3})?\s*(?:minutes?|mins?|m|分钟|分)?"
)
_DAYS_LATER = re.compile(r"\+\s*(?P<days>[1-9])\s*(?P<unit>days?|d|天|日)?")
_DAY_AFTER = re.compile(r"(?P<rest>.*\d.*?)(?:\s+|\s*\()\+\s*(?P<days>[1-9])\s*(?:days?|d|天|日)?\)?")
_NEXT_DAY = re.compile(r"\b(?:the )?next day\b|次日|第二天|翌日")


def read_time(text: str) -> tuple[TypedTime, ...]:
    """Every reading of `text`, the likeliest first; empty where it cannot be read.

    Takes what programmes in English and Chinese say: "9", "930", "0930", "9.30pm", "21h30", "~9:30", "930 tbc",
    "上午9点半", "下午三时一刻", "morning", "待定", "12:00–12:30", "2:00～4:00", "+45" (a length or a shift),
    "+1" (the next day, else a minute), "07:00 +1". A clock time that may be of the morning or the evening is
    read both ways, as written first.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    plain = re.sub("[‐‑–—−]+", "-", plain)
    if not plain:
        return (TypedTime(empty=True),)
    plain, days = _days_of(_joined_ranges(plain))
    precision, rest = _precision_of(plain)
    if not rest:
        return (TypedTime(precision=precision, days=days),) if precision or days else ()
    if rest in PARTS:
        return (TypedTime(day_part=PARTS[rest], precision=precision, days=days),)
    if rest in ("all day", "全天"):
        return (TypedTime(empty=True, precision=precision),)
    lengths = _lengths(rest)
    found = lengths or _clocks(plain_clock_words(rest))
    return tuple(replace(one, precision=precision, days=days if days is not None else one.days) for one in found)


def _joined_ranges(plain: str) -> str:
    """Chinese programmes write a range with a wave: between two clock times it does not mean "about"."""
    return re.sub(r"(?<=[\d半整点时分m])\s*~\s*(?=[\d凌清早上中下傍晚夜])", "-", plain)


def _days_of(plain: str) -> tuple[str, int | None]:
    """A clock time without the mark that it is of a later day, and how many days later."""
    shorter = _NEXT_DAY.sub(" ", plain)
    if shorter != plain:
        return shorter.strip("(),， "), 1
    match = _DAY_AFTER.fullmatch(plain)
    return (match["rest"], int(match["days"])) if match else (plain, None)


def _precision_of(plain: str) -> tuple[Precision | None, str]:
    """The precision that the words say, the most careful of several, and the text without them."""
    found: Precision | None = None
    for pattern, precision in PRECISIONS:
        shorter = re.sub(pattern, " ", plain)
        if shorter != plain:
            found = found or precision
            plain = shorter
    return found, " ".join(plain.split()).strip("(),;[] ")


def _lengths(rest: str) -> list[TypedTime]:
    days = _DAYS_LATER.fullmatch(rest)
    if days is not None and days["unit"]:
        return [TypedTime(days=int(days["days"]))]
    match = _LENGTH.fullmatch(rest)
    if match is None or (match["hours"] is None and match["minutes"] is None):
        return []
    length = TypedTime(minutes=int(match["hours"] or 0) * 60 + int(match["minutes"] or 0))
    # A programme marks an end on the next day with +1, on the one after with +2; nobody plans by single minutes.
    return [TypedTime(days=int(days["days"])), length] if days is not None and int(days["days"]) <= 3 else [length]


def _clocks(rest: str) -> list[TypedTime]:
    match = _TWO.fullmatch(rest)
    if match is not None:
        last = _options(match, 2)
        first = _options(match, 1, half=match["half2"])
        if not first or not last:
            return []
        if match["half2"] and not match["half1"] and first[0] > last[0]:
            first = [clock for clock in _options(match, 1) if clock <= last[0]] or first
        end = next((clock for clock in last if clock >= first[0]), last[0])
        return [TypedTime(time=_time(first[0]), end=_time(end))]
    match = _ONE.fullmatch(rest)
    options = _options(match, 1) if match else []
    return [TypedTime(time=_time(one), days=1 if one == MINUTES_OF_A_DAY else None) for one in options]


def _time(minutes: int) -> dt.time:
    return dt.time(minutes // 60 % 24, minutes % 60)


def _options(match: re.Match[str], number: int, *, half: str | None = None) -> list[int]:
    """Minutes of the day that one part may mean: as written, then twelve hours later where nothing says which."""
    short, hour, minute = match[f"short{number}"], match[f"hour{number}"], match[f"minute{number}"]
    if short:
        hour, minute = short[:-2], short[-2:]
    hours = int(hour)
    minutes = int(minute) if minute and minute.isdigit() else 30 if minute == "半" else 0
    if hours == 24 and minutes == 0:
        return [MINUTES_OF_A_DAY]
    if hours > 23 or minutes > 59:
        return []
    return [at * 60 + minutes for at in _hours(hours, hour, match[f"half{number}"], match[f"before{number}"], half)]


def _hours(hours: int, written: str, half: str | None, before: str | None, other_half: str | None) -> list[int]:
    if hours > 12 or (hours == 0 and before):
        return [hours]
    if before in ("夜里", "夜间", "晚上", "晚") and hours == 12:
        return [24]
    if before in ("夜里", "夜间") and hours < 6:
        return [hours]
    word = half or before or other_half or ""
    if word.startswith("p") or word in ("下午", "傍晚", "晚上", "晚间", "晚", "夜里", "夜间"):
        return [hours % 12 + 12]
    if word == "中午":
        return [hours + 12 if hours < 3 else hours]
    if word:
        return [hours % 12]
    certain = hours == 0 or hours > 11 or written.startswith("0")
    return [hours] if certain else [hours, hours + 12]
