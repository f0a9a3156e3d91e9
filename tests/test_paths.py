"""Paths as people, SQLite and Windows know them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from planner.paths import named_file, sqlite_uri


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/li/访 问#1?.sqlite"), "file:///home/li/%E8%AE%BF%20%E9%97%AE%231%3F.sqlite"),
        (PureWindowsPath(r"C:\Users\李 100%\office.sqlite"), "file:///C:/Users/%E6%9D%8E%20100%25/office.sqlite"),
        # A host would be refused by SQLite; with four slashes the host is empty and the rest the path.
        (PureWindowsPath(r"\\files\Programs\Planner\places.sqlite"), "file:////files/Programs/Planner/places.sqlite"),
    ],
)
def test_sqlite_is_given_a_path_of_any_system_without_a_host(path: PurePosixPath | PureWindowsPath, uri: str) -> None:
    assert sqlite_uri(path) == uri


@pytest.mark.parametrize("name", ["a b", "访问", "100%", "50%20", "a#b", "a&b=c;d", "it's"])
def test_sqlite_finds_a_file_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    with closing(sqlite3.connect(tmp_path / name / "office.sqlite")) as made:
        made.execute("CREATE TABLE visit (id)")
    address = f"{sqlite_uri(tmp_path / name / 'office.sqlite')}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as found:
        assert found.execute("SELECT name FROM sqlite_master").fetchall() == [("visit",)]


def test_a_tilde_is_a_home_where_there_is_one_and_else_a_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert named_file("~/office.sqlite") == tmp_path / "office.sqlite"

    def homeless(_path: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", homeless)
    assert named_file("~nobody/office.sqlite") == tmp_path / "~nobody" / "office.sqlite"
