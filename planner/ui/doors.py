"""Where each room leads: its page, made when somebody goes there, and its entry in the rail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from planner.ui.parts.key_names import keys_here
from planner.ui.parts.page import Page
from planner.ui.shell.rail import Room

if TYPE_CHECKING:
    from planner.ui.parts.day_list import DayList
    from planner.ui.rooms import Rooms

VISIT_ROOMS = ("programme", "board", "journey", "people", "gifts", "outcomes", "tasks", "checks", "papers")
"""The rooms of one visit, in the order of the rail."""
SEARCH = "search"
"""The entry of the rail that is no room: it opens the palette over the one that is shown."""
RAIL_OF = {"new": "visits", "backups": "settings", "add-people": "people"}
"""Rooms without an entry of their own, and the entry they stand under."""


class Doors(QObject):
    """Makes pages and joins what they ask for to the rooms. Each page is imported when somebody goes there."""

    def __init__(self, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._rooms = rooms
        self._made: tuple[str, str] = ("", "")
        self._places: dict[tuple[str, str], Any] = {}
        """By visit and room where a person stood there last."""

    def page(self, room: str) -> Page:
        """The page of a room, as it was left; raises NotFound where its visit is gone."""
        left, here = self._rooms.shell.page, (self._rooms.visit_id, room)
        if left is not None and left.standing is not None:
            self._places[self._made] = left.standing.tell()
        page = self._new_page(room)
        if page.standing is not None and here in self._places:
            page.standing.go_back(self._places[here])
        self._made = here
        return page

    def _new_page(self, room: str) -> Page:
        rooms = self._rooms
        makers: dict[str, Callable[[], Page]] = {
            "visits": self._visits,
            "programme": self._programme,
            "board": self._board,
            "journey": self._journey,
            "people": self._people,
            "add-people": self._add_people,
            "directory": self._directory,
            "gifts": lambda: self._gifts(rooms.visit_id),
            "register": lambda: self._gifts(None),
            "tasks": lambda: self._tasks(rooms.visit_id),
            "office-tasks": lambda: self._tasks(None),
            "outcomes": self._outcomes,
            "checks": self._checks,
            "papers": self._papers,
            "settings": self._settings,
            "backups": self._backups,
            "new": self._new_visit,
        }
        return makers[room]()

    def rail(self, *, inside: bool) -> Sequence[Room]:
        """The entries of the rail, `inside` a visit or in the office."""
        rooms = [Room("visits", self.tr("Visits"), "visits", rule_after=inside)]
        if inside:
            rooms += [
                Room("programme", self.tr("Programme"), "programme"),
                Room("board", self.tr("Board"), "board"),
                Room("journey", self.tr("Journey"), "journey"),
                Room("people", self.tr("People"), "people"),
                Room("gifts", self.tr("Gifts"), "gifts"),
                Room("outcomes", self.tr("Outcomes"), "results"),
                Room("tasks", self.tr("Tasks"), "tasks"),
                Room("checks", self.tr("Checks"), "checks"),
                Room("papers", self.tr("Papers"), "papers"),
            ]
        else:
            rooms.append(Room("office-tasks", self.tr("Tasks"), "tasks"))
            rooms.append(Room("directory", self.tr("Directory"), "directory"))
            rooms.append(Room("register", self.tr("Gifts"), "gifts"))
        rooms.append(Room(SEARCH, self.tr("Search"), "search", at_foot=True, key_words=keys_here("Ctrl+K")))
        return [*rooms, Room("settings", self.tr("Settings"), "settings", at_foot=True)]

    def _visits(self) -> Page:
        from planner.ui.visits.page import VisitsPage

        rooms = self._rooms
        page = VisitsPage(rooms.shell.look, rooms.workspace, clock=rooms.clock, home_zone=rooms.settings.home_zone)
        page.opened.connect(rooms.open_visit)
        page.asked_new.connect(lambda: rooms.go("new"))
        page.asked_import.connect(rooms.arrivals.ask)
        page.asked_story.connect(lambda path: rooms.arrivals.take([path]))
        page.asked_all_stories.connect(rooms.arrivals.take_stories)
        page.asked_language.connect(rooms.speak, Qt.ConnectionType.QueuedConnection)
        page.asked_template.connect(self._like)
        page.asked_move.connect(self._move)
        page.asked_tasks.connect(lambda: rooms.go("office-tasks"))
        page.asked_task.connect(lambda task_id: rooms.show_in("office-tasks", "task", task_id))
        page.choose(rooms.visit_id or None)
        return page

    def _like(self, visit_id: str) -> None:
        """Begins a visit like another one."""
        from planner.ui.visits.new_visit import NewVisitPage

        self._rooms.go("new")
        if isinstance(self._rooms.shell.page, NewVisitPage):
            self._rooms.shell.page.begin_like(visit_id)

    def _move(self, visit_id: str) -> None:
        """Goes to where all of a visit is moved to other days."""
        from planner.ui.journey.page import JourneyPage

        self._rooms.visit_id = visit_id
        self._rooms.go("journey")
        if isinstance(self._rooms.shell.page, JourneyPage):
            self._rooms.shell.page.begin_move()

    def _programme(self) -> Page:
        from planner.ui.programme.page import ProgrammePage

        rooms = self._rooms
        page = ProgrammePage(rooms.shell.look, rooms.workspace, rooms.visit_id, clock=rooms.clock, steps=rooms.steps)
        page.asked_export.connect(lambda: rooms.go("papers"))
        page.asked_paste.connect(rooms.ways.paste_agenda)
        self._offer_days(page, page.sidebar.days)
        return page

    def _board(self) -> Page:
        from planner.ui.board.page import BoardPage

        rooms = self._rooms
        page = BoardPage(rooms.shell.look, rooms.workspace, rooms.visit_id, clock=rooms.clock, steps=rooms.steps)
        page.asked_export.connect(lambda: rooms.go("papers"))
        page.asked_item.connect(rooms.edit_item)
        self._offer_days(page, page.sidebar.days)
        return page

    def _offer_days(self, page: Page, days: DayList) -> None:
        """Gives a list of days its menu: a day is moved, or changes places with another."""
        from planner.ui.parts.day_verbs import DayVerbs

        verbs = DayVerbs(days, self._rooms.workspace, self._rooms.visit_id)
        verbs.done.connect(page.tell_undoable)
        verbs.refused.connect(page.failed)

    def _journey(self) -> Page:
        from planner.ui.journey.page import JourneyPage

        rooms = self._rooms
        page = JourneyPage(rooms.shell.look, rooms.workspace, rooms.visit_id, clock=rooms.clock, steps=rooms.steps)
        page.copied.connect(rooms.open_visit, Qt.ConnectionType.QueuedConnection)
        return page

    def _people(self) -> Page:
        from planner.ui.people.page import PeoplePage

        rooms = self._rooms
        page = PeoplePage(rooms.shell.look, rooms.workspace, rooms.visit_id, clock=rooms.clock)
        page.asked_add.connect(rooms.ways.add_people)
        page.asked_programme.connect(rooms.ways.programme_of)
        return page

    def _add_people(self) -> Page:
        from planner.ui.people.add_page import AddPage

        rooms = self._rooms
        page = AddPage(rooms.shell.look, rooms.workspace, rooms.visit_id, background=rooms.background)
        page.given_up.connect(lambda: rooms.go("people"))
        page.stored.connect(rooms.ways.after_import)
        return page

    def _directory(self) -> Page:
        from planner.ui.directory.page import DirectoryPage

        rooms = self._rooms
        page = DirectoryPage(rooms.shell.look, rooms.workspace, background=rooms.background)
        page.asked_visit.connect(rooms.ways.person_of_visit)
        return page

    def _gifts(self, visit_id: str | None) -> Page:
        from planner.ui.gifts.page import GiftsPage

        rooms = self._rooms
        return GiftsPage(
            rooms.shell.look, rooms.workspace, visit_id, clock=rooms.clock, home_zone=rooms.settings.home_zone,
            steps=rooms.steps, background=rooms.background,
        )  # fmt: skip

    def _tasks(self, visit_id: str | None) -> Page:
        from planner.ui.tasks.page import TasksPage

        rooms = self._rooms
        page = TasksPage(
            rooms.shell.look, rooms.workspace, visit_id, clock=rooms.clock, home_zone=rooms.settings.home_zone,
            steps=rooms.steps,
        )  # fmt: skip
        page.asked_thing.connect(self._thing, Qt.ConnectionType.QueuedConnection)
        return page

    def _thing(self, visit_id: str, room: str, kind: str, row_id: str) -> None:
        """Goes to what a task is about, in the visit of the task."""
        self._rooms.visit_id = visit_id
        self._rooms.show_in(room, kind, row_id)

    def _outcomes(self) -> Page:
        from planner.ui.outcomes.page import OutcomesPage

        rooms = self._rooms
        return OutcomesPage(
            rooms.shell.look, rooms.workspace, rooms.visit_id, clock=rooms.clock, steps=rooms.steps
        )  # fmt: skip

    def _checks(self) -> Page:
        from planner.ui.checks.page import ChecksPage

        rooms = self._rooms
        page = ChecksPage(
            rooms.shell.look, rooms.workspace, rooms.visit_id, clock=rooms.clock, live=rooms.findings,
            home_zone=rooms.settings.home_zone,
        )  # fmt: skip
        page.asked_goal.connect(
            lambda goal: rooms.show_in(goal.room, goal.kind, goal.row_id), Qt.ConnectionType.QueuedConnection
        )
        return page

    def _papers(self) -> Page:
        from planner.ui.export.page import ExportPage

        rooms = self._rooms
        return ExportPage(
            rooms.shell.look,
            rooms.workspace,
            rooms.visit_id,
            clock=rooms.clock,
            settings=rooms.settings,
            background=rooms.background,
        )

    def _settings(self) -> Page:
        from planner.ui.settings.page import SettingsPage

        rooms = self._rooms
        page = SettingsPage(rooms.shell.look, rooms.settings)
        page.changed.connect(rooms.resettle)
        page.asked_backups.connect(rooms.go_to_backups)
        return page

    def _backups(self) -> Page:
        from planner.ui.backups.page import BackupsPage

        rooms = self._rooms
        page = BackupsPage(
            rooms.shell.look, rooms.workspace, home_zone=rooms.settings.home_zone, background=rooms.background
        )
        page.asked_restore.connect(rooms.asked_restore)
        return page

    def _new_visit(self) -> Page:
        from planner.ui.visits.new_visit import NewVisitPage

        rooms = self._rooms
        page = NewVisitPage(rooms.shell.look, rooms.workspace, clock=rooms.clock, settings=rooms.settings)
        page.made.connect(rooms.open_visit)
        page.given_up.connect(lambda: self._give_up(page.drafts.kept_words()))
        page.asked_empty.connect(lambda like: self._like(like) if like else rooms.go("new"))
        return page

    def _give_up(self, words: str) -> None:
        """Goes home, and says there that nothing typed is lost."""
        self._rooms.go_home()
        if words:
            self._rooms.shell.tell(words)
