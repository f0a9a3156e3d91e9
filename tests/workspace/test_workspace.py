"""The one door: joined steps, refusals that leave nothing behind, news, and others at the same database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from planner.errors import NotFound, StaleChange
from planner.messages import Message
from planner.models import Item, Moment, OfficeFact, TrailStep, Visit
from planner.models.zones import RULES_VERSION
from planner.storage.elsewhere import step_number
from planner.usecases.commands.items import CreateItem, EditItem, RemoveItem
from planner.usecases.commands.journey import EditPlace
from planner.usecases.commands.shift import ShiftItems
from planner.workspace import Changes, Command, Work, Workspace
from tests.offices import dump, id_of, opened
from tests.servers import files_only
from tests.workspace.talks import TALKS, TOUR, retitle, title
from tests.worlds import VISIT_ID


@dataclass(frozen=True, slots=True)
class Failing(Command[None]):
    """Writes something, then fails."""

    def apply(self, work: Work) -> None:
        work.get(Item, TALKS).title = "half done"
        work.flush()
        raise LookupError("a bug")


@dataclass(frozen=True, slots=True)
class Deleting(Command[None]):
    """Deletes a row the way SQLAlchemy does it, after all that was loaded has expired."""

    def describe(self, thing: str) -> Message:
        return EditItem(TALKS, {}).describe(thing)

    def apply(self, work: Work) -> None:
        row = work.get(Item, TOUR)
        work._session.expire(row)
        work._session.delete(row)


# Joined steps


def test_typing_in_one_field_is_one_step_that_keeps_the_first_label(workspace: Workspace) -> None:
    retitle(workspace, "T", "Ta", "Talk")
    assert str(workspace.undo_label) == "Change of “Talks”"
    workspace.undo()
    assert (title(workspace), workspace.undo_label) == ("Talks", None)
    workspace.redo()
    assert title(workspace) == "Talk"


def test_seal_ends_a_run_of_typing(workspace: Workspace) -> None:
    retitle(workspace, "One")
    workspace.seal()
    retitle(workspace, "Two")
    workspace.undo()
    assert title(workspace) == "One"


def test_typing_after_an_undo_is_a_step_of_its_own(workspace: Workspace) -> None:
    retitle(workspace, "One")
    workspace.run(EditItem(TALKS, {"dress": "dark suit"}))
    workspace.undo()
    retitle(workspace, "Two")
    workspace.undo()
    assert title(workspace) == "One"


def test_steps_do_not_join_over_what_somebody_else_did_between(workspace: Workspace, other: Workspace) -> None:
    retitle(workspace, "Mine")
    retitle(other, "Theirs")
    retitle(workspace, "Mine again")
    workspace.undo()
    assert title(workspace) == "Theirs"
    with pytest.raises(StaleChange):
        workspace.undo()
    assert title(workspace) == "Theirs"


def test_a_nudge_there_and_back_leaves_no_step(workspace: Workspace) -> None:
    workspace.run(ShiftItems((TALKS,), minutes=5))
    assert workspace.made
    workspace.run(ShiftItems((TALKS,), minutes=-5))
    assert (workspace.undo_label, workspace.made) == (None, False)


def test_a_command_that_changes_nothing_leaves_no_step_and_no_trail(workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    before = trail(workspace)
    retitle(workspace, "Talks")
    assert (workspace.undo_label, workspace.made, heard, trail(workspace)) == (None, False, [], before)


# Refusals


@pytest.mark.parametrize(
    ("command", "fault"),
    [
        (Failing(), LookupError),
        (RemoveItem("no such id"), NotFound),
        (CreateItem(VISIT_ID, {"kind": "meeting", "title": "x", "colour": "red"}), ValueError),
    ],
)
def test_a_command_that_raises_stores_pushes_and_tells_nothing(
    workspace: Workspace, command: Command[object], fault: type[Exception]
) -> None:
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    before = dump(workspace), trail(workspace)
    with pytest.raises(fault):
        workspace.run(command)
    assert (dump(workspace), trail(workspace)) == before
    assert (workspace.undo_label, workspace.made, heard) == (None, False, [])


@files_only  # a server refuses it before we do
def test_rows_cannot_be_written_beside_the_door(workspace: Workspace) -> None:
    def write(session: Session) -> None:
        session.get_one(Item, TALKS).title = "past the door"
        session.flush()

    with pytest.raises(RuntimeError, match=r"outside Workspace\.run"):
        workspace.read(write)
    assert title(workspace) == "Talks"


def test_a_bulk_write_beside_the_bulk_door_is_refused(workspace: Workspace) -> None:
    @dataclass(frozen=True, slots=True)
    class Sweeping(Command[None]):
        def apply(self, work: Work) -> None:
            work._session.query(Item).update({"title": "all alike"})

    before = dump(workspace)
    with pytest.raises(RuntimeError, match="insert_many, update_many or remove"):
        workspace.run(Sweeping())
    assert dump(workspace) == before


def test_a_read_that_returns_mapped_rows_is_refused(workspace: Workspace) -> None:
    with pytest.raises(TypeError, match="frozen values"):
        workspace.read(lambda session: session.get(Visit, VISIT_ID))


def test_a_row_deleted_through_its_session_is_recorded_whole(workspace: Workspace) -> None:
    before = dump(workspace)
    workspace.run(Deleting())
    assert TOUR not in dump(workspace)["item"]
    workspace.undo()
    assert dump(workspace) == before


def test_an_expired_row_still_knows_what_it_was(workspace: Workspace) -> None:
    @dataclass(frozen=True, slots=True)
    class Renaming(Command[None]):
        def describe(self, thing: str) -> Message:
            return EditItem(TALKS, {}).describe(thing)

        def apply(self, work: Work) -> None:
            row = work.get(Item, TALKS)
            work._session.expire_all()
            row.title = "New"
            row.start = Moment(date(2026, 5, 4), time(11, 0))

    before = dump(workspace)
    workspace.run(Renaming())
    workspace.undo()
    assert dump(workspace) == before


# News


def test_each_step_is_told_once_until_the_subscriber_leaves(workspace: Workspace) -> None:
    heard: list[Changes] = []
    leave = workspace.subscribe(heard.append)
    retitle(workspace, "One")
    workspace.undo()
    workspace.redo()
    leave()
    retitle(workspace, "Two")
    assert [changes.rows for changes in heard] == [{"item": frozenset({TALKS})}] * 3


def test_a_new_zone_of_a_city_tells_of_every_item_in_it(workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    tokyo = id_of("places", "tokyo")
    workspace.run(EditPlace(tokyo, {"timezone": "Asia/Kolkata"}))
    assert [changes.rows for changes in heard] == [{"place": frozenset({tokyo}), "item": frozenset({TALKS, TOUR})}]


# The trail


def trail(workspace: Workspace) -> list[tuple[str, str, str, list[object]]]:
    """Every step of the trail, in the order it was written."""
    return workspace.read(
        lambda session: [
            (step.action, step.command, step.summary, step.changes)
            for step in session.execute(TrailStep.__table__.select().order_by(step_number(session)))
        ]
    )


def test_the_trail_holds_each_step_with_what_was_and_what_is(workspace: Workspace) -> None:
    imported = len(trail(workspace))
    retitle(workspace, "New")
    workspace.undo()
    workspace.redo()
    there = [["item", TALKS, {"title": "Talks"}, {"title": "New"}]]
    back = [["item", TALKS, {"title": "New"}, {"title": "Talks"}]]
    label = "Change of “Talks”"
    assert trail(workspace)[imported:] == [
        ("do", "EditItem", label, there),
        ("undo", "", label, back),
        ("redo", "", label, there),
    ]


def test_the_zone_rules_of_the_instants_are_noted(workspace: Workspace) -> None:
    facts = workspace.read(lambda session: session.execute(OfficeFact.__table__.select()).all())
    assert [tuple(fact) for fact in facts] == [("zone_rules", RULES_VERSION)]


def test_opening_again_finds_what_was_stored(workspace: Workspace, tmp_path: Path) -> None:
    retitle(workspace, "Kept")
    workspace.close()
    with opened(tmp_path / "office.sqlite") as again:
        assert (title(again), again.undo_label) == ("Kept", None)
