"""The directory: looked through page by page, corrected entry by entry, doubles merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.ui.directory.doing import Doing
from planner.ui.directory.doubles import Doubles
from planner.ui.directory.inspectors import Inspectors
from planner.ui.directory.visits_menu import VisitsMenu
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.parts.directory_list import TYPING, DirectoryList
from planner.ui.parts.drawer import Drawer
from planner.ui.parts.key_names import sequences_of
from planner.ui.parts.label import label
from planner.ui.parts.page import Page
from planner.ui.parts.search_box import SearchBox
from planner.ui.parts.segments import Segments
from planner.ui.theme.look import Look
from planner.usecases.directory import DirectoryLine, Shelf

if TYPE_CHECKING:
    from planner.usecases.directory_doubles import DoubleGroup, ToldApartPair
    from planner.workspace import Workspace

MOST_MERGED = 20
"""More entries than these are no doubles of one another."""
SHELVES: tuple[Shelf, ...] = ("people", "organizations", "places")
TABLES = {"people": "directory_person", "organizations": "directory_organization", "places": "directory_place"}


class DirectoryPage(Page):
    """The list at left, an entry at right; `asked_visit(visit, person)` goes to somebody in a visit."""

    asked_visit = Signal(str, str)

    def __init__(self, look: Look, workspace: Workspace, *, background: Background) -> None:
        super().__init__(look)
        self._workspace, self._background = workspace, background
        self._job: Job | None = None
        self.caption, self.title = self.tr("Protocol office"), self.tr("Directory")
        self.doing = Doing(workspace, self)
        self.search = SearchBox(
            look,
            self.tr("Name, position, organisation"),
            name=self.tr("Look through the directory"),
            width=330,
        )
        self.new = Button(look, self.tr("New entry"), style="primary", key="N")
        self.new.setObjectName("new-entry")
        self.bar = (self.search, self.new)
        self.shelves = Segments(
            look,
            (
                ("people", self.tr("People")),
                ("organizations", self.tr("Organisations")),
                ("places", self.tr("Places")),
                ("doubles", self.tr("Likely doubles")),
            ),
            name=self.tr("What to look through"),
        )
        self.shelves.setMaximumWidth(520)
        self.shelves.button("doubles").setObjectName("likely-doubles")
        self.list = DirectoryList(look, workspace, background=background, name=self.tr("The directory"), several=True)
        self.doubles = Doubles(look)
        self.side = Inspectors(look, workspace, self.doing)
        self._count = label("", look.colours.secondary, 12)
        self._merge = Button(look, self.tr("Merge"), style="small")
        self._merge.setObjectName("merge-chosen")
        self._from_visits = Button(look, self.tr("From a visit…"), style="small")
        self._from_visits.setObjectName("places-of-visit")
        self._lay_out()
        self._wait = QTimer(self, singleShot=True, interval=TYPING)
        self._connect()
        self.shelf: Shelf = "people"
        self.go("people")

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        if kinds is not None and not kinds & {*TABLES.values(), "told_apart", "person", "visit"}:
            return
        self.list.again()
        self._tell_count()
        self.drawer.fill(self.list.line is not None)
        self.side.show_line(self.shelf, self.list.line, at_once=True)
        if self._stack.currentWidget() is self.doubles:
            self._look_for_doubles()

    def focus_first(self) -> None:
        self.list.setFocus()

    def key_actions(self) -> Sequence[QAction]:
        return self._actions

    def leave(self) -> None:
        super().leave()
        self._stop_looking()

    def go(self, shelf: str) -> None:
        """Shows one shelf, or likely doubles."""
        self.shelves.put(shelf)
        doubles = shelf == "doubles"
        self._stack.setCurrentWidget(self.doubles if doubles else self.list)
        self._count.setVisible(not doubles)
        self._from_visits.setVisible(shelf == "places")
        if doubles:
            self._merge.hide()
            self._tell_count()
            self.shelves.button("doubles").setFocus()  # a stack gives the keyboard to what is in sight, cards or not
            self._look_for_doubles()
            return
        self._stop_looking()
        self.shelf = cast(Shelf, shelf)
        self._look()

    def _look(self) -> None:
        heads = {
            "people": (self.tr("Name"), self.tr("Position"), self.tr("Organisation"), self.tr("Country")),
            "organizations": (self.tr("Name"), self.tr("Kind"), "", self.tr("Country")),
            "places": (self.tr("Name"), self.tr("Kind"), self.tr("City"), self.tr("Country")),
        }[self.shelf]
        text = self.search.text().strip()
        self.list.look_for(self.shelf, text, columns=heads)
        empty = self.tr("Nothing in the directory fits.")
        if not text:
            empty = {
                "people": self.tr("Nobody yet. Enter people from the people page of a visit, or make an entry."),
                "organizations": self.tr("No organisation yet. Those of people come with them, or make an entry."),
                "places": self.tr("No place yet. Bring in those of a visit, or make an entry."),
            }[self.shelf]
        self.list.say_empty(empty)
        self._tell_count()
        self._show(None)

    def _tell_count(self) -> None:
        count = self.list.model().rowCount()
        doubles = self._stack.currentWidget() is self.doubles
        self.drawer.offer(bool(count) and not doubles)  # without an entry the room is the list's
        said = self.tr("1 entry") if count == 1 else self.tr("{count} entries").format(count=f"{count:,}")
        self._count.setText(said)
        self.counts = "" if doubles else said
        self.renamed.emit()

    def _show(self, line: DirectoryLine | None) -> None:
        self.drawer.fill(line is not None)
        self.side.show_line(self.shelf, line)

    def _show_people_of(self, house: str) -> None:
        self.search.setText(house)
        self.go("people")

    def _gathered(self, count: int) -> None:
        self._merge.setVisible(1 < count <= MOST_MERGED)
        self._merge.relabel(self.tr("Merge {count} entries").format(count=count))

    def _merge_chosen(self) -> None:
        line, ids = self.list.line, self.list.chosen_ids
        if line is not None and len(ids) > 1 and line.entry_id in ids:
            others = [one for one in ids if one != line.entry_id]
            self.doing.merge(self.shelf, line.entry_id, others, line.name)

    def _merge_doubles(self, shelf: Shelf, kept: str, others: tuple[str, ...], name: str) -> None:
        if self.doing.merge(shelf, kept, others, name):
            self.doubles.forget((kept, *others))

    def _tell_apart(self, shelf: Shelf, ids: tuple[str, ...], others: tuple[str, ...]) -> None:
        if self.doing.tell_apart(shelf, ids, others):
            self.doubles.forget((*ids, *others))

    def _create(self) -> None:
        typed = self.search.text().strip()
        made = self.doing.create(self.shelf, typed)
        if made is not None:
            self._begin(made)

    def _begin(self, entry_id: str) -> None:
        """Puts the keyboard into the first field of an entry."""
        self.drawer.open()
        self.side.begin(self.shelf, entry_id)

    def _remove(self) -> None:
        form = self.side.form(self.shelf)
        if form.shows:
            self.doing.remove(self.shelf, form.entry_id, form.name)

    def _ask_visit(self) -> None:
        form, shelf = self.side.form(self.shelf), self.shelf
        ids = self.list.chosen_ids if form.entry_id in self.list.chosen_ids else (form.entry_id,)
        menu = VisitsMenu(self._workspace, self, language=self.look.language)
        menu.chosen.connect(lambda visit, title: self.doing.add_to_visit(shelf, visit, title, ids))
        menu.popup(form.mapToGlobal(QPoint(18, 120)))

    def _ask_places(self) -> None:
        menu = VisitsMenu(self._workspace, self, language=self.look.language)
        menu.chosen.connect(self.doing.enter_places)
        menu.popup(self._from_visits.mapToGlobal(QPoint(0, self._from_visits.height())))

    def _look_for_doubles(self) -> None:
        self._stop_looking()
        self.doubles.show_looking()
        self._job = Job(self._doubles)
        self._job.done.connect(self._show_doubles)
        self._background.start(self._job)

    def _doubles(self, job: Job) -> tuple[tuple[DoubleGroup, ...], tuple[ToldApartPair, ...]]:
        """On the background's thread."""
        from planner.usecases.directory_doubles import likely_doubles, told_apart

        found = [likely_doubles(self._workspace, shelf, stopped=lambda: job.stopped) for shelf in SHELVES]
        apart = [told_apart(self._workspace, shelf) for shelf in SHELVES]
        return tuple(group for groups in found for group in groups), tuple(pair for pairs in apart for pair in pairs)

    def _stop_looking(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _show_doubles(self, found: tuple[tuple[DoubleGroup, ...], tuple[ToldApartPair, ...]]) -> None:
        if self.sender() is self._job:
            self.doubles.show_groups(*found)

    def _refused(self, fault: PlannerError, names: tuple[str, ...]) -> None:
        if names:
            self.drawer.open()
            self.side.form(self.shelf).say_refused(names, fault.message.in_language(self.look.language))
        else:
            self.failed.emit(fault)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 14, 0)
        head.setSpacing(12)
        head.addWidget(self.shelves)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._from_visits)
        head.addWidget(self._merge)
        self._from_visits.hide()
        self._merge.hide()
        column.addLayout(head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.doubles)
        column.addWidget(self._stack, 1)
        row.addWidget(left, 1)
        self.drawer = Drawer(self.look, row, self.side, over=self._stack, back=self.list.setFocus, at=head)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.returnPressed.connect(self.list.setFocus)
        self._wait.timeout.connect(self._search_now)
        self.side.asked_remove.connect(self._remove)
        self.side.asked_add.connect(self._ask_visit)
        self.side.asked_people.connect(self._show_people_of)
        self.side.visited.connect(self.asked_visit)
        self._from_visits.clicked.connect(self._ask_places)
        self.shelves.chosen.connect(self.go)
        self.new.clicked.connect(self._create)
        self._merge.clicked.connect(self._merge_chosen)
        self.list.walked.connect(self._show)
        self.list.gathered.connect(self._gathered)
        self.list.opened.connect(lambda line: self._begin(line.entry_id))
        self.doubles.merged.connect(self._merge_doubles)
        self.doubles.parted.connect(self._tell_apart)
        self.doubles.offered.connect(self.doing.offer_again)
        self.doing.refused.connect(self._refused)
        self.doing.done.connect(self.tell_undoable)
        find = QAction(self.tr("Find"), self)
        find.setShortcut(QKeySequence("Ctrl+F"))
        find.triggered.connect(self.search.setFocus)
        self._actions = [find]
        for word, keys, do in ((self.tr("New entry"), "N", self._create), (self.tr("Remove"), "Del", self._remove)):
            action = QAction(word, self.list)
            action.setShortcuts(sequences_of(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, does=do: does())
            self.list.addAction(action)

    def _search_now(self) -> None:
        self.go(self.shelf)
