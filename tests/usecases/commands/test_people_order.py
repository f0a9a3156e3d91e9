"""The order of people, who meets whom, and seventy people in two coaches, as they are stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.errors import NotPossible
from planner.usecases.commands.coaches import CoachPlan, JoinGroup, SplitIntoCoaches
from planner.usecases.commands.counted import ListCounted
from planner.usecases.commands.precedence import MakeEqual, Pair, PlaceInOrder, RankByOffice
from planner.workspace import Workspace
from tests.offices import dump, id_of, office
from tests.worlds import VISIT_ID, document, group, person


def ranks(workspace: Workspace) -> dict[str, int | None]:
    rows = dump(workspace)["person"].values()
    return {row["key"]: row.get("precedence") for row in sorted(rows, key=lambda row: row["position"])}


def who(*keys: str) -> tuple[str, ...]:
    return tuple(id_of("people", key) for key in keys)


def test_each_side_has_its_order_and_equal_ranks_stay(tmp_path: Path) -> None:
    value = document(
        person("a", precedence=1),
        person("b", precedence=2),
        person("c"),
        person("host", side="host", precedence=1),
    )
    with office(tmp_path, value) as workspace:
        a, b, c, host = who("a", "b", "c", "host")
        workspace.run(PlaceInOrder(c, a))
        workspace.run(MakeEqual(b))
        assert ranks(workspace) == {"a": 2, "b": 2, "c": 1, "host": 1}
        with pytest.raises(NotPossible, match="an order of its own"):
            workspace.run(PlaceInOrder(a, host))


def test_a_side_is_ranked_by_office_with_its_head_first(tmp_path: Path) -> None:
    value = document(
        person("aide", position="Aide"),
        person("vice", position="Vice Minister of Culture"),
        person("minister", position="部长"),
        person("typed", position="Envoy", office_rank=4),
        person("head", role="head", position="Mayor"),
        person("host", side="host", precedence=7),
    )
    with office(tmp_path, value) as workspace:
        workspace.run(RankByOffice(id_of("people", "aide")))
        assert ranks(workspace) == {"head": 1, "minister": 2, "typed": 3, "vice": 4, "aide": 5, "host": 7}


def test_a_new_pair_takes_the_place_of_the_old_ones(tmp_path: Path) -> None:
    value = document(*(person(key) for key in "ab"), *(person(key, side="host") for key in "xy"))
    with office(tmp_path, value) as workspace:
        a, b, x, y = who("a", "b", "x", "y")
        for delegate, host in ((a, x), (b, y), (a, y)):
            workspace.run(Pair(delegate, host))
        rows = dump(workspace)["pairing"].values()
        assert [(row["person_id"], row["counterpart_id"]) for row in rows] == [(a, y)]


def test_seventy_in_two_coaches_are_groups_with_members_head_counts_and_leaders(tmp_path: Path) -> None:
    value = document(
        person("head", role="head"),
        person("deputy", role="deputy"),
        person("ana", role="interpreter", wish="Coach 2"),
        person("rest", name="67 members", headcount=67),
    )
    coaches = (CoachPlan("Coach 1", 45, "一号车"), CoachPlan("Coach 2", 45, "二号车"))
    with office(tmp_path, value) as workspace:
        found = workspace.run(SplitIntoCoaches(VISIT_ID, coaches, who("head", "deputy", "ana", "rest")))
        assert (found.disappointed, found.left) == ((), ())
        rows = dump(workspace)
        keys = {row["id"]: row["key"] for row in rows["person"].values()}
        told = {
            row["name"]: (
                row["kind"],
                row["headcount"],
                keys[row["leader_id"]],
                keys.get(row.get("interpreter_id", "")),
            )
            for row in rows["party_group"].values()
        }
        assert told == {"Coach 1": ("coach", 35, "head", None), "Coach 2": ("coach", 35, "deputy", "ana")}
        # Split again: the same two coaches, no more groups.
        again = tuple(
            CoachPlan(row["name"], 50, vehicle_id=key)
            for key, row in sorted(rows["vehicle"].items(), key=lambda pair: pair[1]["name"])
        )
        workspace.run(SplitIntoCoaches(VISIT_ID, again, who("head", "deputy"), manner="spread"))
        after = dump(workspace)
        assert len(after["party_group"]) == 2
        assert sorted(keys[row["person_id"]] for row in after["member"].values()) == ["deputy", "head"]


def test_split_again_keeps_who_sits_where_and_nobody_rides_twice(tmp_path: Path) -> None:
    value = document(
        *(person(key, name=key, organization="x") for key in ("ana", "bo", "cy", "dee")),
        person("guide", side="host"),
        {"list": "organizations", "key": "x", "name": "X"},
        group("one", kind="coach", members=["ana"], leader="ana", interpreter="guide"),
        group("two", kind="coach", members=["bo", "cy"], headcount=9),
        group("three", kind="coach", members=["dee"], headcount=7, leader="dee", interpreter="guide"),
    )
    plans = tuple(CoachPlan(name, 3, group_id=id_of("groups", name)) for name in ("one", "two"))
    with office(tmp_path, value) as workspace:
        everyone = who("ana", "bo", "cy", "dee")
        split = SplitIntoCoaches(VISIT_ID, plans, everyone, keep=True, emptied=(id_of("groups", "three"),))
        found = workspace.run(split)
        assert (found.moved, found.left) == ((), ())
        rows = dump(workspace)
        keys = {row["id"]: row["key"] for row in (*rows["person"].values(), *rows["party_group"].values())}
        assert sorted((keys[row["group_id"]], keys[row["person_id"]]) for row in rows["member"].values()) == [
            ("one", "ana"), ("one", "dee"), ("two", "bo"), ("two", "cy"),
        ]  # fmt: skip
        groups = {row["key"]: row for row in rows["party_group"].values()}
        assert (keys[groups["one"]["leader_id"]], keys[groups["one"]["interpreter_id"]]) == ("ana", "guide")
        assert (groups["two"].get("headcount"), groups["three"].get("headcount")) == (None, None)
        assert (groups["three"].get("leader_id"), groups["three"]["interpreter_id"]) == (None, id_of("people", "guide"))


def test_those_who_are_counted_become_lines_that_sum_to_the_whole(tmp_path: Path) -> None:
    value = document(
        person("a"),
        group("parks", side="delegation", headcount=8),
        group("firms", side="delegation", headcount=11, members=["a"]),
        group("too-many", side="delegation", headcount=60),
    )
    groups = tuple(id_of("groups", key) for key in ("parks", "firms", "too-many"))
    with office(tmp_path, value) as workspace:
        listing = ListCounted(VISIT_ID, 70, groups)
        assert len(workspace.run(listing)) == 3
        rows = dump(workspace)
        lines = [(row.get("role_text"), row.get("headcount")) for row in rows["person"].values() if row["key"] != "a"]
        assert sorted(lines, key=str) == [("Firms", 10), ("Parks", 8), (None, 51)]
        assert len(rows["member"]) == 3
        with pytest.raises(NotPossible, match="listed already"):
            workspace.run(listing)


def test_whoever_joins_a_coach_leaves_the_other(tmp_path: Path) -> None:
    value = document(
        person("a"),
        group("one", kind="coach", members=["a"], leader="a"),
        group("two", kind="coach"),
        group("party", members=["a"]),
    )
    with office(tmp_path, value) as workspace:
        for _ in range(2):
            workspace.run(JoinGroup(id_of("people", "a"), id_of("groups", "two")))
        rows = dump(workspace)
        joined = {row["group_id"] for row in rows["member"].values()}
        assert joined == {id_of("groups", "two"), id_of("groups", "party")}
        assert not any(row.get("leader_id") for row in rows["party_group"].values())
