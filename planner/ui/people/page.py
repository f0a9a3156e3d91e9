"""Who travels, whom they meet, and the groups and coaches they move in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from planner.clock import Clock
from planner.models.words import words
from planner.ui.parts.button import Button
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.page import Page
from planner.ui.parts.search_box import SearchBox
from planner.ui.people.arrangement import Arrangement
from planner.ui.people.book import Book, read_book
from planner.ui.people.cards import Cards
from planner.ui.people.doing import Doing
from planner.ui.people.row_types import PersonCard
from planner.ui.people.table import PeopleTable
from planner.ui.people.verbs import Verbs
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.errors import PlannerError
    from planner.workspace import Workspace


class PeoplePage(Page):
    """The list at left, at right whoever is chosen or all coaches and groups. Every change is one step of Undo."""

    asked_add = Signal(str)
    """The page that adds people; the text of the clipboard where it holds a list, else nothing."""
    asked_programme = Signal(str, object)
    """The key of a person and what they are called: what they attend is to be shown."""

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock) -> None:
        super().__init__(look)
        self._workspace, self._visit_id, self._clock = workspace, visit_id, clock
        self.title = self.tr("People")
        self.item_id: str | None = None
        self._search = ""
        self._captions = VisitCaption(look, self)
        self.cards = Cards(look, self)
        self.doing = Doing(workspace, visit_id, self)
        self.table = PeopleTable(look)
        self.table.say_empty(self.tr("Who travels and whom they meet stands here. Add people, or paste a list."))
        self.search = SearchBox(look, self.tr("Name, characters, organisation"), name=self.tr("Find people"), width=290)
        self.arrangement = Arrangement(self)
        self.verbs = Verbs(self)
        self._make_bar()
        self._connect()
        self.book: Book = read_book(workspace, visit_id)
        self._show()
        if self.table.rows:
            self.table.setCurrentIndex(self.table.model().index(0, 1))
            self.arrangement.show_overview()

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        self.book = read_book(self._workspace, self._visit_id)
        self._show()

    def show_thing(self, kind: str, row_id: str) -> None:
        if kind == "group" and row_id in self.book.groups:
            self.arrangement.show_group(row_id)
            self.arrangement.drawer.open()
        elif kind == "person":
            self._end_search()
            if self.table.choose_person(row_id) or row_id in self.book.people:
                self.arrangement.show_person(self.book.people[row_id])

    def focus_first(self) -> None:
        self.table.setFocus()

    def key_actions(self) -> Sequence[QAction]:
        return self.verbs.actions

    def choose_item(self, item_id: str | None) -> None:
        """Shows who meets whom at one item; None for the whole visit."""
        self.item_id = item_id
        self._show()

    def begin_search(self) -> None:
        """Puts the keyboard into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def _make_bar(self) -> None:
        look = self.look
        self.export = Button(look, self.tr("Export…"))
        self.export.setObjectName("export-list")
        self.paste = Button(look, self.tr("Paste a list…"), key="Ctrl+V")
        self.paste.setObjectName("paste-list")
        self.add = Button(look, self.tr("Add people…"), style="primary", key="N")
        self.add.setObjectName("add-people")
        self.bar = (self.search, self.export, self.paste, self.add)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.table.setFocus)
        self.export.clicked.connect(self.verbs.export)
        self.paste.clicked.connect(self.verbs.paste)
        self.add.clicked.connect(lambda: self.asked_add.emit(""))
        self.doing.refused.connect(self._refused)
        self.doing.done.connect(self.tell_undoable)
        self.table.met.connect(self._met)
        self.table.opened.connect(lambda _row: self.arrangement.begin())

    def _show(self) -> None:
        book = self.book
        visit = book.visit
        title = words(book.languages, visit.title, visit.title_native)
        self.caption = self._captions.said(title, first=visit.dates_from, last=visit.dates_to)
        if self.item_id is not None and self.item_id not in book.items:
            self.item_id = None
        chosen = self.table.card
        self.table.show_rows(self.cards.rows(book, self.item_id, search=self._search))
        if chosen is not None:
            self.table.choose_person(chosen.person_id)
        self.arrangement.show_book(book)
        keys = self.tr("Alt+↑↓ move · R place · = same rank · P pair")
        groups = len(book.groups)
        said = self.tr("1 group") if groups == 1 else self.tr("{count} groups").format(count=groups)
        self.counts = f"{keys}   {self.cards.whole(book)} · {said}"
        self.renamed.emit()

    def _find(self, text: str) -> None:
        self._search = text.strip()
        self._show()

    def _end_search(self) -> None:
        self.search.clear()

    def _met(self, card: PersonCard | None) -> None:
        if card is not None and card.person_id in self.book.people:
            self.arrangement.meet(self.book.people[card.person_id])

    def _refused(self, fault: PlannerError, names: tuple[str, ...]) -> None:
        if self.arrangement.say_fault(names, fault.message.in_language(self.look.language)):
            self.arrangement.drawer.open()
        else:
            self.failed.emit(fault)
