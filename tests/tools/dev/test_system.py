"""Libraries of Linux that Qt needs: found missing, and named."""

from __future__ import annotations

import os
import sys

import pytest

from tools.dev import system

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings its libraries")


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "missing_libraries", lambda _: ["libEGL.so.1", "libxkbcommon.so.0"])
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stop:
        system.require_libraries(system.LIBRARIES)
    assert str(stop.value.code).splitlines() == [
        "This system lacks libEGL.so.1, libxkbcommon.so.0, needed for Qt. On Debian or Ubuntu:",
        "    sudo apt-get install libegl1 libxkbcommon0",
    ]


def test_only_libraries_that_cannot_be_loaded_are_missing() -> None:
    assert system.missing_libraries({"libc.so.6": "libc6", "libnowhere.so.1": "none"}) == ["libnowhere.so.1"]
