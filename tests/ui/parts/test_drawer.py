"""In a narrow window the inspector lies over the list: asked for, typed in, and left, on all pages alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

ALT = Qt.KeyboardModifier.AltModifier


def test_a_drawer_is_asked_for_keeps_what_is_typed_and_gives_the_keyboard_back(open_window) -> None:
    window = open_window()

    def resize(width: int, height: int) -> None:
        window.shell.resize(width, height)
        QApplication.processEvents()

    window.click("story-burbank")
    resize(960, 540)
    window.click("rail-journey")
    table, form = window.page.stops.table, window.page.stops.form
    assert window.shell.width() == 960
    assert not form.isVisible()
    hotel = table.columnViewportPosition(4) + table.columnWidth(4)
    assert hotel <= table.viewport().width()

    window.part("details").setFocus()
    window.press(Qt.Key.Key_Tab)
    assert table.hasFocus()
    window.press(Qt.Key.Key_Return)
    city = QApplication.focusWidget()
    assert form.isVisible()
    assert city is form.field("name")
    window.qtbot.keyClicks(city, "Glendale")
    for width in (1480, 960):  # whoever types while the window changes goes on typing
        resize(width, 540)
        assert (city.hasFocus(), form.isVisible(), city.text()) == (True, True, "Glendale")
    window.press(Qt.Key.Key_Escape)  # takes back what is typed,
    assert (form.isVisible(), city.text()) == (True, "Burbank")
    window.press(Qt.Key.Key_Escape)  # then leads out
    assert not form.isVisible()
    assert table.hasFocus()

    window.click("details")
    assert city.hasFocus()
    window.qtbot.keyClicks(city, "Glendale")
    window.click("details")
    assert not form.isVisible()
    assert table.rows[0].cells[0].first == "Glendale"

    window.click("details")
    day = form.field("arrive").findChildren(QLineEdit)[0]
    window.qtbot.mouseDClick(day, Qt.MouseButton.LeftButton)
    day.selectAll()
    window.qtbot.keyClicks(day, "some day")
    window.click("details")  # what cannot be stored stays in sight, with the reason
    assert window.part("fault").text()
    assert (form.isVisible(), day.hasFocus(), day.text()) == (True, True, "some day")
    window.press(Qt.Key.Key_Escape)
    window.press(Qt.Key.Key_Escape)
    assert not form.isVisible()

    window.click("rail-gifts")
    page = window.page
    assert not page.form.isVisible()
    window.part("details").setFocus()
    window.press(Qt.Key.Key_Tab)
    assert page.table.hasFocus()
    window.press(Qt.Key.Key_V)
    assert page.form.field("value").hasFocus()
    window.press(Qt.Key.Key_Escape)
    assert (page.form.isVisible(), page.table.hasFocus()) == (False, True)
    window.press(Qt.Key.Key_Return, ALT)
    assert page.form.isAncestorOf(QApplication.focusWidget())
    resize(1480, 900)
    assert page.form.isVisible()
    assert not window.has("details")
