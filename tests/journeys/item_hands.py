"""Items by hand: drawn on the board, then given in the programme whatever else is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.documents.content.types import When
from planner.ui.board.page import BoardPage
from planner.ui.parts.offers import OfferField
from planner.ui.parts.rows_model import ROW_ROLE
from planner.ui.programme.page import ProgrammePage
from tests.journeys.hands import LEFT, NO_KEYS, click, click_row, pick, rewrite, take, write

Item = Mapping[str, Any]
JOURNEYS = ("flight", "train", "boat", "transfer")


class ItemHands:
    """Makes the items of a visit file in the visit that is open in a window."""

    def __init__(self, window: Any, document: Mapping[str, Any]) -> None:
        self._window = window
        self._names = {one["key"]: one.get("name") or one["name_native"]
                       for name in ("places", "people", "groups") for one in document.get(name, ())}  # fmt: skip
        self._items = {item["key"]: item for item in document["items"]}
        self._whole = next((one["key"] for one in document["groups"] if one.get("everyone_of") == "delegation"), "")

    def make_day(self, items: Sequence[Item]) -> int:
        """Makes the items that begin on one day; tells how many of them were drawn."""
        tops = [item for item in items if "parent" not in item]
        day = date.fromisoformat(tops[0]["start"]["date"])
        self._window.click("rail-board")
        self._go_to_day(day)
        drawn = [item for item in tops if self._draw(item)]
        self._window.click("rail-programme")
        for item in tops:
            if item in drawn:
                self._choose(item["title"], item["start"])
            else:
                self._window.click("new-item")
                self._title(item["title"])
            self._complete(item)
            for step in (one for one in items if one.get("parent") == item["key"]):
                self._choose(item["title"], item["start"])
                self._window.click("add-step")
                self._title(step["title"])
                self._complete(step)
        return len(drawn)

    @property
    def _page(self) -> ProgrammePage:
        page = self._window.page
        assert isinstance(page, ProgrammePage)
        return page

    def _go_to_day(self, day: date) -> None:
        days = self._window.page.sidebar.days
        model = days.model()
        rows = (model.index(number, 0) for number in range(model.rowCount()))
        click_row(days, next(row for row in rows if row.data(ROW_ROLE).key == day.isoformat()))

    def _draw(self, item: Item) -> bool:
        """Draws an item where the ruler shows its times and types its title; False where there is no room for that."""
        page = self._window.page
        assert isinstance(page, BoardPage)
        assert page.day is not None
        scene, axis = page.view.scene, page.calendar.axis(page.day)
        group = self._names.get(item.get("track") or self._whole, "")
        column = next(n for n, one in enumerate(page.columns.all) if group in one.name.in_language("en"))
        first, last = (axis.minute_of(_instant(item[name])) for name in ("start", "end"))
        last = min(last, axis.minutes)
        panel = scene.geometry.panels[0]
        place = panel.board.columns.index(column)
        x = panel.edges[place] + 40 - scene.left
        start, end = (QPointF(x, scene.zero + scene.geometry.y_of(minute)) for minute in (first + 1, last))
        slot = scene.slot_at(start)
        if not 0 <= first < last or scene.spot_at(start) is not None or slot is None or slot[1] != column:
            return False
        viewport = page.view.viewport()
        assert viewport.rect().contains(start.toPoint()), "the board is too low for the whole day"
        QTest.mousePress(viewport, LEFT, NO_KEYS, start.toPoint())
        for step in range(1, 4):
            QTest.mouseMove(viewport, (start + (end - start) * step / 3).toPoint())
        QTest.mouseRelease(viewport, LEFT, NO_KEYS, end.toPoint())
        QApplication.processEvents()
        write(self._window.part("board-title"), item["title"])
        self._window.press(Qt.Key.Key_Return)
        return True

    def _title(self, title: str) -> None:
        assert self._page.inspector.own.hasFocus()
        rewrite(self._page.inspector.own, title)

    def _choose(self, title: str, start: Mapping[str, str]) -> None:
        table = self._page.table
        for number, row in enumerate(table.rows):
            if not row.heading and row.title == title and row.day_key == start["date"]:
                click_row(table, table.model().index(number, 2))
                if self._shows(start):
                    return
        raise AssertionError(f"{title} of {start} is not in the programme")

    def _shows(self, start: Mapping[str, str]) -> bool:
        around = self._page.inspector.around
        return around is not None and around.entry.start.instant == _instant(start)

    def _complete(self, item: Item) -> None:
        inspector = self._page.inspector
        facts = inspector.facts
        assert facts is not None
        if facts.kind != item["kind"]:
            pick(inspector.kind, _word(inspector.kind, item["kind"]))
        assert self._places(item), inspector.time.accessibleDescription()
        self._times(item)
        self._check_times(item)
        if item.get("status"):
            pick(inspector.status, _word(inspector.status, item["status"]))
        if item.get("title_native"):
            rewrite(inspector.other, item["title_native"])
        self._attendees(item)
        self._details(item)

    def _places(self, item: Item) -> bool:
        """Whether all of them were taken."""
        inspector, cards = self._page.inspector, self._page.inspector.cards
        if item["kind"] in JOURNEYS:
            fields: dict[str, OfferField] = {name: cards.places[f"{name}_id"] for name in ("from", "to")}
        else:
            fields = {"venue": inspector.venue}
        for name, field in fields.items():
            if item.get(name) and not field.stored:
                take(field, self._names[item[name]])
        if not any(item.get(name) for name in fields) and item.get("city"):
            take(inspector.city, self._names[item["city"]])
        return all(field.stored for name, field in fields.items() if item.get(name))

    def _times(self, item: Item) -> None:
        """Whatever the drawing did not say already, as a person goes through the fields."""
        time_block = self._page.inspector.time
        for end, day_field, time_field, zone in (
            ("start", time_block.day, time_block.start, time_block.start_zone),
            ("end", time_block.end_day, time_block.end, time_block.end_zone),
        ):
            wanted = item[end]
            if day_field.isVisible() and self._day(end) != wanted["date"]:
                rewrite(day_field, date.fromisoformat(wanted["date"]).strftime("%d %B %Y"))
            if self._clock(end) != wanted["time"]:
                rewrite(time_field, wanted["time"])
            when = self._when(end)
            offered = [action.text() for action in zone.menu().actions()]
            city = next((word for word in offered if wanted["zone"].split("/")[1] in word), "")
            if when is not None and when.zone != wanted["zone"] and city:
                pick(zone, city)
            if day_field.isVisible() and self._day(end) != wanted["date"]:
                rewrite(day_field, date.fromisoformat(wanted["date"]).strftime("%d %B %Y"))

    def _check_times(self, item: Item) -> None:
        precision = item["start"].get("precision")
        if precision:
            click(self._page.inspector.time.precision.button(precision))
        for end in ("start", "end"):
            when = self._when(end)
            assert when is not None
            assert when.instant == _instant(item[end]), f"{end} of {item['title']}: {when}"

    def _when(self, end: str) -> When | None:
        around = self._page.inspector.around
        assert around is not None
        return around.entry.start if end == "start" else around.entry.end

    def _day(self, end: str) -> str:
        when = self._when(end)
        return when.moment.date.isoformat() if when is not None and when.moment.date else ""

    def _clock(self, end: str) -> str:
        when = self._when(end)
        return when.moment.time.strftime("%H:%M") if when is not None and when.moment.time else ""

    def _chips(self) -> list[Any]:
        return list(self._page.inspector.attendees.parts_in_order()[:-2])

    def _attendees(self, item: Item) -> None:
        attendees = self._page.inspector.attendees
        for one in item.get("participants", ()):
            name = self._names[one["who"]]
            if not any(name in chip.text() for chip in self._chips()):
                if not attendees.field.isVisible():
                    click(attendees.add)
                take(attendees.field, name)
            if one.get("role", "participant") != "participant":
                chip = next(chip for chip in self._chips() if name in chip.text())
                pick(chip, self._page.inspector.attending.roles[one["role"]])

    def _details(self, item: Item) -> None:
        details = self._page.inspector.details
        for section in details.sections:
            wanted = [name for name in section.fields if item.get(name)]
            if wanted and not section.head.isChecked():
                click(section.head)
            for name in wanted:
                rewrite(section.fields[name], item[name])
        facts = self._page.inspector.facts
        assert facts is not None
        if item.get("track") and not facts.track_id:
            section = details.sections[-1]
            if not section.head.isChecked():
                click(section.head)
            track = section.fields["track_id"]
            assert isinstance(track, OfferField)
            take(track, self._names[item["track"]])


def _instant(moment: Mapping[str, str]) -> datetime:
    day, clock = date.fromisoformat(moment["date"]), time.fromisoformat(moment["time"])
    return datetime.combine(day, clock, ZoneInfo(moment["zone"])).astimezone(UTC)


def _word(chip: Any, value: str) -> str:
    return next(str(action.text()) for action in chip.menu().actions() if action.data() == value)
