"""Before an export the errors are said, and the office's programme lists what is open and what was accepted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from planner.clock import fixed_clock
from planner.usecases.check import check_visit
from planner.usecases.commands.checks import AcceptFinding
from planner.usecases.export import Order, Progress, export_visit
from planner.workspace import Workspace
from tests.offices import office
from tests.usecases.test_check import world
from tests.worlds import NOON, VISIT_ID

CLASH = "Li: at “Talks” and at “Tour” at once, from 09:30 to 10:00"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with office(tmp_path, world()) as opened:
        yield opened


def exported(workspace: Workspace, folder: Path, audience: str) -> tuple[list[str], str]:
    """What was said, and the text of the paper on one line."""
    news: list[Progress] = []
    order = Order(folder, formats=("pdf",), languages=("en",), audience=audience)
    (path,) = export_visit(workspace, VISIT_ID, order, as_of=NOON, report=news.append)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    return [str(one.note) for one in news if one.note is not None], " ".join(text.split())


def test_errors_are_said_and_the_office_programme_lists_them(workspace: Workspace, tmp_path: Path) -> None:
    notes, text = exported(workspace, tmp_path, "office")
    assert notes == [f"Error: {CLASH}"]
    assert "Open findings" in text
    assert CLASH in text


def test_no_other_paper_says_a_word_of_it(workspace: Workspace, tmp_path: Path) -> None:
    notes, text = exported(workspace, tmp_path, "delegation")
    assert notes == [f"Error: {CLASH}"]
    assert "findings" not in text


def test_what_was_accepted_is_printed_with_its_reason_and_not_said(workspace: Workspace, tmp_path: Path) -> None:
    findings = check_visit(workspace, VISIT_ID, clock=fixed_clock(NOON))
    (finding,) = findings.open
    workspace.run(
        AcceptFinding(VISIT_ID, finding.rule, findings.item_keys(finding), findings.people_keys(finding),
                      finding.facts, "The talks end early.", "Desk officer")
    )  # fmt: skip
    notes, text = exported(workspace, tmp_path, "office")
    assert notes == []
    assert "Open findings" not in text
    assert "Accepted findings" in text
    assert "The talks end early. Accepted by Desk officer" in text
