"""Every published programme, for every audience, as many independent parsers read it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from planner.documents.content.audiences import attending_groups, named_delegates
from planner.documents.content.freeze import freeze_each
from planner.documents.content.types import DELEGATION
from planner.documents.ics.calendar import CalendarPress
from tests.documents.ics.expected import audiences, expected_events
from tests.outside import judge_calendar
from tests.worlds import CASES, NOON, case, loaded


def calendars(value: dict[str, object], languages: tuple[str, ...]) -> dict[tuple[str, str], bytes | None]:
    """The calendar of each audience, by its kind and key."""
    world = loaded(value)
    everybody = (DELEGATION, *named_delegates(world), *attending_groups(world))
    press = CalendarPress(languages)
    return {
        (content.audience.kind, content.audience.key): press.calendar(content)
        for content in freeze_each(world, everybody, as_of=NOON)
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.split(".visit")[0])
def test_each_audience_gets_exactly_its_events(path: Path, tmp_path: Path):
    value = case(path)
    made = calendars(value, ("en",))
    wanted = {audience: expected_events(value, *audience) for audience in audiences(value)}
    assert {key for key, calendar in made.items() if calendar} == {key for key, events in wanted.items() if events}
    judged: list[tuple[bytes, object]] = []
    for number, (audience, calendar) in enumerate(made.items()):
        if calendar is None:
            continue
        told = events_of(calendar), wanted[audience]
        if told in judged:  # somebody else goes to the same events and is told the same of them
            continue
        judged.append(told)
        file = tmp_path / f"{number}.ics"
        file.write_bytes(calendar)
        verdict = judge_calendar(file, folder=tmp_path, expect=wanted[audience])
        assert verdict.faults == (), audience
        # The covering mail names who sent it; a file needs no organizer to be imported.
        assert [warning for warning in verdict.warnings if "ORGANIZER" not in warning] == [], audience


def events_of(calendar: bytes) -> bytes:
    """What a calendar says of its events, without whose it is and the ids that follow from that."""
    return re.sub(rb"\nUID:[^\r]*", b"", calendar[calendar.index(b"BEGIN:VEVENT") :])


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.split(".visit")[0])
def test_a_calendar_in_two_languages_reads_as_well(path: Path, tmp_path: Path):
    file = tmp_path / "delegation.ics"
    calendar = calendars(case(path), ("zh-Hans", "en"))["delegation", ""]
    assert calendar is not None
    file.write_bytes(calendar)
    assert judge_calendar(file, folder=tmp_path).faults == ()
