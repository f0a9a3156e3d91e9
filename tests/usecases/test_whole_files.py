"""A file is there whole or not at all, whatever goes wrong."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from planner.errors import StorageError
from planner.storage import drafts
from planner.usecases.whole_files import write_whole
from tests.systems import reason_of

ADVICE = "Close programs that show it, check the folder and the room on the disk, then try again."


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_made_with_its_folders_and_the_usual_rights(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "paper.pdf"
    before = os.umask(0o027)
    try:
        write_whole(target, b"paper")
    finally:
        os.umask(before)
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode), names(target.parent)) == (
        b"paper", 0o640 if sys.platform != "win32" else 0o666, ["paper.pdf"],
    )  # fmt: skip


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"old and longer")
    write_whole(target, b"new")
    assert (target.read_bytes(), names(tmp_path)) == (b"new", ["paper.pdf"])


def test_a_folder_of_that_name_stays_and_is_named(tmp_path: Path) -> None:
    target = tmp_path / "paper.pdf"
    target.mkdir()
    (tmp_path / "other").touch()
    reason = reason_of(lambda: (tmp_path / "other").replace(target))
    with pytest.raises(StorageError) as refused:
        write_whole(target, b"new")
    assert (str(refused.value), names(tmp_path)) == (
        f"{target} was not written ({reason}). {ADVICE}", ["other", "paper.pdf"],
    )  # fmt: skip


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    reason = reason_of((tmp_path / "file").mkdir)
    with pytest.raises(StorageError) as refused:
        write_whole(tmp_path / "file" / "paper.pdf", b"new")
    assert (str(refused.value), names(tmp_path)) == (
        f"{tmp_path / 'file' / 'paper.pdf'} was not written ({reason}). {ADVICE}", ["file"],
    )  # fmt: skip


def test_a_file_that_another_program_lets_go_of_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = [PermissionError(13, "held"), PermissionError(13, "held")]
    replace = Path.replace

    def when_free(draft: Path, target: Path) -> Path:
        if held:
            raise held.pop()
        return replace(draft, target)

    monkeypatch.setattr(Path, "replace", when_free)
    monkeypatch.setattr(drafts, "_PAUSE_SECONDS", 0.001)
    write_whole(tmp_path / "paper.pdf", b"new")
    assert ((tmp_path / "paper.pdf").read_bytes(), held, names(tmp_path)) == (b"new", [], ["paper.pdf"])


def test_a_file_that_stays_held_keeps_what_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"old")

    def held(_draft: Path, _target: Path) -> Path:
        raise PermissionError(13, "held by a viewer")

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(drafts, "PATIENCE_SECONDS", 0.01)
    monkeypatch.setattr(drafts, "_PAUSE_SECONDS", 0.001)
    with pytest.raises(StorageError) as refused:
        write_whole(target, b"new")
    assert (str(refused.value), target.read_bytes(), names(tmp_path)) == (
        f"{target} was not written (held by a viewer). {ADVICE}", b"old", ["paper.pdf"],
    )  # fmt: skip


def test_nothing_is_left_where_the_person_stops_us(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "paper.pdf", b"new")
    assert names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="names of files are UTF-16 there, halves of signs among them")
def test_a_name_that_the_system_cannot_write_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        write_whole(tmp_path / "half \ud83d.pdf", b"new")
    assert (str(refused.value), names(tmp_path)) == (
        f"{tmp_path}/half \ud83d.pdf was not written (UnicodeEncodeError). {ADVICE}", [],
    )  # fmt: skip


def test_a_path_that_is_too_long_for_windows_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / ("x" * 200) / ("y" * 60) / "paper.pdf"
    monkeypatch.setattr(sys, "platform", "win32")

    def refused(_folder: Path, **_how: bool) -> None:
        raise FileNotFoundError(2, "The system cannot find the path specified")  # as Windows says it

    monkeypatch.setattr(Path, "mkdir", refused)
    with pytest.raises(StorageError) as told:
        write_whole(target, b"new")
    assert (str(told.value), names(tmp_path)) == (
        f"{target} was not written: its path has {len(str(target))} characters, and Windows takes 259. "
        "Choose a folder with a shorter path.",
        [],
    )
