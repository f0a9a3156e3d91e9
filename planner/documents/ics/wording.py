"""Days, clock times and lists in the words of a language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

from babel.dates import format_date

from planner.documents.content.types import When
from planner.messages import Message, closest_language, message

DAY_PARTS: dict[str, Message] = {
    "morning": message("morning"),
    "noon": message("noon"),
    "afternoon": message("afternoon"),
    "evening": message("evening"),
    "night": message("night"),
}

ROLES: dict[str, Message] = {
    "host": message("host"),
    "speaker": message("speaker"),
    "signatory": message("signatory"),
    "witness": message("witness"),
    "greeter": message("greeter"),
    "interpreter": message("interpreter"),
    "escort": message("escort"),
    "press": message("press"),
}
"""How somebody takes part; who simply does has no word."""


@cache
def day_text(day: date, language: str) -> str:
    """A day with its weekday: `Thu 10 Dec 2015`, `2015年12月10日 星期四`."""
    if closest_language(language) == "zh-Hans":
        return format_date(day, "y年M月d日 EEEE", locale="zh_Hans")
    return format_date(day, "EEE d MMM y", locale="en")


def clock_text(when: When | None, language: str) -> str:
    """The clock time of a moment as firm as it is known, or a part of the day, or nothing."""
    if when is None:
        return ""
    moment, clock = when.moment, when.clock
    if clock is None:
        part = None if moment.is_hidden else moment.day_part
        return DAY_PARTS[part].in_language(language) if part else ""
    text: Message | str = " ".join(part for part in (f"{clock:%H:%M}", when.offset_if_twice) if part)
    if moment.until_time not in (None, clock):
        text = window_text(when)
    elif moment.precision == "approximate":
        text = message("about {time}", time=text)
    if moment.precision == "to_be_confirmed":
        text = message("{time} (to be confirmed)", time=text)
    return text if isinstance(text, str) else text.in_language(language)


def window_text(when: When) -> Message:
    """From when to when a window is open; `when` must have one and a clock time."""
    start, end = when.clock, when.moment.until_time
    return message("between {start} and {end}", start=f"{start:%H:%M}", end=f"{end:%H:%M}")


def listed(texts: Iterable[str], language: str) -> str:
    """The texts in one line, separated as the language separates the members of a list."""
    return ("、" if closest_language(language) == "zh-Hans" else ", ").join(texts)


def in_a_row(texts: Iterable[str], language: str) -> str:
    """The parts of an address or the like in one line, each different one once."""
    separator = "，" if closest_language(language) == "zh-Hans" else ", "
    return separator.join(dict.fromkeys(text for text in texts if text))


def bracketed(text: str, remark: str, language: str) -> str:
    """The text with a remark behind it in brackets; the text alone where there is no remark."""
    return message("{text} ({remark})", text=text, remark=remark).in_language(language) if remark else text
