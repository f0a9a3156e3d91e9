"""What may become of a row of a list, as a menu at the row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from planner.ui.people.intake import Incoming, What

MOST_NAMES = 4


class RowMenu(QMenu):
    """`decided(choice)` is "new", "skip" or an id of whom or what it is; `read_as(reading)` reads the row otherwise."""

    decided = Signal(str)
    read_as = Signal(str)

    def __init__(self, row: Incoming, what: What, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("row-menu")
        if row.mark not in ("heading", "bad"):
            self._add_decisions(row, what)
        words = {
            "person": self.tr("It is a person"),
            "heading": self.tr("It heads the rows below"),
            "several": self._several(row),
            "guessed": self.tr("Read it as before"),
        }
        if row.may_be and not self.isEmpty():
            self.addSeparator()
        for reading in row.may_be:
            self.addAction(words[reading]).triggered.connect(partial(self._read, reading))
        self.aboutToHide.connect(self.deleteLater)

    def _read(self, reading: str, _checked: bool = False) -> None:
        self.read_as.emit(reading)

    def _add_decisions(self, row: Incoming, what: What) -> None:
        if row.match_id is not None:
            told = self.tr("It is {name}: update").format(name=(row.match or row.name).replace("&", "&&"))
            self.addAction(told, lambda: self.decided.emit(row.match_id))
        new = self.tr("It is somebody new") if what == "people" else self.tr("It is new")
        self.addAction(new, lambda: self.decided.emit("new"))
        self.addAction(self.tr("Leave this row out"), lambda: self.decided.emit("skip"))

    def _several(self, row: Incoming) -> str:
        names = " · ".join(row.together[:MOST_NAMES]) + (" …" if len(row.together) > MOST_NAMES else "")
        told = self.tr("They are {count} people: {names}")
        return told.format(count=len(row.together), names=" ".join(names.split()).replace("&", "&&"))
