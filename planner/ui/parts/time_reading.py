"""The popover under a time field: what the typed text means, before it is stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.messages import LANGUAGES, Message, message
from planner.models import Moment
from planner.models.zones import in_zone
from planner.rules.typed_time import TypedTime
from planner.ui.parts.aloud import say_aloud
from planner.ui.parts.dates import DateWords, clock, offset
from planner.ui.parts.paint import RIGHT, draw_chip, draw_text, draw_zone_mark, fill, width_of
from planner.ui.parts.words import KindWords
from planner.ui.theme.look import Look

WIDTH, EDGE, FIRST = 380, 12, 76
_PARTS: dict[str, Message] = {
    "morning": message("Morning"),
    "noon": message("Noon"),
    "afternoon": message("Afternoon"),
    "evening": message("Evening"),
    "night": message("Night"),
}
Meaning = Callable[[TypedTime], Moment | None]
"""What a reading comes to, with its day."""
EXAMPLES = ("0930", "9.30pm", "+45", "12:00–12:30")


class Readings(QWidget):
    """Painted over the window, never over its own field; it takes no focus, so that typing goes on."""

    def __init__(self, look: Look, field: QWidget) -> None:
        super().__init__(field)
        self._look, self._field = look, field
        self._dates, self._kinds = DateWords(look, self), KindWords(self)
        self.home: tuple[str, str] | None = None
        self._found: tuple[TypedTime, ...] = ()
        self._moment, self._zone = Moment(), ""
        self._meant: tuple[Moment, ...] = ()
        self._chosen = 0
        self.setObjectName("readings")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_readings(
        self, found: tuple[TypedTime, ...], *, moment: Moment, zone: str | None, means: Meaning | None = None
    ) -> None:
        """Shows these readings of a time at `moment` in `zone`; `means` says what each of them comes to."""
        self._found, self._moment, self._zone, self._chosen = found, moment, zone or "", 0
        self._meant = tuple(self._comes_to(typed, means) for typed in found)
        self.setAccessibleName(self._aloud(found[0], self._meant[0]) if found else self._unread())
        say_aloud(self._field, self.accessibleName())
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = FIRST + 8 + 34 * max(0, len(found) - 1) + 66
        below = self._field.mapTo(window, QPoint(0, self._field.height() + 6))
        left = min(below.x(), window.width() - WIDTH - 8)
        top = below.y() if below.y() + height < window.height() else below.y() - height - self._field.height() - 12
        self.setGeometry(max(8, left), max(8, top), WIDTH, height)
        self.show()
        self.raise_()
        self.update()

    def choose(self, number: int) -> None:
        """Marks the reading that Enter will take."""
        self._chosen = number
        if number < len(self._found):
            say_aloud(self._field, self._aloud(self._found[number], self._meant[number]))
        self.update()

    def sentence(self, typed: TypedTime, meant: Moment) -> str:
        """What a reading means, in words; a length says when that is."""
        if typed.empty:
            return self.tr("No time")
        if typed.minutes is not None:
            later = self.tr("{length} later").format(length=self._dates.length(typed.minutes))
            at = clock(meant.time) if meant.time else ""
            return self.tr("{time}, {later}").format(time=at, later=later) if at else later
        text = self._time_words(typed)
        if typed.days is not None:
            later = self.tr("the next day") if typed.days == 1 else self.tr("{days} days later").format(days=typed.days)
            text = self.tr("{time}, {later}").format(time=text, later=later) if text else later
        if typed.precision is None:
            return text
        if not text:
            return self._kinds.precisions()[typed.precision]
        return {
            "approximate": self.tr("About {time}"),
            "to_be_confirmed": self.tr("{time}, to be confirmed"),
            "hidden": self.tr("{time}, hidden on papers"),
            "exact": self.tr("{time}, exact"),
        }[typed.precision].format(time=text)

    def printed(self, typed: TypedTime, meant: Moment) -> str:
        """What a paper in both languages prints for it: never a time that is hidden."""
        if typed.minutes is not None:
            typed = replace(typed, time=meant.time)
        if typed.precision == "hidden" or (typed.time is None and typed.day_part is None):
            unsettled = typed.precision == "to_be_confirmed"
            return _in_both(message("Time to be confirmed")) if unsettled else "–"
        if typed.time is None:
            text = _in_both(_PARTS[typed.day_part or "morning"])
        else:
            text = clock(typed.time) + (f" – {clock(typed.end)}" if typed.end else "")
        if typed.precision == "to_be_confirmed":
            return f"{text} ({_in_both(message('to be confirmed'))})"
        return f"~{text}" if typed.precision == "approximate" and typed.time else text

    def _comes_to(self, typed: TypedTime, means: Meaning | None) -> Moment:
        found = means(typed) if means is not None else None
        return found or replace(self._moment, time=typed.time, fold=None)

    def _aloud(self, typed: TypedTime, meant: Moment) -> str:
        said = self.sentence(typed, meant)
        if meant.date is None or meant.date == self._moment.date:
            return said
        return self.tr("{time}, {later}").format(time=said, later=self._dates.short_day(meant.date))

    def _time_words(self, typed: TypedTime) -> str:
        if typed.time is not None:
            return clock(typed.time) + (f"–{clock(typed.end)}" if typed.end else "")
        return self._kinds.day_part(typed.day_part) if typed.day_part is not None else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = self._look, self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.outline, 1))
            painter.setBrush(QColor(colours.page))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            top = 6.0
            for number, typed in enumerate(self._found):
                height = float(FIRST) if number == 0 else 32.0
                box = QRectF(6, top, WIDTH - 12, height)
                if number == self._chosen:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(look.row_chosen)
                    painter.drawRoundedRect(box, 6, 6)
                inside = box.adjusted(EDGE, 4, -EDGE, -4)
                self._paint_reading(painter, inside, typed, self._meant[number], first=number == 0)
                top += height + 2
            if not self._found:
                draw_text(painter, QRectF(18, top, WIDTH - 36, 50), self._unread(), colours.warning_text, bold=True)
                top += FIRST
            self._paint_examples(painter, top)

    def _paint_reading(self, painter: QPainter, box: QRectF, typed: TypedTime, meant: Moment, *, first: bool) -> None:
        colours = self._look.colours
        line = QRectF(box.x(), box.y(), box.width(), 24 if first else box.height())
        key = self.tr("Enter") if first else "↓"
        key_width = width_of(key, 11) + 12
        draw_zone_mark(painter, line.right() - key_width, line.center().y(), key, self._look)
        home = self._home(meant)
        room = line.adjusted(0, 0, -key_width - 8, 0)
        if not first:
            draw_text(painter, room, self.sentence(typed, meant), colours.text)
            draw_text(painter, room, home, colours.secondary, 12, align=RIGHT)
            return
        draw_text(painter, room, self.sentence(typed, meant), colours.text, 15, bold=True)
        second = QRectF(box.x(), box.y() + 25, box.width(), 20)
        left = second.x()
        if meant.date is not None:
            left += draw_text(painter, second, self._dates.short_day(meant.date), colours.body, 12) + 8
        at = self._at(meant)
        if self._zone and at is not None:
            left += draw_zone_mark(painter, left, second.center().y(), offset(self._zone, at), self._look) + 8
        draw_text(painter, QRectF(left, second.y(), second.right() - left, 20), home, colours.secondary, 12)
        third = QRectF(box.x(), box.y() + 46, box.width(), 18)
        said = draw_text(painter, third, self.tr("Prints as"), colours.secondary, 11) + 10
        draw_text(painter, third.adjusted(said, 0, 0, 0), self.printed(typed, meant), colours.body, 12)

    def _paint_examples(self, painter: QPainter, top: float) -> None:
        colours = self._look.colours
        fill(painter, QRectF(18, top + 2, WIDTH - 36, 1), colours.line)
        draw_text(painter, QRectF(18, top + 6, 200, 20), self.tr("You can also type"), colours.secondary, 11, bold=True)
        left = 18.0
        words = (*EXAMPLES, self.tr("morning"), self._kinds.to_confirm(), self._kinds.hidden())
        for word in words:
            if left + width_of(word, 11) + 20 < WIDTH:
                left += draw_chip(painter, left, top + 38, word, self._look) + 5

    def _at(self, meant: Moment) -> datetime | None:
        return meant.instant(self._zone) if meant.time is not None and self._zone else None

    def _home(self, meant: Moment) -> str:
        at = self._at(meant)
        if self.home is None or at is None or self.home[1] == self._zone:
            return ""
        local = in_zone(at, self.home[1])
        told = self.tr("{city} {time}").format(city=self.home[0], time=clock(local.time()))
        if meant.date is not None and local.date() != meant.date:
            told = self.tr("{time}, {weekday}").format(time=told, weekday=self._dates.weekday(local.date()))
        return told

    def _unread(self) -> str:
        return self.tr("This is not a time that can be read")


def _in_both(text: Message) -> str:
    """A text of the papers in both languages of the planner."""
    return " · ".join(text.in_language(language) for language in LANGUAGES)
