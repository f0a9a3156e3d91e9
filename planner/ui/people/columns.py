"""The columns of the sheets that come in together: those of one sheet at a time, each with its meaning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.rules.lists.table import Table
from planner.ui.people.intake import Seen
from planner.ui.people.mapping import Choice, MappingBox
from planner.ui.theme.look import Look


class Columns(QWidget):
    """`changed(meaning)` is said when a person gives a column another meaning; sheets of the same heads share it."""

    changed = Signal(dict)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._members: Sequence[str] = ()
        self._seen: Seen | None = None
        self._sheets: list[tuple[Table, Mapping[str, str]]] = []
        self.box = MappingBox(look)
        self.of = Choice(look, self.tr("Sheet whose columns are shown"))
        self.of.setObjectName("columns-of")
        self.of.setMaximumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.of)
        column.addWidget(self.box)
        self.box.changed.connect(self.changed)
        self.of.activated.connect(lambda _n: self._show())
        self.of.hide()

    def show_seen(self, seen: Seen, members: Sequence[str]) -> None:
        """Shows the columns of the sheet that was shown before, else of the first."""
        before = self.of.currentData() if self._sheets else None
        self._seen, self._members = seen, members
        self._sheets = []
        named: dict[frozenset[str], list[str]] = {}
        for table, meaning in ((seen.table, seen.meaning), *seen.sheets):
            heads = frozenset(table.heads)
            if heads not in named:
                self._sheets.append((table, meaning))
            named.setdefault(heads, []).append(table.sheet or "")
        self.of.clear()
        for table, _ in self._sheets:
            heads = frozenset(table.heads)
            self.of.addItem(self._title(named[heads]), _key(heads))
        self.of.setCurrentIndex(max(0, self.of.findData(before)) if before else 0)
        self.of.setVisible(len(self._sheets) > 1)
        self._show()

    def _show(self) -> None:
        if self._seen is None or not self._sheets:
            return
        table, meaning = self._sheets[max(0, self.of.currentIndex())]
        self.box.show_table(self._seen.what, table, meaning, self._members)

    def _title(self, sheets: Sequence[str]) -> str:
        first, more = sheets[0], len(sheets) - 1
        if not more:
            return self.tr("Columns of “{sheet}”").format(sheet=first)
        if more == 1:
            return self.tr("Columns of “{sheet}” and “{other}”").format(sheet=first, other=sheets[1])
        return self.tr("Columns of “{sheet}” and {count} more sheets").format(sheet=first, count=more)


def _key(heads: frozenset[str]) -> str:
    return "\x1f".join(sorted(heads))
