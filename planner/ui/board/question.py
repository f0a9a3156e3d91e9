"""The question on the board where an item would stand at a time that the clock skips or shows twice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.moment import Moment
from planner.ui.parts.label import label
from planner.ui.parts.odd_time_asking import OddTimeAsking
from planner.ui.parts.paint import draw_card
from planner.ui.parts.passing import keeps_escape
from planner.ui.parts.tab_order import step_inside
from planner.ui.theme.look import Look

WIDTH, TOP = 420, 76


class Question(QWidget):
    """Stands over the board, with the keyboard in it. Esc leaves everything where it was."""

    def __init__(self, look: Look, over: QWidget, *, back: Callable[[], None]) -> None:
        super().__init__(over)
        self._look, self._over, self._back = look, over, back
        self._title = label("", look.colours.text, bold=True, wrap=True)
        self._asking = OddTimeAsking(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(self._title)
        column.addWidget(self._asking)
        self.hide()

    def ask(
        self,
        moment: Moment,
        zone: str | None,
        *,
        title: str,
        city: Callable[[str], str],
        home: tuple[str, str] | None,
        answered: Callable[[Moment], None],
    ) -> bool:
        """Asks which time is meant for an item; False where the moment is not odd."""

        def take(answer: Moment) -> None:
            self.end()
            answered(answer)

        if not self._asking.ask(moment, zone, city=city, home=home, answered=take):
            return False
        self._title.setText(title)
        self.setFixedWidth(WIDTH)
        self.adjustSize()
        self.move(max(0, (self._over.width() - WIDTH) // 2), TOP)
        self.show()
        self.raise_()
        if self._asking.card is not None:
            self._asking.card.answers[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def end(self) -> None:
        """Asks no longer."""
        if self.isVisible():
            self.hide()
            self._asking.end()
            self._back()

    def event(self, event: QEvent) -> bool:
        return keeps_escape(event) or super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        return step_inside(self, following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_card(self, self._look)
