"""Who attends an item: chips that can be added, taken off, given a role and put in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.parts.button import Button
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer, OfferField
from planner.ui.programme.attendance import Attendee
from planner.ui.programme.attendee_chip import HEIGHT, AttendeeChip
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import FIELD

GAP, LINE, ADDING = 6, HEIGHT + 4, 190


class Attendees(QWidget):
    """`added(key, typed)`, `taken_off(key)`, `role_given(key, role)` and `moved(key, before)`: "" is the end."""

    added = Signal(str, str)
    taken_off = Signal(str)
    role_given = Signal(str, str)
    moved = Signal(str, str)

    def __init__(self, look: Look, roles: Mapping[str, str], offers: Callable[[str], Sequence[Offer]]) -> None:
        super().__init__()
        self._look, self._roles = look, roles
        self._shown: Sequence[Attendee] | None = None
        self._chips: list[AttendeeChip] = []
        self._nobody = label(self.tr("Whole delegation"), look.colours.secondary, 12, parent=self)
        self.add = Button(look, self.tr("Add…"), style="link", icon="plus", parent=self)
        self.add.setAccessibleName(self.tr("Add who attends"))
        self.add.setObjectName("add-attendee")
        self.field = OfferField(look, name=self.tr("Name of a person or a group"), offers=offers)
        self.field.setParent(self)
        self.field.setPlaceholderText(self.tr("Type a name"))
        self.field.setObjectName("attendee-name")
        self.field.hide()
        self.add.clicked.connect(self.ask)
        self.field.taken.connect(self.added)
        self.field.editingFinished.connect(self._end_asking)

    def show_attendees(self, shown: Sequence[Attendee], *, nobody: str) -> None:
        """Shows these; `nobody` says who is meant where nobody is named. The keyboard stays where it was."""
        self._nobody.setText(nobody)
        self._nobody.setVisible(not shown)
        self.setAccessibleName(", ".join(one.words for one in shown) or nobody)
        if shown == self._shown:
            self._place()
            return
        focused = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        held = self._chips[focused].shown.key if focused is not None else ""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._shown, self._chips = shown, [self._chip(one) for one in shown]
        self._place()
        if focused is not None:
            again = next((chip for chip in self._chips if chip.shown.key == held), None)
            near = self._chips[min(focused, len(self._chips) - 1)] if self._chips else self.add
            (again or near).setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> None:
        """Opens the field for another name."""
        self.field.show()
        self.add.hide()
        self._place()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.list_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _chip(self, one: Attendee) -> AttendeeChip:
        chip = AttendeeChip(self._look, one, self._roles)
        chip.setParent(self)
        chip.taken_off.connect(lambda: self.taken_off.emit(one.key))
        chip.role_picked.connect(lambda role: self.role_given.emit(one.key, role))
        chip.dropped.connect(lambda at: self._dropped(one.key, at))
        chip.nudged.connect(lambda step: self._nudged(one.key, step))
        chip.show()
        return chip

    def _end_asking(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is None and not self.field.hasFocus():
            self.field.hide()
            self.add.show()
            self._place()

    def _place(self) -> None:
        """Chips from left to right in lines, then the field or the link that opens it."""
        left = top = 0
        rest: list[tuple[QWidget, int, int]] = [(chip, chip.sizeHint().width(), HEIGHT) for chip in self._chips]
        if not self._chips:
            rest.append((self._nobody, self._nobody.sizeHint().width(), HEIGHT))
        asking = not self.field.isHidden()
        rest.append((self.field, ADDING, FIELD) if asking else (self.add, self.add.sizeHint().width() + 6, HEIGHT))
        for widget, wanted, height in rest:
            width = min(wanted, self.width())
            if left and left + width > self.width():
                left, top = 0, top + LINE
            widget.setGeometry(left, top, width, height)
            left += width + GAP
        self.setFixedHeight(top + (FIELD if asking else HEIGHT))

    def keys_told(self) -> Sequence[tuple[str, str]]:
        """Keys that hold on a chip, for the sheet of keys."""
        return (
            (self.tr("Role of somebody who attends"), "Space"),
            (self.tr("Take somebody off the item"), "Del"),
            (self.tr("Earlier or later among those who attend"), "Alt+← →"),
        )

    def parts_in_order(self) -> Sequence[QWidget]:
        """The chips, then what adds another."""
        return (*self._chips, self.add, self.field)

    def _dropped(self, key: str, at: QPoint) -> None:
        others = [chip for chip in self._chips if chip.shown.key != key]
        here = (at.y() // LINE, at.x())
        before = next((c for c in others if (c.y() // LINE, c.geometry().center().x()) > here), None)
        keys = [chip.shown.key for chip in self._chips]
        target = before.shown.key if before is not None else ""
        self._place()
        if keys[keys.index(key) + 1 : keys.index(key) + 2] != [target] and (target or keys[-1] != key):
            self.moved.emit(key, target)

    def _nudged(self, key: str, step: int) -> None:
        keys = [chip.shown.key for chip in self._chips]
        here = keys.index(key)
        goal = here + step
        if 0 <= goal < len(keys):
            after = goal if step < 0 else goal + 1
            self.moved.emit(key, keys[after] if after < len(keys) else "")
