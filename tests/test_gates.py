"""What `tests/conftest.py` promises: a test that is not silent, or leaves something behind, fails."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent

CASES = """
import logging, threading
from pathlib import Path
import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session
from planner import paths
from tests import patience

kept = []
patience.THREADS_END = 0.2

def test_silent(home):
    assert paths.data_folder() == home / "data"

def test_logs():
    logging.getLogger("planner").warning("no room for %s", "Lee")

@pytest.mark.logs("no room for")
def test_logs_as_announced():
    logging.getLogger("planner").warning("no room for %s", "Lee")

@pytest.mark.logs("no room for")
def test_announces_in_vain():
    pass

def test_qt_warns(qapp):
    qWarning("a layout has two parents")

def test_qt_says_what_is_known(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setMinimumSize(30, 30)
    widget.show()
    widget.raise_()

def test_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, daemon=True).start()

def test_leaves_a_session():
    kept.append(Session(create_engine("sqlite://")))
    kept[0].execute(text("select 1"))

def test_closes_its_session():
    with Session(create_engine("sqlite://")) as session:
        session.execute(text("select 1"))
"""


def test_a_test_fails_that_is_loud_or_leaves_a_thread_or_a_session(tmp_path: Path) -> None:
    (tmp_path / "test_cases.py").write_text(CASES, encoding="utf-8")
    command = ["-m", "pytest", "-c", str(TOP / "pyproject.toml"), "--rootdir", str(tmp_path), "-rA"]
    result = subprocess.run(
        [sys.executable, *command, "-p", "tests.conftest", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(TOP), "PYTHONUTF8": "1"},
        check=False,
    )
    bad = dict.fromkeys(re.findall(r"^(?:FAILED|ERROR) \S*::(\w+)", result.stdout, re.M))
    passed = [name for name in re.findall(r"^PASSED \S*::(\w+)", result.stdout, re.M) if name not in bad]
    assert (passed, sorted(bad)) == (
        ["test_silent", "test_logs_as_announced", "test_qt_says_what_is_known", "test_closes_its_session"],
        [
            "test_announces_in_vain",
            "test_leaves_a_session",
            "test_leaves_a_thread",
            "test_logs",
            "test_qt_warns",
        ],
    ), result.stdout
