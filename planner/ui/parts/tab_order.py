"""Tab goes through a page as it is read, also past parts that were put in later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

_WHOLE = (QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit)
"""Widgets whose inside is Qt's. Asking for its parts would take many of Qt's names over into Python."""


class TabOrder:
    """Remembers the order it made, so that making it again costs nothing where nothing came or went.

    A widget that places its parts by hand, and not in the order they were made in, says it in `partsin_order()`.
    """

    def __init__(self) -> None:
        self._made: list[int] = []

    def follow(self, roots: Sequence[QWidget]) -> None:
        """Makes Tab go through these widgets and all in them, one after another."""
        found = [widget for root in roots for widget in in_order(root)]
        marks = [id(widget) for widget in found]
        if marks != self._made:
            self._made = marks
            for first, then in pairwise(found):
                QWidget.setTabOrder(first, then)


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """All that Tab reaches in a widget, itself included, as it is read."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    layout, by_hand = widget.layout(), getattr(widget, "parts_in_order", None)
    if by_hand is not None:
        for part in by_hand():
            yield from in_order(part)
    elif layout is not None:
        yield from _of_layout(layout)
    elif isinstance(widget, QAbstractScrollArea):
        inner = widget.widget() if isinstance(widget, QScrollArea) else None
        if inner is not None:
            yield from in_order(inner)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from in_order(child)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _of_layout(inner)
        elif widget is not None:
            yield from in_order(widget)
