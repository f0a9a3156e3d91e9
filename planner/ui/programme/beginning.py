"""Where one begins to read a programme, and to write in it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView

from planner.documents.content.days import every_day
from planner.documents.content.types import Content
from planner.models.moment import Moment
from planner.ui.parts.day_now import day_now, here
from planner.ui.programme.row_types import ItemRow
from planner.ui.programme.table import ProgrammeTable


def begin_reading(table: ProgrammeTable, content: Content, *, now: datetime) -> None:
    """Chooses the first item; while the visit is on, the first of today, or of the next day that has any."""
    today = _of_today(content, now)
    first = next((row for row in table.rows if isinstance(row, ItemRow)), None)
    if today is not None and table.choose(today):
        table.scrollTo(table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
    elif first is not None:
        table.choose(first.key)


class TablePlace:
    """Which row is chosen in a programme, and how far it is scrolled."""

    def __init__(self, table: ProgrammeTable) -> None:
        self._table = table

    def tell(self) -> tuple[str, int]:
        """The key of the row, and how far."""
        row = self._table.chosen
        return row.key if isinstance(row, ItemRow) else "", self._table.verticalScrollBar().value()

    def go_back(self, place: tuple[str, int]) -> None:
        """Chooses the row; scrolls once the table has its height, unless another row is chosen by then."""
        key, down = place
        if key and self._table.choose(key):
            QTimer.singleShot(0, self._table, lambda: self._scroll(key, down))

    def _scroll(self, key: str, down: int) -> None:
        row = self._table.chosen
        if isinstance(row, ItemRow) and row.key == key:
            self._table.verticalScrollBar().setValue(down)


def _of_today(content: Content, now: datetime) -> str | None:
    if content.first_day is None or content.last_day is None:
        return None
    current = day_now(content, now)
    if current is not None and current.again:
        return current.entries[0].item_id
    for day in content.days:
        today = here(day, content, now).date()
        if content.first_day <= today <= day.date and today <= content.last_day and day.entries:
            return day.entries[0].item_id
    return None


def with_empty_days(content: Content) -> Content:
    """The same with the days on which nothing stands yet, for the list of days."""
    return content._replace(days=every_day(content))


def start_for_new(table: ProgrammeTable, marked: str, content: Content) -> Moment:
    """The day of a new item: an empty one that is marked in the list of days, else that of the chosen row.

    Of a date that is lived again it names the zone: without one the item would stand on the first living.
    """
    row, full = table.chosen, {day.key for day in content.days}
    key = row.day_key if isinstance(row, ItemRow) and (marked in full or not marked) else marked
    day = next((day for day in every_day(content) if day.key == key), None)
    if day is None:
        return Moment(date=content.first_day)
    return Moment(date=day.date, zone=day.zones[-1] if day.again and day.zones else None)
