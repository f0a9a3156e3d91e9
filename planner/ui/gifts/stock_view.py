"""The stock of standard gifts: what lies on the shelf, how many, and what each costs."""

from __future__ import annotations

from typing import Any

from planner.ui.parts.button import Button
from planner.ui.parts.form import Form, Line
from planner.ui.parts.languages import OFFICE_LANGUAGES, as_new
from planner.ui.parts.list_view import ListView
from planner.ui.parts.money_words import said_money, typed_money
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.theme.look import Look
from planner.usecases.commands.gifts_office import CreateStock, EditStock, RemoveStock
from planner.usecases.gift_record import StockLine, stock_lines
from planner.workspace import Workspace


class StockView(ListView):
    """Each standard gift with how many are left; corrected at its side."""

    def __init__(self, look: Look, workspace: Workspace) -> None:
        super().__init__(look, workspace)
        self._lines: dict[str, StockLine] = {}
        columns = (
            (self.tr("Gift"), 320), (self.tr("Left"), 90), (self.tr("Our cost"), 140), (self.tr("Category"), 220),
        )  # fmt: skip
        table = ReadingTable(look, columns, stretch=0, row_height=48, name=self.tr("Stock"))
        table.say_empty(self.tr("Standard gifts stand here with their number. Put the first one on the shelf."))
        form = Form(look, self._fields(), name=self.tr("Inspector"))
        form.given.connect(self._give)
        self.lay_out(table, form)
        table.give_keys((("Del", self.tr("Remove"), self._remove), ("N", self.tr("New"), self.make_new)))
        new = Button(look, self.tr("New standard gift"), style="small", icon="plus")
        new.setObjectName("new-stock")
        new.clicked.connect(self.make_new)
        self.head.addStretch(1)
        self.head.addWidget(new)

    def refresh(self) -> None:
        """Reads the stock again."""
        self._lines = {line.stock_id: line for line in stock_lines(self.workspace)}
        self.show_rows([self._row(line) for line in self._lines.values()])

    def make_new(self) -> None:
        """Makes a standard gift and puts the keyboard into its name."""
        name = as_new(OFFICE_LANGUAGES, "New standard gift", self.tr("New standard gift"))
        self.make(CreateStock({**name, "count": 1}))

    def _fields(self) -> tuple[Line, ...]:
        return (
            Line("name", self.tr("Gift"), "pair", native="name_native"),
            Line("count", self.tr("How many are left"), "number"),
            Line("cost", self.tr("Our cost"), beside=True),
            Line("category", self.tr("Category or material")),
            Line("notes", self.tr("Notes"), "long"),
        )

    def _row(self, line: StockLine) -> ReadingRow:
        own, other = line.name, line.name_native or ""
        if self.look.chinese and other:
            own, other = other, own
        count = "" if line.count is None else str(line.count)
        empty = self.tr("none left") if line.count == 0 else ""
        return ReadingRow(
            line.stock_id,
            (
                Cell(own, other if other != own else "", strong=own), Cell("" if empty else count, chip=empty),
                Cell(said_money(line.cost)), Cell(line.category or ""),
            ),
        )  # fmt: skip

    def _values(self, line: StockLine) -> dict[str, Any]:
        return {
            "name": line.name, "name_native": line.name_native, "count": line.count, "cost": said_money(line.cost),
            "category": line.category, "notes": line.notes, "languages": ("en", "zh-Hans"),
        }  # fmt: skip

    def inspect(self) -> None:
        line = self._chosen()
        if line is None:
            self.form.show_nothing()
        else:
            self.form.show_row(line.stock_id, self._values(line))

    def _chosen(self) -> StockLine | None:
        row = self.table.chosen
        return self._lines.get(row.key) if row is not None else None

    def _give(self, changes: dict[str, Any]) -> None:
        line = self._chosen()
        if line is None:
            return
        if changes.get("name", "") is None:
            self.form.say_fault(("name",), self.tr("A standard gift needs a name."))
            return
        seen = {name: getattr(line, name) for name in changes}
        stored = {name: typed_money(value or "") if name == "cost" else value for name, value in changes.items()}
        self.run(EditStock(line.stock_id, stored, seen=seen), names=tuple(changes))

    def _remove(self) -> None:
        line = self._chosen()
        if line is not None:
            self.take_away(RemoveStock(line.stock_id), self.tr("“{name}” was removed.").format(name=line.name))
