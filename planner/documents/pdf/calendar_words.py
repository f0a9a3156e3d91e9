"""Dates, zones and lengths of time in words, through Babel with explicit patterns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale
from babel.dates import format_date

from planner.documents.pdf import zone_words
from planner.messages import Message, message, plural_message
from planner.models.words import primary
from planner.models.zones import offset_minutes, offset_text

MINUS = "−"


def _locale(language: str) -> Locale:
    return Locale.parse("zh_Hans_CN" if primary(language) == "zh" else "en_GB")


def _is_chinese(language: str) -> bool:
    return primary(language) == "zh"


@lru_cache(maxsize=4_000)
def _formatted(day: dt.date, pattern: str, language: str) -> str:
    return format_date(day, pattern, locale=_locale(language))


def full_date(day: dt.date, language: str) -> str:
    """Weekday and date."""
    return _formatted(day, "y年M月d日 EEEE" if _is_chinese(language) else "EEEE d MMMM y", language)


def plain_date(day: dt.date, language: str) -> str:
    """The date."""
    return _formatted(day, "y年M月d日" if _is_chinese(language) else "d MMMM y", language)


def day_and_weekday(day: dt.date, language: str) -> str:
    """Weekday, day and month, where the year is known."""
    return _formatted(day, "M月d日 EEEE" if _is_chinese(language) else "EEEE d MMMM", language)


def short_date(day: dt.date, language: str) -> str:
    """Day and month."""
    return _formatted(day, "M月d日" if _is_chinese(language) else "d\u00a0MMM", language)


def date_span(first: dt.date, last: dt.date, language: str) -> str:
    """From one day to another, without saying month and year twice."""
    if first == last:
        return plain_date(first, language)
    if _is_chinese(language):
        pattern = (
            "d日"
            if (first.year, first.month) == (last.year, last.month)
            else "M月d日"
            if first.year == last.year
            else "y年M月d日"
        )
        return f"{plain_date(first, language)}至{_formatted(last, pattern, language)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{plain_date(last, language)}"
    start = _formatted(first, "d MMMM", language) if first.year == last.year else plain_date(first, language)
    return f"{start} – {plain_date(last, language)}"


def day_number(number: int, language: str) -> str:
    """Which day of a visit: `Day 3`, `第三天`."""
    counted = _chinese_number(number) if _is_chinese(language) and number < 100 else number
    return message("Day {number}", number=counted).in_language(language)


def _chinese_number(number: int) -> str:
    digits = "〇一二三四五六七八九"
    tens, units = divmod(number, 10)
    if not tens:
        return digits[units]
    return ("" if tens == 1 else digits[tens]) + "十" + (digits[units] if units else "")


def clock(time: dt.time) -> str:
    """A clock time with 24 hours, such as 09:05."""
    return f"{time:%H:%M}"


def zone_label(name: str, at: dt.datetime, languages: Sequence[str]) -> str:
    """The names of a zone's time at an instant and its offset: `Pacific Standard Time (UTC−08:00)`."""
    offset, summer = offset_text(offset_minutes(at, name)), zone_words.is_summer(name, at)
    names = dict.fromkeys(zone_words.zone_name(name, summer=summer, locale=_locale(language)) for language in languages)
    known = [words for words in names if words]
    return f"{' '.join(known)} ({offset})" if known else offset


@lru_cache(maxsize=1_000)
def zone_city(name: str, language: str) -> str:
    """The city by which people know a zone."""
    if name == "Asia/Shanghai":
        return "北京" if _is_chinese(language) else "Beijing"  # the capital, by which China names its time
    return zone_words.zone_city(name, _locale(language))


def length(minutes: int) -> Message:
    """A length of time in hours and minutes, not rounded."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return plural_message("{count} min", "{count} min", count=rest)
    if not rest:
        return message("{hours} h", hours=hours)
    return message("{hours} h {minutes:02d} min", hours=hours, minutes=rest)


def long_length(minutes: int) -> Message:
    """The same, from two days on in days and hours, as a passage at sea is told."""
    days, rest = divmod(minutes, 24 * 60)
    hours, left = divmod(rest, 60)
    if days < 2:
        return length(minutes)
    if left:
        return message("{days} d {hours} h {minutes:02d} min", days=days, hours=hours, minutes=left)
    return message("{days} d {hours} h", days=days, hours=hours) if hours else message("{days} d", days=days)
