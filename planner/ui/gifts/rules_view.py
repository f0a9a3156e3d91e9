"""All sets of gift rules: what each says, where it is from, when it was checked; correcting one, adding one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from planner.ui.gifts.rule_form import RuleForm
from planner.ui.gifts.rule_words import RuleWords
from planner.ui.gifts.words import GiftWords
from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.list_view import ListView
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.theme.look import Look
from planner.usecases.commands.gifts_office import CreateRuleSet, EditRuleSet, RemoveRuleSet
from planner.usecases.rule_books import RuleBook, copied, empty_rules, rule_books
from planner.workspace import Workspace

_FAULTS = ("label",)
"""The field beside which a refusal of a correction stands."""


class RulesView(ListView):
    """A correction of one of the planner's sets makes it the office's own; `told(words)` says what cannot be done."""

    told = Signal(str)
    form: RuleForm

    def __init__(self, look: Look, workspace: Workspace, *, words: GiftWords) -> None:
        super().__init__(look, workspace)
        self._said = words
        self._words = RuleWords(look, self)
        self._books: dict[str, RuleBook] = {}
        columns = (
            (self.tr("Set of rules"), 170), (self.tr("From which value"), 145), (self.tr("Duty"), 180),
            (self.tr("Holds from"), 120), (self.tr("Source and check"), 195), (self.tr("State"), 130),
        )  # fmt: skip
        table = ReadingTable(look, columns, stretch=2, row_height=64, name=self.tr("Sets of rules"))
        form = RuleForm(look, self._words)
        form.edited.connect(self._edit)
        self.lay_out(table, form)
        table.give_keys((("Del", self.tr("Remove"), self._remove),))
        self.copy = Button(look, self.tr("Correct it: make it the office's own"), style="small")
        self.copy.setObjectName("copy-rules")
        self.copy.clicked.connect(self._copy)
        self.drop = Button(look, self.tr("Remove the office's own"), style="small")
        self.drop.clicked.connect(self._remove)
        self.new = Button(look, self.tr("New set"), style="small", icon="plus")
        self.new.setObjectName("new-rules")
        self.new.clicked.connect(self._make_new)
        note = self.tr("Rules advise, you decide. The organisation of a recipient names its set.")
        self.head.addWidget(label(note, look.colours.secondary, 12), 1)
        for button in (self.copy, self.drop, self.new):
            self.head.addWidget(button)

    def refresh(self) -> None:
        """Reads the sets again."""
        self._books = {book.row_id or book.name: book for book in rule_books(self.workspace)}
        self.show_rows([self._row(key, book) for key, book in self._books.items()])

    @property
    def book(self) -> RuleBook | None:
        """The chosen set."""
        row = self.table.chosen
        return self._books.get(row.key) if row is not None else None

    def _row(self, key: str, book: RuleBook) -> ReadingRow:
        version, words = book.version, self._words
        source = version.get("source") or {}
        checked = self._said.day(source.get("checked_on"))
        state = self.tr("Confirmed") if version.get("confirmed", True) else self.tr("Not confirmed")
        if book.fault is not None:
            state = self.tr("Cannot be read")
        elif book.replaced:
            state = self.tr("Replaced")
        since = self._said.day(version.get("valid_from")) or self.tr("not known")
        own = self.tr("of the office") if book.row_id else ""
        return ReadingRow(
            key,
            (
                Cell(words.label(book), own, strong=words.label(book), wraps=True),
                Cell(words.threshold(version), wraps=True),
                Cell(words.duties(version), wraps=True), Cell(since, wraps=True),
                Cell(str(source.get("title") or source.get("url") or ""),
                     self.tr("checked {day}").format(day=checked) if checked else self.tr("not checked yet")),
                Cell(chip=state, dashed=not version.get("confirmed", True) or book.replaced),
            ),
        )  # fmt: skip

    def inspect(self) -> None:
        book = self.book
        self.copy.setEnabled(book is not None and book.row_id is None and not book.replaced)
        self.drop.setEnabled(book is not None and book.row_id is not None)
        if book is None:
            self.form.show_nothing()
        else:
            self.form.show_book(book)

    def _copy(self) -> None:
        book = self.book
        if book is not None:
            self.make(CreateRuleSet({"name": book.name, "rules": copied(book)}))

    def _make_new(self) -> None:
        name = self.tr("New set of rules")
        self.make(CreateRuleSet({"name": name, "rules": empty_rules(name)}))

    def _edit(self, rules: dict[str, Any]) -> None:
        book = self.book
        if book is not None and book.row_id is None:
            made = self.run(CreateRuleSet({"name": book.name, "rules": rules}), names=_FAULTS)
            self.table.choose(made)
        elif book is not None and book.row_id is not None:
            seen = {"rules": {name: value for name, value in book.data.items() if name != "name"}}
            self.run(EditRuleSet(book.row_id, {"rules": rules}, seen=seen), names=_FAULTS)

    def _remove(self) -> None:
        book = self.book
        if book is None:
            return
        if book.row_id is not None:
            self.take_away(RemoveRuleSet(book.row_id), self.tr("The office's own set was removed."))
            return
        words = (
            self.tr("“{name}” stays with the planner. The office's own holds in its place already.")
            if book.replaced
            else self.tr("“{name}” stays with the planner. Correct it, and the office's own holds in its place.")
        )
        self.told.emit(words.format(name=self._words.label(book)))
