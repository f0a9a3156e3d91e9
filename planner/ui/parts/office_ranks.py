"""The ranks of offices in the reader's words, to be chosen from."""

from __future__ import annotations

from PySide6.QtCore import QObject


class OfficeRanks(QObject):
    """The numbers of `planner.rules.parity`, as texts, with what they mean."""

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Each rank as a key and its words, the highest first."""
        return (
            ("1", self.tr("1  Head of state")),
            ("2", self.tr("2  Head of government")),
            ("3", self.tr("3  Their deputies")),
            ("4", self.tr("4  Minister, governor")),
            ("5", self.tr("5  Deputy minister, mayor")),
            ("6", self.tr("6  Director-general")),
            ("7", self.tr("7  Director")),
            ("8", self.tr("8  Head of section")),
        )
