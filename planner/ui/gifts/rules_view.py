"""All sets of gift rules: what each says, where it is from, when it was checked; correcting one, adding one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.ui.gifts.rule_form import RuleForm
from planner.ui.gifts.rule_words import RuleWords
from planner.ui.gifts.words import GiftWords
from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import INSPECTOR
from planner.usecases.commands.gifts_office import CreateRuleSet, EditRuleSet, RemoveRuleSet
from planner.usecases.rule_books import RuleBook, copied, empty_rules, rule_books
from planner.workspace import Command, Workspace


class RulesView(QWidget):
    """`done(text)` is worth a notice with Undo, `refused(fault)` a card."""

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, look: Look, workspace: Workspace, *, words: GiftWords) -> None:
        super().__init__()
        self._look, self._workspace, self._said = look, workspace, words
        self._words = RuleWords(look, self)
        self._books: dict[str, RuleBook] = {}
        columns = (
            (self.tr("Set of rules"), 190), (self.tr("From which value"), 165), (self.tr("Duty"), 200),
            (self.tr("Holds from"), 135), (self.tr("Source and check"), 175), (self.tr("State"), 125),
        )  # fmt: skip
        self.table = ReadingTable(look, columns, stretch=2, row_height=64, name=self.tr("Sets of rules"))
        self.form = RuleForm(look, self._words)
        self.form.setFixedWidth(INSPECTOR)
        self.form.edited.connect(self._edit)
        self.table.walked.connect(lambda _row: self._inspect())
        self.table.opened.connect(lambda _row: self.form.begin())
        self.copy = Button(look, self.tr("Correct it: make it the office's own"), style="small")
        self.copy.setObjectName("copy-rules")
        self.copy.clicked.connect(self._copy)
        self.drop = Button(look, self.tr("Remove the office's own"), style="small")
        self.drop.clicked.connect(self._remove)
        self.new = Button(look, self.tr("New set"), style="small", icon="plus")
        self.new.setObjectName("new-rules")
        self.new.clicked.connect(self._make_new)
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 20, 6)
        head.setSpacing(8)
        note = self.tr("Rules advise, you decide. The organisation of a recipient names its set.")
        head.addWidget(label(note, look.colours.secondary, 12), 1)
        for button in (self.copy, self.drop, self.new):
            head.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.form)
        action = QAction(self.tr("Remove"), self.table)
        action.setShortcut(QKeySequence("Del"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._remove)
        self.table.addAction(action)

    def refresh(self) -> None:
        """Reads the sets again."""
        self._books = {book.row_id or book.name: book for book in rule_books(self._workspace)}
        self.table.show_rows([self._row(key, book) for key, book in self._books.items()])
        if self.table.chosen is None and self._books:
            self.table.choose(next(iter(self._books)))
        self._inspect()

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
                Cell(words.label(book), own, strong=words.label(book)), Cell(words.threshold(version), wraps=True),
                Cell(words.duties(version), wraps=True), Cell(since),
                Cell(str(source.get("title") or source.get("url") or ""),
                     self.tr("checked {day}").format(day=checked) if checked else self.tr("not checked yet")),
                Cell(chip=state, dashed=not version.get("confirmed", True) or book.replaced),
            ),
        )  # fmt: skip

    def _inspect(self) -> None:
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
            self._made(self._run(CreateRuleSet({"name": book.name, "rules": copied(book)})))

    def _make_new(self) -> None:
        name = self.tr("New set of rules")
        self._made(self._run(CreateRuleSet({"name": name, "rules": empty_rules(name)})))

    def _made(self, row_id: Any, *, begin: bool = True) -> None:
        if isinstance(row_id, str):
            self.table.choose(row_id)
            if begin:
                self.form.begin()

    def _edit(self, rules: dict[str, Any]) -> None:
        """A correction of one of ours makes it the office's own."""
        book = self.book
        if book is not None and book.row_id is None:
            self._made(self._run(CreateRuleSet({"name": book.name, "rules": rules}), beside_field=True), begin=False)
        elif book is not None and book.row_id is not None:
            seen = {"rules": {name: value for name, value in book.data.items() if name != "name"}}
            self._run(EditRuleSet(book.row_id, {"rules": rules}, seen=seen), beside_field=True)

    def _remove(self) -> None:
        book = self.book
        if book is None or book.row_id is None:
            return
        before = self._workspace.undo_label
        self._run(RemoveRuleSet(book.row_id))
        if self._workspace.undo_label is not before:
            self.done.emit(self.tr("The office's own set was removed."))

    def _run(self, command: Command[Any], *, beside_field: bool = False) -> Any:
        try:
            return self._workspace.run(command)
        except PlannerError as fault:
            if beside_field:
                self.form.say_fault(("label",), fault.message.in_language(self._look.language))
            else:
                self.refused.emit(fault)
            return None
