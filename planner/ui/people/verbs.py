"""What a person does on the people page by keys, menus and gestures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from planner.errors import PlannerError
from planner.ui.parts.choices import NEW
from planner.ui.parts.key_names import sequences_of
from planner.ui.parts.walking import walking_actions
from planner.ui.people.group_verbs import GroupVerbs
from planner.ui.people.questions import PairQuestion, PlaceQuestion

if TYPE_CHECKING:
    from planner.models import Person
    from planner.ui.people.page import PeoplePage


class Verbs(QObject):
    """The actions of a page: those of the table hold in the table only, for their keys are letters."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        arrangement = page.arrangement
        menu = (
            (
                self._action(self.tr("Edit"), "F2", arrangement.begin),
                self._action(self.tr("Pair with a counterpart…"), "P", self.pair),
                self._action(self.tr("Enter all in the directory"), "", self._enter_in_directory),
            ),
            (
                self._action(self.tr("Move up"), "Alt+Up", lambda: self._move(-1)),
                self._action(self.tr("Move down"), "Alt+Down", lambda: self._move(1)),
                self._action(self.tr("Move to the top"), "Alt+Home", lambda: self._place_at(1)),
                self._action(self.tr("Move to the end"), "Alt+End", lambda: self._place_at(None)),
                self._action(self.tr("Move to a place…"), "R", self._ask_place),
            ),
            (
                self._action(self.tr("Same rank as above"), "=", self._equal),
                self._action(self.tr("Rank all by part and office"), "", self._rank_by_office),
                self._action(self.tr("Count the ranks anew"), "", self._count_anew),
            ),
            (
                self._action(self.tr("Add people…"), "N", lambda: page.asked_add.emit("")),
                self._action(self.tr("Paste a list…"), "Ctrl+V", self.paste),
            ),
            (self._action(self.tr("Remove"), "Del", self._remove),),
        )
        for part in menu:
            if part is not menu[0]:
                line = QAction(self)
                line.setSeparator(True)
                page.table.addAction(line)
            for action in part:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                page.table.addAction(action)
        page.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.actions = [
            self._action(self.tr("Find"), "Ctrl+F", page.begin_search),
            *walking_actions(page, (page.table, page.arrangement.segments.button("person"))),
        ]
        for widget, do in ((page.search, self._end_search), (arrangement.side, arrangement.end)):
            leave = self._action(self.tr("Back to the list"), "Esc", do)
            leave.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            widget.addAction(leave)
        page.table.placed.connect(self._dropped)
        page.table.joined.connect(lambda person, other: page.doing.pair(person, other, page.item_id))
        page.table.asked_pair.connect(self.pair)
        self.groups = GroupVerbs(page)
        arrangement.person.asked_programme.connect(self._programme)
        arrangement.overview.accepted.connect(self._accept_name)

    def pair(self) -> None:
        """Asks whom somebody meets."""
        page, person = self._page, self._chosen
        if person is None:
            return
        item = page.book.items.get(page.item_id or "")
        where = self.tr("In the whole visit")
        if item is not None:
            where = self.tr("At: {item}").format(item=page.book.title(item).in_language(page.look.language))
        meeting = page.book.meeting(page.item_id)
        met = {counterpart: delegate for delegate, counterpart in meeting.items()}
        chosen = meeting.get(person.id) or met.get(person.id) or ""
        pairing = page.book.pairing(person.id, page.item_id)
        note = pairing.note if pairing is not None else None
        question = PairQuestion(page.look, page.book, person, where=where, chosen=chosen, note=note, over=page)
        if pairing is not None:
            question.noted.connect(lambda text, row=pairing: page.doing.note_pairing(row.id, text.strip(), row.note))
        question.picked.connect(lambda key: self._pair_with(person, key))
        box = page.table.box_of(person.id)
        at = page.table.viewport().mapTo(page, QPoint(round(box.center().x()), round(box.bottom())))
        question.open_at(at, focus=question.field)
        question.field.list_all()

    def paste(self) -> None:
        """Takes a list from the clipboard to the page that adds people."""
        self._page.asked_add.emit(QGuiApplication.clipboard().text() or "\n")

    def export(self) -> None:
        """Asks where the list is written, as a workbook or as text."""
        dialog = QFileDialog(self._page, self.tr("Export the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Workbook (*.xlsx)"), self.tr("Text table (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix("csv" if "csv" in name else "xlsx"))
        dialog.selectFile(self.tr("People"))
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Writes the list; a refusal is told."""
        from planner.usecases.people_out import export_people

        page = self._page
        try:
            count = export_people(page.doing.workspace, page.doing.visit_id, path)
        except PlannerError as fault:
            page.failed.emit(fault)
            return
        said = self.tr("1 person written to {file}") if count == 1 else self.tr("{count} people written to {file}")
        page.tell.emit(said.format(count=count, file=path.name))

    @property
    def _chosen(self) -> Person | None:
        card = self._page.table.card
        return self._page.book.people.get(card.person_id) if card is not None else None

    def _move(self, way: int) -> None:
        person = self._chosen
        if person is None:
            return
        people = self._page.book.side(person.side)
        here = next(number for number, one in enumerate(people) if one.id == person.id)
        there = here + way if way < 0 else here + 2
        if 0 <= there <= len(people) and 0 <= here + way < len(people):
            self._placed(person.id, people[there].id if there < len(people) else None)

    def _place_at(self, place: int | None) -> None:
        """Puts whoever is chosen at a place, counted from 1, or last."""
        person = self._chosen
        if person is None:
            return
        others = [one.id for one in self._page.book.side(person.side) if one.id != person.id]
        at = len(others) if place is None else place - 1
        self._placed(person.id, others[at] if at < len(others) else None)

    def _ask_place(self) -> None:
        page, person = self._page, self._chosen
        if person is None:
            return
        people = [one.id for one in page.book.side(person.side)]
        name = page.book.called(person).in_language(page.look.language)
        question = PlaceQuestion(page.look, name, now=people.index(person.id) + 1, count=len(people), over=page)
        question.placed.connect(self._place_at)
        box = page.table.box_of(person.id)
        at = page.table.viewport().mapTo(page, QPoint(round(box.x() + 80), round(box.bottom())))
        question.open_at(at, focus=question.field)
        question.field.selectAll()

    def _rank_by_office(self) -> None:
        person, page = self._chosen, self._page
        if person is not None and page.doing.rank_by_office(person.id):
            page.tell_undoable.emit(self.tr("Ranked by part and office; look at those whose office says no rank"))

    def _dropped(self, person_id: str, before_id: str) -> None:
        """Somebody was dragged before another; "" is after the last one in sight, who need not be the last of all."""
        page = self._page
        people = [one.id for one in page.book.side(page.book.people[person_id].side) if one.id != person_id]
        seen = {
            card.person_id for row in page.table.rows for card in (row.delegate, row.counterpart) if card is not None
        }
        after = max((number for number, key in enumerate(people) if key in seen), default=-1) + 1
        end = people[after] if after < len(people) else None
        self._placed(person_id, before_id or end)

    def _placed(self, person_id: str, before_id: str | None) -> None:
        page = self._page
        place = {one.id: n for n, one in enumerate(page.book.side(page.book.people[person_id].side), 1)}
        before = place[person_id]
        if page.doing.place(person_id, before_id):
            now = next(
                n for n, one in enumerate(page.book.side(page.book.people[person_id].side), 1) if one.id == person_id
            )
            page.table.choose_person(person_id)
            if now == before:
                return
            name = page.book.called(page.book.people[person_id]).in_language(page.look.language)
            page.tell_undoable.emit(
                self.tr("{name} moved from {before} to {now}").format(name=name, before=before, now=now)
            )

    def _equal(self) -> None:
        if self._chosen is not None:
            self._page.doing.make_equal(self._chosen.id)

    def _count_anew(self) -> None:
        if self._chosen is not None:
            self._page.doing.close_gaps(self._chosen.id)

    def _remove(self) -> None:
        person, page = self._chosen, self._page
        if person is None:
            return
        number = page.table.currentIndex().row()
        name = page.book.called(person).in_language(page.look.language)
        if page.doing.remove(person.id, name) and page.table.rows:
            model = page.table.model()
            page.table.setCurrentIndex(
                model.index(min(number, model.rowCount() - 1), page.table.currentIndex().column())
            )

    def _enter_in_directory(self) -> None:
        people = [one for one in self._page.book.visit.people if one.name or one.native_name]
        self._page.doing.enter_in_directory([one.id for one in people])

    def _pair_with(self, person: Person, key: str) -> None:
        page = self._page
        if not key:
            pairing = page.book.pairing(person.id, page.item_id)
            if pairing is not None:
                page.doing.unpair(pairing.id)
        elif key.startswith(NEW):
            page.doing.pair_with_new(person.id, key.removeprefix(NEW), page.item_id)
        elif person.side == "delegation":
            page.doing.pair(person.id, key, page.item_id)
        else:
            page.doing.pair(key, person.id, page.item_id)

    def _programme(self) -> None:
        person = self._page.arrangement.person.person
        if person is not None:
            self._page.asked_programme.emit(person.key, self._page.book.called(person))

    def _accept_name(self, person_id: str, family: str, order: str) -> None:
        person = self._page.book.people[person_id]
        # One word is no family name: the whole name is marked, and nobody is asked again.
        changes = {"family_name": family or person.name, "name_order": order if family else None}
        self._page.doing.edit(person_id, changes, {name: getattr(person, name) for name in changes})

    def _end_search(self) -> None:
        self._page.search.clear()
        self._page.table.setFocus()

    def _action(self, word: str, keys: str, do: Callable[[], object]) -> QAction:
        action = QAction(word, self)
        if keys:
            action.setShortcuts(sequences_of(keys))
        action.triggered.connect(lambda _=False: do())
        return action
