"""The proof of a bundle: what it takes for broken, and what it sees of a Python elsewhere."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

import pytest
from PIL import Image

from tools.bundle.__main__ import megabytes
from tools.bundle.icon import draw_icon
from tools.bundle.proof import Broken, Trial, foreign_files, prove, prove_chinese


def program(folder: Path, name: str, *lines: str) -> None:
    path = folder / name
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
def test_a_program_that_fails_is_broken_and_its_words_are_kept(tmp_path: Path) -> None:
    program(tmp_path, "planner-cli", "echo no schema >&2", "exit 3")
    with pytest.raises(Broken) as broken:
        prove(tmp_path)
    assert str(broken.value) == "planner-cli samples ended with 3:\nno schema\n"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
def test_a_refusal_in_english_is_broken(tmp_path: Path) -> None:
    program(tmp_path, "planner-cli", "echo No visit is called nowhere >&2", "exit 1")
    with pytest.raises(Broken, match="should be a refusal in Chinese"):
        prove_chinese(Trial(tmp_path, tmp_path))


def test_the_programs_see_no_way_to_a_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    seen = Trial(tmp_path, tmp_path).environment()
    kept = {"HOME", "PLANNER_HOME", "PATH", "LANG", "QT_QPA_PLATFORM"}
    assert {name for name in seen if os.environ.get(name) == str(tmp_path)} == set()
    assert kept <= set(seen)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process has loaded")
def test_a_python_outside_the_bundle_is_seen(tmp_path: Path) -> None:
    assert foreign_files(os.getpid(), bundle=tmp_path) != []
    assert foreign_files(os.getpid(), bundle=Path("/")) == []


@pytest.mark.parametrize("before", [None, "/opt/office/lib"])
def test_what_a_bundle_opens_does_not_load_its_libraries(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/planner/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_module("tools.bundle.own_environment")
    assert os.environ.get("LD_LIBRARY_PATH") == before


def test_the_sign_of_the_program_is_drawn_as_large_as_an_icon_may_be(tmp_path: Path) -> None:
    draw_icon(tmp_path / "build" / "planner.png")
    with Image.open(tmp_path / "build" / "planner.png") as picture:
        seen = (picture.format, picture.size, picture.getpixel((0, 0)), picture.getpixel((128, 12)))
    assert seen == ("PNG", (256, 256), (0, 0, 0, 0), (0, 0x67, 0xA3, 255))


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights there, and the bundle has none")
def test_a_link_counts_as_nothing(tmp_path: Path) -> None:
    (tmp_path / "library.so.6").write_bytes(bytes(2_000_000))
    (tmp_path / "library.so").symlink_to("library.so.6")
    assert megabytes(tmp_path) == 2
