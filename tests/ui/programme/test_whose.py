"""Whose programme is seen, and what is only a part of it: nothing that is made there is lost from sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.settings import Settings
from planner.ui.parts.checks import Radio
from planner.usecases.commands.people import CreateGroup

pytestmark = pytest.mark.timeout(60)

MEETING = "Meeting at Burbank City Hall"


def see(window, name: str) -> None:
    """Types a name into the field for another person or group, and takes the first."""
    field = window.part("whose")
    window.click(field)
    window.qtbot.keyClicks(field, name)
    window.press(Qt.Key.Key_Return)


def chosen(window) -> list[str]:
    radios = window.page.sidebar.findChildren(Radio)
    return [radio.text() for radio in radios if radio.isVisible() and radio.isChecked()]


def test_a_new_item_is_named_and_no_other_whatever_hides_it(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    page = window.page
    see(window, "Mark Scott")
    assert (window.titles()[0], chosen(window)) == (MEETING, ["Mark Scott"])
    page.table.setFocus()
    window.press(Qt.Key.Key_N)
    window.qtbot.keyClicks(page.inspector.own, "Call on the press")
    window.press(Qt.Key.Key_Return)
    assert MEETING in window.titles()
    assert (page.table.chosen.title, chosen(window)) == ("Call on the press", ["Everyone"])

    page.search.setText("Hanhai")
    page.table.setFocus()
    window.press(Qt.Key.Key_N)
    assert (page.search.text(), MEETING in window.titles()) == ("", True)


def test_a_group_that_goes_takes_nobody_out_of_the_visit(open_window) -> None:
    window = open_window(settings=Settings(language="zh-Hans", theme="light", home_zone="Asia/Shanghai"))
    window.click("story-burbank")
    page = window.page
    values = {"name": "Drivers", "name_native": "司机", "side": "delegation"}
    window.rooms.workspace.run(CreateGroup(window.rooms.visit_id, values))
    see(window, "Drivers")
    assert chosen(window) == ["司机"]
    page.table.setFocus()
    window.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.page is page
    assert chosen(window) == ["全部人员"]

    page.table.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert window.part("notice").accessibleName() == "已移除“乘机由北京前往洛杉矶”"


def test_what_is_new_is_named_in_both_languages_of_the_visit(open_window) -> None:
    window = open_window(settings=Settings(language="zh-Hans", theme="light", home_zone="Asia/Shanghai"))
    window.click("story-burbank")
    page = window.page
    page.table.setFocus()
    window.press(Qt.Key.Key_N)
    assert (page.inspector.own.selectedText(), page.inspector.other.text()) == ("新增事项", "New item")
    window.qtbot.keyClicks(page.inspector.own, "Lunch")
    window.press(Qt.Key.Key_Return)
    facts = page.inspector.facts
    assert (facts.title, facts.title_native, facts.kind) == ("New item", "Lunch", "meal")
