"""The vocabulary of the visit file in the reader's words."""

from __future__ import annotations

from PySide6.QtCore import QObject


class KindWords(QObject):
    """Kinds, statuses, precisions, parts of the day and roles. An unknown word stays as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds = {
            "meeting": self.tr("Meeting"),
            "visit": self.tr("Visit"),
            "ceremony": self.tr("Ceremony"),
            "signing": self.tr("Signing"),
            "conference": self.tr("Conference"),
            "presentation": self.tr("Presentation"),
            "meal": self.tr("Meal"),
            "reception": self.tr("Reception"),
            "press": self.tr("Press"),
            "transfer": self.tr("Transfer"),
            "flight": self.tr("Flight"),
            "train": self.tr("Train"),
            "boat": self.tr("Boat"),
            "hotel": self.tr("Hotel"),
            "free": self.tr("Free time"),
            "briefing": self.tr("Briefing"),
            "other": self.tr("Other"),
        }
        self._statuses = {
            "tentative": self.tr("Tentative"),
            "confirmed": self.tr("Confirmed"),
            "cancelled": self.tr("Cancelled"),
        }
        self._parts = {
            "morning": self.tr("Morning"),
            "noon": self.tr("Noon"),
            "afternoon": self.tr("Afternoon"),
            "evening": self.tr("Evening"),
            "night": self.tr("Night"),
        }
        self._precisions = {
            "exact": self.tr("Exact"),
            "approximate": self.tr("About"),
            "to_be_confirmed": self.tr("To confirm"),
            "hidden": self.tr("Hidden"),
        }

    def kind(self, kind: str) -> str:
        """What an item is."""
        return self._kinds.get(kind, kind)

    def kinds(self) -> dict[str, str]:
        """Every kind with its word."""
        return dict(self._kinds)

    def status(self, status: str | None) -> str:
        """How settled it is; nothing where the file says nothing."""
        return self._statuses.get(status or "", status or "")

    def statuses(self) -> dict[str, str]:
        """Every status with its word."""
        return dict(self._statuses)

    def day_part(self, part: str) -> str:
        """A part of the day."""
        return self._parts.get(part, part)

    def precisions(self) -> dict[str, str]:
        """The four precisions with their words."""
        return dict(self._precisions)

    def to_confirm(self) -> str:
        """The chip beside a time that waits for somebody."""
        return self.tr("tbc")

    def hidden(self) -> str:
        """The chip beside a time that papers do not print."""
        return self.tr("hidden")
