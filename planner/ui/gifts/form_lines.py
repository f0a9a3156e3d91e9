"""The attributes of a gift as lines of its form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from planner.models.gift import GIFT_DIRECTIONS, GIFT_STATUSES
from planner.ui.gifts.words import GiftWords
from planner.ui.parts.form import Line
from planner.ui.parts.role_words import RoleWords

OF_VISIT = frozenset({"giver", "recipients", "item_id"})
"""What only a gift of a visit has."""


class GiftLines(QObject):
    """Says what stands over each field."""

    def lines(self, words: GiftWords) -> Sequence[Line]:
        """All lines in their order."""
        roles = RoleWords(self)
        directions = tuple((one, roles.direction(one)) for one in GIFT_DIRECTIONS)
        statuses = tuple((one, roles.gift(one)) for one in GIFT_STATUSES)
        disposals = tuple(words.disposals().items())
        answers = (("yes", self.tr("Yes")), ("no", self.tr("No")))
        unsaid = self.tr("Not said")
        return (
            Line("description", self.tr("Gift"), "pair", native="description_native"),
            Line("cost", self.tr("Our cost")),
            Line("value", self.tr("Value for the recipient"), beside=True),
            Line("value_method", self.tr("How it was valued")),
            Line("value_rate", self.tr("Rate of exchange")),
            Line("value_rate_date", self.tr("Rate of the day"), beside=True),
            Line("direction", self.tr("Direction"), "thing", none=unsaid, choices=directions),
            Line("status", self.tr("State"), "thing", none=self.tr("Not decided"), choices=statuses, beside=True),
            Line("giver", self.tr("Given by"), "thing", none=self.tr("Nobody yet"), new=self.tr("“{name}” as text")),
            Line("giver_title", self.tr("Position of the giver")),
            Line("recipient_text", self.tr("Recipient as text")),
            Line("recipient_title", self.tr("Position of the recipient")),
            Line("on_behalf_of", self.tr("On behalf of")),
            Line("carried_by", self.tr("Carried by"), beside=True),
            Line("item_id", self.tr("Changes hands at"), "thing", none=self.tr("No item yet")),
            Line("date", self.tr("Day, or a part of it")),
            Line("quantity", self.tr("Quantity"), "number", beside=True),
            Line("presented_by", self.tr("Handed over by")),
            Line("taken_by", self.tr("Taken away by"), beside=True),
            Line("opened", self.tr("Opened"), "thing", none=unsaid, choices=answers),
            Line("photographed", self.tr("Photographed"), "thing", none=unsaid, choices=answers, beside=True),
            Line("category", self.tr("Category or material")),
            Line("declared_on", self.tr("Declared on")),
            Line("disposal", self.tr("What became of it"), "thing", none=unsaid, choices=disposals, beside=True),
            Line("disposition", self.tr("What became of it, in words")),
            Line("justification", self.tr("Why it was taken"), "long"),
            Line("source", self.tr("Source in the register")),
            Line("notes", self.tr("Notes, only for the office"), "long"),
        )  # fmt: skip
