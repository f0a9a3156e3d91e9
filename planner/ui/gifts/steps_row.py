"""What can be done next with a gift, as buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from planner.rules.gift_facts import GiftFacts
from planner.ui.gifts.words import GiftWords
from planner.ui.parts.button import Button
from planner.ui.parts.paint import OPENS
from planner.ui.theme.look import Look
from planner.usecases.commands.gifts_life import ORDERS

_ENDS = ("declined", "returned", "disposed")


class StepsRow(QWidget):
    """`asked(status, disposal)` is said when a person takes a step, `ended()` when that was the last one."""

    asked = Signal(str, str)
    ended = Signal()

    def __init__(self, look: Look, words: GiftWords) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        named = {
            "approved": self.tr("Approve"),
            "ready": self.tr("Ready"),
            "presented": self.tr("Hand over"),
            "received": self.tr("Received"),
            "declared": self.tr("Declare"),
            "disposed": self.tr("Dispose of") + OPENS,
            "returned": self.tr("Send back"),
            "declined": self.tr("Decline"),
        }
        self.buttons = {status: Button(look, word, style="small") for status, word in named.items()}
        for status, button in self.buttons.items():
            button.setObjectName(f"gift-{status}")
            if status != "disposed":
                button.clicked.connect(lambda _=False, s=status: self.asked.emit(s, ""))
            row.addWidget(button)
        row.addStretch(1)
        self.menu = QMenu(self)
        self.menu.setObjectName("disposals")
        for disposal, word in words.disposals().items():
            if disposal not in ("returned", "declined"):
                action = self.menu.addAction(word)
                action.triggered.connect(lambda _=False, d=disposal: self.asked.emit("disposed", d))
        dispose = self.buttons["disposed"]
        dispose.clicked.connect(lambda: self.menu.popup(dispose.mapToGlobal(dispose.rect().bottomLeft())))

    def show_gift(self, gift: GiftFacts) -> None:
        """Shows the steps that follow; where the one with the keyboard has been taken, the next one has it."""
        allowed = set(next_steps(gift))
        taken = next((status for status, button in self.buttons.items() if button.hasFocus()), "")
        for status, button in self.buttons.items():
            if status in allowed:
                button.show()
        if taken and taken not in allowed and allowed:
            following = next(button for status, button in self.buttons.items() if status in allowed)
            following.setFocus(Qt.FocusReason.OtherFocusReason)
        elif taken and not allowed:
            self.ended.emit()
        for status, button in self.buttons.items():
            button.setVisible(status in allowed)
        self.setVisible(bool(allowed))


def next_steps(gift: GiftFacts) -> list[str]:
    """The states that may follow; at most four."""
    status = gift.status or "planned"
    if status in _ENDS or gift.direction == "declined":
        return []
    order = ORDERS["received" if gift.direction == "received" else "given"]
    later = list(order[order.index(status) + 1 :]) if status in order else []
    if gift.planned:
        wanted = ("received",) if gift.direction == "received" else ("approved", "ready", "presented")
        return [one for one in later if one in wanted] + ["declined"]
    return [one for one in later if one in ("declared", "disposed")] + ["returned"]
