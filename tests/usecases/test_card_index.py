"""The card index finds what looking at each card would find, also after cards came, went and changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.models import DirectoryPerson
from planner.models.base import table_of
from planner.usecases import card_index
from planner.usecases.cabinet import cabinet_of, drawer_of
from planner.usecases.card_index import Card, CardIndex
from planner.usecases.commands.directory import (
    CreateDirectoryPerson,
    EditDirectoryPerson,
    RemoveDirectoryPerson,
)
from planner.usecases.directory import bring_into_memory, directory_page
from planner.workspace import Workspace
from tests.offices import office
from tests.worlds import document

WORD = st.text("ab李", min_size=1, max_size=3)
CARDS = st.dictionaries(
    st.text("xyz", min_size=1, max_size=3),
    st.tuples(st.none() | WORD, st.none() | st.lists(WORD, max_size=3).map(" ".join)),
    max_size=24,
)


def cards_of(held: dict[str, tuple[str | None, str | None]]) -> list[Card]:
    return sorted((Card(key, *texts) for key, texts in held.items()), key=lambda card: card.place)


def looked_through(held: dict[str, tuple[str | None, str | None]], words: list[str]) -> list[str]:
    return [card.entry_id for card in cards_of(held) if all(word in (card.folded or "") for word in words)]


@settings(max_examples=300)
@given(CARDS, CARDS, st.sets(st.text("xyz", min_size=1, max_size=3)), st.lists(WORD, max_size=3), st.integers(0, 9))
def test_it_finds_what_looking_at_each_card_finds(before, changed, gone, words, offset) -> None:
    kept, card_index.BLOCK = card_index.BLOCK, 3
    try:
        index = CardIndex(cards_of(before))
        index.page(words, offset=0, limit=2, most=100)
        index.put({*gone, *changed}, [Card(key, *texts) for key, texts in changed.items()])
        after = {key: texts for key, texts in before.items() if key not in gone} | changed
        whole = looked_through(after, words)
        assert index.page(words, offset=offset, limit=4, most=100) == (whole[offset : offset + 4], len(whole))
        assert index.page(words, offset=0, limit=4, most=2)[1] == (min(2, len(whole)) if words else len(after))
    finally:
        card_index.BLOCK = kept


def asked(workspace: Workspace, text: str = "") -> tuple[list[str], int]:
    page = directory_page(workspace, "people", text=text)
    return [line.name for line in page.lines], page.count


def test_what_is_in_memory_follows_every_step_its_undo_and_large_ones(tmp_path: Path, monkeypatch) -> None:
    with office(tmp_path, document()) as workspace:
        ana = workspace.run(CreateDirectoryPerson({"name": "Ana Sol"}))
        workspace.run(CreateDirectoryPerson({"name": "Zoë Roe"}))
        bring_into_memory(workspace, "people")
        workspace.run(CreateDirectoryPerson({"name": "Bo Sol"}))
        assert (asked(workspace), asked(workspace, "sol")) == (
            (["Ana Sol", "Bo Sol", "Zoë Roe"], 3),
            (["Ana Sol", "Bo Sol"], 2),
        )
        workspace.run(EditDirectoryPerson(ana, {"name": "Yan Sol"}))
        assert asked(workspace) == (["Bo Sol", "Yan Sol", "Zoë Roe"], 3)
        workspace.run(RemoveDirectoryPerson(ana))
        assert asked(workspace, "sol") == (["Bo Sol"], 1)
        workspace.undo()
        assert asked(workspace, "sol") == (["Bo Sol", "Yan Sol"], 2)
        monkeypatch.setattr("planner.usecases.cabinet.MOST_PATCHED", 0)
        workspace.undo()
        assert asked(workspace, "sol") == (["Ana Sol", "Bo Sol"], 2)
        held = workspace.read(
            lambda session: cabinet_of(workspace).page(
                session, drawer_of(table_of(DirectoryPerson)), (), offset=0, limit=1, most=9
            )
        )
        assert held is None, "made anew when it is asked for again"
        bring_into_memory(workspace, "people")
        assert asked(workspace) == (["Ana Sol", "Bo Sol", "Zoë Roe"], 3)


def test_cards_that_could_not_be_read_are_read_at_the_next_look(tmp_path: Path, monkeypatch) -> None:
    def fails(*_: object) -> None:
        raise OSError

    with office(tmp_path, document()) as workspace:
        ana = workspace.run(CreateDirectoryPerson({"name": "Ana Sol"}))
        bring_into_memory(workspace, "people")
        workspace.run(EditDirectoryPerson(ana, {"name": "Yan Roe"}))
        with monkeypatch.context() as broken:
            broken.setattr("planner.usecases.cabinet._cards", fails)
            with pytest.raises(OSError):
                asked(workspace, "roe")
        assert asked(workspace, "roe") == (["Yan Roe"], 1)


def test_pages_from_the_end_are_those_from_the_beginning(tmp_path: Path) -> None:
    with office(tmp_path, document()) as workspace:
        for number in range(7):
            workspace.run(CreateDirectoryPerson({"name": f"Guest {number}"}))
        pages = {
            offset: [line.name[-1] for line in directory_page(workspace, "people", offset=offset, limit=3).lines]
            for offset in (0, 2, 3, 5, 6, 7, 9)
        }
        assert pages == {
            0: ["0", "1", "2"],
            2: ["2", "3", "4"],
            3: ["3", "4", "5"],
            5: ["5", "6"],
            6: ["6"],
            7: [],
            9: [],
        }
