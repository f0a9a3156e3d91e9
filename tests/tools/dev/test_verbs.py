"""The verbs of `dev.py`: what is run, and what a machine without a display gets."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tools.dev import system, verbs
from tools.dev.environment import ROOT


class Calls:
    """Stands in for the environment, the planner and the system; keeps what was asked of each."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, folder: Path) -> None:
        self.made: list[str] = []
        self.samples_status = 0
        self.interrupted = False
        monkeypatch.setattr(verbs, "DEMO", folder / ".demo")
        monkeypatch.setattr(verbs, "EXPORTS", folder / "exports")
        monkeypatch.setattr(verbs, "prepare", lambda dev=False: self.made.append("prepare dev" if dev else "prepare"))
        monkeypatch.setattr(verbs, "planner", self.planner)
        monkeypatch.setattr(system, "missing_libraries", lambda libraries: [])
        monkeypatch.setattr(subprocess, "run", self.listing)
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)

    def planner(self, *arguments: str) -> int:
        self.made.append(" ".join(["planner", *arguments]).replace(str(ROOT), "."))
        if arguments == ("samples",):
            (verbs.DEMO / "office.sqlite").touch()
            if self.interrupted:
                raise KeyboardInterrupt
            return self.samples_status
        return 0

    def listing(self, command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        self.made.append("planner " + command[-1])
        return subprocess.CompletedProcess(command, 0, stdout="id1\t访问\t\t\t3\nid2\tVisit\t\t\t4\n".encode())


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Calls:
    return Calls(monkeypatch, folder=tmp_path)


def test_they_import_only_the_standard_library_and_one_another() -> None:
    found: set[str] = set()
    for source in Path(verbs.__file__).parent.glob("*.py"):
        nodes = list(ast.walk(ast.parse(source.read_text(encoding="utf-8"))))
        found |= {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        found |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    others = {name for name in found if name.split(".")[0] not in sys.stdlib_module_names}
    assert others == {"tools.dev.environment", "tools.dev.system"}


@pytest.mark.parametrize(("system_name", "called"), [("posix", "python3"), ("nt", "py")])
def test_no_verb_and_an_unknown_verb_are_told_the_verbs(
    system_name: str, called: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verbs, "_ON_WINDOWS", system_name == "nt")
    assert (verbs.main([]), verbs.main(["fly"])) == (2, 2)
    told = capsys.readouterr()
    lines = [line.split()[:3] for line in told.err.splitlines()]
    named = ["run", "test", "check", "soak", "bench", "samples", "translations", "places", "bundle"]
    assert (told.out, lines) == ("", [[called, "dev.py", name] for name in named] * 2)


def test_a_disk_that_refuses_is_told_without_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_arguments: list[str]) -> int:
        raise OSError(28, "No space left on device", ".venv/installed")

    monkeypatch.setitem(verbs.VERBS, "run", full)
    assert (verbs.main(["run"]), capsys.readouterr().err) == (
        1, ".venv/installed: No space left on device. Check the room on the disk and your rights there.\n",
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_run_without_a_display_fills_the_demo_and_exports_each_visit(
    calls: Calls, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verbs.run([]) == 0
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
    assert verbs.run([]) == 0
    assert calls.made == ["prepare", "planner"]


@pytest.mark.parametrize("interrupted", [False, True])
def test_a_demo_that_was_not_filled_to_the_end_does_not_stay(calls: Calls, tmp_path: Path, interrupted: bool) -> None:
    calls.samples_status, calls.interrupted = 1, interrupted
    assert (verbs.main(["run"]), (tmp_path / ".demo").exists()) == (130 if interrupted else 1, False)
