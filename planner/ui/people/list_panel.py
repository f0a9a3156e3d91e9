"""A list from a file or the clipboard: how it is read, what its columns mean, and what each row will do."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.segments import Segments
from planner.ui.people.columns import Columns
from planner.ui.people.encoding_words import EncodingWords
from planner.ui.people.incoming_table import IncomingTable
from planner.ui.people.intake import Asked, Incoming, Intake, Key, PeopleIntake, ProgrammeIntake, Seen, likely_what
from planner.ui.people.mapping import Choice
from planner.ui.people.part_all import PartAll
from planner.ui.people.row_menu import RowMenu
from planner.ui.people.sheet_strip import SheetStrip
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.rules.lists.reading import Reading
    from planner.workspace import Workspace

SKIP = "skip"


class ListPanel(QWidget):
    """`ready(words)` says what its button does, "" where there is nothing to store; `stored(room, what it did)`."""

    ready = Signal(str)
    stored = Signal(str, str)
    refused = Signal(object)

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, background: Background) -> None:
        super().__init__()
        self._look, self._background = look, background
        self._kinds: dict[str, Intake] = {
            "people": PeopleIntake(workspace, visit_id, self),
            "programme": ProgrammeIntake(workspace, visit_id, self),
        }
        self._path: Path | None = None
        self._pasted: tempfile.TemporaryDirectory[str] | None = None
        self._job: Job | None = None
        self._storing = False
        self._decisions: dict[Key, str] = {}
        self._readings: dict[tuple[int, int], Reading] = {}
        self._meanings: dict[frozenset[str], Mapping[str, str]] = {}
        self.seen: Seen | None = None
        self.what = Segments(
            look, (("people", self.tr("A list of people")), ("programme", self.tr("A programme"))),
            name=self.tr("What the list holds"),
        )  # fmt: skip
        self.what.put("people")
        self.side = Segments(
            look, (("delegation", self.tr("Delegation")), ("host", self.tr("Hosts")), ("other", self.tr("Others"))),
            name=self.tr("Side of those who are new"),
        )  # fmt: skip
        self.side.put("delegation")
        self._encodings = EncodingWords(self)
        self.encoding, self.sheet = Choice(look, self.tr("Encoding")), Choice(look, self.tr("Sheet"))
        self.mapping, self.table = Columns(look), IncomingTable(look)
        self.choose = Button(look, self.tr("Choose a file…"))
        self.choose.setObjectName("choose-file")
        self._name = label("", look.colours.text, 13, bold=True)
        self._note = label("", look.colours.warning_text, 12, wrap=True)
        self._counts = label("", look.colours.secondary, 12)
        self.sheets = SheetStrip(look)
        self.part_all = PartAll(look)
        self._lay_out()
        self.choose.clicked.connect(self.ask)
        self.what.chosen.connect(lambda _what: self._read(forget=True))
        self.encoding.activated.connect(lambda _n: self._read(encoding=self.encoding.currentData()))
        self.sheet.activated.connect(lambda _n: self._read(sheet=self.sheet.currentData()))
        self.mapping.changed.connect(lambda meaning: self._read(meaning=meaning))
        self.table.asked.connect(self._ask_about)
        self.sheets.ticked.connect(self._read)
        self.sheets.regrouped.connect(lambda: self._read(keep=True))
        self.part_all.asked.connect(self._read_rows)

    def ask(self) -> None:
        """Lets a person choose a file."""
        dialog = QFileDialog(self, self.tr("Choose a list"))
        dialog.setNameFilters([self.tr("Lists (*.xlsx *.xlsm *.csv *.tsv *.txt *.vcf)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, path: Path) -> None:
        """Reads a file and shows what its import would do."""
        self._path = path
        self._name.setText(path.name)
        self._read(guess=True)

    def take_text(self, text: str) -> None:
        """The same with a table from the clipboard."""
        if self._pasted is None:
            self._pasted = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        path = Path(self._pasted.name) / "pasted.txt"
        path.write_bytes(text.encode("utf-8", "replace"))  # as it is, whatever ends its lines
        self.take(path)
        self._name.setText(self.tr("From the clipboard"))

    def store(self) -> None:
        """Stores the list in one step, off the window's thread."""
        if self.seen is None or self._job is not None:
            return
        intake, seen, decisions = self._kinds[self.seen.what], self.seen, dict(self._decisions)
        side = self.side.value or "delegation"
        if seen.plans:
            seen = replace(seen, plans=self.sheets.plans)
        self._start(lambda _job: intake.store(seen, decisions, side), self._stored)

    def leave(self) -> None:
        """The page goes: what is read is not waited for, what was pasted is forgotten."""
        if self._job is not None:
            self._job.stop()
            self._job = None
        if self._pasted is not None:
            self._pasted.cleanup()
            self._pasted = None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.choose)
        row.addWidget(self._name)
        row.addStretch(1)
        for field, width in ((self.encoding, 210), (self.sheet, 180)):
            field.setMinimumWidth(90)  # in a narrow window all give way
            field.setMaximumWidth(width)
            field.hide()
            row.addWidget(field, width)
        for segments, least, most in ((self.what, 180, 260), (self.side, 200, 270)):
            segments.setMinimumWidth(least)
            segments.setMaximumWidth(most)
            row.addWidget(segments, most)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self.sheets)
        column.addWidget(self.mapping)
        told = QHBoxLayout()
        told.setSpacing(14)
        told.addWidget(self._counts)
        told.addWidget(self.part_all)
        told.addStretch(1)
        column.addLayout(told)
        column.addWidget(self.table, 1)
        self._note.hide()
        self.mapping.hide()

    def _read(
        self,
        *,
        meaning: Mapping[str, str] | None = None,
        encoding: str | None = None,
        sheet: str | None = None,
        guess: bool = False,
        keep: bool = False,
        forget: bool = False,
    ) -> None:
        """Reads the list anew; decisions go where rows may be others but at `keep`, meanings of columns at `forget`."""
        if self._path is None:
            return
        path, kinds, what = self._path, self._kinds, self.what.value
        encoding = encoding or (self.encoding.currentData() if not guess and self.encoding.isVisible() else None)
        if sheet is None and not guess and self.sheet.isVisible():
            sheet = self.sheet.currentData()
        sheet = sheet or None  # all of them

        if guess or forget:
            self._meanings = {}
        if meaning is not None:
            self._meanings[frozenset(meaning)] = meaning
        if not keep:
            self._readings = {}
            if meaning is None:
                self._decisions = {}
        asked = Asked(dict(self._readings), dict(self._meanings), () if guess else self.sheets.plans)

        def see(_job: Job) -> Seen:
            kind = likely_what(path) if guess else what
            return kinds[kind].see(path, encoding, sheet, asked)

        self._start(see, self._show)

    def _start(self, work: Callable[[Job], Any], then: Callable[[Any], None]) -> None:
        if self._job is not None:
            self._job.stop()
        job = Job(work)
        self._job, self._storing = job, then == self._stored
        self._counts.setText(self.tr("Reading…"))
        self.ready.emit("")
        job.done.connect(then)
        job.refused.connect(self._refuse)
        job.broken.connect(self._broken)
        self._background.start(job)

    def _show(self, seen: Seen) -> None:
        if self.sender() is not self._job:
            return  # of a reading that a newer one has replaced
        self._job, self.seen = None, seen
        self.what.put(seen.what)
        self.side.setVisible(seen.what == "people" and not seen.plans)
        self.sheets.show_plans(seen.plans)
        self._offer_readings(seen)
        told = dict.fromkeys(note for table, _ in ((seen.table, None), *seen.sheets) for note in table.notes)
        notes = [note.in_language(self._look.language) for note in told]
        self._note.setText("\n".join(notes))
        self._note.setVisible(bool(notes))
        self.mapping.setVisible(True)
        self.mapping.show_seen(seen, self._kinds[seen.what].members)
        self._show_rows()

    def _show_rows(self) -> None:
        seen = self.seen
        if seen is None:
            self.table.show_rows([])
            return
        self.table.show_incoming(seen, self._decisions)
        words, told = self.table.words, []
        for mark in ("new", "changed", "same", "likely", "double", "heading", "bad", "gone"):
            count = seen.count(mark)
            if count:
                told.append(words.count(mark, count))
        self._counts.setText(" · ".join(told))
        held = [row for row in seen.rows if self.table.becomes(row, self._decisions) in ("new", "update")]
        storing = [row for row in held if row.mark != "same" or row.key in self._decisions]
        some = self.tr("Store 1 row") if len(storing) == 1 else self.tr("Store {count} rows").format(count=len(storing))
        if not storing:
            some = self.tr("Store the list") if held or seen.count("gone") else ""
        self.ready.emit(some)
        self.part_all.tell(seen, self._readings)

    def _offer_readings(self, seen: Seen) -> None:
        table = seen.table
        self._encodings.offer(self.encoding, table, language=self._look.language)
        self.sheet.setVisible(len(table.sheets) > 1)
        self.sheet.clear()
        together = bool(seen.plans or seen.sheets)
        if seen.plans:
            self.sheet.addItem(self.tr("The sheets ticked below"), "")
        elif seen.sheets:
            self.sheet.addItem(self.tr("All sheets with a programme"), "")
        for name in table.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(0 if together else max(0, self.sheet.findData(table.sheet)))

    def _ask_about(self, row: Incoming, at: QPoint) -> None:
        """A menu of what may become of a row."""
        if row.mark == "gone" or (row.mark in ("heading", "bad") and not row.may_be):
            return
        menu = RowMenu(row, self._kinds[self.what.value or "people"].what, self)
        menu.decided.connect(lambda choice: self._decide(row, choice))
        menu.read_as.connect(lambda reading: self._read_rows({(row.sheet, row.number): reading}))
        menu.popup(at)

    def _read_rows(self, readings: Mapping[tuple[int, int], Reading]) -> None:
        """Reads some rows otherwise; what was decided about them is open again."""
        self._readings |= readings
        self._decisions = {key: said for key, said in self._decisions.items() if key[:2] not in readings}
        self._read(keep=True)

    def _decide(self, row: Incoming, choice: str | None) -> None:
        self._decisions[row.key] = choice or SKIP
        self._show_rows()

    def _stored(self, said: str) -> None:
        if self.sender() is not self._job:
            return  # of a reading that a newer one has replaced
        self._job = None
        self.stored.emit("people" if self.seen is None else self.seen.what, said)

    def _refuse(self, fault: PlannerError) -> None:
        if self.sender() is not self._job:
            return  # of a reading that a newer one has replaced
        self._job = None
        self._counts.setText("")
        self._note.setText(fault.message.in_language(self._look.language))
        self._note.show()
        if not self._storing:
            self.seen = None  # what was read before is not what was asked for
        self._show_rows()  # what was not stored can be, once what is in the way is gone

    def _broken(self, _fault: Exception) -> None:
        if self.sender() is self._job:  # else a newer reading has replaced it
            self._job = None
            self._counts.setText("")
