"""When an item really began and ended, beside what was planned: closed until somebody opens it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.storage.item_facts import ItemFacts
from planner.ui.parts.block import Block
from planner.ui.programme.section import Head
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.ui.parts.moment_editor import MomentEditor
    from planner.ui.programme.around import Around

NAMES = ("actual_start", "actual_end")


class Happened(QWidget):
    """`given(changes)` is said for each correction; its fields are made when it is first opened."""

    given = Signal(dict)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: dict[str, Mapping[str, Any]] = {}
        self.editors: dict[str, MomentEditor] = {}
        self._blocks: dict[str, Block] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.head = Head(look, self.tr("What really happened"))
        self.head.toggled.connect(self._toggle)
        self._column.addWidget(self.head)
        self._body: QWidget | None = None

    def show_facts(self, facts: ItemFacts, around: Around) -> None:
        """Shows when an item really was, told where it was planned."""
        entry = around.entry
        for name, zone in zip(
            NAMES, (entry.start.zone, (entry.end.zone if entry.end else None) or entry.start.zone), strict=True
        ):
            self._shown[name] = {
                "row_id": facts.item_id,
                name: getattr(facts, name),
                "near": entry.start.date or around.near,
                "zone": zone,
                "zone_city": around.cities.get(zone or "")
                or next((word for word, known in around.zones if known == zone), None),
                "home": around.home,
            }
        filled = sum(1 for name in NAMES if getattr(facts, name) is not None)
        self.head.say(self.tr("{filled} of {all} filled").format(filled=filled, all=len(NAMES)))
        if self._body is not None:
            self._fill()

    def say_fault(self, names: Sequence[str], sentence: str) -> bool:
        """Says it beside the field of one of these attributes; False where none of them is here."""
        name = next((name for name in names if name in NAMES), None)
        if name is None:
            return False
        self.head.setChecked(True)
        self._blocks[name].say_fault(sentence)
        return True

    def _fill(self) -> None:
        for name, editor in self.editors.items():
            self._blocks[name].say_fault("")
            editor.show(self._shown[name], {})

    def _toggle(self, is_open: bool) -> None:
        if self._body is None:
            self._body = self._make()
            self._fill()
        self._body.setVisible(is_open)

    def _make(self) -> QWidget:
        from planner.ui.parts.moment_editor import MomentEditor  # a first page opens nothing

        body = QWidget(self)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 2, 0, 12)
        inner.setSpacing(8)
        for name, word in zip(NAMES, (self.tr("Began"), self.tr("Ended")), strict=True):
            editor = MomentEditor(self._look, name, word, self._give, partial(self._say, name))
            self.editors[name] = editor
            self._blocks[name] = Block(self._look, word, *editor.widgets)
            inner.addWidget(self._blocks[name])
        self._column.addWidget(body)
        return body

    def _say(self, name: str, sentence: str) -> None:
        self._blocks[name].say_fault(sentence)

    def _give(self, changes: dict[str, Any]) -> None:
        """A clock time alone is one of the planned day, and without it nothing is known."""
        for name, moment in changes.items():
            planned = self._shown[name]["near"]
            if moment.time is not None and moment.date is None:
                moment = replace(moment, date=planned)
            unknown = moment.time is None and moment.day_part is None and moment.date in (None, planned)
            self.given.emit({name: None if unknown else moment})
