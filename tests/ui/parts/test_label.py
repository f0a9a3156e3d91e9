"""Labels that are too long for their line, and forms without a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from planner.ui.parts.form import Form, Line
from planner.ui.parts.label import Label, label
from planner.ui.theme.look import look

BODY = "Beijing Yingtian Film and Television Culture Co., Ltd."


def test_a_label_without_room_ends_in_an_ellipsis_and_is_told_whole_where_one_points_at_it(qtbot: QtBot) -> None:
    made = label(BODY, "black")
    assert isinstance(made, Label)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    assert not made.is_cut
    point(made)
    assert QToolTip.text() != BODY
    made.resize(120, made.height())
    assert made.is_cut
    cut = made.grab().toImage()
    made.setText(made.fontMetrics().elidedText(BODY, Qt.TextElideMode.ElideRight, 120))
    assert cut == made.grab().toImage()
    made.setText(BODY)
    point(made)
    assert QToolTip.text() == BODY


def test_a_form_without_a_row_has_nothing_to_scroll(qtbot: QtBot) -> None:
    form = Form(
        look(theme="light", language="en", dark_desktop=False),
        [Line(f"field {n}", f"Field {n}") for n in range(20)],
        name="Form",
    )
    qtbot.addWidget(form)
    form.resize(300, 200)
    form.show()
    QApplication.processEvents()
    assert not form.verticalScrollBar().isVisible()
    form.show_row("one", {})
    QApplication.processEvents()
    assert form.verticalScrollBar().isVisible()
    form.show_nothing()
    QApplication.processEvents()
    assert not form.verticalScrollBar().isVisible()


def point(made: Label) -> None:
    """Rests the pointer on a label."""
    QApplication.sendEvent(made, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), made.mapToGlobal(QPoint(5, 5))))
