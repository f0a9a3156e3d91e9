"""What a person does with groups and coaches: made, joined, filled, and lines for whoever is only counted in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from planner.ui.people.coach_split import CoachSplit
from planner.ui.people.gains import gained
from planner.ui.people.questions import JoinQuestion

if TYPE_CHECKING:
    from planner.ui.people.page import PeoplePage
    from planner.usecases.commands.coaches import SplitIntoCoaches


class GroupVerbs(QObject):
    """Answers what the parts at the right of a page ask for."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        arrangement = page.arrangement
        arrangement.person.asked_join.connect(self._join_chosen)
        arrangement.group.asked_join.connect(self.ask_to_join)
        arrangement.overview.asked_group.connect(self._new_group)
        arrangement.overview.asked_split.connect(self.split)
        arrangement.overview.asked_rest.connect(self.list_rest)

    def ask_to_join(self, person_id: str, group_id: str) -> None:
        """Shows what somebody gains by a group, and adds them where a person agrees."""
        page = self._page
        person, group = page.book.people[person_id], page.book.groups[group_id]
        items = gained(page.book, person_id, group_id)
        question = JoinQuestion(page.look, page.book, person, group, items, over=page)
        question.agreed.connect(lambda: page.doing.join(person_id, group_id))
        question.open_at(QPoint(page.width() - 360 - question.width() - 16, 120))

    def _join_chosen(self, group_id: str) -> None:
        person = self._page.arrangement.person.person
        if person is not None:
            self.ask_to_join(person.id, group_id)

    def _new_group(self) -> None:
        made = self._page.doing.new_group(self.tr("New group"), self._page.book.languages)
        if made is not None:
            self._page.arrangement.show_group(made)
            self._page.arrangement.drawer.open()
            self._page.arrangement.group.begin()

    def split(self) -> None:
        page = self._page
        panel = CoachSplit(page.look, page.book, over=page)
        panel.chosen.connect(self._fill_coaches)
        panel.open_at(QPoint((page.width() - panel.width()) // 2, 40), focus=panel.count)
        panel.count.selectAll()

    def _fill_coaches(self, split: SplitIntoCoaches) -> None:
        if self._page.doing.run(split) is not None:
            self._page.arrangement.show_overview()
            count = len(split.coaches)
            said = self.tr("1 coach filled") if count == 1 else self.tr("{count} coaches filled").format(count=count)
            self._page.tell_undoable.emit(said)

    def list_rest(self) -> None:
        """A line for each counted group of the delegation, and one for whoever is in none."""
        from planner.usecases.commands.counted import ListCounted

        page, book = self._page, self._page.book
        counted = [
            one.id
            for one in book.visit.groups
            if one.side == "delegation" and one.headcount and not one.everyone_of and not book.is_coach(one)
        ]
        made = page.doing.run(ListCounted(page.doing.visit_id, book.whole("delegation"), tuple(counted)))
        if made:
            page.table.choose_person(made[0])
