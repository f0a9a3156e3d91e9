"""The cards that ask: whom somebody meets, and whether to join a group with the items that it brings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.ui.parts.choices import ThingField
from planner.ui.parts.dates import DateWords, clock
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.people.book import Book
from planner.ui.people.popover import Popover
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.models import Group, Item, Person

MOST_LISTED = 12


class PairQuestion(Popover):
    """Lists those of the other side; arrows or typing choose. `picked(id)`: "" for nobody."""

    picked = Signal(str)

    def __init__(self, look: Look, book: Book, person: Person, *, where: str, chosen: str, over: QWidget) -> None:
        name = book.called(person).in_language(look.language)
        super().__init__(look, self.tr("Whom does {name} meet?").format(name=name), over=over)
        self.column.addWidget(label(where, look.colours.secondary, 12))
        self.field = ThingField(look, name=self.tr("Counterpart"), none=self.tr("Nobody yet"))
        self.field.setObjectName("pair-field")
        others = ("host", "other") if person.side == "delegation" else ("delegation",)
        people = [one for side in others for one in book.side(side)]
        self.field.show_things([_offer(look, book, one) for one in people], chosen=chosen or None)
        self.field.picked.connect(self._take)
        self.column.addWidget(self.field)
        if not people:
            self.column.addWidget(
                label(self.tr("Nobody of the other side is listed yet: add people first."), look.colours.secondary, 12)
            )

    def _take(self, key: str) -> None:
        self.close()
        self.picked.emit(key)


class JoinQuestion(Popover):
    """Shows what somebody gains by a group before they join it."""

    def __init__(
        self, look: Look, book: Book, person: Person, group: Group, items: Sequence[Item], *, over: QWidget
    ) -> None:
        name = book.called(person).in_language(look.language)
        called = book.said(group).in_language(look.language)
        title = self.tr("{name} into “{group}”").format(name=name, group=called)
        super().__init__(look, title, over=over, do=self.tr("Add to the group"), width=440)
        dates = DateWords(look, self)
        if not items:
            self.column.addWidget(
                label(self.tr("No item is added to what they attend."), look.colours.secondary, 12, wrap=True)
            )
            return
        said = self.tr("Gains 1 item:") if len(items) == 1 else self.tr("Gains {count} items:").format(count=len(items))
        self.column.addWidget(label(said, look.colours.text, 12, bold=True))
        for item in items[:MOST_LISTED]:
            day = dates.short_day(item.start.date) if item.start.date else ""
            time = clock(item.start.time) if item.start.time and not item.start.is_hidden else ""
            line = "  ".join(filter(None, (day, time, book.title(item).in_language(look.language))))
            self.column.addWidget(label(line, look.colours.body, 12))
        if len(items) > MOST_LISTED:
            more = self.tr("and {count} more").format(count=len(items) - MOST_LISTED)
            self.column.addWidget(label(more, look.colours.secondary, 12))


def _offer(look: Look, book: Book, person: Person) -> Offer:
    said = book.called(person).in_language(look.language)
    house = book.said(book.house(person)).in_language(look.language)
    return Offer(person.id, said, house, "\n".join((said, *book.texts(person))))
