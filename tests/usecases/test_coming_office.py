"""An office that is shown before it is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from planner.clock import fixed_clock
from planner.errors import StorageError
from planner.messages import message
from planner.storage.database import open_database
from planner.storage.first_read import first_read
from planner.storage.visits import list_visits
from planner.usecases.coming_office import ComingOffice
from planner.usecases.commands.visits import RemoveVisit
from planner.usecases.show import visit_content
from planner.workspace import Changes, Workspace
from tests.offices import office
from tests.servers import files_only
from tests.worlds import NOON, VISIT_ID, document, item

CLOCK = fixed_clock(NOON)
pytestmark = files_only


@pytest.fixture(name="path")
def closed_office(tmp_path: Path) -> Path:
    """The file of an office that was closed."""
    with office(tmp_path, document(item("talks", at="2026-05-04 09:00 Asia/Tokyo"))):
        pass
    return tmp_path / "office.sqlite"


def coming(path: Path, opening: Callable[[], Workspace] | None = None) -> ComingOffice:
    first = first_read(path)
    assert first is not None
    return ComingOffice(opening or (lambda: Workspace(open_database(path), clock=CLOCK)), first)


def titles(shown: Any) -> list[str]:
    content = visit_content(shown, VISIT_ID, clock=CLOCK)
    return [entry.title.in_language("en") for day in content.days for entry in day.entries]


def test_a_visit_is_read_on_any_thread_and_the_rest_opens_the_office(path: Path) -> None:
    opened: list[Workspace] = []

    def opening() -> Workspace:
        opened.append(Workspace(open_database(path), clock=CLOCK))
        return opened[-1]

    shown = coming(path, opening)
    here, there = titles(shown), list[str]()
    reader = Thread(target=lambda: there.extend(titles(shown)))
    reader.start()
    reader.join()
    assert (here, opened) == (there, [])
    asker = Thread(target=lambda: there.extend(one.visit_id for one in shown.read(list_visits)))
    asker.start()
    asker.join()
    assert there[-1] == VISIT_ID
    assert titles(shown) == here
    assert len(opened) == 1
    assert not shown.outdated
    shown.close()


def test_whoever_subscribed_before_the_office_was_open_hears_of_it_until_they_end_it(path: Path) -> None:
    shown, heard = coming(path), list[Changes]()
    shown.subscribe(heard.append)
    end = shown.subscribe(lambda _changes: pytest.fail("this one had ended"))
    shown.open()
    end()
    shown.run(RemoveVisit(VISIT_ID))
    assert len(heard) == 1
    assert shown.undo_label is not None
    shown.close()


def test_an_office_that_cannot_be_opened_says_why_each_time_it_is_asked_for_more(path: Path) -> None:
    def refused() -> Workspace:
        raise StorageError(message("The file is locked."))

    shown = coming(path, refused)
    assert titles(shown)
    for _ in range(2):
        with pytest.raises(StorageError, match="The file is locked"):
            shown.read(list_visits)
    shown.close()


def test_an_office_that_is_closed_before_it_was_opened_lets_go_of_its_file(path: Path) -> None:
    shown = coming(path)
    shown.close()
    path.unlink()
    assert (shown.read_only, shown.notices, shown.changed_elsewhere()) == (None, (), None)
