"""Public holidays, weekends and make-up working days, from the library `holidays`, loaded on first use."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from inspect import signature
from typing import TYPE_CHECKING, Any, cast

from planner.models.words import Words
from planner.reference.subdivisions import ENDINGS, ENGLISH
from planner.rules.calendar_days import CalendarDay, PublicHoliday
from planner.rules.folding import fold

if TYPE_CHECKING:
    from holidays import HolidayBase

_CHINESE = ("zh_CN", "zh", "zh_TW")
_FIRST_NOTICE = 2001
_AMERICAN_DATE = re.compile(r"\b(\d\d)/(\d\d)/(\d{4})\b")
_LABELS = re.compile(
    r"^(?P<name>.*?)\s*[(（](?:(?P<observed>observed|补假|補假)[,，、]?\s*)?(?P<guess>estimated|推定)?[)）]$"
)


def calendar_day(day: date, country: str, *, subdivision: str | None = None) -> CalendarDay | None:
    """What a day is in a country (ISO 3166-1 alpha-2, any case); None where the country's calendar is not known.

    `subdivision` is an ISO 3166-2 code without the country, or a name of the part: "Bayern", or "Bavaria" as the
    `region` of a found place says; one that the calendar does not know counts as none. Days that
    follow the moon and are not announced, and China's days off before the State Council's notice (each
    November), are marked as estimates.
    """
    known = country.upper()
    part = subdivision_code(known, subdivision) if subdivision else None
    english = _calendar(known, part, day.year, "en")
    if english is None:
        return None
    chinese = _calendar(known, part, day.year, "zh")
    unannounced = known == "CN" and not _is_announced(english, day.year)
    is_weekend = english.is_weekend(day)
    return CalendarDay(
        day=day,
        country=known,
        subdivision=part,
        holidays=_holidays(day, english, chinese, guessed=unannounced),
        is_weekend=is_weekend,
        is_make_up_work=is_weekend and day in english.weekend_workdays,
        is_calendar_estimate=unannounced,
    )


def subdivision_code(country: str, name: str) -> str | None:
    """The code of a part of a country that its calendar knows, by code or by one of its names; else None."""
    codes, key = _subdivisions(country.upper()), fold(name)
    short = next((key.removesuffix(ending) for ending in ENDINGS if key.endswith(ending)), key)
    return codes.get(key) or codes.get(short)


def has_calendar(country: str) -> bool:
    """True where the holidays of the country are known."""
    from holidays import list_supported_countries

    return country.upper() in list_supported_countries(include_aliases=False)


def _holidays(
    day: date, english: HolidayBase, chinese: HolidayBase | None, *, guessed: bool
) -> tuple[PublicHoliday, ...]:
    if day not in english:
        return ()
    names = english.get_list(day)
    translated = chinese.get_list(day) if chinese is not None else []
    if len(translated) != len(names):
        translated = [""] * len(names)
    return tuple(_holiday(name, other, guessed=guessed) for name, other in zip(names, translated, strict=True))


def _holiday(english: str, chinese: str, *, guessed: bool) -> PublicHoliday:
    name, is_estimate = _without_estimate(english)
    pairs = [("en", _AMERICAN_DATE.sub(r"\3-\1-\2", name))]
    if chinese:
        pairs.append(("zh-Hans", _without_estimate(chinese)[0]))
    return PublicHoliday(name=Words(tuple(pairs)), is_estimate=is_estimate or guessed)


def _without_estimate(name: str) -> tuple[str, bool]:
    """The name without the word that it is an estimate, and whether that word stood there; "observed" stays."""
    found = _LABELS.match(name)
    if found is None or not found["guess"]:
        return name, False
    if found["observed"]:
        is_chinese = found["observed"] != "observed"
        return f"{found['name']}（{found['observed']}）" if is_chinese else f"{found['name']} (observed)", True
    return found["name"], True


@cache
def _calendar(country: str, part: str | None, year: int, language: str) -> HolidayBase | None:
    """The public holidays of one year; None for a country that is not known or has no names in the language."""
    from holidays import country_holidays

    if not has_calendar(country):
        return None
    spoken = _languages(country)
    wanted = [tag for tag in (_CHINESE if language == "zh" else ("en_US", "en_GB")) if tag in spoken]
    if language == "zh" and not wanted:
        return None
    kind: Any = type(country_holidays(country, expand=False))
    # Saudi Arabia's class keeps to itself which days are reckoned, unless it is asked.
    asked = {"islamic_show_estimated": True} if "islamic_show_estimated" in signature(kind).parameters else {}
    language_tag = wanted[0] if wanted else None
    return cast("HolidayBase", kind(subdiv=part, years=year, expand=False, language=language_tag, **asked))


@cache
def _languages(country: str) -> tuple[str, ...]:
    from holidays import country_holidays

    return tuple(country_holidays(country, expand=False).supported_languages)


@cache
def _subdivisions(country: str) -> dict[str, str]:
    """The codes of the parts of a country by their folded codes and names."""
    from holidays import country_holidays

    if not has_calendar(country):
        return {}
    aliases = country_holidays(country, expand=False).get_subdivision_aliases()
    named = {fold(name): code for name, code in ENGLISH.get(country, {}).items()}
    return named | {fold(text): code for code, names in aliases.items() for text in (*names, code)}


def _is_announced(calendar: HolidayBase, year: int) -> bool:
    """Whether China's days off of that year are in the library: each notice since 2001 has moved working days."""
    return year < _FIRST_NOTICE or any(day.year == year for day in calendar.weekend_workdays)
