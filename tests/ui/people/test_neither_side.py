"""Whoever is on neither side, such as an organiser who stays at home, is listed and can be corrected too."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt


def test_somebody_of_neither_side_has_a_card_and_a_form(open_window: Any) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    window.click("rail-people")
    page = window.page
    cards = [row.counterpart for row in page.table.rows if row.counterpart is not None]
    assert [(card.name, card.remark) for card in cards] == [("Zhang Xiufeng", "Other 1")]
    box = page.table.box_of(cards[0].person_id)
    window.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    page.arrangement.segments.button("person").click()
    window.retype(page.arrangement.person.field("role_text"), "Organiser in Beijing")
    assert page.book.people[cards[0].person_id].role_text == "Organiser in Beijing"
