"""A row that is edited without the mapper: beside the mapper in one command, and as a value of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from planner.messages import Message
from planner.models import Item, Moment
from planner.usecases.commands.items import EditItem
from planner.workspace import Command, Work, Workspace
from tests.offices import dump, stored
from tests.workspace.talks import TALKS

LATER = Moment(date(2026, 5, 4), time(10))


@dataclass(frozen=True, slots=True)
class Doing(Command[Any]):
    """What a test wants done."""

    what: Callable[[Work], Any]

    def describe(self, thing: str) -> Message:
        return EditItem(TALKS, {}).describe(thing)

    def apply(self, work: Work) -> Any:
        return self.what(work)


def test_the_mapper_sees_what_was_set_on_a_draft_and_the_other_way_round(workspace: Workspace) -> None:
    def both(work: Work) -> tuple[Any, ...]:
        mapped = work.get(Item, TALKS)
        mapped.dress = "dark suit"
        draft = work.draft(Item, TALKS)
        draft.title, draft.start = "Second", LATER
        seen = draft.dress, work.get(Item, TALKS).title, mapped.start
        mapped.title = "Third"
        return *seen, work.stored(Item, [TALKS])[TALKS]["title"], work.draft(Item, TALKS).title

    before = dump(workspace)
    assert workspace.run(Doing(both)) == ("dark suit", "Second", LATER, "Third", "Third")
    assert stored(workspace, "item", TALKS, "title", "dress", "start_time") == {
        "title": "Third", "dress": "dark suit", "start_time": time(10),
    }  # fmt: skip
    workspace.undo()
    assert dump(workspace) == before


def test_what_is_set_back_on_a_draft_is_no_step(workspace: Workspace) -> None:
    def back_and_forth(work: Work) -> None:
        draft = work.draft(Item, TALKS)
        title, draft.title = draft.title, "Something else"
        work.flush()
        draft.title = title

    workspace.run(Doing(back_and_forth))
    assert workspace.undo_label is None


def test_a_draft_has_the_values_of_its_table_and_no_others(workspace: Workspace) -> None:
    def misspelt(work: Work) -> None:
        work.draft(Item, TALKS).titel = "Talks"

    with pytest.raises(AttributeError, match="Item has no column titel"):
        workspace.run(Doing(misspelt))
    with pytest.raises(AttributeError, match="Item has no value participants"):
        workspace.run(Doing(lambda work: work.draft(Item, TALKS).participants))


def test_a_value_that_the_table_refuses_is_told_as_the_mapper_tells_it(workspace: Workspace) -> None:
    def untitled(work: Work) -> None:
        work.draft(Item, TALKS).title = None

    before = dump(workspace)
    with pytest.raises(IntegrityError):
        workspace.run(Doing(untitled))
    assert dump(workspace) == before
