"""What is said where there can be no window; no traceback is."""

from __future__ import annotations

import importlib.abc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from planner import app


class Lacking(importlib.abc.MetaPathFinder):
    """Stands for a machine on which Qt finds one of its system's libraries not."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def find_spec(self, name: str, _path: Sequence[str] | None, _target: object = None) -> None:
        if name == "planner.ui.start":
            raise ImportError(self.reason)


def lacks(monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    monkeypatch.delitem(sys.modules, "planner.ui.start", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Lacking(reason), *sys.meta_path])


def test_a_missing_library_of_the_system_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacks(monkeypatch, "libEGL.so.1: cannot open shared object file: No such file or directory")
    assert (app.main([]), capsys.readouterr()) == (
        1,
        (
            "",
            "The window needs the system library libEGL.so.1, which is not installed here. planner-cli does the same "
            "without a window.\n",
        ),
    )


def test_another_fault_of_an_import_is_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    lacks(monkeypatch, "cannot import name 'Shell' from 'planner.ui.shell'")
    with pytest.raises(ImportError, match="cannot import name"):
        app.main([])


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ([], "started/kept/data/office.sqlite"),
        (["--database", "visits.sqlite"], "started/visits.sqlite"),
        (["--database=../visits.sqlite"], "visits.sqlite"),
    ],
)
def test_the_window_is_at_home_and_what_was_named_before_is_found(
    words: list[str], place: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "started").mkdir()
    (tmp_path / "li").mkdir()
    monkeypatch.chdir(tmp_path / "started")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "li"))
    monkeypatch.setenv("PLANNER_HOME", "kept")
    found: list[Path] = []

    def run_window(_open: object, *, where: Callable[[], Path], **_: object) -> int:
        found.append(where())
        return 0

    monkeypatch.setitem(sys.modules, "planner.ui.start", SimpleNamespace(run_window=run_window))
    assert (app.main(words), Path.cwd()) == (0, tmp_path / "li")
    assert [path.resolve() for path in found] == [tmp_path / place]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_no_display_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert (app.main([]), capsys.readouterr().err) == (
        1,
        "此处没有显示屏。planner-cli 无需窗口即可完成同样的工作。\n",
    )
