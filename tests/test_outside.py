"""The judges from outside: they acquit a right file, name each fault, and say when they are not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.outside import ExpectedEvent, Verdict, judge_calendar, judge_paper

CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART:20260301T090000Z
DTEND:20260301T100000Z
SUMMARY:Talks
END:VEVENT
END:VCALENDAR
"""
TALKS = ExpectedEvent("Talks", "2026-03-01T09:00:00Z", "2026-03-01T10:00:00Z")


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "talks.ics"
    path.write_bytes(CALENDAR.replace("\n", "\r\n").encode())
    return path


def test_a_right_calendar_is_acquitted(calendar: Path, tmp_path: Path) -> None:
    assert judge_calendar(calendar, folder=tmp_path, expect=[TALKS], forbid=["passport"]) == Verdict()


def test_the_faults_of_a_calendar_are_named_even_where_no_parser_is(
    calendar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ICS_CHECK_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    calendar.write_bytes(calendar.read_bytes().replace(b"PRODID:-//Test//EN\r\n", b""))
    later = ExpectedEvent("Talks", "2026-03-01T09:30:00Z", None)
    assert judge_calendar(calendar, folder=tmp_path, expect=[later], forbid=["talk"]) == Verdict(
        faults=(
            "E REQ: VCALENDAR needs exactly one PRODID",
            "E PRIVACY: VEVENT.SUMMARY holds forbidden text #0",
            "E EXPECT: missing ('Talks', '2026-03-01T09:30:00Z', None)",
            "E EXPECT: unexpected ('Talks', '2026-03-01T09:00:00Z', '2026-03-01T10:00:00Z')",
        )
    )


@pytest.mark.parametrize(("asked", "outcome"), [("", pytest.skip.Exception), ("required", pytest.fail.Exception)])
def test_a_missing_judge_skips_unless_it_is_required(
    asked: str, outcome: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANNER_OUTSIDE", asked)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(outcome, match=r"not installed.*: qpdf, pdffonts, pdftotext$"):
        judge_paper(tmp_path / "none.pdf")


def test_the_faults_of_a_paper_are_named(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "bare.pdf"))
    canvas.drawString(72, 72, "Talks")
    canvas.save()
    assert judge_paper(tmp_path / "bare.pdf", expect=["Talks", "Dinner"]) == Verdict(
        faults=(
            "fonts embedded: 1 problem(s): /Helvetica",
            "expected strings: 1 problem(s): 'Dinner' not in pdftotext/pdfminer",
            "page x of y: 1 problem(s): p1: no page number",
            "outlines: 1 problem(s): none",
            "title/author/lang: 3 problem(s): title; author; lang",
        )
    )


def test_a_file_that_is_no_paper_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    assert judge_paper(tmp_path / "empty.pdf").faults[0].startswith("pdf_check.py gave up: FAIL cannot open")
