"""Whether people can get from one thing to the next."""

from __future__ import annotations

from typing import Any

import pytest

from planner.rules.checks.rule import RuleSetting
from tests.rules.checks.looking import found, told
from tests.worlds import city, group, item, moment, person, place

DAY = "2026-05-04"
LI = person("li")
BRUSSELS = city("brussels", "Europe/Brussels", latitude=50.85, longitude=4.35)
PARIS = city("paris", "Europe/Paris", latitude=48.86, longitude=2.35)
HALL = place("hall", city="brussels", latitude=50.846, longitude=4.352)
FAIR = place("fair", city="brussels", latitude=50.899, longitude=4.338)
WORLD = (LI, BRUSSELS, PARIS, HALL, FAIR)


def two(gap: str, **members: Any) -> list[dict[str, Any]]:
    """Talks to 10:00 at the hall, then a visit to the fair six kilometres away."""
    talks = item("talks", f"{DAY} 09:00", "10:00", who=["li"], venue="hall")
    fair = item("visit", f"{DAY} {gap}", "12:00", who=["li"], venue="fair", kind="visit", **members)
    return [talks, fair]


def test_a_way_across_town_in_ten_minutes_is_a_warning_marked_as_an_estimate() -> None:
    (finding,) = found(*WORLD, *two("10:10"))
    assert (finding.rule, finding.level, finding.estimated) == ("travel_does_not_fit", "warning", True)
    assert "~" in str(finding.message)
    assert told(*WORLD, *two("10:30")) == []


def test_what_not_even_the_straight_line_allows_is_an_error() -> None:
    (finding,) = found(*WORLD, *two("10:00"))
    assert finding.level == "error"


def test_a_typed_length_wins_over_the_map_both_ways() -> None:
    assert told(*WORLD, *two("10:10", travel_minutes=10)) == []
    (finding,) = found(*WORLD, *two("10:30", travel_minutes=45))
    assert (finding.level, finding.estimated) == ("error", False)
    assert str(finding.message) == "From Hall to Fair it takes 45 min, and there are 30 min"


def test_a_buffer_is_kept_apart_from_the_length() -> None:
    (finding,) = found(*WORLD, *two("10:30", travel_minutes=20, buffer_minutes=15))
    assert (finding.rule, str(finding.message)) == (
        "buffer_used_up",
        "“Visit” keeps 15 min free before it, and only 10 min remain",
    )
    assert told(*WORLD, *two("10:35", travel_minutes=20, buffer_minutes=15)) == []


def test_another_city_without_a_ride_between_is_an_error_when_nothing_is_that_fast() -> None:
    talks, _ = two("10:10")
    there = item("call", f"{DAY} 11:00 Europe/Paris", f"{DAY} 12:00 Europe/Paris", who=["li"], city="paris")
    assert [one.level for one in found(*WORLD, talks, there)] == ["error"]
    evening = item("call", f"{DAY} 19:00 Europe/Paris", f"{DAY} 20:00 Europe/Paris", who=["li"], city="paris")
    assert told(*WORLD, talks, evening) == []


def test_a_ride_between_is_believed_unless_it_flies() -> None:
    talks, visit = two("10:25")
    ride = item("ride", f"{DAY} 10:05", "10:12", kind="transfer", who=["li"], **{"from": "hall", "to": "fair"})
    assert told(*WORLD, talks, ride, visit) == []
    (finding,) = found(*WORLD, talks, {**ride, "end": moment(f"{DAY} 10:06")}, visit)
    assert (finding.rule, finding.level) == ("travel_does_not_fit", "error")


def test_without_an_end_the_whole_time_from_the_start_counts() -> None:
    talks, visit = two("10:30")
    assert told(*WORLD, {**talks, "end": None}, visit) == []
    (finding,) = found(*WORLD, {**talks, "end": None, "start": moment(f"{DAY} 10:20")}, visit)
    assert finding.level == "warning"


