"""Parity 对等 as a sign and a word; a rank that was only read from the words of an office is marked ~."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.rules.parity import Parity
from planner.ui.people.row_types import ParityMark


class ParityWords(QObject):
    """Says how two offices stand to one another."""

    def mark(self, parity: Parity, *, house_only: bool) -> ParityMark:
        """The sign between two people who meet; `house_only` where the counterpart is nobody in particular."""
        if parity.verdict == "unknown":
            if house_only:
                return ParityMark("unclear", self.tr("unclear"), self.tr("It is not said who this is."))
            return ParityMark(
                "unknown", self.tr("unknown"), self.tr("The rank of one of the offices is not known. Set it at right.")
            )
        guess = "~" if parity.guessed else ""
        why = self.tr("Read from the words of the offices; set the rank at right to be sure.") if guess else ""
        if parity.verdict == "equal":
            return ParityMark("equal", guess + self.tr("equal"), why)
        above = parity.verdict == "above"
        if parity.steps == 1:
            word = self.tr("one above") if above else self.tr("one below")
        else:
            word = (self.tr("{count} above") if above else self.tr("{count} below")).format(count=parity.steps)
        return ParityMark("above" if above else "below", guess + word, why)

    def unpaired(self) -> ParityMark:
        """Nobody meets this person yet."""
        return ParityMark("unknown", self.tr("unpaired"))
