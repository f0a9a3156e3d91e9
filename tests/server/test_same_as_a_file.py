"""An office on a server is the office in a file: what is stored, in which order, found, judged and written out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from planner.clock import fixed_clock
from planner.models import DirectoryPerson
from planner.storage.earlier_places import earlier_cities, earlier_places
from planner.storage.overviews import visit_overviews
from planner.storage.visit_rows import visit_rows
from planner.storage.visits import list_visits
from planner.usecases.check import check_visit
from planner.usecases.commands.directory_words import person_words
from planner.usecases.commands.visits import CreateVisit
from planner.usecases.directory import bring_into_memory, directory_page, in_memory
from planner.usecases.find import Search
from planner.usecases.gift_book import gift_book
from planner.usecases.import_visit import ImportVisit
from planner.usecases.show import visit_content
from planner.workspace import Workspace
from tests.offices import dump, exported, opened, rows_of_file, visit_ids
from tests.workspace.examples import EXAMPLES, OFFICE_ROWS
from tests.workspace.office_rows import FillOffice
from tests.workspace.story import OTHER, STORY
from tests.worlds import CASES, NOON, case

CLOCK = fixed_clock(NOON)
CARDS = tuple(
    {"name": name, "native_name": native}
    for name, native in (
        ("Åse Østby", None), ("Zoë Abel", None), ("abel tasman", None), ("Abel, Z.", None), ("Ōta Ken", "太田健"),
        (None, "王伟"), (None, "黃文珍"), ("O'Brien", None), ("OBrien", None), ("de la Cruz", None), ("Ærø", None),
        ("Ærø", None), ("_", None), ("ß", None), ("Ivanov", "Иванов"), ("Ali", "علي"), ("", None),
    )
)  # fmt: skip
WORDS = ("", "a", "abel", "wang", "王", "o", "ż", "%", "_")


@pytest.fixture
def pair(workspace: Workspace, tmp_path: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """An empty office on the server, and one in a file."""
    with opened(tmp_path / "office.sqlite") as in_file:
        yield workspace, in_file


def both(pair: tuple[Workspace, Workspace], question: Callable[[Workspace], Any]) -> tuple[Any, Any]:
    return question(pair[0]), question(pair[1])


def found(office: Workspace, *texts: str) -> list[Any]:
    """What is found by each of the texts."""
    search = Search(office, here="")
    search.make_ready()
    return [search.visits(), *(search.matching(text) for text in texts)]


def told(office: Workspace, visit_id: str) -> Mapping[str, Any]:
    """All that is said of one visit."""
    return {
        "file": exported(office, visit_id),
        "rows": office.read(lambda session: visit_rows(session, visit_id)),
        "content": visit_content(office, visit_id, clock=CLOCK),
        "findings": check_visit(office, visit_id, clock=CLOCK),
        "gifts": gift_book(office, visit_id, today=NOON.date()).gifts,
    }


def test_every_published_programme_is_the_same_on_a_server(pair: tuple[Workspace, Workspace]) -> None:
    for office in pair:
        for path in CASES:
            office.run(ImportVisit(rows_of_file(case(path))))
    for question in (
        dump,
        lambda office: office.read(list_visits),
        lambda office: office.read(visit_overviews),
        lambda office: office.read(lambda session: earlier_places(session, ["Tokyo", "London", "Canberra"])),
        lambda office: office.read(earlier_cities),
        lambda office: found(office, "an", "zürich", "tokyo", "东京", "dong", "'", "a b"),
    ):
        on_server, in_file = both(pair, question)
        assert on_server == in_file
    for visit_id in visit_ids(pair[1]):
        on_server, in_file = both(pair, lambda office, one=visit_id: told(office, one))  # type: ignore[misc]
        assert on_server == in_file


def test_the_directory_is_sorted_and_searched_as_in_a_file(pair: tuple[Workspace, Workspace]) -> None:
    for office in pair:
        cards = [{"id": f"{number:02}", **person_words(card), **card} for number, card in enumerate(CARDS)]
        office.run(FillOffice({DirectoryPerson: cards}))

    def page(office: Workspace) -> list[Any]:
        return [directory_page(office, "people", text=text, offset=at, limit=5) for text in WORDS for at in (0, 5, 10)]

    on_server, in_file = both(pair, page)
    assert on_server == in_file
    assert [len(one.lines) for one in on_server[:3]] == [5, 5, 5]
    for office in pair:
        bring_into_memory(office, "people")
        assert in_memory(office, "people")
    assert both(pair, page) == (on_server, in_file)


def test_visits_without_days_stand_in_the_order_of_code_points(workspace: Workspace) -> None:
    titles = ["b", "-a", "A", "å", "Z", "a b", "ab", "东", "_", "Ä"]
    for title in titles:
        workspace.run(CreateVisit({"title": title}))
    assert [visit.title for visit in workspace.read(list_visits)] == sorted(titles)


def test_every_command_is_taken_back_and_done_again_on_a_server(workspace: Workspace) -> None:
    for story in (STORY, OTHER):
        workspace.run(ImportVisit(rows_of_file(story)))
    workspace.run(FillOffice(OFFICE_ROWS))
    before = dump(workspace)
    for command in EXAMPLES:
        workspace.run(command)
        after = dump(workspace)
        assert after != before, command
        workspace.undo()
        assert dump(workspace) == before, command
        workspace.redo()
        assert dump(workspace) == after, command
        workspace.undo()
    assert dump(workspace) == before
