"""The inspector of a task: what, by when, by whom, and what it is about."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from planner.ui.parts.button import Button
from planner.ui.parts.choices import NEW
from planner.ui.parts.dates import DateWords
from planner.ui.parts.form import Form, Line
from planner.ui.parts.offers import Offer
from planner.ui.parts.task_words import TaskWords
from planner.ui.parts.typed_day import read_day
from planner.ui.theme.look import Look
from planner.usecases.task_record import TaskRecord
from planner.usecases.tasks import TaskLine

_COUNTED = re.compile(r"t?\s*([+−–-]?)\s*(\d{1,3})", re.IGNORECASE)
_DAYS = ("due", "done_on")


class TaskForm(Form):
    """`edited(changes, seen)` for a correction; `asked_thing(room, kind, id)` goes to what the task is about."""

    edited = Signal(dict, dict)
    asked_thing = Signal(str, str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self._lines(), name="")
        self.setAccessibleName(self.tr("Inspector"))
        self._dates = DateWords(look, self)
        self._words = TaskWords(look, self)
        self.record: TaskRecord | None = None
        self._line: TaskLine | None = None
        self.to_item = Button(look, self.tr("Go there"), style="link")
        self.to_gift = Button(look, self.tr("Go there"), style="link")
        self.blocks["item_id"].add_to_head(self.to_item)
        self.blocks["gift_id"].add_to_head(self.to_gift)
        self.to_item.clicked.connect(lambda: self._go("programme", "item", "item_id"))
        self.to_gift.clicked.connect(lambda: self._go("gifts", "gift", "gift_id"))
        self.given.connect(self._give)

    def show_task(self, line: TaskLine, record: TaskRecord) -> None:
        """Shows a task with all that can be chosen for it."""
        self.record, self._line = record, line
        values = dict(record.values)
        values["languages"] = ("en", "zh-Hans")
        for name in _DAYS:
            values[name] = self._day(values[name])
        values["days_before"] = self._words.counted(values["days_before"])
        values["owner"] = values["owner_person_id"]
        people = [self._offer(one.row_id, one.name) for one in record.named if one.kind == "person"]
        items = [self._offer(one.row_id, one.name) for one in record.named if one.kind == "item"]
        gifts = [self._offer(*one) for one in record.gifts]
        self.show_row(line.task_id, values, things={"owner": people, "item_id": items, "gift_id": gifts})
        if not values["owner"] and values["owner_text"]:
            self.field("owner").put(values["owner_text"])  # type: ignore[attr-defined]  # because field() says QWidget
        remark = self._dates.long_day(line.due) if line.due and not record.values["due"] else ""
        self.blocks["days_before"].remark(remark)
        self.to_item.setVisible(bool(values["item_id"]))
        self.to_gift.setVisible(bool(values["gift_id"]))
        self.blocks["done_on"].setVisible(values["status"] == "done")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _give(self, changes: dict[str, Any]) -> None:
        record = self.record
        if record is None:
            return
        stored: dict[str, Any] = {}
        for name, value in changes.items():
            if name == "owner":
                stored |= _owner(value)
            elif name in _DAYS:
                near = self._line.due if self._line is not None else None
                day = read_day(value, near=near) if value else None
                if value and day is None:
                    self.say_fault((name,), self.tr("This day cannot be read. Write it as 22 March 2027."))
                    return
                stored[name] = day.isoformat() if day is not None else None
            elif name == "days_before":
                days = typed_count(value)
                if value and days is None:
                    self.say_fault((name,), self.tr("Write T−7 for a week before, T+7 for a week after the visit."))
                    return
                stored[name] = days
            else:
                stored[name] = value
        if stored.get("title", "") is None:
            self.say_fault(("title",), self.tr("A task needs a title."))
            return
        if stored.get("status") in ("open", "dropped"):
            stored["done_on"] = None
        self.edited.emit(stored, {name: record.values[name] for name in stored})

    def _go(self, room: str, kind: str, name: str) -> None:
        if self.record is not None and self.record.values[name]:
            self.asked_thing.emit(room, kind, self.record.values[name])

    def _day(self, text: str | None) -> str:
        day = read_day(text, near=None) if text else None
        return self._dates.plain_day(day) if day is not None else text or ""

    def _offer(self, key: str, name: Any) -> Offer:
        said = name.in_language(self._look.language)
        other = name.in_language(self._look.languages[1])
        return Offer(key, said, other if other != said else "", f"{said}\n{other}")

    def _lines(self) -> tuple[Line, ...]:
        statuses = (
            ("open", self.tr("Open", "a task")),
            ("done", self.tr("Done", "a task")),
            ("dropped", self.tr("Dropped", "a task")),
        )
        return (
            Line("title", self.tr("Task"), "pair", native="title_native"),
            Line("due", self.tr("Due on a day")),
            Line("days_before", self.tr("Or counted from the visit")),
            Line("owner", self.tr("Owner"), "thing", none=self.tr("Nobody yet"), new=self.tr("“{name}” as text")),
            Line("status", self.tr("State"), "thing", none=self.tr("Open", "a task"), choices=statuses),
            Line("done_on", self.tr("Done on")),
            Line("item_id", self.tr("Item of the programme"), "thing", none=self.tr("No item")),
            Line("gift_id", self.tr("Gift"), "thing", none=self.tr("No gift")),
            Line("notes", self.tr("Notes"), "long"),
        )


def typed_count(text: str | None) -> int | None:
    """Days before the visit of "T-7" or "7", days after it as a negative number of "T+7"; None where it is no such."""
    found = _COUNTED.fullmatch((text or "").strip())
    if found is None:
        return None
    days = int(found[2])
    return -days if found[1] == "+" else days


def _owner(key: str | None) -> dict[str, Any]:
    if key and key.startswith(NEW):
        return {"owner_person_id": None, "owner_text": key.removeprefix(NEW)}
    return {"owner_person_id": key, "owner_text": None}
