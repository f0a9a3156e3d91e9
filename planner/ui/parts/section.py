"""One list of a visit with its inspector: what all pages of lists have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.button import Button
from planner.ui.parts.dates import DateWords
from planner.ui.parts.form import Form, Line
from planner.ui.parts.languages import as_new
from planner.ui.parts.list_view import ListView
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import ReadingRow, ReadingTable
from planner.ui.theme.look import Look
from planner.workspace import Command, Workspace


class Section(ListView):
    """Rows at left, their attributes at right. A kind of section says its columns, lines and commands."""

    table: ReadingTable

    list_name = ""
    row_height = 48

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, today: date) -> None:
        super().__init__(look, workspace)
        self.visit_id, self.today = visit_id, today
        self.dates = DateWords(look, self)
        self.parts: VisitParts | None = None
        columns, stretch = self.columns()
        table = ReadingTable(look, columns, stretch=stretch, row_height=self.row_height, name=self.title())
        table.say_empty(self.empty())
        form = Form(look, self.lines(), name=self.tr("Inspector"))
        form.given.connect(self._given)
        self.lay_out(table, form)
        table.give_keys(
            (
                ("Del", self.tr("Delete"), self._remove),
                ("Alt+Up", self.tr("Move up"), lambda: self.put_by(-1, self.reorder)),
                ("Alt+Down", self.tr("Move down"), lambda: self.put_by(1, self.reorder)),
                ("N", self.new_word(), self.make_new),
                ("F2", self.tr("Edit"), self.begin),
            )
        )
        self.add_heads()

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

    def as_new(self, english: str, said: str, *, name: str = "name", native: str = "name_native") -> dict[str, Any]:
        """What a new row is called at first, in the languages of the visit."""
        return as_new(self.parts.languages if self.parts is not None else (), english, said, name=name, native=native)

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
        self.show_rows(self.rows(parts))
        self.table.say_empty(self.empty())

    @property
    def part(self) -> Part | None:
        """The chosen row."""
        row = self.table.chosen
        return None if row is None or self.parts is None else self.parts.part(self.list_name, row.key)

    def make_new(self) -> None:
        """Makes a new row, chooses it and puts the keyboard into its first field."""
        self.make(self.new())

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

    def inspect(self) -> None:
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

    def _remove(self) -> None:
        part = self.part
        if part is not None:
            name = self.called(part)
            words = self.tr("“{name}” was removed.").format(name=name) if name else self.tr("It was removed.")
            self.take_away(self.remove(part.row_id), words)
