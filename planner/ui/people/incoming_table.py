"""The rows of a list before they are stored: what becomes of each, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QMouseEvent

from planner.ui.parts.paint import OPENS
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.people.intake import Incoming, Key, Seen
from planner.ui.people.member_words import MemberWords
from planner.ui.theme.look import Look

MOST_SHOWN = 5_000
"""Rows that are listed; all of them are stored."""


@dataclass(frozen=True, slots=True)
class IncomingRow(ReadingRow):
    """A line of the table with the row it is about."""

    incoming: Incoming | None = None


_NOT_ASKED = ("heading", "bad", "gone")
"""Marks of rows about which there is nothing to decide."""


class IncomingTable(ReadingTable):
    """`asked(row, where)` is said for Enter, and for a click on what becomes of a row."""

    asked = Signal(object, QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            (
                (self.tr("Row"), 62),
                (self.tr("Becomes"), 150),
                (self.tr("Name or activity"), 280),
                (self.tr("Position, time, place"), 290),
                (self.tr("What changes, and why"), 300),
            ),
            stretch=4,
            row_height=46,
            name=self.tr("Rows of the list"),
        )
        self.words = MemberWords(self)
        self.say_empty(
            self.tr("Choose a file, drop one here, or paste a list: nothing is stored before you have seen it.")
        )
        self.opened.connect(lambda row: self._ask(row))

    def show_incoming(self, seen: Seen, decisions: Mapping[Key, str]) -> None:
        """Shows the rows; those to decide and those that cannot be read come first."""
        order = {"bad": 0, "likely": 1, "double": 2}
        rows = sorted(seen.rows, key=lambda row: order.get(row.mark, 3))
        self.show_rows([self._row(seen, number, row, decisions) for number, row in enumerate(rows[:MOST_SHOWN])])

    def becomes(self, row: Incoming, decisions: Mapping[Key, str]) -> str:
        """ "new", "update", "skip" or "gone": what an import does with a row."""
        if row.mark in _NOT_ASKED:
            return "gone" if row.mark == "gone" else "skip"
        choice = decisions.get(row.key)
        if choice is not None:
            return choice if choice in ("new", "skip") else "update"
        return {"new": "new", "changed": "update", "same": "update"}.get(row.mark, "skip")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 1:
            self._ask(self.rows[index.row()])

    def _ask(self, row: IncomingRow) -> None:
        if row.incoming is not None:
            box = self.visualRect(self.model().index(self.rows.index(row), 1))
            self.asked.emit(row.incoming, self.viewport().mapToGlobal(box.bottomLeft()))

    def _row(self, seen: Seen, number: int, row: Incoming, decisions: Mapping[Key, str]) -> IncomingRow:
        becomes = self.becomes(row, decisions)
        decided = row.key in decisions and row.number > 0
        word = self.words.mark(row.mark)
        if decided:
            word = {"new": self.tr("new"), "update": self.tr("updates"), "skip": self.tr("left out")}[becomes]
        elif row.mark == "double":
            word = self.tr("left out")
        open_ = becomes == "skip" and not decided and row.mark != "heading"
        opens = OPENS if row.mark not in _NOT_ASKED or row.may_be else ""
        told = [note.in_language(self.look.language) for note in row.told]
        changes = [
            self.tr("{what}: {before} → {after}").format(
                what=self.words.member(seen.what, what), before=before or "–", after=after or "–"
            )
            for what, before, after in row.changes
        ]
        if row.match and row.mark == "likely" and not decided:
            told.insert(0, self.tr("Perhaps {name}").format(name=row.match))
        parted = "；" if self.look.chinese else "; "
        if len(told) > 1:  # each may be a sentence of its own
            told = [one.rstrip(".。") for one in told]
        first = parted.join(told) or parted.join(changes)
        second = parted.join(changes) if told else ""
        return IncomingRow(
            f"{row.number}:{row.match_id if row.mark == 'gone' else number}",
            (
                Cell(str(row.number) if row.number else "–"),
                Cell(chip=word + opens, dashed=open_ or row.mark == "gone",
                     icon="warning" if row.mark in ("bad", "likely") and not decided else ""),
                Cell(row.name, strong=row.name),
                Cell(row.detail),
                Cell(first, second),
            ),
            incoming=row,
        )  # fmt: skip
