"""Writing lists of gifts: registers in the columns of others, the list for the luggage, and labels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.ui.parts.background import Background, Job
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.checks import Check, Radio
from planner.ui.parts.label import label
from planner.ui.parts.scroller import scrolled
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look
from planner.usecases.gift_labels import LABELS
from planner.usecases.gift_papers import LUGGAGE, write_gifts
from planner.workspace import Workspace

_LANGUAGES = {"both": ("en", "zh-Hans"), "en": ("en",), "zh-Hans": ("zh-Hans",)}


class ExportView(QWidget):
    """`done(text)` says what was written, `refused(fault)` why nothing was; `left()` goes back to the register."""

    done = Signal(str)
    refused = Signal(object)
    left = Signal()

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str | None, *, clock: Clock, background: Background
    ) -> None:
        super().__init__()
        self._workspace, self._visit_id = workspace, visit_id
        self._clock, self._background = clock, background
        self._held = False
        self.setObjectName("page")
        inner, outer = QWidget(), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 18, 28, 18)
        column.setSpacing(18)
        self.kinds = {key: Radio(look, word, remark=remark) for key, word, remark in self._kinds()}
        kinds = QWidget()
        stack = QVBoxLayout(kinds)
        stack.setContentsMargins(0, 4, 0, 0)
        stack.setSpacing(4)
        for radio in self.kinds.values():
            radio.toggled.connect(self._follow)
            stack.addWidget(radio)
        self.formats = Segments(look, (("csv", "CSV"), ("xlsx", "XLSX"), ("pdf", "PDF")), name=self.tr("Format"))
        self.languages = Segments(
            look,
            (("both", self.tr("Both")), ("en", "English"), ("zh-Hans", "中文")),
            name=self.tr("Language of the PDF"),
        )
        self.languages.put("both")
        self.nil = Check(look, self.tr("Nil returns too"))
        self.write = Button(look, self.tr("Write…"), style="primary")
        self.write.setObjectName("write-gifts")
        self.write.clicked.connect(self._ask)
        back = Button(look, self.tr("Back to the register"), style="link")
        back.clicked.connect(self.left)
        note = label(
            self.tr("A register in the columns of others is for publishing. Notes of the office never go into it."),
            look.colours.secondary, 12, wrap=True,
        )  # fmt: skip
        foot = QHBoxLayout()
        foot.addWidget(self.write)
        foot.addWidget(back)
        foot.addStretch(1)
        self._formats = Block(look, self.tr("Format"), self.formats)
        for block in (
            Block(look, self.tr("What to write"), kinds), self._formats,
            Block(look, self.tr("Language of the PDF"), self.languages),
        ):  # fmt: skip
            block.setMaximumWidth(560)
            column.addWidget(block)
        column.addWidget(self.nil)
        column.addLayout(foot)
        column.addWidget(note)
        column.addStretch(1)
        self.formats.put("pdf")
        self.kinds["plain"].setChecked(True)

    def begin(self) -> None:
        """Puts the keyboard where one chooses what to write."""
        self.kinds[self.kind].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def kind(self) -> str:
        """What is to be written."""
        return next(key for key, radio in self.kinds.items() if radio.isChecked())

    def write_to(self, path: Path) -> None:
        """Writes the list in the background."""
        if not path.suffix:
            path = path.with_suffix(f".{self._ending}")
        kind, languages, nil = self.kind, _LANGUAGES[self.languages.value], self.nil.isChecked()
        self._held = self.write.hasFocus()
        self.write.setEnabled(False)

        def work(_job: Job) -> tuple[str, int]:
            count = write_gifts(
                self._workspace, path, columns=kind, as_of=self._clock(), visit_id=self._visit_id,
                nil_returns=nil and kind not in (LUGGAGE, LABELS), languages=languages,
            )  # fmt: skip
            return str(path), count

        job = Job(work)
        job.done.connect(self._written)
        job.refused.connect(self.refused)
        job.ended.connect(self._ended)
        self._background.start(job)

    @property
    def _ending(self) -> str:
        return "pdf" if self.kind == LABELS else self.formats.value

    def _kinds(self) -> list[tuple[str, str, str]]:
        kinds = [
            ("plain", self.tr("Plain list"), self.tr("the columns of an exchanged list, and the office's own PDF")),
            ("uk", self.tr("UK ministers"), self.tr("minister, date, gift, from or to, value, outcome")),
            ("us", self.tr("US listing"), self.tr("as in the Federal Register")),
        ]
        if self._visit_id is not None:
            kinds += [
                (LUGGAGE, self.tr("List for the luggage"), self.tr("for customs: what travels, and who carries it")),
                (LABELS, self.tr("Luggage labels"), self.tr("one label for each gift, as a PDF")),
            ]
        return kinds

    def _follow(self, on: bool) -> None:
        if on:
            self._formats.setVisible(self.kind != LABELS)
            self.nil.setVisible(self.kind not in (LUGGAGE, LABELS))

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Write gifts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._ending)
        dialog.selectFile(f"gifts-{self.kind}.{self._ending}")
        dialog.fileSelected.connect(lambda name: self.write_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _written(self, result: tuple[str, int]) -> None:
        path, count = result
        name = Path(path).name
        if count == 1:
            self.done.emit(self.tr("{file} was written: 1 line.").format(file=name))
        else:
            self.done.emit(self.tr("{file} was written: {count} lines.").format(file=name, count=count))

    def _ended(self) -> None:
        self.write.setEnabled(True)
        if self._held and self.isVisible() and self.window().isActiveWindow():
            self.write.setFocus(Qt.FocusReason.OtherFocusReason)
