"""Calendar files read back by the simplest means: unfolded lines and the values of each event."""

from __future__ import annotations

import re
from typing import Any

from planner.documents.content.freeze import freeze
from planner.documents.content.types import Audience
from planner.documents.ics.calendar import CalendarPress
from planner.models import Visit
from tests.worlds import NOON


def calendar_of(world: Visit, kind: str = "delegation", key: str = "", languages: tuple[str, ...] = ("en",)) -> bytes:
    """The calendar file of an audience; there must be one."""
    audience: Any = kind
    made = CalendarPress(languages).calendar(freeze(world, audience=Audience(audience, key), as_of=NOON))
    assert made is not None
    return made


def lines_of(calendar: bytes) -> list[str]:
    """The unfolded lines, their escapes kept."""
    return calendar.decode().replace("\r\n ", "").split("\r\n")[:-1]


def events_of(calendar: bytes) -> list[dict[str, str]]:
    """The properties of each event: `NAME` or `NAME;PARAM=…` as it stands, and its value with escapes undone."""
    found: list[dict[str, str]] = []
    inside = False
    for line in lines_of(calendar):
        if line == "BEGIN:VEVENT":
            found.append({})
        inside = (inside or line == "BEGIN:VEVENT") and line != "END:VEVENT"
        if inside:
            name, _, value = line.partition(":")
            found[-1][name] = re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)
    return found


def event_of(
    world: Visit, kind: str = "delegation", key: str = "", languages: tuple[str, ...] = ("en",)
) -> dict[str, str]:
    """The only event of an audience."""
    (event,) = events_of(calendar_of(world, kind, key, languages))
    return event
