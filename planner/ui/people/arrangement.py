"""Where the parts of the people page stand: both sides in one table, at right a person, or all groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.ui.parts.choices import ThingField
from planner.ui.parts.dates import DateWords
from planner.ui.parts.drawer import Drawer
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.parts.segments import Segments
from planner.ui.people.group_form import GroupForm
from planner.ui.people.overview import Overview
from planner.ui.people.person_form import PersonForm
from planner.ui.people.row_painter import COUNTERPART, INSIDE

if TYPE_CHECKING:
    from planner.models import Person
    from planner.ui.people.book import Book
    from planner.ui.people.page import PeoplePage


class Arrangement(QObject):
    """Lays out a page, and says what stands at its right: whoever is walked to, until a person asks for all groups."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page, look = page, page.look
        self._dates = DateWords(look, self)
        self._held = False
        self.overview = Overview(look)
        self.person = PersonForm(look, page.doing)
        self.group = GroupForm(look, page.doing)
        self.segments = Segments(
            look, (("person", self.tr("Person")), ("groups", self.tr("Coaches and groups"))), name=self.tr("At right")
        )
        self.stack = QStackedWidget()
        for part in (self.overview, self.person, self.group):
            self.stack.addWidget(part)
        self.side = QWidget()
        self.side.setObjectName("panel")
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setContentsMargins(18, 0, 18, 0)
        top.addWidget(self.segments)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        self._lay_out()
        self.segments.chosen.connect(self._choose)
        self.overview.opened.connect(self.show_group)
        self.group.closed.connect(self.show_overview)
        page.table.fitted.connect(self._align)

    def _lay_out(self) -> None:
        page, colours = self._page, self._page.look.colours
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 14, 8)
        head.setSpacing(10)
        self._ours = QWidget()
        ours = QHBoxLayout(self._ours)
        ours.setContentsMargins(0, 0, 0, 0)
        ours.setSpacing(10)
        ours.addWidget(label(self.tr("Delegation"), colours.text, 15, bold=True))
        self._counts = label("", colours.secondary, 12)
        ours.addWidget(self._counts, 1)
        head.addWidget(self._ours)
        theirs = label(self.tr("Counterparts"), colours.text, 15, bold=True)
        theirs.setMinimumWidth(theirs.sizeHint().width())
        head.addWidget(theirs)
        head.addStretch(1)
        where = label(self.tr("For:"), colours.secondary, 12)
        where.setMinimumWidth(where.sizeHint().width())
        head.addWidget(where)
        self.item = ThingField(page.look, name=self.tr("At which item"), none=self.tr("the whole visit"))
        self.item.setObjectName("for-item")
        self.item.setMinimumWidth(110)
        self.item.setMaximumWidth(220)
        self.item.picked.connect(lambda key: page.choose_item(key or None))
        head.addWidget(self.item)
        left.addLayout(head)
        left.addWidget(page.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 14, 10)
        foot.setSpacing(8)
        said = self.tr("= marks an equal rank. The same order is used in every paper.")
        foot.addWidget(label(said, colours.secondary, 12), 1)
        left.addLayout(foot)
        row.addLayout(left, 1)
        self.drawer = Drawer(page.look, row, self.side, over=page.table, back=self._to_list, at=ours)

    def show_book(self, book: Book) -> None:
        """Shows what changed; what stands at right stays."""
        page = self._page
        self._counts.setText(page.cards.counts(book))
        self.overview.show_book(book)
        self._offer_items(book)
        shown = self.stack.currentWidget()
        if shown is self.person and self.person.person is not None:
            current = book.people.get(self.person.person.id)
            self.person.show_person(book, current) if current is not None else self.show_overview()
        elif shown is self.group and self.group.group is not None:
            group = book.groups.get(self.group.group.id)
            self.group.show_group(book, group) if group is not None else self.show_overview()

    def meet(self, person: Person) -> None:
        """Somebody was walked to: they are shown, unless a person asked to see all groups."""
        if not self._held:
            self.show_person(person)

    def show_person(self, person: Person) -> None:
        """Shows all fields of a person."""
        self._held = False
        self.person.show_person(self._page.book, person)
        self._turn_to(self.person, "person")

    def show_group(self, group_id: str) -> None:
        """Shows one group."""
        group = self._page.book.groups.get(group_id)
        if group is not None:
            self._held = True
            self.group.show_group(self._page.book, group)
            self._turn_to(self.group, "groups")

    def show_overview(self) -> None:
        """Shows all coaches and groups, and names to check."""
        self._turn_to(self.overview, "groups")

    def begin(self) -> None:
        """Puts the keyboard into the first field of whoever is chosen."""
        card = self._page.table.card
        if card is not None:
            self.show_person(self._page.book.people[card.person_id])
            self.drawer.open()
            self.person.begin()

    def end(self) -> None:
        """The keyboard goes back to the list; a drawer closes."""
        self.drawer.close()

    def say_fault(self, names: tuple[str, ...], sentence: str) -> bool:
        """Says beside a field why it was not stored; False where none of these fields is shown."""
        form = self.stack.currentWidget()
        if not names or not isinstance(form, PersonForm | GroupForm):
            return False
        form.say_fault(
            ["spoken" if one == "languages" else "phones" if one == "phone" else one for one in names], sentence
        )
        return True

    def _turn_to(self, widget: QWidget, segment: str) -> None:
        self.stack.setCurrentWidget(widget)
        self.segments.put(segment)

    def _to_list(self) -> None:
        self._page.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, value: str) -> None:
        card = self._page.table.card
        if value == "person" and card is not None:
            self.show_person(self._page.book.people[card.person_id])
        else:
            self._held = True
            self.show_overview()

    def _align(self) -> None:
        self._ours.setFixedWidth(max(120, self._page.table.columnViewportPosition(COUNTERPART) - 30 + INSIDE))

    def _offer_items(self, book: Book) -> None:
        language = self._page.look.language
        offers = []
        for item in book.visit.items:
            day = self._dates.short_day(item.start.date) if item.start.date is not None else ""
            said, other = (book.title(item).in_language(one) for one in self._page.look.languages)
            offers.append(Offer(item.id, said, day, f"{said}\n{other}\n{day}"))
        met = {one.item_id for one in book.visit.pairings}
        offers.sort(key=lambda offer: offer.key not in met)
        self.item.show_things(offers, chosen=self._page.item_id)
        chosen = book.items.get(self._page.item_id or "")
        self.item.setToolTip(book.title(chosen).in_language(language) if chosen is not None else "")
