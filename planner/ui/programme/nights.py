"""How many nights one stays: another number moves the day of leaving."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal

from planner.models import Moment
from planner.storage.item_facts import ItemFacts
from planner.ui.parts.fields import Field
from planner.ui.theme.look import Look

MOST = 365


class NightsField(Field):
    """`given({"end": Moment})`; the clock time of leaving stays as it is."""

    given_end = Signal(dict)
    unread = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, name="")
        self.setAccessibleName(self.tr("Nights"))
        self._facts: ItemFacts | None = None
        self.given.connect(self._read)

    def show_nights(self, facts: ItemFacts) -> None:
        """Shows the nights between the first day and the last."""
        self._facts = facts
        first, last = facts.start.date, facts.end.date if facts.end else None
        self.setEnabled(first is not None)
        self.mark_fault(False)
        self.put(str((last - first).days) if first and last else "")

    def _read(self, text: str) -> None:
        facts, number = self._facts, text.strip()
        fits = number.isdecimal() and int(number) <= MOST
        self.mark_fault(not fits)
        if not fits:
            self.unread.emit()
        elif facts is not None and facts.start.date is not None:
            end = facts.end or Moment(zone=facts.start.zone)
            last = facts.start.date + timedelta(days=int(number))
            self.given_end.emit({"end": replace(end, date=last)})
