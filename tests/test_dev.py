"""`dev.py`: what an old Python, a bare machine and a machine without a display are told."""

from __future__ import annotations

import ast
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import dev

SOURCE = Path(dev.__file__).read_text(encoding="utf-8")


class Calls:
    """Stands in for the environment, the planner and the system; keeps what was asked of each."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, folder: Path) -> None:
        self.made: list[str] = []
        self.samples_status = 0
        self.missing: list[str] = []
        monkeypatch.setattr(dev, "DEMO", folder / ".demo")
        monkeypatch.setattr(dev, "EXPORTS", folder / "exports")
        monkeypatch.setattr(dev, "prepare", lambda dev=False: self.made.append("prepare dev" if dev else "prepare"))
        monkeypatch.setattr(dev, "planner", self.planner)
        monkeypatch.setattr(dev, "missing_libraries", lambda libraries: self.missing)
        monkeypatch.setattr(subprocess, "run", self.listing)
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)

    def planner(self, *arguments: str) -> int:
        self.made.append(" ".join(["planner", *arguments]).replace(str(dev.ROOT), "."))
        if arguments == ("samples",):
            (dev.DEMO / "office.sqlite").touch()
            return self.samples_status
        return 0

    def listing(self, command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        self.made.append("planner " + command[-1])
        return subprocess.CompletedProcess(command, 0, stdout="id1\t访问\t\t\t3\nid2\tVisit\t\t\t4\n".encode())


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Calls:
    return Calls(monkeypatch, folder=tmp_path)


def test_its_syntax_is_that_of_python_3_5() -> None:
    tree = ast.parse(SOURCE, feature_version=(3, 5))
    assert [node.lineno for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.AnnAssign)] == []


def test_it_imports_only_the_standard_library() -> None:
    tree = ast.walk(ast.parse(SOURCE))
    plain = {alias.name for node in tree if isinstance(node, ast.Import) for alias in node.names}
    chosen = {node.module or "" for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.ImportFrom)}
    assert (plain | chosen) - sys.stdlib_module_names == set()


def test_an_old_python_is_told_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit) as stop:
        runpy.run_path(str(dev.__file__))
    assert stop.value.code == "Delegation Planner needs Python 3.11 or newer; this is Python 3.9."


def test_no_verb_and_an_unknown_verb_are_told_the_verbs(capsys: pytest.CaptureFixture[str]) -> None:
    assert (dev.main([]), dev.main(["fly"])) == (2, 2)
    told = capsys.readouterr()
    verbs = [line.split()[2] for line in told.err.splitlines()]
    named = ["run", "test", "check", "soak", "bench", "samples", "translations", "places", "bundle"]
    assert (told.out, verbs) == ("", named * 2)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_run_without_a_display_fills_the_demo_and_exports_each_visit(
    calls: Calls, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.run([]) == 0
    assert calls.made == [
        "prepare",
        "planner samples",
        "planner visits",
        f"planner export id1 --to {tmp_path / 'exports'}",
        f"planner export id2 --to {tmp_path / 'exports'}",
    ]
    assert capsys.readouterr().err.splitlines() == [
        f"Filling {tmp_path / '.demo' / 'office.sqlite'} with the story visits",
        f"There is no display here to open a window on; the story visits are in {tmp_path / 'exports'}",
    ]


def test_run_with_a_display_opens_the_window_on_the_demo_that_is_there(
    calls: Calls, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    (tmp_path / ".demo").mkdir()
    (tmp_path / ".demo" / "office.sqlite").touch()
    assert dev.run([]) == 0
    assert calls.made == ["prepare", "planner"]


def test_a_demo_that_could_not_be_filled_does_not_stay(calls: Calls, tmp_path: Path) -> None:
    calls.samples_status = 1
    assert (dev.run([]), (tmp_path / ".demo").exists()) == (1, False)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings its libraries")
def test_missing_libraries_are_named_by_their_packages(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    calls.missing = ["libEGL.so.1", "libxkbcommon.so.0"]
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stop:
        dev.require_libraries(dev.LIBRARIES)
    assert str(stop.value.code).splitlines() == [
        "System packages are missing for Qt. On Debian or Ubuntu:",
        "    sudo apt-get install libegl1 libxkbcommon0",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings its libraries")
def test_only_libraries_that_cannot_be_loaded_are_missing() -> None:
    assert dev.missing_libraries({"libc.so.6": "libc6", "libnowhere.so.1": "none"}) == ["libnowhere.so.1"]


def test_the_environment_is_made_again_only_when_what_it_holds_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "constraints.txt").write_text("", encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "installed")
    monkeypatch.setattr(dev, "venv_python", lambda: Path(sys.executable))
    asked: list[str] = []

    def python(*command: str) -> int:
        asked.append(command[-1])
        return 0

    monkeypatch.setattr(dev, "python", python)
    dev.prepare()
    dev.prepare()
    dev.prepare(dev=True)
    dev.prepare()
    dev.prepare(bundle=True)
    (tmp_path / "constraints.txt").write_text("tzdata==2026.1\n", encoding="utf-8")
    dev.prepare()
    assert [command for command in asked if command != "import pip"] == [
        ".",
        ".[dev]",
        ".[dev,bundle]",
        ".[dev,bundle]",
    ]
