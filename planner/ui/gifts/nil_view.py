"""The nil returns of the office: recorded by hand or taken in with a register, and taken back."""

from __future__ import annotations

from typing import Any

from planner.ui.parts.button import Button
from planner.ui.parts.form import Form, Line
from planner.ui.parts.list_view import ListView
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.theme.look import Look
from planner.usecases.commands.gifts_office import CreateNilReturn, EditNilReturn, RemoveNilReturn
from planner.usecases.nil_returns import NilLine, nil_returns
from planner.workspace import Workspace


class NilView(ListView):
    """Each with whose it is and for when; an export puts them among the gifts where it is asked to."""

    def __init__(self, look: Look, workspace: Workspace) -> None:
        super().__init__(look, workspace)
        self._lines: dict[str, NilLine] = {}
        columns = ((self.tr("Who had no gift"), 320), (self.tr("For when"), 240), (self.tr("Source"), 260))
        table = ReadingTable(look, columns, stretch=0, row_height=44, name=self.tr("Nil returns"))
        table.say_empty(
            self.tr("Who declares that there was no gift stands here. Registers that are imported bring theirs.")
        )
        lines = (
            Line("who", self.tr("Who had no gift")),
            Line("period", self.tr("For when")),
            Line("source", self.tr("Source"), "long"),
        )
        form = Form(look, lines, name=self.tr("Inspector"))
        form.given.connect(self._give)
        self.lay_out(table, form)
        table.give_keys(
            (
                ("Del", self.tr("Take back"), self._remove),
                ("N", self.tr("New nil return"), self.make_new),
                ("F2", self.tr("Edit"), self.begin),
            )
        )
        self.back = Button(look, self.tr("Take back"), style="small")
        self.back.setObjectName("take-back-nil")
        self.back.clicked.connect(self._remove)
        new = Button(look, self.tr("New nil return"), style="small", icon="plus")
        new.setObjectName("new-nil")
        new.clicked.connect(self.make_new)
        self.head.addStretch(1)
        self.head.addWidget(self.back)
        self.head.addWidget(new)

    def refresh(self) -> None:
        """Reads the nil returns again."""
        self._lines = {line.row_id: line for line in nil_returns(self.workspace)}
        self.show_rows(
            [
                ReadingRow(
                    line.row_id, (Cell(line.who, strong=line.who), Cell(line.period or ""), Cell(line.source or ""))
                )
                for line in self._lines.values()
            ]
        )

    def make_new(self) -> None:
        """Makes a nil return and puts the keyboard into whose it is."""
        self.make(CreateNilReturn({"who": self.tr("Somebody")}))

    def inspect(self) -> None:
        line = self._chosen
        self.back.setEnabled(line is not None)
        if line is None:
            self.form.show_nothing()
        else:
            self.form.show_row(line.row_id, {"who": line.who, "period": line.period, "source": line.source})

    @property
    def _chosen(self) -> NilLine | None:
        row = self.table.chosen
        return self._lines.get(row.key) if row is not None else None

    def _give(self, changes: dict[str, Any]) -> None:
        line = self._chosen
        if line is not None:
            seen = {name: getattr(line, name) for name in changes}
            self.run(EditNilReturn(line.row_id, changes, seen=seen), names=tuple(changes))

    def _remove(self) -> None:
        line = self._chosen
        if line is not None:
            words = self.tr("The nil return of {who} was taken back.").format(who=line.who)
            self.take_away(RemoveNilReturn(line.row_id), words)
