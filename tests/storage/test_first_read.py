"""A first read is made only of an office that opening would leave as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.storage.first_read import NeedsSession, first_read
from planner.storage.schema import SCHEMA_NUMBER
from tests.offices import office
from tests.worlds import VISIT_ID, document, item


def _told(statement: str) -> Callable[[Path], object]:
    def tell(path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(statement)
        connection.close()

    return tell


def _made_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


SPOILT: dict[str, Callable[[Path], object]] = {
    "there is none": Path.unlink,
    "it is empty": lambda path: path.write_bytes(b""),
    "it is a folder": _made_a_folder,
    "it is no database": lambda path: path.write_bytes(b"a letter, and not a database" * 99),
    "it is somebody else's": _told("PRAGMA application_id=1"),
    "it is of an older planner": _told(f"PRAGMA user_version={SCHEMA_NUMBER - 1}"),
    "it is of a newer planner": _told(f"PRAGMA user_version={SCHEMA_NUMBER + 1}"),
    "its instants are of older zone rules": _told("UPDATE office_fact SET value='1999a' WHERE name='zone_rules'"),
    "it has lost its facts": _told("DROP TABLE office_fact"),
    "its first page is damaged": lambda path: path.write_bytes(path.read_bytes()[:16] + bytes(9000)),
}


@pytest.fixture(name="path")
def closed_office(tmp_path: Path) -> Path:
    """The file of an office that was closed."""
    with office(tmp_path, document(item("talks"))):
        pass
    return tmp_path / "office.sqlite"


def test_an_office_that_opens_as_it_lies_there_is_read_and_not_written(path: Path) -> None:
    before = path.read_bytes()
    first = first_read(path)
    assert first is not None
    assert first.rows("SELECT id FROM visit WHERE id = :id", {"id": VISIT_ID}) == (["id"], [(VISIT_ID,)])
    with pytest.raises(sqlite3.OperationalError):
        first.rows("DELETE FROM visit", {})
    with pytest.raises(NeedsSession):
        first.execute("whatever a session can do more")
    first.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("why", SPOILT)
def test_an_office_that_cannot_be_opened_as_it_lies_there_is_left_to_who_opens_it(path: Path, why: str) -> None:
    SPOILT[why](path)
    assert first_read(path) is None


def test_a_protected_file_and_a_server_are_left_to_who_opens_them(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)  # the tests may run as root, whom nothing is protected from
    assert first_read(path) is None
    assert first_read("postgresql://office") is None
