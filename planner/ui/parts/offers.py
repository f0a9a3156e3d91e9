"""A field that offers what fits while one types, and takes nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter

from planner.rules.folding import Sought, fold
from planner.ui.parts.fields import Field
from planner.ui.theme.look import Look

MOST = 60
"""How many offers are listed at once; typing on narrows them."""
LIST_SIDES, WIDEST = 44, 420
"""Pixels of a list beside its words, and how wide it becomes for them at most."""
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A field that loses the keyboard for these has not been left."""


class Offer(NamedTuple):
    """Something that can be taken: its key, what it is called, and all it is found by, as it is written."""

    key: str
    words: str
    remark: str = ""
    found_by: str = ""


def fitting(offers: Sequence[Offer], text: str) -> list[Offer]:
    """The offers in which every typed word occurs, accents aside; those whose words begin with the text come first."""
    sought, start = Sought(text), fold(text)
    found = [offer for offer in offers if sought.fits(offer.found_by or offer.words)]
    return sorted(found, key=lambda offer: not fold(offer.words).startswith(start))[:MOST]


class OfferField(Field):
    """`taken(key, text)` is said when an offer was chosen: with the mouse, or Enter for the first one that fits.

    `offers(text)` makes the list for what is typed. Down lists everything. Leaving the field changes nothing.
    """

    taken = Signal(str, str)

    def __init__(self, look: Look, *, name: str, offers: Callable[[str], Sequence[Offer]]) -> None:
        super().__init__(look, name=name)
        self._offers = offers
        self._list_shown: QAbstractItemView | None = None
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._take_first)

    @cached_property
    def _model(self) -> QStandardItemModel:
        return QStandardItemModel(self)

    @cached_property
    def _popup(self) -> QCompleter:
        """The list under the field; made when something is first offered, since most fields of a page never do."""
        popup = QCompleter(self._model, self)
        popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup.setMaxVisibleItems(9)
        popup.setWidget(self)
        popup.activated[QModelIndex].connect(self._take_index)  # type: ignore[index]  # because stubs lack overloads
        self._list_shown = popup.popup()
        assert self._list_shown is not None  # a completer makes its list when first asked
        self._list_shown.setObjectName("choices")
        self._list_shown.ensurePolished()  # else it lays out its lines before it knows how high they are
        return popup

    @property
    def listed(self) -> list[str]:
        """The words that are offered just now."""
        return [self._model.item(number).text() for number in range(self._model.rowCount())]

    def list_all(self) -> None:
        """Lists everything there is to choose."""
        self._list("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._lists:
            self._list("" if self.text() == self.stored else self.text())
            return
        if event.key() == Qt.Key.Key_Escape:
            self.end_list()  # it fits what was typed, which goes
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        fresh = self.text() == self.stored
        super().mousePressEvent(event)
        if fresh and event.button() == Qt.MouseButton.LeftButton:
            self.selectAll()
            self.list_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.setText(self.stored)
            self.setCursorPosition(0)
            self.mark_fault(False)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._lists:
            self.end_list()
        super().hideEvent(event)

    @property
    def _lists(self) -> bool:
        """True while the list is open."""
        return self._list_shown is not None and self._list_shown.isVisible()

    def end_list(self) -> None:
        """Closes the list of offers."""
        if self._list_shown is not None:
            self._list_shown.hide()

    def _edited(self, text: str) -> None:
        if text == self.stored:
            self.end_list()  # as Esc leaves it
        else:
            self._list(text)

    def _list(self, text: str) -> None:
        found = self._offers(text)
        self._model.clear()
        for offer in found:
            item = QStandardItem(f"{offer.words}    {offer.remark}" if offer.remark else offer.words)
            item.setData(offer.key, Qt.ItemDataRole.UserRole)
            item.setEditable(False)
            self._model.appendRow(item)
        self.mark_fault(bool(text.strip()) and not found)
        if found:
            self._popup.complete(self.rect().adjusted(0, 0, self._wider(), 0))
        else:
            self.end_list()

    def _wider(self) -> int:
        """So much wider than the field the list is, that what is offered can be told apart."""
        lines = self.listed[:MOST]
        needed = max(map(self.fontMetrics().horizontalAdvance, lines), default=0) + LIST_SIDES
        return max(0, min(needed, WIDEST) - self.width())

    def _take_index(self, index: QModelIndex) -> None:
        self._take(index.data(Qt.ItemDataRole.UserRole))

    def _take_first(self) -> None:
        typed = self.text()
        marked = self._list_shown is not None and self._lists and self._list_shown.currentIndex().isValid()
        if typed == self.stored or marked:  # what is marked in the list is taken by the list
            return
        found = self._offers(typed)
        self.mark_fault(not found)
        if found:
            self._take(found[0].key)

    def _take(self, key: str) -> None:
        typed = self.text().strip()
        self.end_list()
        # Not every platform gives the keyboard back to the window by itself when the list closes.
        self.window().activateWindow()
        self.setText(self.stored)
        self.setCursorPosition(0)
        self.taken.emit(key, typed)
