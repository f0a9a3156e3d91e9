"""Days as programmes write them: in figures, in words of many languages, with or without the year."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.rules.folding import fold

_MONTHS = (
    "january jan janvier janv enero ene januar jan января январь янв يناير كانونالثاني gennaio janeiro",
    "february feb février fevrier fév fev febrero februar febr февраля февраль фев فبراير شباط febbraio fevereiro",
    "march mar mars marzo märz maerz mrz марта март мар مارس آذار março",
    "april apr avril avr abril abr апреля апрель апр أبريل ابريل نيسان aprile",
    "may mai maj mayo мая май مايو أيار maggio maio",
    "june jun juin junio juni июня июнь июн يونيو حزيران giugno junho",
    "july jul juillet juil julio juli июля июль июл يوليو تموز luglio julho",
    "august aug août aout agosto ago августа август авг أغسطس اغسطس آب",
    "september sept sep septembre septiembre set сентября сентябрь сен سبتمبر أيلول settembre setembro",
    "october oct octobre octubre oktober okt октября октябрь окт أكتوبر اكتوبر ottobre outubro",
    "november nov novembre noviembre ноября ноябрь ноя نوفمبر novembro",
    "december dec décembre diciembre dic dezember dez декабря декабрь дек ديسمبر dicembre dezembro",
)
MONTH_OF = {fold(word): n for n, words in enumerate(_MONTHS, 1) for word in words.split()}
"""The number of a month by its folded name in many languages."""
_ISO = re.compile(r"(?P<y>\d{4})\s*[-/.年년]\s*(?P<m>\d{1,2})\s*[-/.月월]\s*(?P<d>\d{1,2})(?:\s*[日号號일])?(?!\d)")
_ASIAN = re.compile(r"(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日号號일]?")
_FIGURES = re.compile(r"(?<!\d)(?P<a>\d{1,2})\s*[./-]\s*(?P<b>\d{1,2})(?:\s*[./-]\s*(?P<y>\d{4}|\d{2}))?(?![\d:])")
_DAY_MONTH = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:of |de |d['’])?\s*(?P<w>[^\W\d_]{3,})\.?"
    r"(?:\s*(?:de |,)?\s*(?P<y>\d{4}))?"
)
_MONTH_DAY = re.compile(r"(?P<w>[^\W\d_]{3,})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:\s*,?\s*(?P<y>\d{4}))?")
_NTH = re.compile(
    r"(?:day|jour|tag|día|dia|день|اليوم)\s*(?P<n>\d{1,2})|第\s*(?P<c>\d{1,2}|[一二三四五六七八九十])\s*[天日]", re.I
)
_NEAR_DAYS = 25
_SPELT = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


@dataclass(frozen=True, slots=True)
class DayReader:
    """Reads the days of one programme.

    `first` is the first day of the visit where that is known, by which a day without a year, and "Day 2", are
    read. `month_first` tells that 5/4 is the fourth of May here.
    """

    first: date | None = None
    month_first: bool = False

    def read(self, text: str) -> date | None:
        """The day that a text begins with, or holds; None where it holds none."""
        plain = unicodedata.normalize("NFKC", text).translate(_DIGITS).strip()
        if not plain:
            return None
        known = _ISO.search(plain) or _ASIAN.search(plain)
        if known:
            groups = known.groupdict()
            return self._day(groups.get("y"), int(groups["m"]), int(groups["d"]))
        match = _FIGURES.search(plain)
        if match is None:
            return self._in_words(plain)
        one, two = int(match["a"]), int(match["b"])
        month_first, day_first = self._day(match["y"], one, two), self._day(match["y"], two, one)
        if month_first is None or day_first is None:
            return month_first or day_first
        if self.first is not None and not self.month_first:
            # Where only one of the two readings lies near the visit, it is the one.
            near = [abs((day - self.first).days) <= _NEAR_DAYS for day in (month_first, day_first)]
            return month_first if near == [True, False] else day_first
        return month_first if self.month_first else day_first

    def _in_words(self, plain: str) -> date | None:
        for pattern in (_DAY_MONTH, _MONTH_DAY):
            for match in pattern.finditer(plain):
                month = MONTH_OF.get(fold(match["w"]))
                if month is not None:
                    return self._day(match["y"], month, int(match["d"]))
        nth = _NTH.search(plain)
        if nth and self.first is not None:
            number = nth["n"] or nth["c"]
            return self.first + timedelta(days=(_SPELT.get(number) or int(number)) - 1)
        return None

    def _day(self, year: str | None, month: int, day: int) -> date | None:
        if year is not None:
            return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        if self.first is None:
            return None
        found = _date(self.first.year, month, day)
        # A visit over New Year goes on in the next one.
        if found is not None and (self.first - found).days > 180:
            return _date(self.first.year + 1, month, day)
        return found


def writes_month_first(texts: Sequence[str]) -> bool:
    """True where the figures of a column can only be month/day: some day is above 12, and no month is."""
    pairs = [(int(m["a"]), int(m["b"])) for text in texts if (m := _FIGURES.search(text)) and not _ISO.search(text)]
    return any(b > 12 for _, b in pairs) and not any(a > 12 for a, _ in pairs)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None
