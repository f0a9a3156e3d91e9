"""What a person may type for a day."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?")
_CHINESE = re.compile(r"(\d{1,2})月(\d{1,2})[日号]?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s*([a-z]{3,9})\.?,?\s*(\d{4})?")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})?")
_FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?")
_DAY_ONLY = re.compile(r"(\d{1,2})[日号]?")
_WEEKDAY = re.compile(
    r"^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|\s*(?:星期|周)[一二三四五六日天]"
)


def read_day(text: str, *, near: date | None) -> date | None:
    """The day that is meant: "11 Dec", "2015-12-11", "12月11日", "11", "+1". A missing part is taken from `near`.

    Figures with points have the day first, as where they are written; with a stroke or a hyphen only those are read
    of which one can be no month. A weekday beside it is not needed and not checked. None where nothing can be read,
    where it can be read in two ways, or the day does not exist.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    plain = _WEEKDAY.sub("", plain).strip()
    shift = re.fullmatch(r"([+-])(\d{1,3})", plain)
    if shift and near:
        return near + timedelta(days=int(shift[0]))
    return _made(_parts(plain, near))


def _parts(plain: str, near: date | None) -> tuple[int, int, int] | None:
    year = near.year if near else None
    if match := _ISO.fullmatch(plain):
        return int(match[1]), int(match[2]), int(match[3])
    if (match := _CHINESE.fullmatch(plain)) and year:
        return year, int(match[1]), int(match[2])
    if (match := _FIGURES.fullmatch(plain)) and (match[4] or year):
        return _figured(int(match[1]), match[2], int(match[3]), match[4] or str(year))
    for pattern, day, month in ((_DAY_FIRST, 1, 2), (_MONTH_FIRST, 2, 1)):
        match = pattern.fullmatch(plain)
        if match and match[month][:3] in _MONTHS and (match[3] or year):
            return int(match[3] or year or 0), _MONTHS.index(match[month][:3]) + 1, int(match[day])
    if (match := _DAY_ONLY.fullmatch(plain)) and near:
        return near.year, near.month, int(match[1])
    return None


def _figured(first: int, between: str, second: int, year: str) -> tuple[int, int, int] | None:
    """Two figures for day and month; a year of two figures is one of this century."""
    whole = int(year) + (2000 if len(year) == 2 else 0)
    if between == "." or first > 12 or first == second:
        return whole, second, first
    return (whole, first, second) if second > 12 else None


def _made(parts: tuple[int, int, int] | None) -> date | None:
    try:
        return date(*parts) if parts else None
    except ValueError:
        return None
