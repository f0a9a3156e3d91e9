"""The one button that parts all rows that name several people, and puts them together again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from planner.ui.parts.button import Button
from planner.ui.people.intake import Seen
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.rules.lists.reading import Reading

Rows = Mapping[tuple[int, int], "Reading"]


class PartAll(Button):
    """`asked(readings)` says as what those rows are to be read; without such rows it is hidden."""

    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, style="link")
        self.setObjectName("part-all")
        self.hide()
        self._wanted: dict[tuple[int, int], Reading] = {}
        self.clicked.connect(lambda: self.asked.emit(self._wanted))

    def tell(self, seen: Seen, readings: Rows) -> None:
        """What the button does with the rows as they were read."""
        several = [(row.sheet, row.number) for row in seen.rows if "several" in row.may_be]
        parted = [key for key, reading in readings.items() if reading == "several"]
        self._wanted = dict.fromkeys(several or parted, "several" if several else "guessed")
        self.setVisible(bool(self._wanted))
        if not several:
            self.relabel(self.tr("Keep people who share a row together"))
        elif len(several) == 1:
            self.relabel(self.tr("Split 1 row into its people"))
        else:
            told = self.tr("Split {count} rows into their people")
            self.relabel(told.format(count=len(several)))
