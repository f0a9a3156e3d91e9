"""What the door does when somebody else changes the same database."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import date, time

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from planner.errors import StaleChange
from planner.models import Item, Moment
from planner.usecases.commands.items import CreateItem, CreateParticipant, EditItem, NestItem, RemoveItem
from planner.usecases.commands.journey import EditPlace
from planner.usecases.commands.visits import EditVisit, RemoveVisit
from planner.workspace import Command, Work, Workspace
from tests.offices import dump, id_of, stored
from tests.workspace.talks import TALKS, TOUR, retitle, title
from tests.worlds import VISIT_ID


def test_undo_is_refused_where_somebody_else_changed_the_row(workspace: Workspace, other: Workspace) -> None:
    retitle(workspace, "Mine")
    retitle(other, "Theirs")
    before = dump(workspace)
    with pytest.raises(StaleChange) as refusal:
        workspace.undo()
    assert str(refusal.value) == (
        "“Theirs” was changed by somebody else in the meantime, so this step cannot be taken back. "
        "Nothing was overwritten."
    )
    assert dump(workspace) == before
    assert str(workspace.undo_label) == "Change of “Talks”"


def test_undo_minds_only_the_columns_of_its_step(workspace: Workspace, other: Workspace) -> None:
    retitle(workspace, "Mine")
    other.run(EditItem(TALKS, {"dress": "dark suit"}))
    workspace.undo()
    assert stored(workspace, "item", TALKS, "title", "dress") == {"title": "Talks", "dress": "dark suit"}


def test_undo_of_a_new_item_is_refused_where_somebody_else_changed_it(workspace: Workspace, other: Workspace) -> None:
    lunch = workspace.run(CreateItem(VISIT_ID, {"kind": "meal", "title": "Lunch"}))
    other.run(EditItem(lunch, {"dress": "casual"}))
    with pytest.raises(StaleChange, match="“Lunch” was changed by somebody else"):
        workspace.undo()


def test_undo_of_a_new_item_is_refused_where_somebody_else_built_on_it(workspace: Workspace, other: Workspace) -> None:
    lunch = workspace.run(CreateItem(VISIT_ID, {"kind": "meal", "title": "Lunch"}))
    other.run(CreateParticipant(lunch, {"person_id": id_of("people", "li")}))
    before = dump(workspace)
    with pytest.raises(StaleChange, match="Somebody else changed what this step depends on"):
        workspace.undo()
    assert dump(workspace) == before


def test_undo_of_a_removal_is_refused_where_the_visit_is_gone(workspace: Workspace, other: Workspace) -> None:
    workspace.run(RemoveItem(TALKS))
    other.run(RemoveVisit(VISIT_ID))
    with pytest.raises(StaleChange, match="Somebody else changed what this step depends on"):
        workspace.undo()
    assert dump(workspace)["item"] == {}


def test_undo_of_a_new_zone_is_refused_where_somebody_else_relies_on_it(workspace: Workspace, other: Workspace) -> None:
    tokyo = id_of("places", "tokyo")
    workspace.run(EditPlace(tokyo, {"timezone": "Asia/Kolkata"}))
    other.run(
        CreateItem(
            VISIT_ID,
            {"kind": "meal", "title": "Lunch", "city_id": tokyo, "start": Moment(date(2026, 5, 4), time(12, 0))},
        )
    )
    before = dump(workspace)
    with pytest.raises(StaleChange, match="Somebody else changed what this step depends on"):
        workspace.undo()
    assert dump(workspace) == before


def test_redo_is_refused_where_it_would_close_a_circle(workspace: Workspace, other: Workspace) -> None:
    workspace.run(NestItem(TALKS, TOUR))
    workspace.undo()
    other.run(NestItem(TOUR, TALKS))
    before = dump(workspace)
    with pytest.raises(StaleChange, match="Somebody else changed what this step depends on"):
        workspace.redo()
    assert dump(workspace) == before


def test_an_editor_never_overwrites_what_it_has_not_seen(workspace: Workspace, other: Workspace) -> None:
    seen = {"start": Moment(date(2026, 5, 4), time(9, 0)), "end": None, "title": "Talks", "dress": ""}
    other.run(EditItem(TALKS, {"start": Moment(date(2026, 5, 4), time(10, 30), "Asia/Seoul")}))
    with pytest.raises(StaleChange) as refusal:
        workspace.run(EditItem(TALKS, {"title": "Mine"}, seen=seen))
    assert str(refusal.value) == (
        "“Talks” was changed by somebody else in the meantime: what you were editing is "
        "“2026-05-04 10:30 Asia/Seoul” now. Nothing was overwritten."
    )
    workspace.run(EditItem(TALKS, {"title": "Mine"}, seen={"title": "Talks", "dress": "", "end": Moment()}))
    assert title(workspace) == "Mine"


def test_a_row_changed_under_a_command_is_a_stale_change(workspace: Workspace) -> None:
    @dataclass(frozen=True, slots=True)
    class Overtaken(Command[None]):
        def apply(self, work: Work) -> None:
            row = work.get(Item, TALKS)
            work.connection.exec_driver_sql("UPDATE item SET version = version + 1")
            row.title = "Late"
            work.flush()

    with pytest.raises(StaleChange, match="Somebody else changed the same thing"):
        workspace.run(Overtaken())
    assert title(workspace) == "Talks"


def test_threads_take_turns_and_nothing_is_lost(workspace: Workspace, other: Workspace) -> None:
    def create(office_of_thread: Workspace, name: str) -> None:
        for number in range(10):
            office_of_thread.run(CreateItem(VISIT_ID, {"kind": "free", "title": f"{name}{number}"}))

    threads = [
        threading.Thread(target=create, args=(place, name))
        for place, name in ((workspace, "a"), (workspace, "b"), (other, "c"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made = [row for row in dump(workspace)["item"].values() if row["kind"] == "free"]
    assert sorted(row["title"] for row in made) == [f"{name}{n}" for name in "abc" for n in range(10)]
    assert sorted(row["position"] for row in made) == list(range(2, 32))
    undone = 0
    while workspace.undo() is not None:
        undone += 1
    assert undone == 20


def test_a_reader_sees_one_state_while_another_writes(workspace: Workspace, other: Workspace) -> None:
    def twice(session: Session) -> list[str]:
        def read() -> str:
            return str(session.execute(text("SELECT title FROM visit")).scalar_one())

        first = read()
        other.run(EditVisit(VISIT_ID, {"title": "Meanwhile"}))
        return [first, read()]

    assert workspace.read(twice) == ["Visit", "Visit"]
    assert workspace.read(lambda session: session.execute(text("SELECT title FROM visit")).scalar_one()) == "Meanwhile"