def test_what_is_not_settled_is_found_a_level_lower() -> None:
    (finding,) = found(*WORLD, *two("10:10", status="tentative"))
    assert finding.level == "advice"


def test_places_whose_positions_nobody_knows_are_not_judged() -> None:
    assert told(LI, city("oslo"), place("hall", city="oslo"), place("fair", city="oslo"), *two("10:00")) == []


def test_clocks_do_not_mislead_over_a_change_of_zone() -> None:
    # Brussels is an hour ahead of London: by the clocks alone 15 minutes would remain, in truth 75 do.
    london = city("london", "Europe/London", latitude=51.51, longitude=-0.13)
    talks, _ = two("10:10")
    brussels_talks = {**talks, "start": moment(f"{DAY} 09:00 Europe/Brussels"),
                      "end": moment(f"{DAY} 10:00 Europe/Brussels")}  # fmt: skip
    call = item("call", f"{DAY} 15:00 Europe/London", f"{DAY} 16:00 Europe/London", who=["li"], city="london")
    early = {**call, "start": moment(f"{DAY} 10:15 Europe/London"), "end": moment(f"{DAY} 11:00 Europe/London")}
    assert [one.level for one in found(*WORLD, london, brussels_talks, early)] == ["error"]
    assert [one.level for one in found(*WORLD, london, brussels_talks, call)] == []


@pytest.mark.parametrize(
    ("heads", "leaves", "finds"), [(4, "10:04", 0), (4, "10:03", 1), (40, "10:05", 1), (40, "10:13", 0)]
)
def test_getting_in_takes_longer_with_more_people(heads: int, leaves: str, finds: int) -> None:
    party = group("party", headcount=heads, side="delegation")
    talks = item("talks", f"{DAY} 09:00", "10:00", who=["party"], venue="hall")
    ride = item("ride", f"{DAY} {leaves}", "10:40", kind="transfer", who=["party"], **{"from": "hall", "to": "fair"})
    lines = told(party, BRUSSELS, HALL, FAIR, talks, ride, only="no_time_to_board")
    assert len(lines) == finds


def test_numbers_and_levels_follow_what_was_set() -> None:
    far = two("10:10")
    off = {"travel_does_not_fit": RuleSetting(level="off")}
    assert told(*WORLD, *far, settings=off) == []
    loose = {"travel_does_not_fit": RuleSetting(numbers={"slack": 30})}
    assert told(*WORLD, *far, settings=loose) == []
    grave = {"travel_does_not_fit": RuleSetting(level="error")}
    assert [one.level for one in found(*WORLD, *far, settings=grave)] == ["error"]


def test_a_far_city_by_night_is_reached_by_air_and_no_error_is_made_of_the_ground() -> None:
    tokyo = city("tokyo", "Asia/Tokyo", latitude=35.68, longitude=139.69)
    talks, _ = two("10:10")
    there = item("call", "2026-05-05 10:00 Asia/Tokyo", "2026-05-05 11:00 Asia/Tokyo", who=["li"], city="tokyo")
    assert told(*WORLD, tokyo, talks, there) == []
    sooner = item("call", f"{DAY} 23:00 Asia/Tokyo", f"{DAY} 23:30 Asia/Tokyo", who=["li"], city="tokyo")
    assert [one.level for one in found(*WORLD, tokyo, talks, sooner)] == ["error"]


@pytest.mark.parametrize(
    ("title", "until", "level"),
    [("Ride", "10:25", []), ("Ride", "10:10", ["warning"]), ("Ride", "10:05", ["error"]), ("Marine One", "10:10", [])],
)
def test_a_ride_of_its_own_length_is_held_against_the_map(title: str, until: str, level: list[str]) -> None:
    field = place("field", city="brussels", latitude=50.901, longitude=4.656)
    ride = item("ride", f"{DAY} 10:00", until, kind="transfer", who=["li"], title=title,
                **{"from": "hall", "to": "field"})  # fmt: skip
    assert [one.level for one in found(*WORLD, field, ride)] == level
