"""One list of a visit with its inspector: what all pages of lists have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.button import Button
from planner.ui.parts.form import Form, Line
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import ReadingRow, ReadingTable
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import INSPECTOR
from planner.workspace import Command, Workspace

WIDE, NARROW_INSPECTOR = 1120, 296


class Section(QWidget):
    """Rows at left, their attributes at right. A kind of section says its columns, lines and commands.

    `done(text)` is worth a notice with Undo, `refused(fault)` a card; a fault of a field stands beside it.
    """

    done = Signal(str)
    refused = Signal(object)

    list_name = ""
    row_height = 48

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, today: date) -> None:
        super().__init__()
        self.look, self.workspace, self.visit_id, self.today = look, workspace, visit_id, today
        self.parts: VisitParts | None = None
        columns, stretch = self.columns()
        self.table = ReadingTable(look, columns, stretch=stretch, row_height=self.row_height, name=self.title())
        self.table.say_empty(self.empty())
        self.form = Form(look, self.lines(), name=self.tr("Inspector"))
        self.form.setFixedWidth(INSPECTOR)
        self.form.given.connect(self._given)
        self.table.walked.connect(lambda _row: self._inspect())
        self.table.opened.connect(lambda _row: self.form.begin())
        self._add_actions()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(20, 10, 20, 6)
        self.head.setSpacing(8)
        left.addLayout(self.head)
        left.addWidget(self.table, 1)
        row.addLayout(left, 1)
        row.addWidget(self.form)
        self.add_heads()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list keeps its columns."""
        super().resizeEvent(event)
        self.form.setFixedWidth(INSPECTOR if self.width() >= WIDE else NARROW_INSPECTOR)

    def title(self) -> str:
        """What the section is called."""
        raise NotImplementedError  # because every section has its own name

    def empty(self) -> str:
        """What the section is for."""
        raise NotImplementedError  # because every section is for something else

    def columns(self) -> tuple[Sequence[tuple[str, int]], int]:
        """The columns with their widths, and which of them stretches."""
        raise NotImplementedError  # because every section has its own columns

    def lines(self) -> Sequence[Line]:
        """The attributes of a row."""
        raise NotImplementedError  # because every section has its own attributes

    def rows(self, parts: VisitParts) -> list[ReadingRow]:
        """The rows of the table; their keys are ids."""
        raise NotImplementedError  # because every section has its own rows

    def add_heads(self) -> None:
        """Puts buttons over the table."""
        new = Button(self.look, self.new_word(), style="small", icon="plus")
        new.setObjectName("new-thing")
        new.clicked.connect(self.make_new)
        self.head.addStretch(1)
        self.head.addWidget(new)

    def new_word(self) -> str:
        """What the button says that makes a new row."""
        return self.tr("New")

    def things(self, parts: VisitParts, part: Part) -> Mapping[str, Sequence[Offer]]:
        """What may be chosen, by attribute."""
        return {}

    def new(self) -> Command[str]:
        """The command that makes a new row."""
        raise NotImplementedError  # because every section makes something else

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> Command[Any]:
        """The command that changes a row."""
        raise NotImplementedError  # because every section changes something else

    def remove(self, row_id: str) -> Command[None]:
        """The command that takes a row away."""
        raise NotImplementedError  # because every section removes something else

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        """The command that puts a row before another."""
        raise NotImplementedError  # because every section has its own order

    def values(self, part: Part) -> Mapping[str, Any]:
        """What the form shows of a row."""
        assert self.parts is not None
        aside = {"row_id": part.row_id, "languages": self.parts.languages, "near": self.parts.visit["dates_from"]}
        return {**part.values, **aside}

    def called(self, part: Part) -> str:
        """What a row of this section is called."""
        return self.say(part)

    def shown(self, part: Part) -> None:
        """A row was shown in the form."""

    def show_parts(self, parts: VisitParts) -> None:
        """Shows the visit; the chosen row stays chosen."""
        self.parts = parts
        self.table.show_rows(self.rows(parts))
        self.table.say_empty(self.empty())
        if self.table.chosen is None:
            first = next((row for row in self.table.rows if not row.heading), None)
            if first is not None:
                self.table.choose(first.key)
        self._inspect()

    @property
    def part(self) -> Part | None:
        """The chosen row."""
        row = self.table.chosen
        return None if row is None or self.parts is None else self.parts.part(self.list_name, row.key)

    def make_new(self) -> None:
        """Makes a new row, chooses it and puts the keyboard into its first field."""
        made = self.run(self.new())
        if isinstance(made, str):
            self.table.choose(made)
            self.form.begin()

    def run(self, command: Command[Any], *, names: Sequence[str] = ()) -> Any:
        """Runs a command; a fault stands beside the field of `names`, or in a card. None where it was refused."""
        try:
            return self.workspace.run(command)
        except PlannerError as fault:
            if names:
                self.form.say_fault(names, fault.message.in_language(self.look.language))
            else:
                self.refused.emit(fault)
            return None

    def say(self, part: Part | None) -> str:
        """What a row is called in the reader's language."""
        return self.parts.said(part).in_language(self.look.language) if self.parts is not None else ""

    def other(self, part: Part | None) -> str:
        """What it is called in the other language, where that is something else."""
        said = self.parts.said(part).in_language(self.look.languages[1]) if self.parts is not None else ""
        return said if said != self.say(part) else ""

    def offers(self, name: str) -> list[Offer]:
        """Every row of a list as an offer, found by both of its names."""
        parts = self.parts
        if parts is None:
            return []
        return [
            Offer(part.row_id, self.say(part), self.other(part), f"{self.say(part)}\n{self.other(part)}")
            for part in parts.of(name)
        ]

    def _inspect(self) -> None:
        part = self.part
        if part is None or self.parts is None:
            self.form.show_nothing()
            return
        self.form.show_row(part.row_id, self.values(part), things=self.things(self.parts, part))
        self.shown(part)

    def _given(self, changes: dict[str, Any]) -> None:
        part = self.part
        if part is None:
            return
        shown = self.values(part)
        self.run(self.edit(part, changes, {name: shown.get(name) for name in changes}), names=tuple(changes))

    def _add_actions(self) -> None:
        for key, word, do in (
            (QKeySequence(Qt.Key.Key_Delete), self.tr("Delete"), self._remove),
            (QKeySequence("Alt+Up"), self.tr("Move up"), lambda: self._move(-1)),
            (QKeySequence("Alt+Down"), self.tr("Move down"), lambda: self._move(1)),
            (QKeySequence("N"), self.new_word(), self.make_new),
            (QKeySequence("F2"), self.tr("Edit"), self.form.begin),
        ):
            action = QAction(word, self.table)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, does=do: does())
            self.table.addAction(action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _remove(self) -> None:
        part = self.part
        if part is None:
            return
        name, keys = self.called(part), [row.key for row in self.table.rows if not row.heading]
        at = keys.index(part.row_id)
        beside = keys[at + 1] if at + 1 < len(keys) else keys[at - 1]
        stays = self.workspace.undo_label
        self.run(self.remove(part.row_id))
        if self.workspace.undo_label is not stays:
            self.table.choose(beside)
            self.done.emit(self.tr("“{name}” was removed.").format(name=name) if name else self.tr("It was removed."))

    def _move(self, by: int) -> None:
        part = self.part
        keys = [row.key for row in self.table.rows if not row.heading]
        if part is None or not 0 <= keys.index(part.row_id) + by < len(keys):
            return
        others = [key for key in keys if key != part.row_id]
        to = keys.index(part.row_id) + by
        self.run(self.reorder(part.row_id, others[to] if to < len(others) else None))
        self.table.choose(part.row_id)
