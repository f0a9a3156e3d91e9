"""The cards that ask: whom somebody meets, and whether to join a group with the items that it brings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.ui.parts.choices import ThingField
from planner.ui.parts.dates import DateWords, clock
from planner.ui.parts.fields import Field
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.people.book import Book
from planner.ui.people.popover import Popover
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.models import Group, Item, Person

MOST_LISTED = 12


class PairQuestion(Popover):
    """Lists those of the other side; arrows or typing choose. `picked(id)`: "" for nobody; `noted(text)` beside it."""

    picked = Signal(str)
    noted = Signal(str)

    def __init__(
        self, look: Look, book: Book, person: Person, *, where: str, chosen: str, note: str | None, over: QWidget
    ) -> None:
        name = book.called(person).in_language(look.language)
        super().__init__(look, self.tr("Whom does {name} meet?").format(name=name), over=over)
        self.column.addWidget(label(where, look.colours.secondary, 12))
        self.field = ThingField(
            look, name=self.tr("Counterpart"), none=self.tr("Nobody yet"), new=self.tr("Add “{name}” and pair")
        )
        self.field.setObjectName("pair-field")
        others = ("host", "other") if person.side == "delegation" else ("delegation",)
        people = [one for side in others for one in book.side(side)]
        self.field.show_things([_offer(look, book, one) for one in people], chosen=chosen or None)
        self.field.picked.connect(self._take)
        self.column.addWidget(self.field)
        if chosen:
            self.note = Field(look, name=self.tr("Note on their meeting"))
            self.note.setObjectName("pair-note")
            self.note.setPlaceholderText(self.tr("Note on their meeting, such as who else is there"))
            self.note.put(note or "")
            self.note.given.connect(self.noted)
            self.column.addWidget(self.note)
        if not people:
            self.column.addWidget(
                label(self.tr("Nobody of the other side is listed yet: type a name."), look.colours.secondary, 12)
            )

    def _take(self, key: str) -> None:
        self.close()
        self.picked.emit(key)


class PlaceQuestion(Popover):
    """Asks for the place in the order; `placed(number)` counts from 1."""

    placed = Signal(int)

    def __init__(self, look: Look, name: str, *, now: int, count: int, over: QWidget) -> None:
        super().__init__(
            look, self.tr("At which place does {name} stand?").format(name=name), over=over, do=self.tr("Move")
        )
        self._count = count
        said = self.tr("From 1 to {count}; now {now}. Those below follow.").format(count=count, now=now)
        self.column.addWidget(label(said, look.colours.secondary, 12))
        self.field = Field(look, name=self.tr("Place in the order"))
        self.field.setObjectName("place-field")
        self.field.put(str(now))
        self.column.addWidget(self.field)
        self.agreed.connect(self._give)

    def agree(self) -> None:
        text = self.field.text().strip()
        if not text.isdecimal() or not 0 < int(text) <= self._count:
            self.field.mark_fault(True)
            return
        super().agree()

    def _give(self) -> None:
        self.placed.emit(int(self.field.text().strip()))


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
        for sentence in self._cautions(book, person, group):
            self.column.addWidget(label(sentence, look.colours.warning_text, 12, wrap=True))
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

    def _cautions(self, book: Book, person: Person, group: Group) -> list[str]:
        """What else comes of it: another coach is left, or this one has too few seats."""
        if not book.is_coach(group):
            return []
        said = []
        for other in book.coaches():
            if other.id != group.id and any(one.person_id == person.id for one in other.members):
                name = book.said(other).in_language(self.look.language)
                said.append(self.tr("Leaves “{coach}”.").format(coach=name))
        vehicle, heads = book.vehicle_of(group), book.count(group) + (person.headcount or 1)
        inside = any(one.person_id == person.id for one in group.members)
        if vehicle is not None and vehicle.capacity and heads > vehicle.capacity and not inside:
            sentence = self.tr("{heads} people for {seats} seats.")
            said.append(sentence.format(heads=heads, seats=vehicle.capacity))
        return said


def _offer(look: Look, book: Book, person: Person) -> Offer:
    said = book.called(person).in_language(look.language)
    house = book.said(book.house(person)).in_language(look.language)
    return Offer(person.id, said, house, "\n".join((said, *book.texts(person))))
