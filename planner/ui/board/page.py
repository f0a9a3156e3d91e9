"""The board of one visit: days, the board itself, and the chosen item to be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from planner.clock import Clock
from planner.ui.board.accessible import make_boards_accessible
from planner.ui.board.area import FULL_HOUR
from planner.ui.board.bar import BoardBar
from planner.ui.board.blocks import Block, day_board, lanes_kept
from planner.ui.board.columns import Columns
from planner.ui.board.days import NO_DAY, DayNames, days_shown, first_day
from planner.ui.board.doing import BoardDoing
from planner.ui.board.lived import BoardDay
from planner.ui.board.placing import Calendar
from planner.ui.board.reading import BoardInspector
from planner.ui.board.ruler_words import RulerWords
from planner.ui.board.scene import Findings
from planner.ui.board.sidebar import BoardSidebar
from planner.ui.board.standing import BoardStanding
from planner.ui.board.telling_item import ItemTelling
from planner.ui.board.verbs import BoardVerbs
from planner.ui.board.view import BoardView
from planner.ui.board.words import BlockWords
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.found import Found
from planner.ui.parts.page import Page
from planner.ui.parts.steps import Steps
from planner.ui.parts.walking import walking_actions
from planner.ui.theme.look import Look
from planner.ui.theme.metrics import DAYS_IN_A_ROW_BELOW, DRAWER_BELOW
from planner.usecases.show import visit_content
from planner.workspace import Workspace

NOW_EVERY = 20_000
"""Milliseconds between two looks at the clock."""
MORNING = 7
"""The local hour that is at the top when a day is first shown."""


class BoardPage(Page):
    """Shows a day, two, or a stop."""

    asked_export = Signal()
    asked_item = Signal(str)
    """An item is to be edited where everything of it can be changed."""

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock, steps: Steps) -> None:
        super().__init__(look)
        make_boards_accessible()
        self.workspace, self.visit_id, self._clock = workspace, visit_id, clock
        self.names = DayNames(look, self)
        self.findings: Findings = {}
        self._captions = VisitCaption(look, self)
        self.words, self.ruler = BlockWords(look, self), RulerWords(look, self)
        self.words.city = self.ruler.city
        self._telling = ItemTelling(look, self.words, self)
        self.sidebar, self.inspector = BoardSidebar(look), BoardInspector(look)
        self.view = BoardView(look, self.words, self.ruler)
        self.view.why_empty = self._telling.no_days()
        self.verbs = BoardVerbs(workspace, visit_id, self)
        self.day: BoardDay | None = None
        self._lanes: dict[str, int] = {}
        self.buttons = BoardBar(look, steps, self)
        self.how, self.bar = self.buttons.how, self.buttons.for_width(DRAWER_BELOW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._days_above, row = QHBoxLayout(), QHBoxLayout()
        column.addLayout(self._days_above)
        column.addLayout(row, 1)
        row.addWidget(self.sidebar)
        row.addWidget(self.view, 1)
        row.addWidget(self.inspector)
        self.doing = BoardDoing(self, steps)
        self._make_actions()
        self._connect()
        self._timer = QTimer(self, interval=NOW_EVERY)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.refresh()
        self._show_morning()
        self.standing = BoardStanding(self)

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        self.doing.leave()  # what is asked about may be gone by now
        self.content = visit_content(self.workspace, self.visit_id, clock=self._clock)
        self.calendar, self.columns = Calendar(self.content), Columns(self.content)
        self.words.show(self.content)
        self.ruler.show(self.content)
        if self.day not in self.calendar.days:
            self.day = first_day(self.calendar, self._clock())
        self.sidebar.show_days(self.names.rows(self.calendar, self.findings))
        self._show()

    def show_findings(self, found: Found) -> None:
        findings = {key: [(line.level, line.words) for line in lines] for key, lines in found.by_item.items()}
        if findings != self.findings:
            self.findings = self.view.scene.findings = findings  # nothing stands elsewhere for it
            self.sidebar.show_days(self.names.rows(self.calendar, findings))
            self.view.repaint_all()
            self._inspect()

    def go_to(self, day: BoardDay) -> None:
        """Shows another day of the visit."""
        if day in self.calendar.days and day != self.day:
            self.show_day(day)

    def show_day(self, day: BoardDay) -> None:
        """Shows a day anew, with nothing chosen."""
        self.day = day
        self.view.choose("", show=False)
        self._show()

    def show_thing(self, kind: str, row_id: str) -> None:
        """Chooses an item, on its day."""
        placed = self.calendar.by_id.get(row_id)
        if placed is not None:
            self.go_to(placed.first)
            self.view.choose(row_id)

    @property
    def shown_days(self) -> Sequence[BoardDay]:
        """The days on the board."""
        return days_shown(self.calendar, self.day, self.how.value) if self.day is not None else ()

    @property
    def zoom_percent(self) -> int:
        """How large an hour is, 100 being one pixel a minute."""
        return round(self.view.hour / FULL_HOUR * 100)

    def focus_first(self) -> None:
        self.view.setFocus()

    def key_actions(self) -> Sequence[QAction]:
        return self._actions

    def leave(self) -> None:
        self.view.gesture = None
        self.doing.leave()
        super().leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        self.inspector.setVisible(width >= DRAWER_BELOW)
        bar = self.buttons.for_width(width)
        if tuple(bar) != tuple(self.bar):
            self.bar = bar
            self.renamed.emit()
        if (width >= DAYS_IN_A_ROW_BELOW) == self.sidebar.isHidden():
            self.sidebar.setVisible(width >= DAYS_IN_A_ROW_BELOW)
            self.sidebar.place_days(self._days_above if width < DAYS_IN_A_ROW_BELOW else None)

    def _make_actions(self) -> None:
        self._actions = [
            self._action(self.tr("Export…"), "Ctrl+E", self.asked_export.emit),
            self._action(self.tr("The day before"), "Alt+Left", lambda: self._walk_days(-1)),
            self._action(self.tr("The day after"), "Alt+Right", lambda: self._walk_days(1)),
            *walking_actions(self, (self.sidebar.days, self.view, self.inspector.link)),
        ]

    def _action(self, text: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: act())
        return action

    def _connect(self) -> None:
        self.buttons.export.clicked.connect(self.asked_export)
        self.buttons.before.clicked.connect(lambda: self._walk_days(-1))
        self.buttons.after.clicked.connect(lambda: self._walk_days(1))
        self.buttons.today.clicked.connect(self._go_to_today)
        self.how.chosen.connect(lambda _how: self._show())
        self.sidebar.days.picked.connect(self._pick)
        self.view.aim_at_day = self._aim
        self.view.chosen.connect(self._inspect)
        self.view.chosen.connect(self.workspace.seal)
        self.view.zoomed.connect(self._count)
        self.view.opened.connect(self.asked_item)
        self.inspector.edit.connect(self.asked_item)

    def _show(self) -> None:
        """Lays the days out anew; what is chosen stays chosen where it is still there."""
        days = self.shown_days
        language = self.look.language
        boards = [
            day_board(
                self.calendar,
                self.columns,
                day,
                language=language,
                only_used=len(days) > 1,
                kept=self._lanes,
                undated=number == 0,
            )
            for number, day in enumerate(days)
        ]
        self._lanes |= lanes_kept(boards)
        scene = self.view.scene
        scene.columns, scene.findings, scene.home = self.columns.all, self.findings, self.content.home_zone
        scene.now = self._clock()
        here = {block.item_id for board in boards for block in board.everything()}
        scene.selected &= here
        scene.focus = scene.focus if scene.focus in here else ""
        self.view.show_boards(boards)
        self.caption = self._captions.of(self.content)
        self.title = self.names.title(self.calendar, days)
        self.zones = self._zones()
        if self.day is not None:
            self.sidebar.days.mark(self.day.key)
        self.buttons.before.setEnabled(self.day is not None and self.day != self.calendar.days[0])
        self.buttons.after.setEnabled(self.day is not None and self.day != self.calendar.days[-1])
        self.buttons.today.setEnabled(self.day is not None)
        self._inspect()
        self._count()

    def _count(self) -> None:
        """What the status bar says: groups, items, zoom, and the keys that matter."""
        blocks = (block for board in self.view.boards for block in board.everything())
        shown = {block.item_id for block in blocks if not block.is_step and not block.undated}
        self.counts = self.tr("{groups} · {items} · Zoom {zoom} % · N new, Enter edit, Alt+↑↓ move").format(
            groups=self.names.groups(len(self.columns.all)), items=self.names.count(len(shown)), zoom=self.zoom_percent
        )
        self.renamed.emit()

    def _zones(self) -> tuple[tuple[str, str], ...]:
        if self.day is None:
            return ()
        names = [self.calendar.axis(self.day).stretches[-1].zone]
        if self.content.home_zone:
            names.append(self.content.home_zone)
        return tuple((self.ruler.city(name), name) for name in dict.fromkeys(names))

    def _inspect(self) -> None:
        spots = self.view.spots_chosen()
        blocks: list[Block] = [spot.block for spot in spots]
        if len(blocks) == 1:
            reading = self._telling.of_item(blocks[0], self.findings)
        elif blocks:
            reading = self._telling.of_several(blocks)
        else:
            everything = {block.item_id: block for board in self.view.boards for block in board.everything()}
            reading = self._telling.of_day(
                self.title if self.view.boards else "", list(everything.values()), self.findings
            )
        self.inspector.show_reading(reading)

    def _walk_days(self, step: int) -> None:
        if self.day is not None:
            place = self.calendar.days.index(self.day) + step
            if 0 <= place < len(self.calendar.days):
                self.go_to(self.calendar.days[place])

    def _pick(self, key: str) -> None:
        day = self.calendar.day(key)
        if key == NO_DAY:
            self._choose_undated()
        elif day is not None:
            self.go_to(day)

    def _choose_undated(self) -> None:
        """What nobody gave a day yet, to be dragged to one or moved by keys."""
        ids = [entry.item_id for entry in self.calendar.undated]
        if ids:
            self.view.choose(ids[0], others=frozenset(ids))
            self.view.setFocus()
        else:
            self.tell.emit(self.tr("Every item has a day. Drag one here, or press Shift+T, and it waits in the tray."))
        if self.day is not None:
            self.sidebar.days.mark(self.day.key)

    def _go_to_today(self) -> None:
        day = first_day(self.calendar, self._clock())
        if day is not None:
            self.go_to(day)
            minute = self.calendar.axis(day).minute_of(self._clock())
            if 0 <= minute <= self.calendar.axis(day).minutes:
                self.view.show_hour(max(0.0, minute - 90))

    def _show_morning(self) -> None:
        """Begins at the hour of the first item, or at seven."""
        starts = [block.start for board in self.view.boards for some in board.blocks.values() for block in some]
        ticks = self.calendar.axis(self.day).ticks() if self.day is not None else ()
        seven = next((tick.minute for tick in ticks if tick.local.hour == MORNING), 0.0)
        first = min((start for start in starts if start > 0), default=seven)
        QTimer.singleShot(0, self, lambda: self.view.show_hour(min(first, seven) if first > 0 else seven))

    def _aim(self, at: QPoint | None) -> str:
        return self.sidebar.days.aim(at)

    def _tick(self) -> None:
        self.view.scene.now = self._clock()
        self.view.repaint_all()
