"""Roles, directions and statuses of people, gifts and outcomes in the reader's words."""

from __future__ import annotations

from PySide6.QtCore import QObject


class RoleWords(QObject):
    """An unknown word stays as it is; nothing stays nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = {
            "head": self.tr("Head of delegation"),
            "deputy": self.tr("Deputy head"),
            "member": self.tr("Member"),
            "spouse": self.tr("Spouse"),
            "interpreter": self.tr("Interpreter"),
            "escort": self.tr("Escort"),
            "security": self.tr("Security"),
            "press": self.tr("Press", "a person"),
            "staff": self.tr("Staff"),
            "driver": self.tr("Driver"),
            "host": self.tr("Host"),
            "other": self.tr("Other"),
        }
        self._directions = {
            "given": self.tr("Given"),
            "received": self.tr("Received"),
            "declined": self.tr("Declined"),
        }
        self._gifts = {
            "planned": self.tr("Planned"),
            "approved": self.tr("Approved"),
            "ready": self.tr("Ready"),
            "presented": self.tr("Handed over"),
            "received": self.tr("Received"),
            "declared": self.tr("Declared"),
            "declined": self.tr("Declined"),
            "returned": self.tr("Returned"),
            "disposed": self.tr("Disposed of"),
        }
        self._outcomes = {
            "intention": self.tr("Intention"),
            "memorandum": self.tr("Memorandum"),
            "contract": self.tr("Contract"),
            "invitation": self.tr("Invitation"),
            "contact": self.tr("Contact", "an outcome"),
            "other": self.tr("Other"),
        }
        self._outcome_statuses = {
            "open": self.tr("Open"),
            "done": self.tr("Done"),
            "dropped": self.tr("Dropped"),
        }

    def person(self, role: str | None) -> str:
        """The part of a person in a visit."""
        return self._people.get(role or "", role or "")

    def direction(self, direction: str | None) -> str:
        """Which way a gift goes."""
        return self._directions.get(direction or "", direction or "")

    def gift(self, status: str | None) -> str:
        """How far a gift is."""
        return self._gifts.get(status or "", status or "")

    def outcome(self, kind: str | None) -> str:
        """What kind of outcome it is."""
        return self._outcomes.get(kind or "", kind or "")

    def outcome_status(self, status: str | None) -> str:
        """How far an outcome is."""
        return self._outcome_statuses.get(status or "", status or "")
