"""Over random visits: the events of a person are exactly that person's items, and every instant survives."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.documents.content.freeze import freeze_each
from planner.documents.content.types import Audience
from planner.documents.ics.calendar import CalendarPress
from tests.documents.ics.expected import expected_events
from tests.outside import ExpectedEvent, judge_calendar
from tests.soak import amount
from tests.worlds import NOON, document, group, item, loaded, moment, person

PEOPLE = ("p1", "p2", "h1")
GROUPS = ("g1", "g2", "g3", "g4")
AUDIENCES: tuple[Audience, ...] = (
    Audience("delegation"),
    *(Audience("person", key) for key in PEOPLE),
    *(Audience("group", key) for key in GROUPS),
)
ZONES = (
    "Asia/Tokyo",
    "Europe/Berlin",
    "America/New_York",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
)
DAYS = ("2025-02-23", "2025-03-09", "2025-03-30", "2025-04-06", "2025-10-26", "2025-11-02", "2025-12-31")
"""Days on which clocks change somewhere, and the last of the year: a past one, on which all judges' rules agree."""
UNTIMED: list[dict[str, Any]] = [{}, {"day_part": "evening"}]
TIMED: list[dict[str, Any]] = [{}, {}, {"fold": 1}, {"precision": "hidden"}, {"precision": "approximate"}]


@st.composite
def starts(draw: st.DrawFn) -> dict[str, Any]:
    """Some start: with a time or a part of the day or neither, hidden or not, or nothing at all."""
    day = draw(st.sampled_from(DAYS))
    if draw(st.integers(0, 9)) == 0:
        return {}
    if draw(st.integers(0, 3)) == 0:
        return moment(day, **draw(st.sampled_from(UNTIMED)))
    clock = draw(st.times())
    members = draw(st.sampled_from(TIMED))
    return moment(f"{day} {clock:%H:%M} {draw(st.sampled_from(ZONES))}", **members)


@st.composite
def visits(draw: st.DrawFn) -> dict[str, Any]:
    """A visit file with a few people, groups, and items that nest, replace each other and name some of them."""
    things = [person("p1"), person("p2"), person("h1", side="host")]
    for key in GROUPS:
        members = draw(st.lists(st.sampled_from(PEOPLE), unique=True))
        everyone = draw(st.sampled_from([None, None, None, "delegation", "host"]))
        side = draw(st.sampled_from([None, "delegation", "host"]))
        things.append(group(key, members=members, everyone_of=everyone, side=side))
    keys: list[str] = []
    for number in range(draw(st.integers(1, 9))):
        key = f"i{number}"
        before = st.none() | st.sampled_from(keys) if keys else st.none()
        named = draw(st.lists(st.sampled_from([*PEOPLE, *GROUPS]), max_size=2, unique=True))
        status = draw(st.sampled_from([None, "confirmed", "tentative", "cancelled"]))
        replaced = draw(before) if draw(st.integers(0, 4)) == 0 else None
        things.append(item(key, draw(starts()), who=named, status=status, parent=draw(before), alternative_to=replaced))
        keys.append(key)
    return document(*things)


def made(value: dict[str, Any]) -> dict[Audience, bytes | None]:
    """The calendar of each audience."""
    press = CalendarPress(("en",))
    contents = freeze_each(loaded(value), AUDIENCES, as_of=NOON)
    return {content.audience: press.calendar(content) for content in contents}


def read_by_icalendar(calendar: bytes | None) -> list[ExpectedEvent]:
    """The events as the library reads them, with its own idea of zones."""
    events = icalendar.Calendar.from_ical(calendar).walk("VEVENT") if calendar else []
    return [ExpectedEvent(f"{e['SUMMARY']}", _told(e.decoded("DTSTART")), _told(e.decoded("DTEND"))) for e in events]


def _told(value: Any) -> str:
    return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else f"{value}"


@given(visits())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_everybody_gets_exactly_their_items_at_their_instants(value: dict[str, Any]):
    for audience, calendar in made(value).items():
        wanted = expected_events(value, audience.kind, audience.key)
        assert Counter(read_by_icalendar(calendar)) == Counter(wanted), audience


@pytest.mark.soak
@pytest.mark.timeout(3600)
@given(visits())
@settings(
    max_examples=amount(5, whole=200),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_every_instant_survives_in_other_parsers(tmp_path: Path, value: dict[str, Any]):
    calendar = made(value)[AUDIENCES[0]]
    if calendar is None:
        return
    file = tmp_path / "delegation.ics"
    file.write_bytes(calendar)
    assert judge_calendar(file, folder=tmp_path, expect=expected_events(value)).faults == ()
