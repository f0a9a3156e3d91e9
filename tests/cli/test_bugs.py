"""Whatever goes wrong inside, a person reads one sentence and never a traceback."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from planner.cli import bugs, verbs
from planner.clock import fixed_clock
from planner.usecases.import_visit import visit_from_file
from tests.cli.conftest import Answer, Call, Write
from tests.worlds import NOON, VISIT_ID, document

SENTENCE = (
    "The planner itself made a mistake; nothing was half stored. Send the report {report} to whoever looks after the"
    " planner.\n"
)


def broken(*_words: Any, **_named: Any) -> Any:
    raise RuntimeError("Li Na's passport")


@pytest.fixture
def report(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(bugs, "system_clock", fixed_clock(NOON))
    return home / "data" / "logs" / "report-20260301-120000.txt"


def test_a_bug_is_one_sentence_and_a_report_without_values(
    call: Call, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verbs, "visits", broken)
    answer = call("visits")
    text = report.read_text(encoding="utf-8")
    assert (answer, "in broken" in text, "RuntimeError" in text, "passport" in text) == (
        Answer(1, "", SENTENCE.format(report=report)), True, True, False,
    )  # fmt: skip


def test_a_bug_that_cannot_be_reported_says_so(call: Call, report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verbs, "visits", broken)
    report.parent.parent.mkdir(parents=True, exist_ok=True)
    report.parent.write_text("in the way")
    assert call("visits") == Answer(
        1,
        "",
        "The planner itself made a mistake, and no report of it could be written. Check that you may write in"
        f" {report.parent}, then try again.\n",
    )


def test_a_bug_in_one_file_does_not_keep_the_others_out(
    call: Call, write: Write, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = write(b"{}"), write(document())
    monkeypatch.setattr(verbs, "visit_from_file", lambda path: broken() if path == bad else visit_from_file(path))
    assert call("import", bad, good) == Answer(1, f"{VISIT_ID}\tVisit\t0\n", SENTENCE.format(report=report))


def test_a_person_who_stops_it_is_told_what_stays(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_workspace: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(verbs, "visits", stopped)
    assert call("visits") == Answer(130, "", "Stopped. What was finished before stays.\n")
