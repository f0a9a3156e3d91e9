"""Nobody is in two places: people, groups and interpreters."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rules.checks.looking import found, told
from tests.worlds import city, group, item, moment, person, place

LI, WANG = person("li"), person("wang")
HALL, PIER = place("hall"), place("pier")
DAY = "2026-05-04"


def talks(**members: Any) -> dict[str, Any]:
    return item("talks", f"{DAY} 09:00", "10:00", who=["li"], venue="hall", **members)


def tour(at: str = f"{DAY} 09:30", until: Any = "11:00", **members: Any) -> dict[str, Any]:
    return item("tour", at, until, **{"who": ["li"], "venue": "pier", "kind": "visit", **members})


def test_a_person_at_two_items_at_once_is_in_two_places() -> None:
    (finding,) = found(LI, HALL, PIER, talks(), tour())
    assert (finding.rule, finding.level, str(finding.message)) == (
        "person_in_two_places",
        "error",
        "Li: at “Talks” and at “Tour” at once, from 09:30 to 10:00",
    )
    assert finding.starts_at is not None
    assert finding.ends_at is not None
    assert f"{finding.starts_at:%H:%M}-{finding.ends_at:%H:%M}" == "01:30-02:00"


def test_one_item_after_the_other_is_none() -> None:
    assert told(LI, HALL, PIER, talks(), tour(f"{DAY} 10:00")) == []


def test_equal_times_in_two_zones_are_the_same_instant() -> None:
    there = tour(f"{DAY} 10:00 Asia/Tokyo", f"{DAY} 11:00 Asia/Tokyo")
    assert len(told(LI, HALL, PIER, talks(), {**there, "end": moment(f"{DAY} 11:00 Asia/Tokyo")})) == 1
    assert told(LI, HALL, PIER, talks(), {**there, "start": moment(f"{DAY} 11:00 Asia/Tokyo"),
                                          "end": moment(f"{DAY} 12:00 Asia/Tokyo")}) == []  # fmt: skip


def test_half_hour_zones_count_to_the_minute() -> None:
    # 12:00 in Kathmandu is 06:15 in UTC; 11:30 in Kolkata is 06:00.
    first = item("first", f"{DAY} 11:30 Asia/Kolkata", f"{DAY} 11:45 Asia/Kolkata", who=["li"])
    touching = item("second", f"{DAY} 12:00 Asia/Kathmandu", f"{DAY} 13:00 Asia/Kathmandu", who=["li"])
    sooner = item("second", f"{DAY} 11:59 Asia/Kathmandu", f"{DAY} 13:00 Asia/Kathmandu", who=["li"])
    assert told(LI, first, touching) == []
    assert told(LI, first, sooner) == [
        "error person_in_two_places: Li: at “First” and at “Second” at once, from 11:59 to 12:00"
    ]


def test_what_runs_over_midnight_clashes_with_the_early_morning() -> None:
    dinner = item("dinner", f"{DAY} 22:00", moment("2026-05-05 00:30"), who=["li"], kind="meal")
    early = item("call", "2026-05-05 00:15", "00:45", who=["li"])
    assert len(told(LI, dinner, early)) == 1
    assert told(LI, dinner, item("call", "2026-05-05 00:30", "00:45", who=["li"])) == []


def test_over_the_date_line_local_days_do_not_mislead() -> None:
    flight = item("flight", f"{DAY} 18:00 Pacific/Auckland", moment(f"{DAY} 10:00 America/Los_Angeles"), kind="flight",
                  who=["li"])  # fmt: skip
    before = item("talks", f"{DAY} 11:00 America/Los_Angeles", f"{DAY} 12:00 America/Los_Angeles", who=["li"])
    assert told(LI, flight, before) == []
    during = item("talks", f"{DAY} 20:00 Pacific/Auckland", f"{DAY} 21:00 Pacific/Auckland", who=["li"], venue="hall")
    assert len(told(LI, HALL, flight, during)) == 1


def test_the_hour_that_the_clock_skips_is_no_time_between() -> None:
    night = "2026-03-29"
    first = item("first", f"{night} 01:00 Europe/Brussels", f"{night} 02:00 Europe/Brussels", who=["li"])
    second = item("second", f"{night} 03:00 Europe/Brussels", f"{night} 04:00 Europe/Brussels", who=["li"])
    assert [line for line in told(LI, first, second) if "two_places" in line] == []
    longer = {**first, "end": moment(f"{night} 03:01 Europe/Brussels")}
    assert len([line for line in told(LI, longer, second) if "two_places" in line]) == 1


def test_a_group_is_found_through_its_members_and_its_name_and_counted_once() -> None:
    whole = group("party", members=["li", "wang"], side="delegation")
    first = item("talks", f"{DAY} 09:00", "10:00", who=["party", "li"], venue="hall")
    second = tour(who=["party"])
    (finding,) = found(LI, WANG, whole, HALL, PIER, first, second)
    assert (finding.rule, len(finding.person_ids), len(finding.group_ids)) == ("group_in_two_places", 2, 1)


def test_unnamed_people_of_the_delegation_move_as_their_group_does() -> None:
    coach = group("coach", headcount=7, side="delegation")
    first = item("talks", f"{DAY} 09:00", "10:00", who=["coach"], venue="hall")
    assert told(coach, HALL, PIER, first, tour(who=["coach"])) == [
        "error group_in_two_places: Coach: at “Talks” and at “Tour” at once, from 09:30 to 10:00"
    ]


@pytest.mark.parametrize(
    "who",
    [
        pytest.param(group("officials", headcount=12, side="host"), id="a headcount of hosts"),
        pytest.param(person("officials", name="N.N.", side="host"), id="N.N."),
        pytest.param(person("officials", name="3 officials"), id="a number"),
    ],
)
def test_unnamed_people_who_may_be_others_each_time_cannot_clash(who: dict[str, Any]) -> None:
    first = item("talks", f"{DAY} 09:00", "10:00", who=["officials", "li"], venue="hall")
    assert told(LI, WANG, who, HALL, PIER, first, tour(who=["officials", "wang"])) == []


def test_an_item_its_steps_and_steps_side_by_side_belong_together() -> None:
    steps = [
        item("toast", f"{DAY} 09:15", "09:30", who=["li"], parent="talks"),
        item("film", f"{DAY} 09:20", "09:40", who=["li"], parent="talks"),
    ]
    assert told(LI, HALL, talks(), *steps) == []


def test_a_step_clashes_with_another_item_and_is_told_once() -> None:
    step = item("toast", {"time": "09:40"}, {"time": "09:50"}, who=["li"], parent="talks")
    assert told(LI, HALL, PIER, talks(), step, tour()) == [
        "error person_in_two_places: Li: at “Talks” and at “Tour” at once, from 09:30 to 10:00"
    ]


def test_whoever_comes_for_one_step_only_clashes_for_that_step() -> None:
    step = item("toast", f"{DAY} 09:40", "09:50", who=["wang"], parent="talks")
    assert told(LI, WANG, HALL, PIER, talks(), step, tour(who=["wang"])) == [
        "error person_in_two_places: Wang: at “Tour” and at “Toast” at once, from 09:40 to 09:50"
    ]


def test_steps_in_rooms_of_their_own_at_one_time_are_two_places() -> None:
    rooms = place("east", kind="room"), place("west", kind="room")
    steps = [
        item("one", f"{DAY} 09:00", "10:00", who=["li"], parent="talks", venue="east"),
        item("two", f"{DAY} 09:30", "10:00", who=["li"], parent="talks", venue="west"),
    ]
    assert len([line for line in told(LI, HALL, *rooms, talks(), *steps) if "two_places" in line]) == 1


def test_an_alternative_never_clashes_with_what_it_replaces_and_is_advice_elsewhere() -> None:
    indoors = {**tour(alternative_to="talks"), "key": "indoors"}
    assert told(LI, HALL, PIER, talks(), indoors) == []
    (finding,) = found(LI, HALL, PIER, item("talks", "2026-05-06 09:00", "10:00", who=["li"]), indoors, tour())
    assert finding.level == "advice"


def test_two_alternatives_never_clash() -> None:
    pair = [{**tour(alternative_to="talks"), "key": key} for key in ("indoors", "outdoors")]
    assert told(LI, HALL, PIER, item("talks", "2026-05-06 09:00", "10:00", who=["li"]), *pair) == []


@pytest.mark.parametrize(
    ("members", "level"),
    [
        ({"status": "cancelled"}, None),
        ({"status": "tentative"}, "warning"),
        ({"start": moment(f"{DAY} 09:30", precision="approximate")}, "warning"),
        ({"start": moment(f"{DAY} 09:30", precision="to_be_confirmed")}, "warning"),
        ({"start": moment(f"{DAY} 09:30", precision="hidden")}, "error"),
        ({"start": {"date": DAY, "day_part": "morning"}, "end": None}, None),
        ({"start": {"date": DAY}, "end": None}, None),
        ({"venue": "hall"}, "warning"),
    ],
)
def test_the_less_is_settled_the_less_is_said(members: dict[str, Any], level: str | None) -> None:
    findings = found(LI, HALL, PIER, talks(), {**tour(), **members})
    assert [finding.level for finding in findings] == ([level] if level else [])


def test_without_an_end_only_the_start_is_known() -> None:
    assert told(LI, HALL, PIER, {**talks(), "end": None}, tour()) == []
    inside = {**tour(), "end": None}
    assert [one.level for one in found(LI, HALL, PIER, talks(), inside)] == ["error"]
    assert told(LI, HALL, PIER, talks(), {**inside, "start": moment(f"{DAY} 10:00")}) == []


def test_two_things_with_one_starting_time_and_no_end_clash_only_in_two_places() -> None:
    first, second = {**talks(), "end": None}, {**tour(f"{DAY} 09:00"), "end": None}
    assert [one.level for one in found(LI, HALL, PIER, first, second)] == ["warning"]
    assert found(LI, HALL, PIER, first, {**second, "venue": "hall"}) == ()
    assert found(LI, HALL, PIER, first, {**second, "venue": None}) == ()


def test_of_a_length_that_may_vary_the_shortest_is_certain() -> None:
    short = {**talks(), "end": None, "duration_minutes": [30, 60]}
    assert [line for line in told(LI, HALL, PIER, short, tour()) if "two_places" in line] == []
    assert len(told(LI, HALL, PIER, {**short, "duration_minutes": [31, 60]}, tour())) == 1


def test_an_interpreter_goes_with_the_group() -> None:
    chen = person("chen", role="interpreter")
    groups = [group(key, members=[who], interpreter="chen") for key, who in (("east", "li"), ("west", "wang"))]
    first = item("talks", f"{DAY} 09:00", "10:00", who=["east"], venue="hall")
    assert told(LI, WANG, chen, *groups, HALL, PIER, first, tour(who=["west"])) == [
        "error interpreter_in_two_places: Chen: at “Talks” and at “Tour” at once, from 09:30 to 10:00"
    ]
    assert told(LI, WANG, chen, *groups, HALL, PIER, first, tour(f"{DAY} 10:00", who=["west"])) == []


def test_an_item_that_names_nobody_is_for_the_whole_delegation_which_is_less_sure_than_a_name() -> None:
    everybody = item("plenary", f"{DAY} 09:00", "10:00", venue="hall")
    assert [one.level for one in found(LI, HALL, PIER, everybody, tour())] == ["warning"]
    both = found(LI, HALL, PIER, everybody, {**tour(), "participants": []})
    assert [one.level for one in both] == ["error"]
    abe = person("abe", side="host")
    assert told(LI, abe, HALL, PIER, everybody, tour(who=["abe"])) == []


def test_a_briefing_on_board_is_no_second_place() -> None:
    flight = item("flight", f"{DAY} 08:00", "12:00", kind="flight", who=["li"])
    assert told(LI, flight, item("briefing", f"{DAY} 09:00", "09:30", who=["li"], kind="briefing")) == []
    at_the_hall = item("briefing", f"{DAY} 09:00", "09:30", who=["li"], kind="briefing", venue="hall")
    assert len(told(LI, HALL, flight, at_the_hall)) == 1
    assert len(told(LI, flight, item("call", f"{DAY} 09:00", "09:30", who=["li"]))) == 1


def test_on_a_ship_and_a_night_train_people_meet_where_no_other_place_is_named() -> None:
    lecture = item("lecture", f"{DAY} 09:00", "09:30", who=["li"], kind="presentation")
    for kind in ("boat", "train"):
        journey = item("journey", f"{DAY} 08:00", "12:00", kind=kind, who=["li"])
        assert told(LI, journey, lecture) == []
        assert len(told(LI, HALL, journey, {**lecture, "venue": "hall"})) == 1
        assert len(told(LI, city("ningbo", "Asia/Shanghai"), journey, {**lecture, "city": "ningbo"})) == 1


def test_a_night_or_free_time_cut_short_is_advice() -> None:
    night = item("night", f"{DAY} 22:00", moment("2026-05-05 07:00"), kind="hotel", who=["li"])
    assert told(LI, night, item("flight", "2026-05-05 05:30", "07:30", kind="flight", who=["li"])) == [
        "advice rest_cut_short: “Flight” takes part of “Night”"
    ]
    assert told(LI, night, item("dinner", f"{DAY} 20:00", "22:30", kind="meal", who=["li"])) == []


def test_the_same_place_within_another_is_one_place() -> None:
    world = (LI, city("oslo", "Europe/Oslo"), place("house", city="oslo"), place("room", kind="room", within="house"))
    first = item("talks", f"{DAY} 09:00", "10:00", who=["li"], venue="house")
    assert [one.level for one in found(*world, first, tour(venue="room"))] == ["warning"]


def test_columns_of_items_that_name_nobody_are_only_worth_a_thought() -> None:
    columns = [group("east", side="delegation"), group("west", side="delegation")]
    first = item("talks", f"{DAY} 09:00", "10:00", track="east", venue="hall")
    second = item("tour", f"{DAY} 09:30", "11:00", track="west", venue="pier")
    assert {one.level for one in found(LI, *columns, HALL, PIER, first, second)} == {"advice"}


def test_a_fair_of_three_days_is_a_frame_and_clashes_with_nothing() -> None:
    fair = item("fair", "2026-05-03 09:00", moment("2026-05-06 18:00"), who=["li"], kind="conference")
    hotel = item("inn", "2026-05-03 14:00", moment("2026-05-06 10:00"), who=["li"], kind="hotel")
    assert told(LI, HALL, fair, hotel, talks()) == []


def test_two_rooms_of_one_house_may_show_in_a_step_only() -> None:
    rooms = (place("house"), place("ballroom", kind="room", within="house"), place("desk", kind="room", within="house"))
    whole = item("congress", f"{DAY} 09:00", "12:00", who=["li"], venue="house", kind="conference")
    speech = item("speech", f"{DAY} 10:00", "11:00", who=["li"], venue="ballroom", parent="congress")
    interview = item("interview", f"{DAY} 10:30", "10:45", who=["li"], venue="desk", kind="press")
    assert [one.level for one in found(LI, *rooms, whole, interview)] == ["warning"]
    assert [one.level for one in found(LI, *rooms, whole, speech, interview)] == ["error"]


BRUSSELS, PARIS = city("brussels", "Europe/Brussels"), city("paris", "Europe/Paris")


def test_one_instant_in_two_cities_needs_no_end_to_be_an_error() -> None:
    call = item("call", f"{DAY} 10:00 Europe/Brussels", who=["li"], city="brussels")
    panel = item("panel", f"{DAY} 10:00 Europe/Paris", who=["li"], city="paris", kind="conference")
    assert told(LI, BRUSSELS, PARIS, call, panel) == [
        "error person_in_two_places: Li: at “Call” and at “Panel” at once, at 10:00"
    ]


def test_two_spellings_of_one_house_are_one_place() -> None:
    houses = place("a", name="Hôtel de Ville", city="paris"), place("b", name="Hotel de ville", city="paris")
    at_both = talks(), tour()
    assert [one.level for one in found(LI, PARIS, *houses, {**at_both[0], "venue": "a"},
                                       {**at_both[1], "venue": "b"})] == ["warning"]  # fmt: skip


@pytest.mark.parametrize("name", ["N.N.", "(to be confirmed)", "TBC (interpreter)", "待定", "2 advisers", "À désigner"])
def test_whoever_has_no_name_yet_cannot_clash(name: str) -> None:
    assert told(person("li", name=name), HALL, PIER, talks(), tour()) == []


def test_a_step_of_a_step_is_on_the_day_of_the_whole_item() -> None:
    opening = item("opening", {}, parent="talks")
    toast = item("toast", {"time": "09:40"}, {"time": "09:50"}, parent="opening", who=["wang"])
    press = item("press", f"{DAY} 09:45", "10:15", who=["wang"], venue="pier")
    lines = told(LI, WANG, HALL, PIER, talks(), opening, toast, press, only="person_in_two_places")
    assert lines == ["error person_in_two_places: Wang: at “Toast” and at “Press” at once, from 09:45 to 09:50"]
