"""A field that offers what fits takes one thing at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.parts.choices import ThingField
from planner.ui.parts.offers import Offer, OfferField, fitting
from planner.ui.theme.colours import LIGHT
from planner.ui.theme.look import Look

OFFERS = [Offer("first", "Palace Hotel"), Offer("second", "Palace Gardens"), Offer("third", "Airport")]


@pytest.fixture
def taken(qtbot: QtBot) -> Iterator[tuple[OfferField, list[tuple[str, str]]]]:
    window = QWidget()
    field = OfferField(Look(LIGHT, "en"), name="Place", offers=lambda text: fitting(OFFERS, text))
    QVBoxLayout(window).addWidget(field)
    found: list[tuple[str, str]] = []
    field.taken.connect(lambda key, typed: found.append((key, typed)))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    yield field, found


def press(key: Qt.Key) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    QApplication.processEvents()


def test_none_is_not_offered_beside_a_thing_that_is_called_the_same(qtbot: QtBot) -> None:
    sides = [Offer("delegation", "Delegation"), Offer("host", "Hosts")]
    for none, offered in (("Delegation", []), ("Nobody yet", ["Nobody yet"])):
        field = ThingField(Look(LIGHT, "en"), name="Side", none=none)
        qtbot.addWidget(field)
        field.show_things(sides, chosen="host")
        field.list_all()
        assert field.listed == ["Delegation", "Hosts", *offered]
        field.end_list()


def test_enter_takes_the_first_that_fits(taken) -> None:
    field, found = taken
    QTest.keyClicks(field, "pal")
    press(Qt.Key.Key_Return)
    assert found == [("first", "pal")]


def test_enter_takes_only_what_is_marked_in_the_list(taken) -> None:
    field, found = taken
    QTest.keyClicks(field, "pal")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert found == [("second", "pal")]


def test_what_does_not_fit_is_marked_and_nothing_is_taken(taken) -> None:
    field, found = taken
    QTest.keyClicks(field, "xyz")
    press(Qt.Key.Key_Return)
    assert (found, field.property("fault")) == ([], True)


def test_what_is_offered_is_found_without_accents() -> None:
    offers = [Offer("zoe", "Zoë Noël", "", ""), Offer("zhang", "Zhang", "张伟", "Zhang\n张伟")]
    assert [[one.key for one in fitting(offers, text)] for text in ("zoe noel", "ZOË", "张", "")] == [
        ["zoe"],
        ["zoe"],
        ["zhang"],
        ["zoe", "zhang"],
    ]


def test_a_look_at_another_window_loses_nothing_and_esc_gives_up_text_and_list(taken) -> None:
    field, found = taken
    QTest.keyClicks(field, "pal")
    other = QWidget()
    other.show()
    other.activateWindow()
    QApplication.processEvents()
    field.window().activateWindow()
    QApplication.processEvents()
    assert (field.text(), field.hasFocus()) == ("pal", True)
    other.deleteLater()
    QTest.keyClicks(field, "a")
    assert QApplication.activePopupWidget() is not None
    press(Qt.Key.Key_Escape)
    assert (field.text(), QApplication.activePopupWidget(), found) == ("", None, [])
