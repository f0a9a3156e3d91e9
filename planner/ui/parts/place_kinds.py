"""Kinds of places in the reader's words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject


class PlaceKinds(QObject):
    """What a kind is called; an unknown one stays as it is written."""

    def words(self) -> Mapping[str, str]:
        """Each kind with its word, in the order in which they are offered."""
        return {
            "venue": self.tr("Venue"),
            "hotel": self.tr("Hotel"),
            "room": self.tr("Room"),
            "airport": self.tr("Airport"),
            "station": self.tr("Station"),
            "city": self.tr("City"),
        }
