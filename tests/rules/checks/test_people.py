"""Pace, what is missing, and what a careful officer asks about people, signings and gifts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rules.checks.looking import found, told
from tests.worlds import city, gift, group, item, moment, person, place

DAY = "2026-05-04"
LI, ABE = person("li", role="head", precedence=1), person("abe", side="host", precedence=1)
OSLO = city("oslo", "Europe/Oslo")


def at(key: str, start: str, end: str, **members: Any) -> dict[str, Any]:
    return item(key, f"{DAY} {start}", end, **{"who": ["li"], **members})


def test_a_heavy_day_of_arrival_after_three_zones_is_a_warning() -> None:
    flight = item("flight", f"{DAY} 01:00 Asia/Shanghai", f"{DAY} 06:00 Europe/Oslo", kind="flight", who=["li"],
                  to_city="oslo")  # fmt: skip
    work = [item(f"w{hour}", f"{DAY} {hour}:00 Europe/Oslo", f"{DAY} {hour + 2}:00 Europe/Oslo", who=["li"])
            for hour in (10, 14, 17)]  # fmt: skip
    assert told(LI, OSLO, flight, *work, only="heavy_first_day") == [
        "warning heavy_first_day: 6 h of work on 4 May, the day of arrival across 6 time zones"
    ]
    assert told(LI, OSLO, flight, *work[:2], only="heavy_first_day") == []
    near = {**flight, "start": moment(f"{DAY} 04:00 Europe/Moscow")}
    assert told(LI, OSLO, near, *work, only="heavy_first_day") == []


def test_work_without_a_break_is_counted_over_what_follows_at_once() -> None:
    morning = [at("one", "08:00", "10:00"), at("two", "10:05", "12:30")]
    assert told(LI, *morning, only="no_break") == ["advice no_break: 4 h 30 min without a break, from 08:00 to 12:30"]
    assert told(LI, morning[0], at("two", "10:15", "12:30"), only="no_break") == []


def test_a_day_without_a_meal_is_said_where_meals_are_planned() -> None:
    breakfast = at("breakfast", "07:00", "08:00", kind="meal")
    long = [at("one", "08:00", "12:00"), at("two", "12:15", "15:30")]
    assert told(LI, breakfast, *long, only="no_meal") == ["advice no_meal: 7 h 30 min without a meal on 4 May"]
    lunch = at("lunch", "12:00", "13:00", kind="meal")
    assert told(LI, breakfast, long[0], lunch, at("two", "13:00", "15:30"), only="no_meal") == []
    assert told(LI, *long, only="no_meal") == []
    crossing = item("crossing", f"{DAY} 08:00", "20:00", who=["li"], kind="boat")
    assert told(LI, breakfast, crossing, only="no_meal") == []


def test_the_next_room_of_the_house_is_a_walk_away() -> None:
    rooms = (place("house"), place("east", kind="room", within="house"), place("west", kind="room", within="house"))
    first = at("one", "09:00", "10:00", venue="east")
    assert told(LI, *rooms, first, at("two", "10:00", "11:00", venue="west"), only="no_time_to_walk") == [
        "advice no_time_to_walk: 1 item begins in another room the minute the one before ends: Two"
    ]
    assert told(LI, *rooms, first, at("two", "10:05", "11:00", venue="west"), only="no_time_to_walk") == []
    assert told(LI, *rooms, first, at("two", "10:00", "11:00", venue="east"), only="no_time_to_walk") == []


@pytest.mark.parametrize(
    ("rule", "lacking", "whole"),
    [
        ("no_end", {"end": None}, {}),
        ("no_venue", {}, {"venue": "hall"}),
        ("no_host", {}, {"host": "Mayor"}),
        ("no_participants", {"participants": []}, {}),
    ],
)
def test_what_many_items_lack_is_one_finding(rule: str, lacking: dict[str, Any], whole: dict[str, Any]) -> None:
    hall = place("hall")
    bare = [{**at(key, "09:00", "10:00"), **lacking} for key in ("one", "two")]
    (line,) = told(LI, hall, *bare, only=rule)
    assert line.startswith(f"advice {rule}: 2 items")
    assert told(LI, hall, *({**one, **whole, **({} if whole else at(one["key"], "09:00", "10:00"))} for one in bare),
                only=rule) == []  # fmt: skip


def test_two_sides_without_a_common_language_need_an_interpreter() -> None:
    li, abe = {**LI, "languages": ["zh"]}, {**ABE, "languages": ["ja"]}
    talks = at("talks", "09:00", "10:00", who=["li", "abe"])
    assert told(li, abe, talks, only="no_interpreter") == [
        "warning no_interpreter: At 1 item two sides have no common language and nobody interprets"
    ]
    assert told(li, {**abe, "languages": ["ja", "zh-Hans"]}, talks, only="no_interpreter") == []
    assert told(li, abe, {**talks, "interpretation": "consecutive"}, only="no_interpreter") == []
    chen = person("chen", role="interpreter")
    party = group("party", members=["li"], interpreter="chen")
    through = {**talks, "participants": [{"who": "party"}, {"who": "abe"}]}
    assert told(li, abe, chen, party, through, only="no_interpreter") == []


def test_no_head_is_asked_for_unless_one_person_is_first() -> None:
    two = [person("li", precedence=1), person("wang", precedence=1)]
    assert told(*two, at("talks", "09:00", "10:00"), only="no_head") == [
        "warning no_head: No head of delegation is named"
    ]
    assert told(LI, at("talks", "09:00", "10:00"), only="no_head") == []


def test_two_heads_are_told_unless_they_share_one_place() -> None:
    def of(*places: int | None) -> list[str]:
        people = [person(f"p{n}", role="head", precedence=place) for n, place in enumerate(places)]
        return told(*people, person("host", side="host", role="head"), only="two_heads")

    assert of(1, 2) == of(None, None) == ["warning two_heads: 2 people are named head of the delegation: P0, P1"]
    assert of(1, 1) == of(1) == []


def test_a_group_that_attends_something_says_who_goes_with_it() -> None:
    def of(*members: str, who: str = "a", **more: Any) -> list[str]:
        groups = (group("a", side="delegation", members=list(members), headcount=3), group("all", **more))
        return told(LI, *groups, at("talks", "09:00", "10:00", who=[who]), only="group_without_members")

    everyone = {"side": "delegation", "everyone_of": "delegation"}
    assert of(**everyone) == ["advice group_without_members: 1 group that attends something names nobody: A"]
    assert of("li", **everyone) == of(who="all", **everyone) == []


def test_parity_and_gaps_in_the_order() -> None:
    hosts = [person(f"h{rank}", side="host", precedence=rank) for rank in (1, 2, 3, 4)]
    low = at("call", "09:00", "10:00", who=["li", "h4"])
    assert len(told(LI, *hosts, low, only="parity_of_heads")) == 1
    assert told(LI, *hosts, {**low, "participants": [{"who": "li"}, {"who": "h3"}]}, only="parity_of_heads") == []
    ranks = [person(f"p{number}", precedence=rank) for number, rank in enumerate((2, 2, 4))]
    assert told(LI, *ranks, only="gap_in_precedence") == []
    assert told(LI, person("wang", precedence=4), only="gap_in_precedence") == [
        "advice gap_in_precedence: The order jumps from 1 to 4 at Wang"
    ]


@pytest.mark.parametrize(
    ("expires", "level"),
    [("2026-05-01", "error"), ("2026-11-03", "warning"), ("2026-11-04", None), (None, None), ("soon", None)],
)
def test_a_passport_must_last_six_months_longer(expires: str | None, level: str | None) -> None:
    lines = told({**LI, "passport_expires": expires}, dates={"from": DAY, "to": DAY}, only="passport_expires")
    assert [line.split()[0] for line in lines] == ([level] if level else [])


def test_a_diet_is_noted_with_the_meal() -> None:
    li = {**LI, "diet": "no nuts"}
    meal = at("lunch", "12:00", "13:00", kind="meal")
    assert told(li, meal, only="diet_not_noted") == ["advice diet_not_noted: 1 meal says nothing of the diet of Li"]
    assert told(li, {**meal, "notes": "one without nuts"}, only="diet_not_noted") == []


def test_whoever_attends_nothing_was_forgotten() -> None:
    talks = at("talks", "09:00", "10:00")
    assert told(LI, person("wang"), talks, only="nothing_to_do") == [
        "advice nothing_to_do: 1 person of the list attends nothing: Wang"
    ]
    assert told(LI, talks, only="nothing_to_do") == []


def test_a_signing_comes_after_its_talks() -> None:
    talks = at("talks", "11:00", "12:00", who=["li", "abe"])
    early = at("signing", "09:00", "09:30", who=["li", "abe"], kind="signing")
    assert told(LI, ABE, early, talks, only="signing_before_talks") == [
        "warning signing_before_talks: “Signing” at 09:00 comes before “Talks” at 11:00"
    ]
    assert told(LI, ABE, talks, at("signing", "12:00", "12:30", who=["li", "abe"], kind="signing"),
                only="signing_before_talks") == []  # fmt: skip
    with_others = {**talks, "participants": [{"who": "li"}]}
    assert told(LI, ABE, early, with_others, only="signing_before_talks") == []


def test_a_gift_needs_an_item_that_takes_place() -> None:
    talks = at("talks", "09:00", "10:00")
    vase = gift("vase", direction="given", status="planned")
    assert told(LI, talks, vase, only="gift_without_exchange") == [
        "advice gift_without_exchange: 1 gift has no item at which it changes hands: Vase"
    ]
    assert told(LI, talks, {**vase, "status": "presented"}, only="gift_without_exchange") == []
    assert told(LI, talks, {**vase, "item": "talks"}, only="gift_at_cancelled_item") == []
    off = {**talks, "status": "cancelled"}
    assert len(told(LI, off, {**vase, "item": "talks"}, only="gift_at_cancelled_item")) == 1


def test_a_visit_in_two_languages_says_how_each_talk_is_interpreted() -> None:
    talks = at("talks", "09:00", "10:00", who=["li", "abe"])
    rule, spoken = "interpretation_not_said", ["en", "zh-Hans"]
    assert told(LI, ABE, talks, only=rule, languages=spoken) == [
        "advice interpretation_not_said: 1 talk does not say how it is interpreted"
    ]
    assert told(LI, ABE, {**talks, "interpretation": "none"}, only=rule, languages=spoken) == []
    assert told(LI, ABE, talks, only=rule, languages=["en"]) == []


def test_whoever_the_newest_list_has_no_longer_is_asked_about() -> None:
    gone = person("wang", gone_since="2026-04-30")
    assert told(LI, gone, at("talks", "09:00", "10:00"), only="gone_from_list") == [
        "warning gone_from_list: 1 person is no longer in the list and still in the visit: Wang"
    ]
    assert told(LI, at("talks", "09:00", "10:00"), only="gone_from_list") == []


def test_heads_are_compared_by_their_offices_where_both_are_known() -> None:
    minister = person("li", role="head", precedence=1, position="Minister of Trade")
    clerk = person("abe", side="host", precedence=1, position="Head of Section")
    talks = item("talks", f"{DAY} 09:00", "10:00", who=["li", "abe"])
    assert told(minister, clerk, talks, only="parity_of_heads") == [
        "advice parity_of_heads: At 1 item the first of one side meets nobody of like rank"
    ]
    deputy = person("abe", side="host", precedence=1, position="Vice Minister of Industry")
    assert told(minister, deputy, talks, only="parity_of_heads") == []
    assert told({**minister, "office_rank": 1}, {**clerk, "office_rank": 2}, talks, only="parity_of_heads") == []


def test_unnamed_people_count_by_their_heads_and_clash_with_nobody() -> None:
    many = person("many", name="30 members", headcount=30)
    hall = place("hall", capacity=20)
    rows = (many, hall, item("talks", f"{DAY} 09:00", "10:00", who=["many"], venue="hall"),
            item("tour", f"{DAY} 09:30", "11:00", who=["many"]))  # fmt: skip
    assert [line.split(":")[0] for line in told(*rows)] == ["warning venue_too_small"]


@pytest.mark.parametrize(
    ("expires", "level"),
    [
        ("01.06.2026", "warning"),
        ("2026-04", "error"),
        ("12 May 2026", "warning"),
        ("03/04/2026", None),
        ("?", None),
        ("June 1, 2026", "warning"),
        ("01-JUN-2026", "warning"),
        ("1 juin 2026", "warning"),
        ("9999-12", None),
        ("31 June 2026", None),
        ("0000-12", None),
        ("2026-13", None),
    ],
)
def test_a_passport_is_read_as_lists_write_its_day(expires: str, level: str | None) -> None:
    talks = item("talks", f"{DAY} 09:00", "10:00", who=["li"])
    told_levels = [one.level for one in found(person("li", passport_expires=expires), talks)]
    assert told_levels == ([level] if level else [])


@pytest.mark.parametrize(
    ("title", "day", "members", "lines"),
    [
        ("Signing of the Golden Book", DAY, {}, []),
        ("Signing", DAY, {}, ["warning"]),
        ("Signing", "2026-05-05", {}, ["advice"]),
        ("Signing", DAY, {"who": ["li"], "host": "Ministry of Trade"}, ["warning"]),
        ("Signing", DAY, {"who": ["li"]}, []),
    ],
)
def test_a_signing_before_its_talks(title: str, day: str, members: dict[str, Any], lines: list[str]) -> None:
    named = {"who": ["li", "mayor"], **members}
    world = person("li"), person("mayor", side="host"), place("hall")
    signing = item("signing", f"{DAY} 09:00", "09:30", kind="signing", title=title, **named)
    talks = item("talks", f"{day} 11:00", "12:00", **named)
    assert [one.level for one in found(*world, signing, talks) if one.rule == "signing_before_talks"] == lines
