"""Moments of which the file says half: a step without a day, an end without one."""

from __future__ import annotations

from datetime import UTC, datetime

from planner.documents.content.freeze import freeze
from planner.documents.content.types import DELEGATION, OFFICE, Audience, Entry
from tests.worlds import NOON, city, item, person, visit


def spans(world, audience: Audience = DELEGATION) -> dict[str, tuple[datetime | None, datetime | None]]:
    """Start and end in UTC of everything on the days of a paper, by key."""
    found: dict[str, tuple[datetime | None, datetime | None]] = {}

    def walk(entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            found[entry.key] = (entry.start.instant, entry.end.instant if entry.end else None)
            walk(entry.steps)

    for day in freeze(world, audience=audience, as_of=NOON).days:
        walk(day.entries)
    return found


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, day, hour, minute, tzinfo=UTC)


WORLD = visit(
    city("tokyo", "Asia/Tokyo"),
    city("berlin", "Europe/Berlin"),
    person("bob"),
    person("ann"),
    item("talks", "2026-05-04 09:00", "12:00", city="tokyo", who=["ann"]),
    item("point", {"time": "09:10"}, {"time": "09:40"}, parent="talks"),
    item("call", {"time": "10:10"}, {"time": "10:40"}, parent="talks", who=["bob"], city="berlin"),
    item("open", {}, parent="talks", who=["bob"]),
    item("gala", "2026-05-04 21:00", "23:59", city="tokyo"),
    item("toast", {"time": "00:30"}, parent="gala"),
    item("visit", "2026-05-05 14:00", {"time": "15:00"}, city="tokyo"),
    item("night", "2026-05-05 22:00", {"time": "07:00"}, city="tokyo", kind="hotel"),
    home_zone="Europe/Berlin",
)


def test_a_step_without_a_day_is_on_the_day_and_in_the_zone_of_what_it_is_a_step_of():
    assert spans(WORLD) == {
        "talks": (utc(4, 0), utc(4, 3)),
        "point": (utc(4, 0, 10), utc(4, 0, 40)),
        "call": (utc(4, 8, 10), utc(4, 8, 40)),
        "open": (None, None),
        "gala": (utc(4, 12), utc(4, 14, 59)),
        "toast": (utc(4, 15, 30), None),
        "visit": (utc(5, 5), utc(5, 6)),
        "night": (utc(5, 13), utc(5, 22)),
    }
    assert spans(WORLD, OFFICE) == spans(WORLD)


def test_who_attends_a_step_alone_finds_it_on_its_day():
    bob = freeze(WORLD, audience=Audience("person", "bob"), as_of=NOON)
    assert [entry.key for entry in bob.days[0].entries] == ["open", "call", "gala"]
    assert bob.undated == ()


def test_a_step_of_a_hidden_hour_does_not_tell_it():
    world = visit(
        person("bob"),
        item("secret", {"date": "2026-05-04", "time": "21:00", "zone": "Asia/Tokyo", "precision": "hidden"}),
        item("part", {"precision": "hidden", "time": "21:30"}, parent="secret"),
    )
    (entry,) = freeze(world, audience=DELEGATION, as_of=NOON).days[0].entries
    assert (entry.start.clock, entry.steps[0].start.clock, entry.steps[0].start.moment.time) == (None, None, None)
