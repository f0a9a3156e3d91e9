"""The rooms behind the rail: which page is shown, of which visit, and what all pages have in common."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.clock import Clock
from planner.errors import NotFound, PlannerError, StorageError
from planner.last_place import Place
from planner.messages import Message
from planner.models.zones import in_zone
from planner.settings import Settings, save_settings, speaking_language
from planner.ui.arrivals import Arrivals
from planner.ui.doors import RAIL_OF, SEARCH, VISIT_ROOMS, Doors
from planner.ui.find.deeds import Deed
from planner.ui.finder import Finder
from planner.ui.findings import LiveFindings
from planner.ui.found_on_pages import FoundOnPages
from planner.ui.language import Translators
from planner.ui.parts.background import Background
from planner.ui.parts.bridge import Bridge
from planner.ui.parts.dates import clock as clock_text
from planner.ui.parts.dates import offset, zone_city
from planner.ui.parts.steps import Steps
from planner.ui.shell.window import Shell
from planner.ui.theme.look import Look
from planner.ui.watch import Watch
from planner.ui.ways import Ways

if TYPE_CHECKING:
    from planner.usecases.find import Thing
    from planner.workspace import Changes, Workspace

CLOCK_EVERY = 10_000
"""Milliseconds between two looks at the clock."""


class Rooms(QObject):
    """Shows one page at a time and brings news of changes to it."""

    asked_restore = Signal(Path, bool)
    """A backup is to be brought back, `True` for a file without a checksum; who opened the office does that."""
    moved = Signal(str, str)
    """The id of the visit and the page a person is at: a place to come back to."""

    def __init__(
        self,
        shell: Shell,
        workspace: Workspace,
        *,
        settings: Settings,
        clock: Clock,
        translators: Translators,
        look_of: Callable[[Settings, str], Look],
    ) -> None:
        super().__init__(shell)
        self.shell, self.workspace, self.settings = shell, workspace, settings
        self.clock, self._translators, self._look_of = clock, translators, look_of
        self._room, self.visit_id, self._visit_shown, self._saved_at = "visits", "", "", ""
        self._told: Message | None = None
        self.background = Background(self)
        self.findings = LiveFindings(workspace, clock=clock, parent=self)
        self.found = FoundOnPages(self)
        self.doors, self.ways = Doors(self), Ways(self)
        self._bridge = Bridge(workspace, self)
        self._bridge.changed.connect(self._changed)
        self.arrivals = Arrivals(shell, workspace, self)
        self.arrivals.stored.connect(self.open_visit)
        self.arrivals.said.connect(self._tell_arrival)
        self.arrivals.listed.connect(self.ways.take_list)
        shell.dropped.connect(self.arrivals.take)
        shell.may_close = self._may_close
        self._timer = QTimer(self, interval=CLOCK_EVERY)
        self._timer.timeout.connect(self._tell_time)
        self._timer.start()
        self.watch = Watch(shell, workspace, background=self.background, parent=self)
        self._join_frame()

    def return_to(self, place: Place | None) -> None:
        """Shows the page a person was at last; the visits where there is none, or where it is gone by now."""
        if place is not None and place.visit_id and place.room in VISIT_ROOMS:
            self.visit_id = place.visit_id
            try:
                self._show(place.room)
            except NotFound:
                self.visit_id = ""
        if self.shell.page is None:
            self.go_home()

    def go_home(self) -> None:
        """Shows the visits of the office."""
        self._show("visits")

    def open_visit(self, visit_id: str) -> None:
        """Shows the programme of a visit."""
        self.visit_id = visit_id
        self.go("programme")

    def catch_up(self, *, outdated: bool) -> None:
        """The office is open now, after its first page; `outdated` says that somebody changed it meanwhile."""
        self.findings.begin()
        self.watch.begin()
        self._refresh(None) if outdated else self._tell_time()

    def close(self) -> None:
        """Ends what runs and lets go of the database."""
        self._timer.stop()
        self.watch.stop()
        self.shell.dropped.disconnect(self.arrivals.take)
        self.shell.drop_page()
        self.findings.close()
        self._finder.close()
        self.background.finish()
        self._bridge.close()
        self.workspace.close()

    def go_to_backups(self) -> None:
        """Shows the backups of the office."""
        self.go("backups")

    def go(self, room: str) -> None:
        """Shows a room, of the open visit where it is one of a visit; the page stays where a room cannot be read."""
        if room == SEARCH:
            self._finder.open_palette()
            return
        try:
            self._show(room)
        except PlannerError as fault:
            self.visit_id = self._visit_shown
            # Home is read as well: its own fault must not hide the first one.
            if isinstance(fault, NotFound) or self.shell.page is None:
                with suppress(PlannerError):
                    self.go_home()
            self._refuse(fault)

    def _show(self, room: str) -> None:
        self.shell.accept_again()
        if self.shell.page is not None:
            self.shell.page.settle()  # before the next page is made: what is typed belongs to what it reads
        page = self.doors.page(room)
        self._room, self._visit_shown = room, self.visit_id
        page.tell.connect(self.shell.tell)
        page.tell_undoable.connect(self.tell_undoable)
        page.failed.connect(self._refuse)
        page.renamed.connect(self._tell_time)
        self.shell.show_page(page)
        self.shell.rail.show_rooms(self.doors.rail(inside=self.in_visit), RAIL_OF.get(room, room))
        self.findings.follow(self.visit_id if self.in_visit else "")
        self.found.join(page)
        if room in VISIT_ROOMS:
            self.moved.emit(self.visit_id, room)
        elif room == "visits":
            self.moved.emit("", room)
        self._tell_time()

    def edit_item(self, item_id: str) -> None:
        """Goes to an item of the visit that is open, in the programme, its title ready to be typed."""
        from planner.ui.programme.page import ProgrammePage

        self.show_in("programme", "item", item_id)
        if isinstance(self.shell.page, ProgrammePage):
            self.shell.page.edit_title()

    def show_in(self, room: str, kind: str, row_id: str) -> None:
        """Goes to a room of the visit that is open, and to a thing in it where one is named."""
        self.go(room)
        if self.shell.page is not None and row_id:
            self.shell.page.show_thing(kind, row_id)

    def go_to(self, thing: Thing) -> None:
        """Goes to a thing that was found: its visit, and there the page that shows it."""
        self.visit_id = thing.visit_id
        self.go({"person": "people", "group": "journey", "place": "journey"}.get(thing.kind, "programme"))
        if self.shell.page is not None and thing.kind != "visit":
            self.shell.page.show_thing(thing.kind, thing.row_id)

    def _deeds(self) -> list[Deed]:
        rooms = [room for room in self.doors.rail(inside=self.in_visit) if room.key not in (self._room, SEARCH)]
        adding = Deed(self.tr("Add people, or import a list or an agenda…"), "", self.ways.add_people)
        return [
            *(Deed(room.word, "", lambda key=room.key: self.go(key)) for room in rooms),  # type: ignore[misc] # a default binds the key
            Deed(self.tr("New visit"), "", lambda: self.go("new")),
            Deed(self.tr("Bring in a visit file…"), "", self.arrivals.ask),
            *([adding] if self.in_visit else ()),
            Deed(self.tr("Backups"), "", self.go_to_backups),
        ]

    @property
    def in_visit(self) -> bool:
        """True in a room of a visit."""
        return self._room not in ("visits", "new", "directory", "register", "office-tasks") and bool(self.visit_id)

    def _changed(self, changes: Changes) -> None:
        self._saved_at = clock_text(in_zone(self.clock(), self.settings.home_zone).time())
        self.steps.rename()
        if self.workspace.undo_label is not self._told:
            self.shell.hush(undoable=True)  # its button would take back another step than the one it names
        self.findings.look_again()
        self._refresh(frozenset(changes.rows))

    def _refresh(self, kinds: frozenset[str] | None) -> None:
        if self.shell.page is not None:
            try:
                self.shell.page.refresh(kinds)
            except NotFound as gone:
                self.visit_id = ""
                self.go_home()
                self.shell.tell(gone.message.in_language(self.shell.look.language))
        self._tell_time()

    def _tell_arrival(self, words: str, undoable: bool) -> None:
        if undoable:
            self.tell_undoable(words)
        else:
            self.shell.tell(words)

    def tell_undoable(self, words: str) -> None:
        """Says what the last command did; the notice can take it back, and goes with the next step."""
        if not self.workspace.made:
            self.shell.tell(words)  # it did nothing: undo would take back another step
            return
        self._told = self.workspace.undo_label
        self.shell.tell(words, undo=self.steps.take_back)

    def speak(self, language: str) -> None:
        """Speaks another language (BCP 47) from now on, and shows the visits in it."""
        self.resettle(self.settings._replace(language=language), room="visits")

    def resettle(self, settings: Settings, *, room: str = "settings") -> None:
        """Takes new settings: stored, and worn at once, in `room`."""
        self.settings = settings
        self._dress()
        self.go(room)
        try:
            save_settings(self.settings)
        except StorageError as fault:
            reason = fault.message.in_language(self.shell.look.language)
            self.shell.refuse(self.tr("The settings were not stored"), reason)

    def _dress(self) -> None:
        """Builds the frame anew in another look and language."""
        language = speaking_language(self.settings)
        self._translators.speak(language)
        self._finder.close()
        self.shell.wear(self._look_of(self.settings, language))
        self._join_frame()

    def _join_frame(self) -> None:
        self.shell.rail.chosen.connect(self.go)
        frame = self.shell.frame
        self.steps = Steps(self.workspace, language=self.shell.look.language, parent=frame)
        self.steps.made.connect(self.shell.tell)
        self.steps.failed.connect(self._refuse)
        frame.addActions([self.steps.undo, self.steps.redo])
        self._finder = Finder(self.shell, self.workspace, deeds=self._deeds, here=lambda: self.visit_id)
        self._finder.found.connect(self.go_to)
        self._tell_time()

    def _refuse(self, fault: PlannerError) -> None:
        self.shell.refuse(self.tr("This was not done"), fault.message.in_language(self.shell.look.language))

    def _tell_time(self) -> None:
        status = self.shell.status
        locked = self.workspace.read_only
        if locked is not None:
            status.saved.setText(locked.in_language(self.shell.look.language))
        elif self._saved_at:
            status.saved.setText(self.tr("All changes saved {time}").format(time=self._saved_at))
        else:
            status.saved.setText(self.tr("All changes are saved"))
        now = self.clock()
        page = self.shell.page
        zones = page.zones if page is not None and page.zones else ()
        if not zones and self.settings.home_zone:
            zones = ((zone_city(self.settings.home_zone, self.shell.look), self.settings.home_zone),)
        status.clocks.setVisible(bool(zones))
        status.clocks.setText(
            " · ".join(
                self.tr("{city} {time} ({zone})").format(
                    city=city, time=clock_text(in_zone(now, zone).time()), zone=offset(zone, now)
                )
                for city, zone in zones
            )
        )

    def _may_close(self) -> bool:
        """Typed texts are stored and what runs is ended before the window goes."""
        self.shell.hide()
        self.shell.drop_page()
        self.background.finish()
        return True
