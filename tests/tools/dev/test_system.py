"""Libraries of Linux that Qt needs: found missing, and named."""

from __future__ import annotations

import os
import sqlite3
import sys

import pytest

from planner.storage.sqlite import OLDEST
from tools.dev import system

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings its libraries")


def test_a_python_without_sqlite_or_with_an_old_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert OLDEST[:2] == system.OLDEST_SQLITE
    system.require_sqlite()
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.34.1")
    with pytest.raises(SystemExit, match=r"needs SQLite 3\.37 or newer; this Python has 3\.34\.1\. Use another\."):
        system.require_sqlite()
    monkeypatch.setitem(sys.modules, "sqlite3", None)
    with pytest.raises(SystemExit, match="was built without SQLite"):
        system.require_sqlite()


@on_linux
def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "missing_libraries", lambda _: ["libEGL.so.1", "libxkbcommon.so.0"])
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stop:
        system.require_libraries(system.LIBRARIES)
    assert str(stop.value.code).splitlines() == [
        "This system lacks libEGL.so.1, libxkbcommon.so.0, needed for Qt. On Debian or Ubuntu:",
        "    sudo apt-get install libegl1 libxkbcommon0",
    ]


@on_linux
def test_only_libraries_that_cannot_be_loaded_are_missing() -> None:
    assert system.missing_libraries({"libc.so.6": "libc6", "libnowhere.so.1": "none"}) == ["libnowhere.so.1"]
