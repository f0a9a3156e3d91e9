"""Entries that may be one person: seen side by side, and merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.checks import Radio
from planner.ui.parts.label import label
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.directory import DirectoryLine

MOST_SHOWN = 60


class Doubles(QScrollArea):
    """`merged(kept, others, name)` is said for a group; which entry is kept is chosen in it."""

    merged = Signal(str, tuple, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_groups(self, groups: Sequence[Sequence[DirectoryLine]]) -> None:
        """Shows groups of entries of the same name, mail or phone."""
        inner = QWidget()
        inner.setObjectName("content")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 14, 20, 20)
        column.setSpacing(12)
        colours = self._look.colours
        said = self.tr(
            "The same name, mail or phone. What the kept entry lacks it takes from the others; visits follow."
        )
        if not groups:
            said = self.tr("No two entries have the same name, mail or phone.")
        column.addWidget(label(said, colours.secondary, 12, wrap=True))
        for group in groups[:MOST_SHOWN]:
            column.addWidget(self._card(group))
        if len(groups) > MOST_SHOWN:
            more = self.tr("and {count} more").format(count=len(groups) - MOST_SHOWN)
            column.addWidget(label(more, colours.secondary, 12))
        column.addStretch(1)
        self.setWidget(inner)

    def _card(self, group: Sequence[DirectoryLine]) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        frame.setMaximumWidth(860)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 8, 14, 8)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        held = QButtonGroup(frame)
        best = max(group, key=lambda line: (line.visits, bool(line.native), bool(line.position)))
        for line in group:
            words = "  ".join(filter(None, (line.name, line.native, line.position, line.house)))
            visits = self.tr("1 visit") if line.visits == 1 else self.tr("{count} visits").format(count=line.visits)
            radio = Radio(self._look, words, remark=visits)
            radio.setChecked(line is best)
            radio.setProperty("entry", line.entry_id)
            held.addButton(radio)
            lines.addWidget(radio)
        row.addLayout(lines, 1)
        merge = Button(self._look, self.tr("Merge"), style="small", name=self.tr("Merge {name}").format(name=best.name))
        merge.setObjectName("merge")
        merge.clicked.connect(lambda: self._merge(group, held))
        row.addWidget(merge, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame

    def _merge(self, group: Sequence[DirectoryLine], held: QButtonGroup) -> None:
        chosen = held.checkedButton()
        if chosen is None:
            return
        kept = str(chosen.property("entry"))
        name = next(line.name for line in group if line.entry_id == kept)
        self.merged.emit(kept, tuple(line.entry_id for line in group if line.entry_id != kept), name)
