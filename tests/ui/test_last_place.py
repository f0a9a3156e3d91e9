"""The planner opens where a person was last."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.errors import StorageError
from planner.last_place import OFFICES, Place, keep_place, last_place, places_file
from planner.messages import message
from planner.storage.database import open_database
from planner.storage.visits import list_visits
from planner.usecases.commands.visits import RemoveVisit
from planner.workspace import Workspace
from tests.ui.conftest import CLOCK


def test_the_window_opens_at_the_page_of_the_visit_that_was_left(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.click("rail-people")
    window.click("rail-settings")
    window.office.close()
    again = open_window()
    assert again.page.title == "People"
    assert again.page.caption.startswith("Delegation of Huairou District")
    again.click("rail-visits")
    again.office.close()
    assert open_window().page.title == "Visits"


def test_a_visit_that_is_gone_falls_back_to_the_list_without_a_word(open_window, home: Path) -> None:
    window = open_window()
    window.click("story-burbank")
    window.office.close()
    other = Workspace(open_database(home / "data" / "office.sqlite"), clock=CLOCK)
    (visit,) = other.read(list_visits)
    other.run(RemoveVisit(visit.visit_id))
    other.close()
    again = open_window()
    assert again.page.title == "Visits"
    assert not again.has("refusal")


def test_an_office_whose_first_page_cannot_be_read_says_why_in_the_window(open_window, monkeypatch) -> None:
    open_window().office.close()

    def fail(*_: object) -> None:
        raise StorageError(message("The disk is gone."))

    monkeypatch.setattr(Workspace, "read", fail)
    again = open_window()
    assert again.office.rooms is None
    assert again.part("refusal").accessibleDescription().startswith("The disk is gone.")


def test_places_are_kept_by_office_without_its_path(home: Path) -> None:
    keep_place("/home/minister lee/office.sqlite", Place("one", "people"))
    keep_place("/other.sqlite", Place("", "visits"))
    assert last_place("/home/minister lee/office.sqlite") == Place("one", "people")
    assert last_place("/third.sqlite") is None
    assert "lee" not in places_file().read_text(encoding="utf-8")
    for number in range(OFFICES):
        keep_place(f"/{number}.sqlite", Place("", "visits"))
    assert len(json.loads(places_file().read_text(encoding="utf-8"))) == OFFICES
    assert last_place("/other.sqlite") is None


@pytest.mark.parametrize("broken", ["", "[]", '{"a": 1', "null"])
def test_a_broken_file_of_places_is_as_none(home: Path, broken: str) -> None:
    places_file().parent.mkdir(parents=True, exist_ok=True)
    places_file().write_text(broken, encoding="utf-8")
    assert last_place("/office.sqlite") is None
    keep_place("/office.sqlite", Place("one", "papers"))
    assert last_place("/office.sqlite") == Place("one", "papers")


def test_a_place_that_cannot_be_kept_leaves_nothing_behind(home: Path) -> None:
    places_file().mkdir(parents=True)
    keep_place("/office.sqlite", Place("one", "papers"))
    assert last_place("/office.sqlite") is None
    assert list(places_file().parent.iterdir()) == [places_file()]


def test_an_office_on_a_server_is_the_same_one_with_another_password(home: Path) -> None:
    keep_place("postgresql://anna:first@server/office?sslpassword=x", Place("a", "programme"))
    assert last_place("postgresql://anna:se/co@nd@server/office") == Place("a", "programme")
    assert last_place("postgres://anna@server/office") == Place("a", "programme")
    assert last_place("postgresql://bo:first@server/office") is None
