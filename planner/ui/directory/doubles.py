"""Entries that may be one: seen side by side with what they have in common, and merged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.checks import Radio
from planner.ui.parts.label import label
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.directory import DirectoryLine, Shelf
    from planner.usecases.directory_doubles import DoubleGroup

MOST_SHOWN, MOST_LINES = 30, 10
"""Groups of a shelf that are shown at once, and entries of a group: the others come when these are merged."""


class Doubles(QScrollArea):
    """`merged(shelf, kept, others, name)` is said for a group; which entry is kept is chosen in it."""

    merged = Signal(str, str, tuple, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._groups: Sequence[DoubleGroup] = ()
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._reasons: Mapping[str, str] = {
            "name": self.tr("the same name"),
            "sound": self.tr("the same sound, one organisation"),
            "phone": self.tr("the same phone"),
            "email": self.tr("the same mail"),
        }

    def show_looking(self) -> None:
        """Says that the directory is being looked through; what was found before stays in sight meanwhile."""
        if self.widget() is None:
            self._show([self._said(self.tr("Looking through the directory…"))])

    def show_groups(self, groups: Sequence[DoubleGroup]) -> None:
        """Shows groups of entries, by shelf."""
        self._groups = tuple(groups)
        at = self.verticalScrollBar().value()
        said = self.tr(
            "What the kept entry lacks it takes from the others; what they say differently goes into its notes. "
            "Visits follow."
        )
        if not groups:
            said = self.tr("No two entries look like the same person, organisation or place.")
        shown: list[QWidget] = [self._said(said)]
        heads = {
            "people": self.tr("People"),
            "organizations": self.tr("Organisations"),
            "places": self.tr("Places"),
        }
        for shelf, word in heads.items():
            here = [group for group in groups if group.shelf == shelf]
            if here:
                shown.append(label(f"{word}  {len(here)}", self._look.colours.text, 14, bold=True))
                shown += [self._card(group) for group in here[:MOST_SHOWN]]
            if len(here) > MOST_SHOWN:
                shown.append(self._said(self.tr("and {count} more").format(count=len(here) - MOST_SHOWN)))
        self._show(shown)
        self.verticalScrollBar().setValue(at)

    def forget(self, ids: Collection[str]) -> None:
        """Takes groups away that hold one of these entries: it was merged, and looking again takes a while."""
        self.show_groups([one for one in self._groups if not {line.entry_id for line in one.lines} & set(ids)])

    def _show(self, widgets: Iterable[QWidget]) -> None:
        inner = QWidget()
        inner.setObjectName("content")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 14, 20, 20)
        column.setSpacing(12)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inner)

    def _said(self, words: str) -> QWidget:
        return label(words, self._look.colours.secondary, 12, wrap=True)

    def _card(self, group: DoubleGroup) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        frame.setMaximumWidth(860)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 8, 14, 8)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        common = " · ".join(self._reasons[reason] for reason in group.reasons)
        lines.addWidget(label(common, self._look.colours.secondary, 11))
        held = QButtonGroup(frame)
        shown = group.lines[:MOST_LINES]
        best = max(shown, key=lambda line: (line.visits, bool(line.native), bool(line.position)))
        for line in shown:
            words = "  ".join(filter(None, (line.name, line.native, line.position, line.house)))
            visits = self.tr("1 visit") if line.visits == 1 else self.tr("{count} visits").format(count=line.visits)
            radio = Radio(self._look, words, remark=visits if group.shelf == "people" else "")
            radio.setChecked(line is best)
            radio.setProperty("entry", line.entry_id)
            held.addButton(radio)
            lines.addWidget(radio)
        row.addLayout(lines, 1)
        merge = Button(self._look, self.tr("Merge"), style="small", name=self.tr("Merge {name}").format(name=best.name))
        merge.setObjectName("merge")
        merge.clicked.connect(lambda: self._merge(group.shelf, shown, held))
        row.addWidget(merge, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame

    def _merge(self, shelf: Shelf, lines: Sequence[DirectoryLine], held: QButtonGroup) -> None:
        chosen = held.checkedButton()
        if chosen is None:
            return
        kept = str(chosen.property("entry"))
        name = next(line.name for line in lines if line.entry_id == kept)
        others = tuple(line.entry_id for line in lines if line.entry_id != kept)
        self.merged.emit(shelf, kept, others, name)
