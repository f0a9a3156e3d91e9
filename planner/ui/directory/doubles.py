"""Entries that may be one: seen side by side with what they have in common, and merged or told apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.checks import Radio
from planner.ui.parts.label import label
from planner.ui.parts.paint import OPENS
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.usecases.directory import DirectoryLine, Shelf
    from planner.usecases.directory_doubles import DoubleGroup, ToldApartPair

MOST_SHOWN, MOST_LINES = 30, 10
"""Groups of a shelf that are shown at once, and entries of a group: the others come when these are merged."""


class Doubles(QScrollArea):
    """`merged(shelf, kept, others, name)` is said for a group; which entry is kept is chosen in it.

    `parted(shelf, entries, others)` says that they are another than the others, or each than each without others;
    `offered(told)` takes that back.
    """

    merged = Signal(str, str, tuple, str)
    parted = Signal(str, tuple, tuple)
    offered = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._groups: Sequence[DoubleGroup] = ()
        self._apart: Sequence[ToldApartPair] = ()
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
        self._two: Mapping[str, str] = {
            "people": self.tr("Two people"),
            "organizations": self.tr("Two organisations"),
            "places": self.tr("Two places"),
        }

    def show_looking(self) -> None:
        """Says that the directory is being looked through; what was found before stays in sight meanwhile."""
        if self.widget() is None:
            self._show([self._said(self.tr("Looking through the directory…"))])

    def show_groups(self, groups: Sequence[DoubleGroup], apart: Sequence[ToldApartPair]) -> None:
        """Shows groups of entries, by shelf, and below them whom somebody told apart."""
        self._groups, self._apart = tuple(groups), tuple(apart)
        at = self.verticalScrollBar().value()
        said = self.tr(
            "What the kept entry lacks it takes from the others; what they say differently goes into its notes. "
            "Visits follow. Who is not one is told apart, and is not offered again."
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
        if apart:
            word = self.tr("Told apart")
            shown.append(label(f"{word}  {len(apart)}", self._look.colours.text, 14, bold=True))
            shown += [self._pair(pair) for pair in apart[:MOST_SHOWN]]
        if len(apart) > MOST_SHOWN:
            shown.append(self._said(self.tr("and {count} more").format(count=len(apart) - MOST_SHOWN)))
        self._show(shown)
        self.verticalScrollBar().setValue(at)

    def forget(self, ids: Collection[str]) -> None:
        """Takes groups away that hold one of these entries: it was merged, and looking again takes a while."""
        left = [one for one in self._groups if not {line.entry_id for line in one.lines} & set(ids)]
        self.show_groups(left, self._apart)

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
        frame, row = _frame()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        common = " · ".join(self._reasons[reason] for reason in group.reasons)
        lines.addWidget(label(common, self._look.colours.secondary, 11))
        held = QButtonGroup(frame)
        shown = group.lines[:MOST_LINES]
        best = max(shown, key=lambda line: (line.visits, bool(line.native), bool(line.position)))
        for line in shown:
            words = _words(line)
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
        row.addWidget(self._parting(group, shown, best.name), 0, Qt.AlignmentFlag.AlignVCenter)
        return frame

    def _parting(self, group: DoubleGroup, lines: Sequence[DirectoryLine], name: str) -> Button:
        """What says that they are two; of three or more it asks who is another."""
        two = len(lines) == 2
        word = self._two[group.shelf] if two else self.tr("Tell apart") + OPENS
        part = Button(self._look, word, style="small", name=self.tr("Tell {name} apart").format(name=name))
        part.setObjectName("tell-apart")
        ids = tuple(line.entry_id for line in lines)
        part.clicked.connect(
            (lambda: self.parted.emit(group.shelf, ids, ())) if two else (lambda: self._ask(part, group.shelf, lines))
        )
        return part

    def _ask(self, part: Button, shelf: Shelf, lines: Sequence[DirectoryLine]) -> None:
        menu = QMenu(self)
        menu.setObjectName("apart-menu")
        ids = tuple(line.entry_id for line in lines)
        menu.addAction(self.tr("All of these are different"), lambda: self.parted.emit(shelf, ids, ()))
        menu.addSeparator()
        for line in lines:
            others = tuple(one for one in ids if one != line.entry_id)
            action = menu.addAction(
                self.tr("None of the others is “{name}”").format(name=_words(line).replace("&", "&&"))
            )
            action.triggered.connect(partial(self._part, shelf, line.entry_id, others))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(part.mapToGlobal(part.rect().bottomLeft()))

    def _part(self, shelf: Shelf, one: str, others: tuple[str, ...], _checked: bool = False) -> None:
        self.parted.emit(shelf, (one,), others)

    def _pair(self, pair: ToldApartPair) -> QFrame:
        frame, row = _frame()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for line in pair.lines:
            lines.addWidget(label(_words(line), self._look.colours.body, 13))
        row.addLayout(lines, 1)
        name = pair.lines[0].name if pair.lines else ""
        back = Button(
            self._look, self.tr("Offer again"), style="small", name=self.tr("Offer {name} again").format(name=name)
        )
        back.setObjectName("offer-again")
        back.clicked.connect(lambda: self.offered.emit(pair.told_id))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame

    def _merge(self, shelf: Shelf, lines: Sequence[DirectoryLine], held: QButtonGroup) -> None:
        chosen = held.checkedButton()
        if chosen is None:
            return
        kept = str(chosen.property("entry"))
        name = next(line.name for line in lines if line.entry_id == kept)
        others = tuple(line.entry_id for line in lines if line.entry_id != kept)
        self.merged.emit(shelf, kept, others, name)


def _frame() -> tuple[QFrame, QHBoxLayout]:
    frame = QFrame()
    frame.setObjectName("card")
    frame.setMaximumWidth(860)
    row = QHBoxLayout(frame)
    row.setContentsMargins(14, 8, 14, 8)
    return frame, row


def _words(line: DirectoryLine) -> str:
    return "  ".join(dict.fromkeys(filter(None, (line.name, line.native, line.position, line.house))))
