"""A bug leaves a report and a log that can be sent to a stranger: no name of a person is in them."""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from planner.usecases.bug_reports import LOG_BYTES, OLD_LOGS, bug_report, keep_report, log_folder, start_logging
from tests.durability.worlds import planner

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def fails_for(name: str) -> None:
    """Fails as a bug would: the name of a person is in both messages."""
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute("select ?, 1 where", (name,))
    except sqlite3.Error as fault:
        raise ValueError(f"no room for {name}") from fault


def caught(name: str) -> BaseException:
    try:
        fails_for(name)
    except ValueError as fault:
        return fault
    raise AssertionError


@pytest.fixture
def planner_log(home: Path) -> Iterator[Path]:
    log = start_logging()
    assert log is not None
    yield log_folder() / "planner.log"
    logging.getLogger("planner").removeHandler(log)
    log.close()


def test_a_report_tells_kinds_lines_and_versions_and_no_value() -> None:
    report = bug_report(caught("Li Na"), at=NOON)
    assert re.sub(r"py:\d+ ", "py:N ", report).splitlines()[:9] == [
        "Delegation Planner: unexpected error",
        "at 2026-05-04 12:00:00 UTC",
        "",
        "ValueError",
        "  tests/durability/test_bug_reports.py:N in caught",
        "  tests/durability/test_bug_reports.py:N in fails_for",
        "which came after",
        "sqlite3.OperationalError (SQLITE_ERROR)",
        "  tests/durability/test_bug_reports.py:N in fails_for",
    ]
    assert [word for word in ("Li Na", str(Path.home()), str(Path.cwd())) if word in report] == []
    assert re.search(r"^Python 3\.\d+\.\d+$", report, re.M)


def test_a_report_is_kept_in_the_log_folder(home: Path) -> None:
    path = keep_report("what happened\n", at=NOON)
    assert path == home / "data" / "logs" / "report-20260504-120000.txt"
    assert path.read_text(encoding="utf-8") == "what happened\n"


def test_a_report_that_cannot_be_kept_says_so_quietly(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in the way", encoding="utf-8")
    assert keep_report("what happened\n", at=NOON, folder=tmp_path / "logs") is None
    assert start_logging(tmp_path / "logs") is None


def test_a_logged_error_has_no_message_of_its_own(planner_log: Path) -> None:
    try:
        fails_for("Li Na")
    except ValueError:
        logging.getLogger("planner.ui").info("a page could not be shown", exc_info=True)
    text = planner_log.read_text(encoding="utf-8")
    assert "a page could not be shown\nValueError\n  tests/durability/" in text
    assert "Li Na" not in text


def test_logs_rotate_and_stay_bounded(planner_log: Path) -> None:
    logger = logging.getLogger("planner.storage")
    line = "x" * 1000
    for _ in range((OLD_LOGS + 3) * LOG_BYTES // 1000):
        logger.info(line)
    files = sorted(path.name for path in planner_log.parent.iterdir())
    assert files == ["planner.log", *(f"planner.log.{n}" for n in range(1, OLD_LOGS + 1))]
    assert max(path.stat().st_size for path in planner_log.parent.iterdir()) <= LOG_BYTES


def test_only_the_last_reports_are_kept(home: Path) -> None:
    kept = [keep_report("what happened\n", at=NOON + timedelta(minutes=n)) for n in range(25)]
    assert sorted(log_folder().iterdir()) == kept[5:]


def test_what_the_planner_does_is_logged_without_a_path_or_a_name(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "Li Na" / "office.sqlite"
    for words in (["samples"], ["backup"], ["restore", "1"]):
        assert planner(*words, database=path).returncode == 0
    lines = (home / "data" / "logs" / "planner.log").read_text(encoding="utf-8").splitlines()
    told = [re.sub(r"^[-\d]+ [:,\d]+ |\d+(?= bytes)", "", line) for line in lines]
    made = "INFO planner.storage.backup made a backup"
    assert told == [
        "INFO planner.usecases.office opened the office database",
        f"{made} (close,  bytes)",
        f"{made} (asked,  bytes)",
        f"{made} (restore,  bytes)",
        "INFO planner.storage.restore restored a backup",
    ]


def test_logging_is_started_once(planner_log: Path) -> None:
    before = list(logging.getLogger("planner").handlers)
    start_logging()
    assert list(logging.getLogger("planner").handlers) == before
