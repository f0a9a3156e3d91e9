"""A register from a file, looked over before it is stored: every row with its state, and what is no row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.exchange.tables import ENCODINGS
from planner.ui.gifts.words import GiftWords
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.parts.cards import Glyph
from planner.ui.parts.choices import ThingField
from planner.ui.parts.label import label, recolour
from planner.ui.parts.money_words import said_money
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.theme.look import Look
from planner.usecases.commands.gifts_register import ImportRegister
from planner.usecases.gift_register import NEW, Review, Reviewed, register_of_file, review
from planner.workspace import Workspace

PAGE = 200


class ImportView(QWidget):
    """`done(text)` says what was stored, `refused(fault)` why nothing was read; `left()` goes back."""

    done = Signal(str)
    refused = Signal(object)
    left = Signal()

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str | None, *, background: Background, words: GiftWords
    ) -> None:
        super().__init__()
        self._look, self._workspace, self._visit_id = look, workspace, visit_id
        self._background, self._words = background, words
        self._path: Path | None = None
        self._review: Review | None = None
        self._shown = PAGE
        self._asked = 0
        self.summary = label("", look.colours.text, wrap=True)
        self.aside = label("", look.colours.secondary, 12, wrap=True)
        self.encoding = ThingField(look, name=self.tr("Encoding"), none=self.tr("Encoding: found by itself"))
        self.encoding.setFixedWidth(230)
        self.encoding.show_things([Offer(name, name) for name in ENCODINGS], chosen=None)
        self.encoding.picked.connect(self._read_as)
        self.store = Button(look, self.tr("Store"), style="primary")
        self.store.setObjectName("store-register")
        self.store.clicked.connect(self._store)
        another = Button(look, self.tr("Another file…"))
        another.setObjectName("another-register")
        another.clicked.connect(self.ask)
        back = Button(look, self.tr("Leave it"))
        back.clicked.connect(self.left)
        self.table = ReadingTable(
            look,
            (
                (self.tr("State"), 130), (self.tr("Line"), 60), (self.tr("Gift"), 250), (self.tr("From and to"), 240),
                (self.tr("Day"), 150), (self.tr("Value"), 120), (self.tr("What became of it"), 180),
            ),
            stretch=2, row_height=46, name=self.tr("Rows of the file"),
        )  # fmt: skip
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 10)
        head.setSpacing(10)
        self.sign = Glyph("warning", look.colours.warning, 18)
        self.sign.hide()
        head.addWidget(self.sign)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.summary)
        said.addWidget(self.aside)
        head.addLayout(said, 1)
        for widget in (self.encoding, another, back, self.store):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def ask(self) -> None:
        """Lets a person choose a file."""
        dialog = QFileDialog(self.window(), self.tr("Import a register of gifts"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Registers (*.csv *.tsv *.txt *.xlsx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, path: Path, *, encoding: str | None = None) -> None:
        """Reads a file in the background and shows its rows."""
        self._path = path
        self._asked += 1
        self.store.setEnabled(False)
        self._sum_up(self.tr("{file} is being read…").format(file=path.name))
        self.table.say_empty("")
        self.aside.setText("")
        number = self._asked

        def work(_job: Job) -> tuple[int, Review]:
            register = register_of_file(path, encoding=encoding)
            return number, review(self._workspace, register)

        job = Job(work)
        job.done.connect(self._read)
        job.refused.connect(self._not_read)
        self._background.start(job)

    def _read_as(self, encoding: str) -> None:
        self.encoding.show_things(self.encoding.things, chosen=encoding or None)
        if self._path is not None:
            self.take(self._path, encoding=encoding or None)

    def _read(self, result: tuple[int, Review]) -> None:
        number, found = result
        if number != self._asked:
            return
        self._review, self._shown = found, PAGE
        gifts, nil, known = len(found.new_gifts), len(found.new_nil_returns), found.known
        said = self._words
        self._sum_up(
            self.tr("{file}: {gifts} and {nil} are new, {known} known already.").format(
                file=found.register.name, gifts=said.gifts(gifts), nil=said.nil_returns(nil), known=known
            )
        )
        self.aside.setText(self._aside(found))
        self.aside.setVisible(bool(self.aside.text()))
        self.store.setEnabled(bool(gifts + nil))
        rows = gifts + nil
        some = self.tr("Store 1 row") if rows == 1 else self.tr("Store {count} rows").format(count=rows)
        self.store.relabel(some if rows else self.tr("Store"))
        self._show()

    def _not_read(self, fault: PlannerError) -> None:
        self._review = None
        self._sum_up(fault.message.in_language(self._look.language), faulty=True)
        self.table.say_empty(self.tr("Nothing was read from this file, and nothing was stored."))
        self.table.show_rows([])

    def _sum_up(self, words: str, *, faulty: bool = False) -> None:
        self.summary.setText(words)
        recolour(self.summary, self._look.colours.warning_text if faulty else self._look.colours.text)
        self.sign.setVisible(faulty)

    def _aside(self, found: Review) -> str:
        """The lines that are no gift, in words: none of them is lost without a word."""
        parts = []
        if found.register.titles:
            parts.append(self.tr("Above the heads: {lines}").format(lines=" · ".join(found.register.titles[:3])))
        if found.register.aside:
            lines = ", ".join(str(number) for number, _ in found.register.aside[:12])
            sentence = self.tr("Set aside, for they are no row: lines {lines}")
            parts.append(sentence.format(lines=lines + ("…" if len(found.register.aside) > 12 else "")))
        return ". ".join(parts)

    def _show(self) -> None:
        assert self._review is not None
        self.table.show_rows([self._row(n, one) for n, one in enumerate(self._review.rows[: self._shown])])

    def _row(self, number: int, one: Reviewed) -> ReadingRow:
        row = one.row
        state = (
            self.tr("Known already") if one.state != NEW else self.tr("New nil return") if row.nil else self.tr("New")
        )
        name = row.description if not row.nil else self.tr("No gift was declared")
        return ReadingRow(
            str(number),
            (
                Cell(chip=state, dashed=one.state != NEW or row.nil), Cell(str(row.line)),
                Cell(name, row.description_native or "", strong=name), Cell(row.giver or "", row.recipient or ""),
                Cell(self._words.day(row.date)), Cell(said_money(row.value)), Cell(row.disposition or ""),
            ),
        )  # fmt: skip

    def _scrolled(self, value: int) -> None:
        near = self.table.verticalScrollBar().maximum() - value < 600
        if self._review is not None and near and self._shown < len(self._review.rows):
            self._shown += PAGE
            self._show()

    def _store(self) -> None:
        found = self._review
        if found is None:
            return
        rows = tuple(one.row for one in found.rows)
        try:
            taken = self._workspace.run(ImportRegister(rows, self._visit_id, found.register.name))
        except PlannerError as fault:
            self.refused.emit(fault)
            return
        gifts, nil = self._words.gifts(taken.gifts), self._words.nil_returns(taken.nil_returns)
        self.done.emit(self.tr("{gifts} and {nil} were stored.").format(gifts=gifts, nil=nil))
        self.left.emit()
