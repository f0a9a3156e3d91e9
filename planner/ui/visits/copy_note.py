"""What comes along when a visit is made like an earlier one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.parts.label import label
from planner.ui.theme.look import Look


class CopyNote(QWidget):
    """One paragraph, before anything is copied."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = label("", look.colours.secondary, 13, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def tell(self, title: str, count: int) -> None:
        """Says it of a visit with so many items."""
        items = self.tr("1 item") if count == 1 else self.tr("{count} items").format(count=count)
        self._words.setText(
            self.tr(
                "The plan of “{title}” is copied: {items}, with stops, places, people and groups. Every date moves so "
                "that the visit begins on the first day you write. What came of it stays behind: outcomes, actual "
                "times, gifts received."
            ).format(title=title, items=items)
        )
