"""Days as registers write them. What cannot be read without guessing stays as it is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from planner.models.moment import FIRST_YEAR, LAST_YEAR
from planner.rules.folding import fold
from planner.rules.lists.days import MONTH_OF

Order = Literal["dmy", "mdy"]
_PARTIAL = re.compile(r"\d{4}(-\d{2}){0,2}")
_TIMED = re.compile(r"(\S.*?\d)(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?Z?)")
_BESIDE = re.compile(
    r"^(?:le|el|den|dne|dnia|il|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?)\s+(?=\d|1er)"
    r"|(?<=\d)\s*(?:г\.?|года|г\.г\.|r\.?|roku|р\.?|року)$|\s*[(（](?:[日月火水木金土一二三四五六]|[A-Za-z]{3,9})[)）]$",
    re.IGNORECASE,
)
"""What stands beside a day and says nothing more: the day of the week, "year"."""
_SHORT_ERA = re.compile(r"([RHS]|令和|平成|昭和)\s*\.?\s*(\d{1,2}|元)\s*[./．-]\s*(\d{1,2})\s*[./．-]\s*(\d{1,2})")
_SHORT_ERAS = {"R": "令和", "H": "平成", "S": "昭和"}
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4}|\d{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:[\s\-]+(?:of |de |d['’])?|(?=[^\W\d_])))?"
    r"([^\W\d_]{3,12})\.?(?:[\s\-,]+|\s+de[l]?\s+)['’]?(\d{4}|\d{2})"
)
_AMERICAN = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})")
_CHINESE = re.compile(r"(?P<y>\d{2,4})\s*[年년]\s*(?:(?P<m>\d{1,2})\s*[月월]\s*(?:(?P<d>\d{1,2})\s*[日号號일]?)?)?")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{1,2}))?\.?")
_REPUBLICAN = re.compile(r"(\d{3})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,2})")
_MONTH_ALONE = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{4})")
_SERIAL = re.compile(r"\d{5}")
_SERIALS = (36_526, 73_050)
"""Days as a spreadsheet counts them, of the years 2000 to 2099."""
_DAY_NOUGHT = date(1899, 12, 30)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "中華民國": 1911}
_ERA = re.compile("(" + "|".join(_ERAS) + r")\s*(\d{1,3}|元)\s*(年.*)")
_REPUBLIC = (100, 200)
"""Years of Taiwan's calendar in which registers of gifts are kept."""
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def evidence(texts: Iterable[str]) -> Order | None:
    """The order of day and month that these texts prove; None where they prove nothing or contradict each other."""
    seen: set[Order] = set()
    for text in texts:
        found = _NUMBERS.fullmatch(text.strip())
        if found and int(found[1]) > 12 >= int(found[2]):
            seen.add("dmy")
        elif found and int(found[2]) > 12 >= int(found[1]):
            seen.add("mdy")
    return seen.pop() if len(seen) == 1 else None


def read_date(text: str, *, order: Order | None) -> str | None:
    """YYYY-MM-DD, YYYY-MM or YYYY where the text says one; else the text; None for nothing and for no real day."""
    stripped = unicodedata.normalize("NFKC", text).translate(_DIGITS).strip()
    timed = _TIMED.fullmatch(stripped)
    if timed:
        stripped = timed[1]
    stripped = _BESIDE.sub("", stripped)
    if _PARTIAL.fullmatch(stripped):
        return stripped if _exists(stripped) else None
    numbers = _NUMBERS.fullmatch(stripped)
    if numbers:
        first, second = int(numbers[1]), int(numbers[2])
        # Whoever writes the month first parts it with a stroke, never with a dot.
        usual = "dmy" if "." in stripped else order
        known: Order | None = "dmy" if first > 12 else "mdy" if second > 12 else usual
        if known is None:
            return text
        day, month = (first, second) if known == "dmy" else (second, first)
        return _day(numbers[3], month, day) or text
    return _in_words(stripped) or text or None


def readings(text: str) -> set[str]:
    """All that a written date can mean, in either order of day and month; the empty text for nothing."""
    return {read_date(text, order=order) or "" for order in ("dmy", "mdy", None)}


def _in_words(text: str) -> str | None:
    american = _AMERICAN.fullmatch(text)
    if american:
        month, day, year = _month(american[1]), int(american[2]), american[3]
        return _day(year, month, day) if month else None
    serial = int(text) if _SERIAL.fullmatch(text) else 0
    if serial in range(*_SERIALS):
        return (_DAY_NOUGHT + timedelta(serial)).isoformat()
    month_alone = _MONTH_ALONE.fullmatch(text)
    if month_alone:
        return _day(month_alone[2], int(month_alone[1]), 0) if int(month_alone[1]) else None
    republic = _REPUBLICAN.fullmatch(text)
    if republic and int(republic[1]) in range(*_REPUBLIC):
        return _day(f"{int(republic[1]) + _ERAS['民國']:04}", int(republic[2]), int(republic[3]))
    first = _YEAR_FIRST.fullmatch(text)
    if first:
        return _day(first[1], int(first[2]), int(first[3] or 0))
    short = _SHORT_ERA.fullmatch(text)
    if short:
        text = f"{_SHORT_ERAS.get(short[1], short[1])}{short[2]}年{short[3]}月{short[4]}日"
    era = _ERA.fullmatch(text)
    if era:
        text = f"{_ERAS[era[1]] + (1 if era[2] == '元' else int(era[2]))}{era[3]}"
    chinese = _CHINESE.fullmatch(text)
    if chinese:
        year = int(chinese["y"]) + (_ERAS["民國"] if int(chinese["y"]) in range(*_REPUBLIC) else 0)
        return _day(f"{year:04}", int(chinese["m"] or 0), int(chinese["d"] or 0))
    named = _NAMED.fullmatch(text)
    month = _month(named[2]) if named else None
    return _day(named[3], month, int(named[1] or 0)) if named and month else None


def _month(word: str) -> int | None:
    short = word[:3].casefold()
    return MONTH_OF.get(fold(word)) or (_MONTHS.index(short) + 1 if short in _MONTHS else None)


def _day(year: str, month: int, day: int) -> str | None:
    parts = [year if len(year) == 4 else f"20{year}", *(f"{part:02}" for part in (month, day) if part)]
    made = "-".join(parts)
    return made if _exists(made) else None


def _exists(text: str) -> bool:
    try:
        day = date.fromisoformat("-".join([*text.split("-"), "01", "01"][:3]))
    except ValueError:
        return False
    return FIRST_YEAR <= day.year <= LAST_YEAR
