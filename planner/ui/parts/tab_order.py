"""Tab goes through a page as it is read, also past parts that were put in later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
RING = 6
"""Pixels that the ring around what has the keyboard needs on each side."""


def follow(roots: Iterable[QWidget]) -> None:
    """Makes Tab go through these widgets and all that is shown in them, one after another."""
    for first, then in pairwise(widget for root in roots for widget in in_order(root)):
        QWidget.setTabOrder(first, then)


def step_inside(root: QWidget, following: bool) -> bool:
    """Puts the keyboard on the next thing in a card over the page, or the one before: Tab does not leave the card."""
    found = [widget for widget in in_order(root) if widget.isEnabled()]
    focused = root.focusWidget()
    here = found.index(focused) if focused in found else -1 if following else 0
    if not found:
        return False
    reason = Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason
    found[(here + (1 if following else -1)) % len(found)].setFocus(reason)
    return True


def bring_into_sight(widget: QWidget) -> None:
    """Scrolls what lies around a widget until all of it is seen, and the ring around it."""
    area: QWidget | None = widget.parentWidget()
    while area is not None:
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inner is not None and inner.isAncestorOf(widget):
            middle = widget.mapTo(inner, widget.rect().center())
            area.ensureVisible(middle.x(), middle.y(), widget.width() // 2 + RING, widget.height() // 2 + RING)
        area = area.parentWidget()


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """All that Tab reaches in a widget, itself included, as it is read; what lies over its parts comes last.

    A widget that places its parts by hand, and not in the order they were made in, says it in `parts_in_order()`.
    """
    if widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    layout, by_hand = widget.layout(), getattr(widget, "parts_in_order", None)
    if by_hand is not None:
        for part in by_hand():
            yield from in_order(part)
    elif layout is not None:
        held = list(_of_layout(layout))
        for part in (*held, *(one for one in _children(widget) if one not in held)):
            yield from in_order(part)
    elif isinstance(widget, QAbstractScrollArea):
        inner = widget.widget() if isinstance(widget, QScrollArea) else None
        if inner is not None:
            yield from in_order(inner)
    else:
        for child in _children(widget):
            yield from in_order(child)


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those in it, as they follow one another."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _of_layout(inner)
        elif widget is not None:
            yield widget
