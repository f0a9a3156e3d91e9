"""Guards against a binding that drops a reference to None at each void call.

PySide6 6.12.0 did so on CPython 3.11: a painting window aborted ("none_dealloc") after some 7,000
calls, while a short test run passed. From Python 3.12 on None is immortal and nothing can be measured.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QIdentityProxyModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal since Python 3.12: its count does not move"
)

CALLS = 2000
SLACK = 100
"""What the interpreter itself may take or give meanwhile."""


class _Nothing(QAbstractListModel):
    """A list of one row that has nothing to say."""

    def rowCount(self, _parent: Any = None) -> int:  # noqa: N802 - Qt's name
        return 1

    def data(self, _index: Any, _role: int = 0) -> None:
        return None


class _Painted(QWidget):
    """A widget that draws, as a void override that Qt calls."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        with QPainter(self) as painter:
            painter.drawLine(0, 0, 3, 3)


def lost_references(act: Callable[[], object]) -> int:
    """How many references to None are gone after `CALLS` calls."""
    act()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        act()
    return before - sys.getrefcount(None)


def test_void_calls_do_not_drop_references_to_none(qapp: QObject) -> None:
    thing = QObject()
    assert lost_references(lambda: thing.setObjectName("name")) < SLACK


def test_data_that_returns_none_does_not_drop_references_to_none(qapp: QObject) -> None:
    model = _Nothing()
    proxy = QIdentityProxyModel()
    proxy.setSourceModel(model)
    index = proxy.index(0, 0, QModelIndex())
    assert lost_references(lambda: index.data(Qt.ItemDataRole.DisplayRole)) < SLACK


def test_painting_does_not_drop_references_to_none(qapp: QObject) -> None:
    widget, canvas = _Painted(), QPixmap(8, 8)
    assert lost_references(lambda: widget.render(canvas)) < SLACK
