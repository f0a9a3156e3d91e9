"""A list with the chosen row in an inspector at its side: what all such lists have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.ui.parts.drawer import Drawer
from planner.ui.parts.form import Form
from planner.ui.parts.table import RowTable
from planner.ui.theme.look import Look
from planner.workspace import Command, Workspace


class ListView(QWidget):
    """`done(text)` is worth a notice with Undo, `refused(fault)` a card; a fault of a field stands beside it.

    A kind of list makes its `table` and `form`, gives both to `lay_out`, and says in `inspect` what the form shows.
    """

    done = Signal(str)
    refused = Signal(object)

    table: RowTable
    form: Form

    def __init__(self, look: Look, workspace: Workspace) -> None:
        super().__init__()
        self.look, self.workspace = look, workspace
        self.head = QHBoxLayout()
        self.head.setContentsMargins(20, 10, 20, 6)
        self.head.setSpacing(8)

    def lay_out(self, table: RowTable, form: Form) -> None:
        """Puts the list under its head at left, and the form at right."""
        self.table, self.form = table, form
        table.marks_without_focus = True
        table.walked.connect(lambda _row: self.inspect())
        table.opened.connect(lambda _row: self.begin())
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(self.head)
        left.addWidget(table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        self.drawer = Drawer(self.look, row, form, over=table, back=table.setFocus, at=self.head)

    def begin(self) -> None:
        """Puts the keyboard into the first field of the chosen row."""
        self.drawer.open()
        self.form.begin()

    def inspect(self) -> None:
        """Shows the chosen row in the form."""

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these rows; the chosen one stays chosen, else the first one is, and the form shows it.

        Where there is none, there is no form either: the room is the list's, which says what it is for.
        """
        self.table.show_rows(rows)
        self.drawer.offer(any(not row.heading for row in rows))
        self.table.choose_something()
        self.inspect()

    def run(self, command: Command[Any], *, names: Sequence[str] = ()) -> Any:
        """Runs a command; a fault stands beside the field of `names`, or in a card. None where it was refused."""
        try:
            return self.workspace.run(command)
        except PlannerError as fault:
            if names:
                self.form.say_fault(names, fault.message.in_language(self.look.language))
                self.drawer.open()
            else:
                self.refused.emit(fault)
            return None

    def stores(self, command: Command[Any]) -> bool:
        """Runs a command that makes nothing new; False where it was refused."""
        self.run(command)
        return self.workspace.made

    def make(self, command: Command[str]) -> None:
        """Makes a row, chooses it and puts the keyboard into its first field."""
        made = self.run(command)
        if isinstance(made, str):
            self.table.choose(made)
            self.begin()

    def take_away(self, command: Command[None], words: str) -> None:
        """Removes the chosen row, says so in `words`, and chooses the one beside it."""
        beside = self.table.beside_chosen
        if self.stores(command):
            self.table.choose(beside)
            self.done.emit(words)

    def put_by(self, steps: int, reorder: Callable[[str, str | None], Command[None]]) -> None:
        """Moves the chosen row up (-1) or down (1) among the rows of its heading."""
        place = self.table.place_by(steps)
        if place is not None:
            self.run(reorder(*place))
            self.table.choose(place[0])
