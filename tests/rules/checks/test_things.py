"""Rooms, venues and vehicles."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rules.checks.looking import found, told
from tests.worlds import city, group, item, moment, person, place, vehicle

DAY = "2026-05-04"
WORLD = (
    person("li"), person("wang"), city("oslo", "Europe/Oslo"), place("house", city="oslo", capacity=20),
    place("east", kind="room", within="house"), place("west", kind="room", within="house"),
    place("inn", kind="hotel", city="oslo"), vehicle("coach", capacity=30),
)  # fmt: skip


def one(venue: str, **members: Any) -> dict[str, Any]:
    return item("one", f"{DAY} 09:00", "10:00", **{"who": ["li"], "venue": venue, **members})


def other(venue: str, **members: Any) -> dict[str, Any]:
    return item("other", f"{DAY} 09:30", "11:00", **{"who": ["wang"], "venue": venue, **members})


def test_a_room_holds_one_event_at_a_time_and_another_room_is_offered() -> None:
    (finding,) = found(*WORLD, one("east"), other("east"))
    assert (finding.rule, finding.level) == ("room_in_two_uses", "error")
    assert [str(mend.label) for mend in finding.mends] == ["Begin “Other” at 10:00", "Hold “Other” in West"]
    assert told(*WORLD, one("east"), other("west")) == []
    assert told(*WORLD, one("east"), {**other("east"), "start": moment(f"{DAY} 10:00")}) == []


@pytest.mark.parametrize(
    ("start", "end", "free"), [("09:40", "10:45", False), ("10:30", "11:00", True), ("08:00", "09:30", True)]
)
def test_another_room_is_offered_only_where_it_is_free_at_that_time(start: str, end: str, free: bool) -> None:
    second = {**other("east"), "start": moment(f"{DAY} 09:30"), "end": moment(f"{DAY} 10:30")}
    third = {**one("west"), "key": "third", "start": moment(f"{DAY} {start}"), "end": moment(f"{DAY} {end}")}
    (finding,) = (line for line in found(*WORLD, one("east"), second, third) if line.rule == "room_in_two_uses")
    assert ("Hold “Other” in West" in [str(mend.label) for mend in finding.mends]) is free


def test_a_house_with_two_meetings_needs_two_rooms() -> None:
    assert [line.level for line in found(*WORLD, one("house"), other("house"))] == ["warning"]


def test_one_event_for_two_parties_a_meal_and_a_hotel_are_no_second_use() -> None:
    joint = {**other("house"), "start": moment(f"{DAY} 09:00"), "end": moment(f"{DAY} 10:00")}
    assert told(*WORLD, one("house"), joint) == []
    assert told(*WORLD, one("house", kind="meal"), other("house", kind="meal")) == []
    assert told(*WORLD, one("inn"), other("inn")) == []


def test_without_an_end_nobody_can_say_that_a_room_is_still_used() -> None:
    assert told(*WORLD, {**one("east"), "end": None}, other("east")) == []


def test_a_vehicle_drives_one_way_at_a_time() -> None:
    ways = {"kind": "transfer", "vehicle": "coach"}
    there = one("house", **ways, **{"from": "inn", "to": "house"})
    back = other("house", **ways, **{"from": "house", "to": "inn"})
    assert told(*WORLD, there, back, only="vehicle_in_two_places") == [
        "error vehicle_in_two_places: Coach: used for “One” and “Other” at once, from 09:30 to 10:00"
    ]
    for rides in (({**there, "status": "tentative"}, back), (there, {**back, "status": "tentative"})):
        (finding,) = (line for line in found(*WORLD, *rides) if line.rule == "vehicle_in_two_places")
        assert finding.level == "warning"
    same = {**there, "key": "same", "participants": [{"who": "wang"}]}
    assert told(*WORLD, there, same, only="vehicle_in_two_places") == []


def test_seats_and_places_are_counted_with_unnamed_people() -> None:
    crowd = group("crowd", headcount=31, side="delegation")
    ride = one("house", kind="transfer", vehicle="coach", who=["crowd"])
    assert told(*WORLD, crowd, ride, only="vehicle_too_small") == [
        "warning vehicle_too_small: Coach: 30 places for 31 people at “One”"
    ]
    assert told(*WORLD, crowd, one("house", who=["crowd"]), only="venue_too_small") == [
        "warning venue_too_small: House: 20 places for 31 people at “One”"
    ]
    assert told(*WORLD, crowd, one("house"), only="venue_too_small") == []


def test_a_ride_takes_the_vehicle_of_its_group() -> None:
    parties = [group(key, headcount=5, side="delegation", vehicle="coach") for key in ("first", "second")]
    there = item("one", f"{DAY} 09:00", "10:00", kind="transfer", who=["first"])
    back = item("other", f"{DAY} 09:30", "11:00", kind="transfer", who=["second"])
    assert len(told(*WORLD, *parties, there, back, only="vehicle_in_two_places")) == 1
    later = {**back, "start": moment(f"{DAY} 10:00")}
    assert told(*WORLD, *parties, there, later, only="vehicle_in_two_places") == []


def test_two_starts_at_one_moment_are_two_uses_though_no_end_is_known() -> None:
    begins = {"start": moment(f"{DAY} 09:00"), "end": None}
    rooms = {**one("east"), **begins}, {**other("east"), **begins}
    assert told(*WORLD, *rooms, only="room_in_two_uses") == [
        "warning room_in_two_uses: East: used for “One” and “Other” at once, at 09:00"
    ]
    ways = {"kind": "transfer", "vehicle": "coach", "venue": None}
    rides = {**rooms[0], **ways, "to": "house"}, {**rooms[1], **ways, "to": "inn"}
    assert [line.level for line in found(*WORLD, *rides) if line.rule == "vehicle_in_two_places"] == ["error"]


def test_two_meetings_at_the_same_hours_in_one_room_are_asked_about_unless_they_have_one_title() -> None:
    hours = {"start": moment(f"{DAY} 09:00"), "end": moment(f"{DAY} 10:00")}
    assert [line.level for line in found(*WORLD, one("east"), {**other("east"), **hours})] == ["warning"]
    assert told(*WORLD, one("east"), {**other("east"), **hours, "title": "One"}) == []
