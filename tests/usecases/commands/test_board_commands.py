"""Arranging, resizing, drawing and pasting items, and each way in which that is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from planner.errors import NotFound, NotPossible
from planner.models import Moment
from planner.usecases.commands.arrange import ArrangeItems, CreateItemFor, Placement, Regroup
from planner.usecases.commands.items import CreateItem, NestItem
from planner.usecases.commands.paste import PasteItems
from planner.usecases.commands.several import RemoveItems
from planner.usecases.commands.spans import ResizeItems, Span
from planner.usecases.commands.times import RepeatedTime
from planner.usecases.commands.untimed import TakeDaysAway, TakeTimesAway
from planner.workspace import Workspace
from tests.offices import dump, exported, id_of, office, refuse_lossy_export, stored
from tests.worlds import VISIT_ID, city, document, gift, group, item, person, place, stop

OTHER_ID = "0b1f7c1e-52a4-4c35-9a59-0f2b7f6f1f11"
BRUSSELS = city("brussels", "Europe/Brussels")
WORLD = document(
    BRUSSELS, place("hall", city="brussels"), person("li", organization="ministry"), person("abe", side="host"),
    {"list": "organizations", "key": "ministry", "name": "Ministry"},
    group("all", everyone_of="delegation"), group("trade", members=["li"], leader="li", side="delegation"),
    group("press", side="delegation"), group("hosts", side="host"),
    {"list": "vehicles", "key": "coach", "name": "Coach", "group": "trade"},
    stop("brussels", arrive={"date": "2026-03-27"}, depart={"date": "2026-03-31"}),
    item("talks", "2026-03-28 09:00", "10:30", who=["trade", "abe"], track="trade", city="brussels", venue="hall",
         vehicle="coach"),
    item("toast", {"time": "10:00"}, parent="talks", who=["trade"]),
    item("lunch", "2026-03-28 12:00", "13:00", city="brussels"),
    item("early", "2026-03-28 02:30", "03:15", city="brussels", who=["press"]),
    gift("vase", item="talks", direction="given", status="ready"),
)  # fmt: skip
TALKS, TOAST, LUNCH, EARLY = (id_of("items", key) for key in ("talks", "toast", "lunch", "early"))
ALL, TRADE, PRESS, HOSTS = (id_of("groups", key) for key in ("all", "trade", "press", "hosts"))
DAY = date(2026, 3, 28)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    other = {**document(city("brussels", "Europe/Brussels"), group("press", side="delegation")), "id": OTHER_ID}
    with office(tmp_path, WORLD, other) as opened:
        yield opened
        refuse_lossy_export(opened)


def who(workspace: Workspace, item_id: str) -> list[str]:
    """The keys of those who attend, in their order."""
    rows = dump(workspace)
    known = {**rows["person"], **rows["party_group"]}
    mine = sorted(
        (row for row in rows["participant"].values() if row["item_id"] == item_id), key=lambda r: r["position"]
    )
    return [known[str(row.get("group_id") or row.get("person_id"))]["key"] for row in mine]


def times(workspace: Workspace, item_id: str) -> str:
    found: dict[str, Any] = stored(workspace, "item", item_id, "start_date", "start_time", "end_date", "end_time")
    return " ".join(f"{value:%H:%M}" if isinstance(value, time) else str(value) for value in found.values())


def test_several_items_go_to_other_times_and_groups_in_one_step(workspace: Workspace) -> None:
    before = dump(workspace)
    workspace.run(
        ArrangeItems(
            (
                Placement(TALKS, Moment(DAY, time(14, 0)), Regroup(TRADE, PRESS)),
                Placement(LUNCH, Moment(DAY, time(12, 30))),
            )
        )
    )
    assert (times(workspace, TALKS), times(workspace, LUNCH)) == (
        "2026-03-28 14:00 2026-03-28 15:30", "2026-03-28 12:30 2026-03-28 13:30",
    )  # fmt: skip
    assert (who(workspace, TALKS), who(workspace, TOAST)) == (["press", "abe"], ["press"])
    assert stored(workspace, "item", TALKS, "track_id") == {"track_id": PRESS}
    assert str(workspace.undo_label) == "Move of 2 items"
    workspace.undo()
    assert dump(workspace) == before


def test_to_the_whole_delegation_an_item_names_the_group_that_stands_for_it_or_nobody(workspace: Workspace) -> None:
    workspace.run(ArrangeItems((Placement(TALKS, group=Regroup(TRADE, ALL)),)))
    assert who(workspace, TALKS) == ["all", "abe"]
    workspace.run(ArrangeItems((Placement(EARLY, group=Regroup(PRESS, None)),)))
    assert who(workspace, EARLY) == []
    workspace.run(ArrangeItems((Placement(LUNCH, group=Regroup(None, TRADE)),)))
    assert who(workspace, LUNCH) == ["trade"]
    workspace.run(ArrangeItems((Placement(LUNCH, group=Regroup(TRADE, TRADE)),)))
    assert who(workspace, LUNCH) == ["trade"]
    workspace.run(ArrangeItems((Placement(LUNCH, group=Regroup(TRADE, HOSTS)),)))
    assert who(workspace, LUNCH) == ["hosts"]
    assert stored(workspace, "item", LUNCH, "track_id") == {"track_id": None}, "hosts are no part of the delegation"


def test_without_such_a_group_an_item_with_others_is_not_made_one_for_everybody(tmp_path: Path) -> None:
    value = document(
        BRUSSELS, person("abe", side="host"), group("press", side="delegation"),
        item("talks", "2026-03-28 09:00", city="brussels", who=["press", "abe"]),
    )  # fmt: skip
    with office(tmp_path, value) as workspace:
        before = dump(workspace)
        with pytest.raises(NotPossible, match="names others who attend"):
            workspace.run(ArrangeItems((Placement(TALKS, group=Regroup(PRESS, None)),)))
        assert dump(workspace) == before


def test_a_move_to_a_time_that_the_clocks_skip_moves_nothing_at_all(workspace: Workspace) -> None:
    before = dump(workspace)
    skipped = Placement(EARLY, Moment(date(2026, 3, 29), time(2, 30)))
    with pytest.raises(NotPossible, match="02:30 does not exist"):
        workspace.run(ArrangeItems((Placement(LUNCH, Moment(DAY, time(13, 0))), skipped)))
    assert dump(workspace) == before


def test_an_item_without_a_time_gets_one_with_an_end(workspace: Workspace) -> None:
    idea = workspace.run(CreateItem(VISIT_ID, {"kind": "meeting", "title": "Idea", "start": Moment(DAY)}))
    workspace.run(ArrangeItems((Placement(idea, Moment(DAY, time(9, 0)), end=Moment(DAY, time(10, 0))),)))
    assert times(workspace, idea) == "2026-03-28 09:00 2026-03-28 10:00"


def test_an_item_is_drawn_for_a_group_or_for_everybody(workspace: Workspace) -> None:
    values = {"kind": "meeting", "title": "Photo", "start": Moment(DAY, time(15, 0))}
    for_press, for_all = (workspace.run(CreateItemFor(CreateItem(VISIT_ID, values), one)) for one in (PRESS, ALL))
    assert (who(workspace, for_press), who(workspace, for_all)) == (["press"], [])
    assert str(workspace.undo_label) == "New item “Photo”"


def test_an_end_before_its_start_and_an_hour_that_comes_twice_are_refused(workspace: Workspace) -> None:
    with pytest.raises(NotPossible, match="would end before it starts"):
        workspace.run(ResizeItems((Span(TALKS, end=Moment(DAY, time(8, 0))),)))
    autumn = workspace.run(
        CreateItem(
            VISIT_ID,
            {"kind": "free", "title": "Night", "start": Moment(date(2026, 10, 25), time(1, 0), "Europe/Brussels")},
        )
    )
    with pytest.raises(RepeatedTime):
        workspace.run(ResizeItems((Span(autumn, end=Moment(date(2026, 10, 25), time(2, 30), "Europe/Brussels")),)))
    workspace.run(ResizeItems((Span(TALKS, start=Moment(DAY, time(8, 30))), Span(LUNCH, end=Moment(DAY, time(14, 0))))))
    assert (times(workspace, TALKS), times(workspace, LUNCH)) == (
        "2026-03-28 08:30 2026-03-28 10:30", "2026-03-28 12:00 2026-03-28 14:00",
    )  # fmt: skip


def test_cut_items_move_with_what_refers_to_them(workspace: Workspace) -> None:
    made = workspace.run(PasteItems(VISIT_ID, (TALKS,), date(2026, 3, 30), cut=True))
    assert made == (TALKS,)
    assert times(workspace, TALKS) == "2026-03-30 09:00 2026-03-30 10:30"
    assert stored(workspace, "gift", id_of("gifts", "vase"), "item_id") == {"item_id": TALKS}


def test_copied_items_keep_their_people_and_places_in_their_own_visit(workspace: Workspace) -> None:
    before = dump(workspace)
    (copy,) = workspace.run(PasteItems(VISIT_ID, (TALKS,), date(2026, 3, 30)))
    after = dump(workspace)
    new = [row for key, row in after["item"].items() if key not in before["item"]]
    assert sorted((row["title"], row.get("start_date"), row.get("parent_id")) for row in new) == [
        ("Talks", date(2026, 3, 30), None), ("Toast", None, copy),
    ]  # fmt: skip
    assert (who(workspace, copy), stored(workspace, "item", copy, "venue_id")) == (
        ["trade", "abe"], {"venue_id": id_of("places", "hall")},
    )  # fmt: skip
    for table in ("person", "party_group", "place", "vehicle"):
        assert after[table] == before[table]


def test_in_another_visit_people_and_places_follow_by_name_and_the_unknown_are_copied(workspace: Workspace) -> None:
    before = dump(workspace)
    made = workspace.run(PasteItems(OTHER_ID, (TALKS, EARLY), date(2026, 6, 2), cut=True))
    after = dump(workspace)
    assert {TALKS, TOAST, EARLY} & set(after["item"]) == set()
    talks, early = (after["item"][key] for key in made)
    assert (talks["start_date"], early["start_date"]) == (date(2026, 6, 2), date(2026, 6, 2))
    city_there = id_of("places", "brussels", OTHER_ID)
    assert (talks["city_id"], after["place"][talks["venue_id"]]["city_id"]) == (city_there, city_there)
    new = {
        table: sorted(row["name"] for key, row in after[table].items() if key not in before[table])
        for table in ("person", "party_group", "place", "vehicle", "organization")
    }
    assert new == {
        "person": ["Abe", "Li"], "party_group": ["Trade"], "place": ["Hall"], "vehicle": ["Coach"],
        "organization": ["Ministry"],
    }  # fmt: skip
    trade = after["party_group"][talks["track_id"]]
    assert [row["person_id"] for row in after["member"].values() if row["group_id"] == trade["id"]] == [
        trade["leader_id"]
    ]
    assert after["vehicle"][talks["vehicle_id"]]["group_id"] == trade["id"]
    mine = [row for row in after["participant"].values() if row["item_id"] == early["id"]]
    assert [row["group_id"] for row in mine] == [id_of("groups", "press", OTHER_ID)]
    workspace.undo()
    assert dump(workspace) == before


def test_what_is_gone_cannot_be_pasted_nor_removed_twice(workspace: Workspace) -> None:
    workspace.run(RemoveItems((TALKS, TOAST)))
    assert str(workspace.undo_label) == "Removal of 2 items"
    before = exported(workspace)
    for command in (PasteItems(VISIT_ID, (TALKS,)), RemoveItems((TALKS,))):
        with pytest.raises(NotFound):
            workspace.run(command)
    assert exported(workspace) == before


def test_items_lose_their_times_with_their_steps_and_say_how_long_they_take(workspace: Workspace) -> None:
    before = dump(workspace)
    workspace.run(TakeTimesAway((TALKS, LUNCH), {LUNCH: date(2026, 3, 29)}, {LUNCH: Regroup(None, PRESS)}))
    assert {key: times(workspace, key) for key in (TALKS, TOAST, LUNCH)} == {
        TALKS: "2026-03-28 None None None", TOAST: "None None None None", LUNCH: "2026-03-29 None None None",
    }  # fmt: skip
    lengths = {row["key"]: row.get("duration_minutes") for row in dump(workspace)["item"].values()}
    assert lengths == {"talks": [90], "toast": None, "lunch": [60], "early": None}
    assert who(workspace, LUNCH) == ["press"]
    workspace.undo()
    assert dump(workspace) == before


def test_a_step_past_midnight_says_how_long_it_takes(tmp_path: Path) -> None:
    ball, waltz = item("ball", "2026-03-28 20:00", city="brussels"), {"time": "23:30"}
    value = document(BRUSSELS, ball, item("waltz", waltz, {"time": "00:15"}, parent="ball"))
    with office(tmp_path, value) as workspace:
        workspace.run(TakeTimesAway((id_of("items", "ball"),)))
        assert stored(workspace, "item", id_of("items", "waltz"), "duration_minutes") == {"duration_minutes": [45]}


def test_items_without_a_day_say_how_long_they_take_and_have_it_back_by_undo(workspace: Workspace) -> None:
    before = dump(workspace)
    workspace.run(TakeDaysAway((TALKS, LUNCH)))
    assert {key: times(workspace, key) for key in (TALKS, TOAST, LUNCH)} == dict.fromkeys(
        (TALKS, TOAST, LUNCH), "None None None None"
    )
    lengths = {row["key"]: row.get("duration_minutes") for row in dump(workspace)["item"].values()}
    assert lengths == {"talks": [90], "toast": None, "lunch": [60], "early": None}
    assert str(workspace.undo_label) == "2 items without a day"
    workspace.undo()
    assert dump(workspace) == before


def test_a_step_without_a_day_moves_whole_and_keeps_to_the_day_of_its_item(workspace: Workspace) -> None:
    workspace.run(ArrangeItems((Placement(TOAST, Moment(DAY, time(9, 40))),)))
    assert times(workspace, TOAST) == "None 09:40 None None"
    workspace.run(ResizeItems((Span(TOAST, end=Moment(DAY, time(9, 55))),)))
    assert times(workspace, TOAST) == "None 09:40 None 09:55"
    workspace.run(ArrangeItems((Placement(TOAST, Moment(DAY, time(10, 10))),)))
    assert times(workspace, TOAST) == "None 10:10 None 10:25"


def test_a_step_that_becomes_an_item_of_its_own_keeps_day_place_group_and_people(workspace: Workspace) -> None:
    before = dump(workspace)
    for command in (
        NestItem(TOAST, None),
        PasteItems(VISIT_ID, (TOAST,), date(2026, 3, 30), cut=True),
        PasteItems(VISIT_ID, (TOAST,), date(2026, 3, 30)),
        PasteItems(OTHER_ID, (TOAST,), date(2026, 3, 30)),
    ):
        made = workspace.run(command)
        key = made[0] if made else TOAST
        day = "2026-03-28" if isinstance(command, NestItem) else "2026-03-30"
        assert times(workspace, key) == f"{day} 10:00 None None"
        row = dump(workspace)["item"][key]
        assert [bool(row.get(name)) for name in ("parent_id", "city_id", "venue_id", "track_id")] == [
            False, True, True, True,
        ]  # fmt: skip
        assert len(who(workspace, key)) == 1
        workspace.undo()
        assert dump(workspace) == before
