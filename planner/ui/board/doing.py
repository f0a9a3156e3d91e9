"""What becomes of gestures and keys on the board: each is turned into one command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from planner.storage.item_facts import item_facts
from planner.ui.board.actions import BoardActions
from planner.ui.board.aside import LayingAside
from planner.ui.board.clip import Clip, clear_clipboard, from_clipboard, put_on_clipboard
from planner.ui.board.days import NO_DAY
from planner.ui.board.elsewhere import Elsewhere
from planner.ui.board.gestures import NEW_LENGTH, SHORTEST, SNAP, column_box, local_change
from planner.ui.board.panels import Panel
from planner.ui.board.places import after_these, free_from
from planner.ui.board.results import Drawn, LaidAside, Moved, MovedToDay, Resized, Result
from planner.ui.board.spots import Spot
from planner.ui.board.title_field import TitleField
from planner.ui.board.verbs import Slot
from planner.ui.parts.key_names import keys_here
from planner.ui.parts.steps import Steps

if TYPE_CHECKING:
    from planner.ui.board.page import BoardPage


class BoardDoing(QObject):
    """Carries out what a person did on a board page."""

    def __init__(self, page: BoardPage, steps: Steps) -> None:
        super().__init__(page)
        self._page, self._steps = page, steps
        self._view, self._verbs = page.view, page.verbs
        self.field = TitleField(self._view.viewport(), name=self.tr("Title of the item"))
        self._aside = LayingAside(page, self._tops, self)
        self._elsewhere = Elsewhere(page, self._tops, self)
        self._actions = BoardActions(self._view)
        self._actions.edit = lambda changes: self._with_chosen(lambda ids: self._verbs.edit(ids, changes))
        self._actions.make(self._deeds())
        self._view.done.connect(self._done)
        self._view.escaped.connect(self._escape)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._menu)
        page.buttons.new_item.clicked.connect(self.create)
        self._verbs.refused.connect(page.failed)
        self._verbs.made.connect(self._made)

    def _deeds(self) -> dict[str, Callable[[], None]]:
        return {
            "new": self.create,
            "open": lambda: self._page.asked_item.emit(self._view.scene.focus) if self._view.scene.focus else None,
            "retitle": self.retitle,
            "cut": lambda: self._copy(cut=True),
            "copy": lambda: self._copy(cut=False),
            "paste": self.paste,
            "duplicate": lambda: self._with_chosen(self._verbs.duplicate),
            "remove": self.remove,
            "untime": self._aside.take_times,
            "unplan": self._aside.take_days,
            "earlier": lambda: self._nudge(-SNAP),
            "later": lambda: self._nudge(SNAP),
            "shorter": lambda: self._lengthen(-SNAP),
            "longer": lambda: self._lengthen(SNAP),
            "group_left": lambda: self._elsewhere.to_group(-1),
            "group_right": lambda: self._elsewhere.to_group(1),
            "day_before": lambda: self._elsewhere.to_day(-1),
            "day_after": lambda: self._elsewhere.to_day(1),
            "all": lambda: self._view.choose(self._view.scene.focus, others=self._everything(), show=False),
            "toggle": self._toggle,
            "first": lambda: self._walk_to(0),
            "last": lambda: self._walk_to(-1),
            "closer": lambda: self._view.zoom(1.25),
            "wider": lambda: self._view.zoom(0.8),
            "usual": lambda: self._view.zoom(48.0 / self._view.hour),
        }

    def create(self) -> None:
        """Makes an item after the one chosen, or in the morning; asks for its title on the board."""
        panels = self._view.scene.geometry.panels
        if not panels:
            self._page.tell.emit(self._view.why_empty)
            return
        spot = self._view.focused
        if spot is not None and spot.block.timed:
            panel, column, start = spot.panel, spot.block.column, spot.block.end
        else:
            panel = spot.panel if spot is not None else panels[0]
            column = spot.block.column if spot is not None else panel.board.columns[0]
            start = free_from(panel, column)
        start = min(start, panel.board.axis.minutes - NEW_LENGTH)
        self._ask_title(panel, column, start, start + NEW_LENGTH)

    def leave(self) -> None:
        """Ends what was asked: the page goes."""
        self._elsewhere.question.end()

    def retitle(self) -> None:
        """Another title for the focused item, typed on the board."""
        spot = self._view.focused
        if spot is None:
            return
        entry, seen = spot.block.entry, spot.block.title
        facts = self._page.workspace.read(lambda session: item_facts(session, entry.item_id))
        if facts is None:
            return
        member = "title_native" if facts.title != seen and facts.title_native == seen else "title"
        self._view.reveal(entry.item_id)
        self.field.ask(
            self._view.scene.on_screen(spot), text=seen,
            give=lambda text: self._verbs.retitle(entry, text, seen=seen, member=member), back=self._view.setFocus,
        )  # fmt: skip

    def remove(self) -> None:
        """Removes what is chosen and offers to take that back."""
        spots = self._tops()
        if not spots:
            return
        after = after_these(self._view.scene.geometry, spots)
        if self._verbs.remove([spot.block.item_id for spot in spots]):
            words = (
                self.tr("“{title}” removed").format(title=spots[0].block.title)
                if len(spots) == 1
                else self.tr("{count} items removed").format(count=len(spots))
            )
            self._view.choose(after)
            self._page.tell_undoable.emit(words)

    def paste(self) -> None:
        """Brings what was copied or cut, of this visit or another, to the day shown."""
        clip = from_clipboard()
        if clip is None:
            self._page.tell.emit(keys_here(self.tr("There are no items to paste. Copy some with Ctrl+C first.")))
            return
        spot = self._view.focused
        day = spot.panel.board.day if spot else self._page.day
        self._verbs.paste(clip.ids, day=day.date if day else None, cut=clip.cut)
        if clip.cut:
            clear_clipboard()
            self._fade(())

    def _copy(self, *, cut: bool) -> None:
        spots = self._tops()
        if not spots:
            return
        ids = tuple(spot.block.item_id for spot in spots)
        words = self._page.words
        put_on_clipboard(
            Clip(self._page.visit_id, ids, cut),
            [f"{words.times(spot.block.entry)} {spot.block.title}".strip() for spot in spots],
        )
        self._fade(ids if cut else ())

    def _fade(self, ids: Sequence[str]) -> None:
        self._view.scene.faded = frozenset(ids)
        self._view.repaint_all()

    def _done(self, result: Result) -> None:
        if isinstance(result, Moved):
            self._move(result)
        elif isinstance(result, MovedToDay):
            if result.day_key == NO_DAY:
                self._aside.take_days()
            there = self._page.calendar.day(result.day_key)
            if there is not None:
                self._elsewhere.to_days(result.grabbed.panel.board.day, there)
        elif isinstance(result, LaidAside):
            self._aside.lay(result, group=self._elsewhere.regroup(result.grabbed.block.column, result.column))
        elif isinstance(result, Resized):
            block, axis = result.spot.block, result.spot.panel.board.axis
            self._verbs.resize_to(block.entry, axis, result.minute, self._page.calendar, at_start=result.at_start)
        elif isinstance(result, Drawn):
            self._ask_title(result.panel, result.column, result.start, result.end)

    def _move(self, moved: Moved) -> None:
        grabbed, panel = moved.grabbed, moved.panel
        length = float(max(grabbed.block.entry.duration_minutes, default=0)) or NEW_LENGTH
        if grabbed.block.timed:
            change = local_change(grabbed, panel, moved.minute)
        else:
            change = timedelta(days=(panel.board.day.date - grabbed.panel.board.day.date).days)
        group = self._elsewhere.regroup(grabbed.block.column, moved.column)
        others = [
            (spot.block.entry, group if spot.block.column == grabbed.block.column else None)
            for spot in self._tops()
            if spot.block.item_id != grabbed.block.item_id
        ]
        slot = Slot(panel.board.axis, moved.minute, moved.minute + length)
        self._verbs.move(grabbed.block.entry, others, slot, self._page.calendar, change=change, group=group)

    def _nudge(self, minutes: int) -> None:
        spots = self._tops()
        timed = [spot for spot in spots if spot.block.timed]
        if timed:
            self._verbs.shift([spot.block.item_id for spot in timed], minutes)
            self._view.reveal(self._view.scene.focus)
        elif spots and minutes > 0:
            spot = spots[0]
            self._move(Moved(spot, spot.panel, spot.block.column, free_from(spot.panel, spot.block.column)))
            self._view.reveal(spot.block.item_id)

    def _lengthen(self, minutes: int) -> None:
        spans = [
            (spot.block.entry, spot.panel.board.axis, spot.block.ends + minutes)
            for spot in self._tops()
            if spot.block.timed and spot.block.ends + minutes >= spot.block.begins + SHORTEST
        ]
        if spans:
            self._verbs.lengthen(spans, self._page.calendar)

    def _ask_title(self, panel: Panel, column: int, start: float, end: float) -> None:
        scene = self._view.scene
        self._view.bring_into_sight(start, end)
        shown = self._page.columns.all[column]
        slot = Slot(panel.board.axis, start, end)
        self.field.ask(
            column_box(scene, panel, column, start, end), text="",
            give=lambda text: self._verbs.create(slot, shown, text, self._page.calendar), back=self._view.setFocus,
        )  # fmt: skip

    def _made(self, made: str | tuple[str, ...]) -> None:
        ids = (made,) if isinstance(made, str) else made
        if ids:
            if self._view.scene.geometry.find(ids[0]) is None:
                self._page.show_thing("item", ids[0])  # its city may be on the other side of the date line
            self._view.choose(ids[0], others=frozenset(ids))

    def _escape(self) -> None:
        if self._view.scene.faded:
            clear_clipboard()
            self._fade(())
        else:
            self._view.choose("", show=False)

    def _toggle(self) -> None:
        scene = self._view.scene
        if scene.focus:
            self._view.choose_only(scene.selected ^ {scene.focus})

    def _walk_to(self, place: int) -> None:
        spots = list(self._view.scene.geometry.all_spots())
        if spots:
            self._view.choose(spots[place].block.item_id)

    def _everything(self) -> frozenset[str]:
        return frozenset(spot.block.item_id for spot in self._view.scene.geometry.all_spots() if spot.parent is None)

    def _with_chosen(self, verb: Callable[[Sequence[str]], object]) -> None:
        ids = [spot.block.item_id for spot in self._tops()]
        if ids:
            verb(ids)

    def _tops(self) -> list[Spot]:
        """What is chosen, without the steps of what is chosen: they go along."""
        chosen = self._view.scene.selected
        return [s for s in self._view.spots_chosen() if s.parent is None or s.parent.item_id not in chosen]

    def _menu(self, at: QPoint) -> None:
        menu = self._actions.menu(chosen=bool(self._tops()), steps=(self._steps.undo, self._steps.redo))
        menu.popup(self._view.viewport().mapToGlobal(at))
