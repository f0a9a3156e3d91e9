"""The card for a time that the clock skips or shows twice: what is wrong, why, and two answers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.models import Moment
from planner.models.zones import in_zone, offset_minutes
from planner.ui.parts.aloud import say_aloud
from planner.ui.parts.button import Button
from planner.ui.parts.dates import MINUS, clock
from planner.ui.parts.label import label
from planner.ui.parts.odd_times import OddTime
from planner.ui.parts.paint import CENTRE, draw_text
from planner.ui.parts.passing import Passing
from planner.ui.theme.look import Look


class OddTimeCard(QWidget):
    """`answered(Moment)` is said when a person has chosen; what was typed is kept until then."""

    answered = Signal(object)

    def __init__(self, look: Look, odd: OddTime, *, city: str, home: tuple[str, str] | None) -> None:
        super().__init__()
        self._look, self._odd = look, odd
        self.setObjectName("odd-time")
        colours = look.colours
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(6)
        title, reason = self._sentences(city)
        self.setAccessibleName(title)
        self.setAccessibleDescription(reason)
        self._passing = Passing(self)
        say_aloud(self, f"{title}\n{reason}", at_once=True)
        column.addWidget(label(title, colours.text, bold=True, wrap=True))
        column.addWidget(label(reason, colours.secondary, 12, wrap=True))
        column.addWidget(_Night(look, odd))
        row = QHBoxLayout()
        self.answers: list[Button] = []
        for number, moment in enumerate(odd.answers, start=1):
            assert moment.time is not None
            word = self._answer(number, clock(moment.time))
            button = Button(look, word, style="small", key=f"Alt+{number}")
            button.setShortcut(QKeySequence(f"Alt+{number}"))
            told = self._told(moment, home)
            button.setAccessibleDescription(told)
            button.clicked.connect(lambda _=False, m=moment: self.answered.emit(m))
            self.answers.append(button)
            answer = QVBoxLayout()
            answer.setSpacing(2)
            answer.addWidget(button)
            answer.addWidget(label(told, colours.secondary, 11, wrap=True))
            row.addLayout(answer, 1)
        column.addLayout(row)

    def go(self) -> None:
        """Takes the card away; the keyboard goes back to where it was."""
        self._passing.give_back()
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.over(look.colours.warning, 0.45), 1))
            painter.setBrush(look.over(look.colours.warning, 0.10))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _sentences(self, city: str) -> tuple[str, str]:
        typed = self._odd.moment.time
        time = clock(typed) if typed else ""
        if self._odd.skipped:
            return (
                self.tr("There is no {time} in {city} this night").format(time=time, city=city),
                self.tr("The clocks go forward and skip it. It stays as it is until you choose."),
            )
        return (
            self.tr("{time} comes twice in {city} this night").format(time=time, city=city),
            self.tr("The clocks go back. Say which of the two is meant; it stays as it is until you choose."),
        )

    def _told(self, moment: Moment, home: tuple[str, str] | None) -> str:
        """The offset of an answer, and the time at home, by which two that look alike are told apart."""
        at = moment.instant(self._odd.zone)
        if at is None:
            return ""
        told = _mark(offset_minutes(at, self._odd.zone))
        if home is None or home[1] == self._odd.zone:
            return told
        there = self.tr("{city} {time}").format(city=home[0], time=clock(in_zone(at, home[1]).time()))
        return self.tr("{offset} · {time}", "of an answer").format(offset=told, time=there)

    def _answer(self, number: int, time: str) -> str:
        if self._odd.skipped:
            return self.tr("Use {time}").format(time=time)
        return self.tr("The first") if number == 1 else self.tr("The second")


class _Night(QWidget):
    """Four hours of that night, the skipped one hatched."""

    def __init__(self, look: Look, odd: OddTime) -> None:
        super().__init__()
        self._look, self._odd = look, odd
        self.setFixedHeight(38)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = self._look, self._look.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = self.width() / len(self._odd.hours)
            for number, hour in enumerate(self._odd.hours):
                box = QRectF(number * width + 0.5, 0.5, width - 2, 18)
                painter.setPen(QPen(QColor(colours.warning) if hour.skipped else look.outline, 1))
                painter.setBrush(QColor(colours.page))
                painter.drawRoundedRect(box, 2, 2)
                ink, word = colours.secondary, _mark(hour.offset)
                if hour.skipped:
                    painter.setBrush(QBrush(look.over(colours.warning, 0.5), Qt.BrushStyle.BDiagPattern))
                    painter.drawRoundedRect(box, 2, 2)
                    ink, word = colours.warning_text, self.tr("skipped")
                draw_text(painter, box, word, ink, 11, bold=hour.skipped, align=CENTRE)
                draw_text(painter, QRectF(box.x(), 19, width, 18), hour.clock, colours.secondary, 11)


def _mark(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{MINUS if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")
