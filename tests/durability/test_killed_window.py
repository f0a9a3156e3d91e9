"""The window opens where a person was when it was killed, with all that was stored."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.settings import Settings, save_settings
from tests.durability.worlds import TOP
from tests.patience import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by a POSIX signal")


def window(*words: str) -> subprocess.Popen[str]:
    """Starts the real window in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.durability.killed_window", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=TOP,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )


def test_the_window_opens_where_a_person_was_when_it_was_killed(home: Path) -> None:
    save_settings(Settings(language="en", theme="light", home_zone="Asia/Shanghai"))
    killed = window("go", "people")
    try:
        assert killed.stdout is not None
        there = killed.stdout.readline()
    finally:
        killed.kill()
        _, complaints = killed.communicate()
    assert there.startswith("AT People | Delegation of Huairou District"), complaints
    assert killed.returncode == -9

    again = window("look")
    try:
        said, complaints = again.communicate(timeout=PATIENCE)
    finally:
        again.kill()
    assert (said, again.returncode, complaints) == (there, 0, "")
