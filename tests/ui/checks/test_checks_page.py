"""The checks of a visit: a clash is seen, mended, taken back, accepted, and open again once the facts change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from planner.ui.checks.page import ChecksPage
from planner.usecases.commands.shift import ShiftItems
from tests.offices import id_of, office
from tests.ui.conftest import Open, Window
from tests.worlds import VISIT_ID, city, document, item, person, place, stop

DAY = "2026-05-04"
CTRL = Qt.KeyboardModifier.ControlModifier


def world(**members: Any) -> dict[str, Any]:
    """Talks at the hall, and a visit to the fair that begins before they end; the night has its hotel to be chosen."""
    return document(
        city("brussels", "Europe/Brussels"),
        place("hall", city="brussels", latitude=50.846, longitude=4.352),
        place("fair", city="brussels", latitude=50.899, longitude=4.338),
        place("inn", kind="hotel", city="brussels"),
        stop("brussels", arrive={"date": DAY}, depart={"date": "2026-05-05"}),
        person("li", role="head"),
        item("talks", f"{DAY} 09:00", "10:00", who=["li"], venue="hall", city="brussels", host="Mayor"),
        item("tour", f"{DAY} 09:30", "12:00", who=["li"], venue="fair", city="brussels", kind="ceremony"),
        **members,
    )


@pytest.fixture(name="checks")
def window_at_the_checks(open_window: Open, home: Path) -> Window:
    (home / "data").mkdir(parents=True, exist_ok=True)
    with office(home / "data", world()):
        pass
    window = open_window()
    window.rooms.open_visit(VISIT_ID)
    settle(window)
    window.click("rail-checks")
    assert isinstance(window.page, ChecksPage)
    return window


def settle(window: Window) -> None:
    window.qtbot.waitUntil(lambda: window.rooms.findings.settled)


def lines(window: Window) -> list[str]:
    """Bands and findings as they stand in the table."""
    return [row.word if row.heading else f"{row.level}: {row.sentence}" for row in window.page.table.rows]


CLASH = "error: Li: at “Talks” and at “Tour” at once, from 09:30 to 10:00"


def test_a_clash_is_mended_by_its_key_and_comes_back_with_undo(checks: Window) -> None:
    first = lines(checks)
    assert (first[:2], checks.page.pills.pills["error"].text()) == (["Errors", CLASH], "1 error")
    assert checks.page.pills.told.text() == "Checked 16:42, after every change"  # as all changes are saved: at home
    assert [piece.title for piece in checks.page.inspector.board._strip.pieces] == ["Talks", "Tour"]
    checks.press(Qt.Key.Key_1)
    checks.press(Qt.Key.Key_1)  # what is not looked at again yet is not mended twice
    settle(checks)
    assert CLASH not in lines(checks)
    checks.press(Qt.Key.Key_Z, CTRL)
    settle(checks)
    assert lines(checks) == first


def test_a_finding_is_accepted_with_words_and_open_again_when_the_facts_change(checks: Window) -> None:
    checks.press(Qt.Key.Key_A)
    field, button = checks.part("accept-reason"), checks.part("accept")
    assert (field.hasFocus(), button.isEnabled()) == (True, False)
    checks.qtbot.keyClicks(field, "The talks end early.")
    checks.press(Qt.Key.Key_Return)
    settle(checks)
    accepted = [row for row in checks.page.table.rows if not row.heading and row.level == "accepted"]
    assert [(row.sentence, row.reason) for row in accepted] == [(CLASH[7:], "“The talks end early.”")]
    checks.rooms.workspace.run(ShiftItems((id_of("items", "tour"),), minutes=10))
    settle(checks)
    assert lines(checks)[:2] == ["Errors", CLASH.replace("09:30", "09:40")]


def test_what_was_accepted_is_taken_back_by_its_link(checks: Window) -> None:
    checks.press(Qt.Key.Key_A)
    checks.retype(checks.part("accept-reason"), "It is all right.")
    settle(checks)
    table = checks.page.table
    number = next(n for n, row in enumerate(table.rows) if not row.heading and row.level == "accepted")
    checks.qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.button_box(number).center().toPoint()
    )
    settle(checks)
    assert lines(checks)[:2] == ["Errors", CLASH]


def test_the_rail_counts_errors_and_warnings_but_no_advice(checks: Window) -> None:
    counted = [row for row in checks.page.table.rows if not row.heading and row.level in ("error", "warning")]
    rail = checks.shell.rail.button("checks")
    assert counted
    assert rail.count == len(counted)  # type: ignore[attr-defined]  # because button() says QPushButton
    checks.click("rail-visits")
    assert not checks.has("rail-checks")


def test_enter_goes_to_the_item_and_the_simple_ones_are_mended_as_one_step(checks: Window) -> None:
    checks.press(Qt.Key.Key_M, CTRL)
    settle(checks)
    assert not any("no hotel" in line for line in lines(checks))
    checks.press(Qt.Key.Key_Z, CTRL)
    settle(checks)
    checks.page.table.choose(checks.page.table.rows[1].key)
    checks.press(Qt.Key.Key_Return)
    checks.qtbot.waitUntil(lambda: checks.page.title == "Programme")
    assert checks.page.inspector.facts.item_id == id_of("items", "talks")


def test_a_rule_is_turned_off_for_the_visit_and_on_again_from_the_list(checks: Window) -> None:
    checks.click("rule-change")
    checks.click(checks.page.inspector.rule.level.button("off"))
    settle(checks)
    assert CLASH not in lines(checks)
    checks.click("rules")
    rules = checks.page.rules
    rules.choose("person_in_two_places")
    assert rules.chosen.cells[2].first == "This visit"
    checks.click("rule-reset")
    settle(checks)
    checks.press(Qt.Key.Key_Escape)
    assert lines(checks)[:2] == ["Errors", CLASH]


def test_a_number_of_a_rule_that_is_none_is_not_taken(checks: Window) -> None:
    checks.click("rules")
    checks.page.rules.choose("airport_lead")
    field = checks.part("rule-minutes")
    checks.retype(field, "soon")

    def settled() -> Any:
        return checks.page._set().visit

    assert (field.property("fault"), dict(settled())) == (True, {})
    checks.retype(field, "90")
    settle(checks)
    assert settled()["airport_lead"].numbers == {"minutes": 90}
