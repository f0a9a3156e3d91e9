"""What the checks found stands at the items of every page, and goes when it is mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.offices import id_of, office
from tests.ui.checks.test_checks_page import settle, world
from tests.ui.conftest import Open, Window
from tests.worlds import VISIT_ID

TOUR = id_of("items", "tour")


@pytest.fixture(name="window")
def window_at_a_clash(open_window: Open, home: Path) -> Window:
    (home / "data").mkdir(parents=True, exist_ok=True)
    with office(home / "data", world()):
        pass
    window = open_window()
    window.rooms.open_visit(VISIT_ID)
    settle(window)
    return window


def test_the_programme_marks_the_rows_and_a_card_mends(window: Window) -> None:
    page = window.page
    assert [(row.title, row.level) for row in page.table.rows if not row.heading] == [
        ("Talks", "error"),
        ("Tour", "error"),
    ]
    assert [row.findings for row in page.sidebar.days._model.rows] == [2]
    window.choose_row("Tour")
    window.click("found-0")
    settle(window)
    assert window.row("Tour").time.start == "10:00"
    assert not any("at once" in row.found for row in page.table.rows if not row.heading)
    window.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert window.row("Tour").level == "error"


def test_what_a_person_types_stays_when_the_checks_bring_news(window: Window) -> None:
    window.choose_row("Tour")
    title = window.page.inspector.own
    window.click(title)
    window.qtbot.keyClicks(title, " and")
    window.rooms.findings.look_again()
    settle(window)
    assert title.text().endswith(" and")


def test_the_board_outlines_the_blocks_and_the_days_count_them(window: Window) -> None:
    window.click("rail-board")
    level, words = window.page.view.scene.finding_of(TOUR)
    assert (level, words) == ("error", "Li: at “Talks” and at “Tour” at once, from 09:30 to 10:00")


def test_errors_are_said_beside_the_files_and_lead_to_the_checks(window: Window) -> None:
    window.click("rail-papers")
    assert window.part("open-findings").accessibleName() == "1 error stays open"
    assert window.page.write.isEnabled()
    window.click("see-checks")
    assert window.page.title == "Checks"
