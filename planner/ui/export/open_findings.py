"""What stays open in the checks, said beside the files and never in the way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.cards import Card, Level
from planner.ui.parts.found import Found
from planner.ui.theme.look import Look

MOST = 3
"""More errors than these are counted."""


class OpenFindings(QWidget):
    """A card with the errors, or with the count of warnings; `asked` leads to the checks."""

    asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._card: Card | None = None
        self.hide()

    def show_found(self, found: Found) -> None:
        """Says what is open; without errors and warnings nothing is there."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.setVisible(bool(found.errors or found.warnings))
        if not found.errors and not found.warnings:
            return
        link = Button(self._look, self.tr("See checks"), style="link")
        link.setObjectName("see-checks")
        link.clicked.connect(self.asked)
        level: Level = "error" if found.errors else "warning"
        self._card = Card(self._look, self._title(found), self._reason(found), level=level, actions=(link,))
        self._card.setObjectName("open-findings")
        self._column.addWidget(self._card)

    def _title(self, found: Found) -> str:
        errors, warnings = len(found.errors), found.warnings
        if errors == 1:
            return self.tr("1 error stays open")
        if errors:
            return self.tr("{count} errors stay open").format(count=errors)
        return (
            self.tr("1 warning stays open") if warnings == 1
            else self.tr("{count} warnings stay open").format(count=warnings)
        )  # fmt: skip

    def _reason(self, found: Found) -> str:
        lines = list(found.errors[:MOST])
        if len(found.errors) > MOST:
            lines.append(self.tr("and {count} more").format(count=len(found.errors) - MOST))
        lines.append(self.tr("Papers can be written all the same; that of the office lists what is open."))
        return "\n".join(lines)
