"""Arranging the steps of an item."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.errors import NotPossible
from planner.models import Item
from planner.usecases.commands.steps import ArrangeSteps
from tests.offices import dump, id_of, office
from tests.worlds import city, document, item

BRUSSELS = "Europe/Brussels"
CALL = document(
    city("brussels", BRUSSELS),
    item("call", "2023-03-24 10:00", "11:30", city="brussels"),
    item("welcome", {"time": "10:00"}, {"time": "10:20"}, parent="call", city="brussels"),
    item("photo", {}, parent="call"),
    item("talks", {"time": "10:30"}, {"time": "11:15"}, parent="call", city="brussels"),
)


def test_timed_steps_follow_one_another_and_an_untimed_one_takes_its_place(tmp_path: Path) -> None:
    order = tuple(id_of("items", key) for key in ("talks", "photo", "welcome"))
    with office(tmp_path, CALL) as workspace:
        workspace.run(ArrangeSteps(id_of("items", "call"), order))
        rows = sorted(dump(workspace)[Item.__tablename__].values(), key=lambda row: row["position"])
        told = [(row["key"], row.get("start_time"), row.get("end_time")) for row in rows]
        assert [(key, str(start)[:5], str(end)[:5]) for key, start, end in told] == [
            ("call", "10:00", "11:30"),
            ("talks", "10:00", "10:45"),
            ("photo", "None", "None"),
            ("welcome", "10:55", "11:15"),
        ]
        assert str(workspace.undo_label) == "New order of the steps of “Call”"


def test_steps_that_came_in_the_meantime_are_not_lost(tmp_path: Path) -> None:
    with office(tmp_path, CALL) as workspace, pytest.raises(NotPossible, match="have changed"):
        workspace.run(ArrangeSteps(id_of("items", "call"), (id_of("items", "talks"),)))


def test_steps_of_a_step_without_a_day_are_on_the_day_of_the_whole_item(tmp_path: Path) -> None:
    value = document(
        item("call", "2023-03-24 10:00", "11:30", city="brussels"),
        item("opening", {}, parent="call"),
        item("welcome", {"time": "10:00"}, {"time": "10:20"}, parent="opening", city="brussels"),
        item("toast", {"time": "10:20"}, {"time": "10:25"}, parent="opening", city="brussels"),
        city("brussels", BRUSSELS),
    )
    with office(tmp_path, value) as workspace:
        workspace.run(ArrangeSteps(id_of("items", "opening"), (id_of("items", "toast"), id_of("items", "welcome"))))
        rows = dump(workspace)[Item.__tablename__].values()
        told = {row["key"]: (row.get("start_date"), str(row.get("start_time"))[:5]) for row in rows}
    assert (told["toast"], told["welcome"]) == ((None, "10:00"), (None, "10:05"))
