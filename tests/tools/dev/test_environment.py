"""`.venv`: made, brought up to date, and told of where it does not work."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.dev import environment


@pytest.fixture
def checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A checkout with an empty `.venv` that has no Python yet."""
    folder = tmp_path / "代表团 planner"
    (folder / ".venv").mkdir(parents=True)
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (folder / "constraints.txt").write_text("", encoding="utf-8")
    monkeypatch.setattr(environment, "ROOT", folder)
    monkeypatch.setattr(environment, "VENV", folder / ".venv")
    monkeypatch.setattr(environment, "STAMP", folder / ".venv" / "installed")
    return folder


def test_the_environment_is_made_again_only_when_what_it_holds_changed(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "venv_python", lambda: Path(sys.executable))
    asked: list[str] = []

    def python(*command: str, **_: str) -> int:
        asked.append(command[-1])
        return 0

    monkeypatch.setattr(environment, "python", python)
    environment.prepare()
    environment.prepare()
    environment.prepare(dev=True)
    environment.prepare()
    environment.prepare(bundle=True)
    (checkout / "pyproject.toml").write_text("[project]\n[tool.ruff]\nline-length = 120\n", encoding="utf-8")
    environment.prepare()
    (checkout / "constraints.txt").write_text("tzdata==2026.1\n", encoding="utf-8")
    environment.prepare()
    (checkout / "pyproject.toml").write_text("[project]\ndependencies = ['tzdata']\n", encoding="utf-8")
    environment.prepare()
    assert asked == [".", ".[dev]", ".[dev,bundle]", ".[dev,bundle]", ".[dev,bundle]"]


def test_an_environment_without_a_working_python_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def python(*_command: str, **_: str) -> int:
        made.append("pip")
        return 0

    monkeypatch.setattr(environment, "make_venv", lambda: made.append("venv"))
    monkeypatch.setattr(environment, "python", python)
    assert not environment.has_pip()
    environment.prepare()
    assert made == ["venv", "pip"]


def test_a_failed_install_says_what_it_needs(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "has_pip", lambda: True)
    monkeypatch.setattr(environment, "python", lambda *_, **__: 1)
    with pytest.raises(SystemExit) as stop:
        environment.prepare()
    assert stop.value.code == (
        "Installing failed; pip says why above. It needs the network, or a package index that your pip is set to, "
        f"and room on the disk. Then try again; should it still fail, delete {checkout / '.venv'} first."
    )


def test_what_was_broken_off_is_made_anew_and_what_worked_before_is_kept(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []
    ends: Iterator[KeyboardInterrupt | int] = iter([KeyboardInterrupt(), 1, 0, 1, 0])

    def python(*_command: str, **_: str) -> int:
        happened.append("pip")
        end = next(ends)
        if isinstance(end, KeyboardInterrupt):
            raise end
        return end

    monkeypatch.setattr(environment, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(environment, "make_venv", lambda: happened.append("venv"))
    monkeypatch.setattr(environment, "python", python)
    with pytest.raises(KeyboardInterrupt):
        environment.prepare()
    with pytest.raises(SystemExit):
        environment.prepare()
    environment.prepare()
    (checkout / "constraints.txt").write_text("tzdata==2026.1\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        environment.prepare()
    environment.prepare()
    environment.prepare()
    assert happened == ["pip", "venv", "pip", "venv", "pip", "pip", "pip"]


def test_a_python_that_does_not_start_is_told(checkout: Path) -> None:
    environment.venv_python().parent.mkdir()
    environment.venv_python().write_bytes(b"of another machine")
    with pytest.raises(SystemExit, match=r"does not start \(.+\)\. Delete that folder, then try again\."):
        environment.python("main.py")


@pytest.mark.skipif(sys.platform != "linux", reason="only Debian leaves out what makes environments")
def test_a_debian_without_the_means_is_told_the_package_of_this_python(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "call", lambda *_, **__: 1)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stop:
        environment.make_venv()
    assert str(stop.value.code).splitlines() == [
        "This system lacks the module ensurepip, needed to make .venv. On Debian or Ubuntu:",
        f"    sudo apt-get install python3.{sys.version_info[1]}-venv",
    ]
