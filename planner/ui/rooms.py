"""The rooms behind the rail: which page is shown, of which visit, and what all pages have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from planner.clock import Clock
from planner.errors import NotFound, PlannerError
from planner.last_place import Place
from planner.settings import Settings, save_settings, speaking_language
from planner.ui.arrivals import Arrivals
from planner.ui.language import Translators
from planner.ui.parts.background import Background
from planner.ui.parts.bridge import Bridge
from planner.ui.parts.dates import clock as clock_text
from planner.ui.parts.dates import in_zone, offset, zone_city
from planner.ui.parts.page import Page
from planner.ui.parts.steps import Steps
from planner.ui.shell.rail import Room
from planner.ui.shell.window import Shell
from planner.ui.theme.look import Look
from planner.ui.watch import Watch
from planner.workspace import Changes, Workspace

CLOCK_EVERY = 10_000
"""Milliseconds between two looks at the clock."""
VISIT_ROOMS = ("programme", "people", "gifts", "outcomes", "papers")
"""The rooms of one visit, in the order of the rail."""


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
        self._clock, self._translators, self._look_of = clock, translators, look_of
        self._room, self._visit_id, self._saved_at = "visits", "", ""
        self.background = Background(self)
        self._bridge = Bridge(workspace, self)
        self._bridge.changed.connect(self._changed)
        self.arrivals = Arrivals(shell, workspace, self)
        self.arrivals.stored.connect(self.open_visit)
        self.arrivals.said.connect(self._tell_arrival)
        shell.dropped.connect(self.arrivals.take)
        shell.may_close = self._may_close
        self._timer = QTimer(self, interval=CLOCK_EVERY)
        self._timer.timeout.connect(self._tell_time)
        self._timer.start()
        self._watch = Watch(shell, workspace, background=self.background, parent=self)
        self._join_frame()

    def return_to(self, place: Place | None) -> None:
        """Shows the page a person was at last; the visits where there is none, or where it is gone by now."""
        if place is not None and place.visit_id and place.room in VISIT_ROOMS:
            self._visit_id = place.visit_id
            try:
                self._show(self._page(place.room), place.room)
            except NotFound:
                self._visit_id = ""
        if self.shell.page is None:
            self.go_home()

    def go_home(self) -> None:
        """Shows the visits of the office."""
        from planner.ui.visits.page import VisitsPage

        page = VisitsPage(self.shell.look, self.workspace, clock=self._clock, home_zone=self.settings.home_zone)
        page.opened.connect(self.open_visit)
        page.asked_new.connect(lambda: self._go("new"))
        page.asked_import.connect(self.arrivals.ask)
        page.asked_story.connect(lambda path: self.arrivals.take([path]))
        page.asked_all_stories.connect(self.arrivals.take_stories)
        page.choose(self._visit_id or None)
        self._show(page, "visits")

    def open_visit(self, visit_id: str) -> None:
        """Shows the programme of a visit."""
        self._visit_id = visit_id
        self._go("programme")

    def close(self) -> None:
        """Ends what runs and lets go of the database."""
        self._timer.stop()
        self._watch.stop()
        self.shell.dropped.disconnect(self.arrivals.take)
        self.shell.drop_page()
        self.background.finish()
        self._bridge.close()
        self.workspace.close()

    def go_to_backups(self) -> None:
        """Shows the backups of the office."""
        self._go("backups")

    def _go(self, room: str) -> None:
        if room == "visits":
            self.go_home()
            return
        try:
            self._show(self._page(room), room)
        except PlannerError as fault:
            self.go_home()
            self._refuse(fault)

    def _page(self, room: str) -> Page:
        makers: dict[str, Callable[[], Page]] = {
            "programme": self._programme,
            "people": lambda: self._reading("people"),
            "gifts": lambda: self._reading("gifts"),
            "outcomes": lambda: self._reading("outcomes"),
            "papers": self._papers,
            "settings": self._settings,
            "backups": self._backups,
            "new": self._new_visit,
        }
        return makers[room]()

    # Each page is imported when somebody goes there: the list of visits opens without them.

    def _programme(self) -> Page:
        from planner.ui.programme.page import ProgrammePage

        page = ProgrammePage(self.shell.look, self.workspace, self._visit_id, clock=self._clock, steps=self.steps)
        page.asked_export.connect(lambda: self._go("papers"))
        return page

    def _reading(self, room: str) -> Page:
        from planner.ui.gifts.page import GiftsPage
        from planner.ui.outcomes.page import OutcomesPage
        from planner.ui.people.page import PeoplePage

        pages = {"people": PeoplePage, "gifts": GiftsPage, "outcomes": OutcomesPage}
        return pages[room](self.shell.look, self.workspace, self._visit_id, clock=self._clock)

    def _papers(self) -> Page:
        from planner.ui.export.page import ExportPage

        return ExportPage(
            self.shell.look,
            self.workspace,
            self._visit_id,
            clock=self._clock,
            settings=self.settings,
            background=self.background,
        )

    def _settings(self) -> Page:
        from planner.ui.settings.page import SettingsPage

        page = SettingsPage(self.shell.look, self.settings)
        page.changed.connect(self._resettle)
        page.asked_backups.connect(self.go_to_backups)
        return page

    def _backups(self) -> Page:
        from planner.ui.backups.page import BackupsPage

        page = BackupsPage(
            self.shell.look, self.workspace, home_zone=self.settings.home_zone, background=self.background
        )
        page.asked_restore.connect(self.asked_restore)
        return page

    def _new_visit(self) -> Page:
        from planner.ui.visits.new_visit import NewVisitPage

        page = NewVisitPage(self.shell.look, self.workspace, clock=self._clock, settings=self.settings)
        page.made.connect(self.open_visit)
        page.given_up.connect(self.go_home)
        return page

    def _show(self, page: Page, room: str) -> None:
        self._room = room
        self.shell.accept_again()
        page.tell.connect(self.shell.tell)
        page.tell_undoable.connect(lambda text: self.shell.tell(text, undo=self.steps.take_back))
        page.failed.connect(self._refuse)
        page.renamed.connect(self._tell_time)
        self.shell.show_page(page)
        self.shell.rail.show_rooms(self._rooms(), {"new": "visits", "backups": "settings"}.get(room, room))
        if room in VISIT_ROOMS:
            self.moved.emit(self._visit_id, room)
        elif room == "visits":
            self.moved.emit("", room)
        self._tell_time()

    def _rooms(self) -> Sequence[Room]:
        inside = self._room not in ("visits", "new") and bool(self._visit_id)
        rooms = [Room("visits", self.tr("Visits"), "visits", rule_after=inside)]
        if inside:
            rooms += [
                Room("programme", self.tr("Programme"), "programme"),
                Room("people", self.tr("People"), "people"),
                Room("gifts", self.tr("Gifts"), "gifts"),
                Room("outcomes", self.tr("Outcomes"), "outcomes"),
                Room("papers", self.tr("Papers"), "papers"),
            ]
        return [*rooms, Room("settings", self.tr("Settings"), "settings", at_foot=True)]

    def _changed(self, changes: Changes) -> None:
        self._saved_at = clock_text(in_zone(self._clock(), self.settings.home_zone).time())
        self.steps.rename()
        if self.shell.page is not None:
            try:
                self.shell.page.refresh(frozenset(changes.rows))
            except NotFound as gone:
                self._visit_id = ""
                self.go_home()
                self.shell.tell(gone.message.in_language(self.shell.look.language))
        self._tell_time()

    def _tell_arrival(self, words: str, undoable: bool) -> None:
        self.shell.tell(words, undo=self.steps.take_back if undoable else None)

    def _resettle(self, settings: Settings) -> None:
        """Takes new settings: stored, and worn at once."""
        self.settings = replace(settings)
        save_settings(self.settings)
        self._dress()
        self._go("settings")

    def _dress(self) -> None:
        """Builds the frame anew in another look and language."""
        language = speaking_language(self.settings)
        self._translators.speak(language)
        self.shell.wear(self._look_of(self.settings, language))
        self._join_frame()

    def _join_frame(self) -> None:
        self.shell.rail.chosen.connect(self._go)
        frame = self.shell.frame
        self.steps = Steps(self.workspace, language=self.shell.look.language, parent=frame)
        self.steps.made.connect(self.shell.tell)
        self.steps.failed.connect(self._refuse)
        frame.addActions([self.steps.undo, self.steps.redo])
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
        now = self._clock()
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
