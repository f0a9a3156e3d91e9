"""A zone is found by its name, or by a city in it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.ui.parts.form_editors import ZoneEditor
from planner.ui.theme.colours import LIGHT
from planner.ui.theme.look import Look


def test_of_the_cities_in_one_zone_the_likeliest_is_named(qtbot: QtBot) -> None:
    editor = ZoneEditor(Look(LIGHT, "en"), "home_zone", "Home", lambda changes: None)
    qtbot.addWidget(editor.field)
    editor.field.setFocus()
    QTest.keyClicks(editor.field, "Suzhou")
    assert list(editor.field.listed) == ["Asia/Shanghai    Suzhou"]
