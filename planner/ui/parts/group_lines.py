"""What the form of a group asks, wherever a group is corrected."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.ui.parts.form import Line

GROUP_PEOPLE = ("leader_id", "escort_id", "interpreter_id")
"""The attributes of a group that name somebody."""


class GroupLines(QObject):
    """The attributes of a group; its members stand in a block of their own after `headcount`."""

    def lines(self) -> tuple[Line, ...]:
        """From top to bottom."""
        sides = (("delegation", self.tr("Delegation")), ("host", self.tr("Hosts")), ("other", self.tr("Others")))
        kinds = (
            ("party", self.tr("Party")),
            ("coach", self.tr("Coach load")),
            ("programme", self.tr("A programme of its own")),
            ("press", self.tr("Press", "a group")),
            ("table", self.tr("Table")),
            ("other", self.tr("Other")),
        )
        return (
            Line("name", self.tr("Name"), "pair", native="name_native"),
            Line("kind", self.tr("Kind of group"), "thing", none=self.tr("No kind"), choices=kinds),
            Line("side", self.tr("Side"), "thing", none=self.tr("Both sides"), choices=sides, beside=True),
            Line("everyone_of", self.tr("Everyone of"), "thing", none=self.tr("Members by name"), choices=sides[:2]),
            Line("headcount", self.tr("Number of people, where they are not all named"), "number"),
            Line("leader_id", self.tr("Leader"), "thing", none=self.tr("Nobody yet")),
            Line("escort_id", self.tr("Escort"), "thing", none=self.tr("Nobody yet")),
            Line("interpreter_id", self.tr("Interpreter"), "thing", none=self.tr("Nobody yet")),
            Line("vehicle_id", self.tr("Vehicle"), "thing", none=self.tr("No vehicle yet")),
        )
