"""Several visits over the months: bars for stops, clashes of the same people in words, opened by the keyboard."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from planner.exchange.visit_file import read_visit_file
from planner.ui.visits.overview_rows import Bar, span_of
from planner.usecases.import_visit import ImportVisit

CASES = Path(__file__).parents[2] / "cases"


def test_a_year_is_that_of_the_calendar_and_three_months_begin_with_the_one_at_hand() -> None:
    assert span_of(date(2024, 2, 29), months=3) == (date(2024, 2, 1), date(2024, 4, 30))
    assert span_of(date(2023, 12, 31), months=12) == (date(2023, 1, 1), date(2023, 12, 31))


def test_visits_stand_over_their_months_and_a_person_in_two_of_them_is_named(open_window) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    workspace = window.rooms.workspace
    other = json.loads(next(CASES.glob("belgium*.visit.json")).read_text(encoding="utf-8"))
    other |= {"id": "6f9619ff-8b86-4d01-b42d-00cf4fc96400", "title": "Meanwhile elsewhere"}
    workspace.run(ImportVisit(read_visit_file(json.dumps(other).encode(), name="other.visit.json")))
    window.rooms.go_home()
    window.click(window.page.views.button("months"))
    overview = window.page._overview
    rows = [row for row in overview.table.rows if not row.heading]
    assert len(rows) == 2
    assert [bar for bar in rows[0].bars if bar.word] == [
        Bar(date(2023, 3, 22), date(2023, 3, 26), "Brussels"),
        Bar(date(2023, 3, 27), date(2023, 3, 29), "Abu Dhabi"),
    ]
    assert overview.table.clash_words(rows[0]).startswith("Also elsewhere: ")
    said = overview.table.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Brussels 22–26 Mar 2023" in said
    window.click(overview.on)
    assert [row for row in overview.table.rows if not row.heading] == []
    window.click(overview.now)
    window.click(overview.spans.button("quarter"))
    assert overview._said.text() == "1 Mar – 31 May 2023"
    overview.table.setFocus()
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert window.page.title == "Programme"
