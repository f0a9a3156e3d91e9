"""Days, clocks, moments and amounts of the visit file, read and written member by member."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from typing import Any

from planner.exchange.visit_file.json_text import GREATEST_WHOLE, beyond_whole
from planner.exchange.visit_file.refusal import Path, Refusal, shown
from planner.messages import message
from planner.models.moment import FIRST_YEAR, LAST_YEAR
from planner.models.parts import MOMENT_PARTS
from planner.models.zones import is_zone

Columns = dict[str, Any]

_PARTIAL = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")

MONEY_PARTS = ("amount", "currency", "text")


def is_empty(value: Any) -> bool:
    """null, an empty text, list or object mean the same as a member that is not there."""
    return value is None or value == "" or value == [] or value == {}


def read_day(text: str, path: Path) -> date:
    """A day that exists, in a year that a visit can be in."""
    try:
        day = date.fromisoformat(text)
    except ValueError as fault:
        raise Refusal(message("there is no day {day}. Write it as YYYY-MM-DD.", day=text), path) from fault
    check_year(day.year, path)
    return day


def check_year(year: int, path: Path) -> None:
    """Refuses years that can only be slips of the pen."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal(
            message(
                "the year {year} is outside {first} to {last}. Correct it.",
                year=str(year),
                first=str(FIRST_YEAR),
                last=str(LAST_YEAR),
            ),
            path,
        )


def read_clock(text: str, path: Path) -> time:
    """A clock time that exists, from 00:00 to 23:59."""
    try:
        return time(int(text[:2]), int(text[3:5]))
    except ValueError as fault:
        raise Refusal(message("there is no clock time {time}. Write 00:00 to 23:59.", time=text), path) from fault


def check_zone(name: str, path: Path) -> str:
    """A name of the zone database, exactly; an offset is none."""
    if not is_zone(name):
        raise Refusal(
            message("there is no time zone “{zone}”. Write an IANA name such as Europe/Brussels.", zone=shown(name)),
            path,
        )
    return name


def check_partial_date(text: str, path: Path) -> None:
    """Refuses YYYY-MM-DD, YYYY-MM or YYYY that does not exist; other words stay words."""
    if not _PARTIAL.fullmatch(text):
        return
    try:
        day = date.fromisoformat(f"{text}-01-01"[: len("YYYY-MM-DD")])
    except ValueError as fault:
        raise Refusal(
            message("there is no date {date}. Write YYYY-MM-DD, YYYY-MM or YYYY.", date=text), path
        ) from fault
    check_year(day.year, path)


def read_moment(value: Mapping[str, Any], name: str, columns: Columns, path: Path) -> dict[str, Any]:
    """Puts a moment into its columns and returns the members we do not know."""
    unknown: dict[str, Any] = {}
    for member, part in value.items():
        if member not in MOMENT_PARTS:
            unknown[member] = part
        elif not is_empty(part):
            here = (*path, member)
            if member in ("date", "until_date"):
                part = read_day(part, here)
            elif member in ("time", "until_time"):
                part = read_clock(part, here)
            elif member == "zone":
                part = check_zone(part, here)
            elif member == "fold":
                part = int(part)
            columns[f"{name}_{member}"] = part
    return unknown


def write_moment(columns: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The members of a moment that are known; an empty object where none is."""
    found: dict[str, Any] = {}
    for part in MOMENT_PARTS:
        value = columns.get(f"{name}_{part}")
        if value is None:
            continue
        if isinstance(value, date):
            value = value.isoformat()
        elif isinstance(value, time):
            value = value.strftime("%H:%M")
        found[part] = value
    return found


def read_money(value: Mapping[str, Any], name: str, columns: Columns) -> dict[str, Any]:
    """Puts an amount into its columns and returns the members we do not know."""
    unknown: dict[str, Any] = {}
    for member, part in value.items():
        if member not in MONEY_PARTS:
            unknown[member] = part
        elif not is_empty(part):
            if member == "amount":
                columns[f"{name}_is_number"] = not isinstance(part, str)
                part = part if isinstance(part, str) else repr(part)
            columns[f"{name}_{member}"] = part
    return unknown


def write_money(columns: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The members of an amount that are known."""
    found: dict[str, Any] = {}
    for part in MONEY_PARTS:
        value = columns.get(f"{name}_{part}")
        if value is None:
            continue
        if part == "amount" and columns.get(f"{name}_is_number"):
            value = number(value)
        found[part] = value
    return found


def number(text: str) -> int | float:
    """The JSON number of an amount that was kept as text."""
    return float(text) if any(sign in text for sign in ".eE") else int(text)


def whole(value: float, path: Path) -> int:
    """A whole number that JSON may have written as 3.0; refused where a double cannot hold it exactly."""
    if abs(value) > GREATEST_WHOLE:
        raise Refusal(beyond_whole(), path)
    return int(value)
