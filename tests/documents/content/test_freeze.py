"""What each audience gets to see of a visit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import pytest

from planner.documents.content.freeze import freeze, freeze_each
from planner.documents.content.types import DELEGATION, OFFICE, Audience, Content, Entry
from planner.errors import NotFound
from tests.worlds import CASES, NOON, case, city, gift, group, item, loaded, person, place, stop, vehicle, visit


def told(content: Content) -> list[tuple[str, list[object]]]:
    """The programme as keys by day, with the steps and alternatives of each entry."""
    return [(f"{day.date}", [_told(entry) for entry in day.entries]) for day in content.days] + [
        ("undated", [_told(entry) for entry in content.undated])
    ]


def _told(entry: Entry) -> object:
    below = [*(_told(step) for step in entry.steps), *(("or", _told(one)) for one in entry.alternatives)]
    return (entry.key, below) if below else entry.key


def frozen(world, kind: str = "delegation", key: str = "") -> Content:
    return freeze(world, audience=Audience(kind, key), as_of=NOON)  # type: ignore[arg-type]  # kind is a text


WORLD = visit(
    person("li"),
    person("wang"),
    person("sato", side="host"),
    group("coach", side="delegation", headcount=30),
    item("talks", "2026-05-04 10:00", "12:00", who=["li", "sato"]),
    item("welcome", "2026-05-04 10:00", parent="talks"),
    item("signing", "2026-05-04 11:30", parent="talks", who=["wang"]),
    item("garden", "2026-05-04 14:00"),
    item("museum", "2026-05-04 14:00", alternative_to="garden"),
    item("lift", "2026-05-04 14:10", parent="museum", who=["wang"]),
    item("coach ride", "2026-05-04 09:00", who=["coach"]),
    item("breakfast", "2026-05-05", status="cancelled"),
    item("toast", "2026-05-05", parent="breakfast", who=["sato"]),
    item("shopping", who=["li"]),
)


def test_the_delegation_sees_every_item_whoever_attends():
    assert told(frozen(WORLD)) == [
        (
            "2026-05-04",
            ["coach ride", ("talks", ["welcome", "signing"]), ("garden", [("or", ("museum", ["lift"]))])],
        ),
        ("2026-05-05", [("breakfast", ["toast"])]),
        ("undated", ["shopping"]),
    ]


def test_a_person_sees_what_they_attend_and_only_their_steps():
    assert told(frozen(WORLD, "person", "li")) == [
        ("2026-05-04", [("talks", ["welcome"]), ("garden", [("or", "museum")])]),
        ("2026-05-05", ["breakfast"]),
        ("undated", ["shopping"]),
    ]


def test_a_step_stands_for_itself_for_someone_who_does_not_attend_its_item():
    assert told(frozen(WORLD, "person", "wang")) == [
        ("2026-05-04", ["signing", ("garden", [("or", ("museum", ["lift"]))])]),
        ("2026-05-05", ["breakfast"]),
        ("undated", []),
    ]


def test_a_host_sees_neither_the_delegations_items_nor_their_alternatives():
    assert told(frozen(WORLD, "person", "sato")) == [
        ("2026-05-04", [("talks", ["welcome"])]),
        ("2026-05-05", ["toast"]),
        ("undated", []),
    ]


def test_a_group_sees_what_names_it_and_what_is_everybodys():
    assert told(frozen(WORLD, "group", "coach")) == [
        ("2026-05-04", ["coach ride", ("garden", [("or", "museum")])]),
        ("2026-05-05", ["breakfast"]),
        ("undated", []),
    ]


def test_a_step_of_a_cancelled_item_is_cancelled_with_it():
    (day,) = [day for day in frozen(WORLD, "person", "sato").days if day.date == date(2026, 5, 5)]
    assert [(entry.key, entry.status) for entry in day.entries] == [("toast", "cancelled")]


def test_internal_texts_and_gifts_are_the_offices_alone():
    secrets: dict[str, Any] = {"internal_notes": "SECRET1", "objective": "SECRET2", "talking_points": "SECRET3"}
    private: dict[str, Any] = {
        "email": "SECRET4", "phone": "SECRET5", "diet": "SECRET6", "passport": "SECRET7", "notes": "SECRET8",
        "birth_date": "SECRET9", "room": "SECRET0",
    }  # fmt: skip
    world = visit(
        person("li", **private),
        gift("vase", notes="SECRET10", recipients=["li"], giver="li"),
        item("talks", "2026-05-04 10:00", **secrets),
    )
    assert "SECRET" not in repr(frozen(world))
    assert "SECRET" not in repr(frozen(world, "person", "li"))
    office = freeze(world, audience=OFFICE, as_of=NOON)
    (entry,) = office.days[0].entries
    assert (entry.internal_notes, entry.objective, entry.talking_points) == ("SECRET1", "SECRET2", "SECRET3")
    (vase,) = office.gifts
    assert (vase.notes, vase.giver.in_language("en"), vase.recipients[0].in_language("en")) == ("SECRET10", "Li", "Li")
    assert not any(f"SECRET{number}" in repr(office) for number in (4, 5, 6, 7, 8, 9, 0))


def test_nothing_of_a_hidden_time_leaves_the_office():
    hidden = {"date": "2026-05-04", "time": "11:17", "precision": "hidden", "until_time": "11:47"}
    world = visit(
        item("ten", "2026-05-04 10:00"),
        item("arrival", hidden, "11:57", actual={"start": {"date": "2026-05-04", "time": "11:27"}}),
        item("step", {"date": "2026-05-04"}, {"date": "2026-05-04", "time": "11:37", "precision": "hidden"}),
    )
    content = frozen(world)
    assert "time(11" not in repr(content)
    assert "datetime(2026, 5, 4, 3" not in repr(content)
    assert [entry.key for entry in content.days[0].entries] == ["arrival", "step", "ten"]
    office = freeze(world, audience=OFFICE, as_of=NOON)
    assert [entry.key for entry in office.days[0].entries] == ["step", "ten", "arrival"]
    assert office.days[0].entries[2].start.instant is not None


def test_the_zone_of_each_end_follows_from_where_it_is():
    world = visit(
        city("beijing", "Asia/Shanghai"),
        city("tokyo", "Asia/Tokyo"),
        place("haneda", kind="airport", city="tokyo"),
        stop("beijing", depart={"date": "2026-05-04"}),
        item("flight", "2026-05-04 09:00", {"date": "2026-05-04", "time": "13:00"}, to="haneda"),
    )
    value = frozen(world).days[0].entries[0]
    assert value.end is not None
    assert (value.start.zone, value.end.zone) == ("Asia/Shanghai", "Asia/Tokyo")
    assert value.end.instant is not None
    assert value.start.instant is not None
    assert (value.end.instant - value.start.instant).total_seconds() == 3 * 3600


def test_the_entry_says_who_attends_and_in_what_role():
    world = visit(
        person("li", position="Director", position_native="主任", name="Li Na", native_name="李娜"),
        person("guard", name=None, native_name=None, position="Security officer"),
        person("nobody", name=None, native_name=None),
        group("coach", headcount=30, name_native="一号车"),
        item("talks", "2026-05-04 10:00", participants=[
            {"who": "li", "role": "speaker"}, {"who": "guard"}, {"who": "nobody"}, {"who": "coach", "role": "press"},
        ]),
        item("lunch", "2026-05-04 12:00"),
        languages=["en", "zh-Hans"],
    )  # fmt: skip
    talks, lunch = frozen(world).days[0].entries
    assert [(one.name.in_language("zh-Hans"), one.role, one.headcount) for one in talks.attends] == [
        ("李娜", "speaker", None),
        ("Security officer", None, None),
        ("N.N.", None, None),
        ("一号车", "press", 30),
    ]
    assert (talks.everyone, lunch.everyone, lunch.attends) == (False, True, ())


def test_people_stand_in_the_order_of_precedence_and_the_head_leads():
    world = visit(
        person("last"),
        person("second", precedence=2),
        person("also second", precedence=2),
        person("first", precedence=1),
        person("head", precedence=3, role="head"),
        person("host", side="host", organization="ministry"),
        organizations=[{"key": "ministry", "name": "Ministry"}],
    )
    content = frozen(world)
    assert [line.key for line in content.delegation] == ["first", "second", "also second", "head", "last"]
    assert content.head is not None
    assert content.head.key == "head"
    assert [words.in_language("en") for words in content.hosts] == ["Ministry"]


def test_a_group_names_its_people_each_in_their_part_and_its_vehicle():
    world = visit(
        person("li"), person("wu"), person("guide", side="host"), person("xu"), vehicle("bus", capacity=40),
        group("coach", members=["wu", "li"], leader="li", interpreter="xu", escort="guide", vehicle="bus", headcount=9),
        group("alone"),
    )  # fmt: skip
    assert [
        (
            line.key,
            [member.key for member in line.members],
            [one and one.key for one in (line.leader, line.interpreter, line.escort)],
            line.vehicle and line.vehicle.name.in_language("en"),
            line.headcount,
        )
        for line in frozen(world).groups
    ] == [
        ("coach", ["wu", "li"], ["li", "xu", "guide"], "Bus", 9),
        ("alone", [], [None, None, None], None, None),
    ]


def test_nobody_leads_by_rank_alone():
    assert frozen(visit(person("first", precedence=1), person("second", precedence=2))).head is None


def test_days_are_numbered_from_the_first_of_the_visit_and_empty_ones_left_out():
    world = visit(
        item("briefing", "2026-04-30"),
        item("arrival", "2026-05-01"),
        item("farewell", "2026-05-03"),
        dates={"from": "2026-05-01"},
    )
    content = frozen(world)
    assert [(f"{day.date}", day.number) for day in content.days] == [
        ("2026-04-30", None),
        ("2026-05-01", 1),
        ("2026-05-03", 3),
    ]
    assert (content.first_day, content.last_day) == (date(2026, 5, 1), date(2026, 5, 3))


def test_a_day_names_its_cities_and_zones_in_the_order_of_the_day():
    world = visit(
        city("paris", "Europe/Paris"),
        city("bonn", "Europe/Berlin"),
        stop("bonn", arrive={"date": "2026-05-05"}, depart={"date": "2026-05-06"}),
        item("train", "2026-05-04 10:00", {"date": "2026-05-04", "time": "15:00"}, city="paris", to_city="bonn"),
        item("rest", "2026-05-05"),
    )
    days = frozen(world).days
    assert [([c.in_language("en") for c in day.cities], day.zones) for day in days] == [
        (["Paris", "Bonn"], ("Europe/Paris", "Europe/Berlin")),
        (["Bonn"], ("Europe/Berlin",)),
    ]


def test_audiences_that_see_the_same_of_an_item_share_the_entry():
    contents = freeze_each(WORLD, [Audience("person", "li"), Audience("group", "coach"), DELEGATION], as_of=NOON)
    gardens = [entry for content in contents for day in content.days for entry in day.entries if entry.key == "garden"]
    assert gardens[0] is gardens[1], "both see the museum without its step"
    assert gardens[0] != gardens[2]


def test_a_key_that_nobody_has_is_said():
    with pytest.raises(NotFound, match="nobody-here"):
        frozen(WORLD, "person", "nobody-here")
    with pytest.raises(NotFound, match="li"):
        frozen(WORLD, "group", "li")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_item_of_a_real_programme_is_in_the_delegations_content_once(path):
    value = case(path)
    content = frozen(loaded(value))

    def keys(entries: Iterable[Entry]) -> Iterator[str]:
        for entry in entries:
            yield entry.key
            yield from keys(entry.steps)
            yield from keys(entry.alternatives)

    shown = [key for day in content.days for key in keys(day.entries)] + list(keys(content.undated))
    assert sorted(shown) == sorted(one["key"] for one in value["items"])
