"""The delegation into coaches: how many, how large, together or spread; who rides where is seen before it is done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.models.words import primary, words
from planner.rules.coaches import Seating
from planner.rules.coaches_boarding import seated
from planner.rules.travel_times import boarding_minutes
from planner.ui.parts.checks import Check
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label
from planner.ui.parts.segments import Segments
from planner.ui.people.book import Book
from planner.ui.people.cards import Cards
from planner.ui.people.popover import Popover
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.models import Group, Vehicle
    from planner.rules.coaches import Load, Manner
    from planner.usecases.commands.coaches import CoachPlan

MOST_COACHES, MOST_SEATS = 40, 400
USUAL_SEATS = 45
_BETWEEN = re.compile(r"[\s,;/+，、；]+")


class CoachSplit(Popover):
    """`chosen(command)` is said for its button."""

    chosen = Signal(object)

    def __init__(self, look: Look, book: Book, *, over: QWidget) -> None:
        super().__init__(look, self.tr("Split into coaches"), over=over, do=self.tr("Fill the coaches"), width=760)
        self._book, self._cards = book, Cards(look, self)
        self._between = "、" if look.chinese else ", "
        self._people = [one for one in book.side("delegation") if not one.gone_since]
        # First the coach loads there are, then coaches that stand ready without one.
        self._there: list[tuple[Group | None, Vehicle | None]] = [
            *((group, book.vehicle_of(group)) for group in book.coaches()),
            *((None, vehicle) for vehicle in book.spare_coaches()),
        ]
        heads = sum(one.headcount or 1 for one in self._people)
        known = [one.capacity if one and one.capacity else USUAL_SEATS for _, one in self._there] or [USUAL_SEATS]
        count = len(self._there) or max(1, -(-heads // USUAL_SEATS))
        self.count = self._number(self.tr("Coaches"), str(count))
        self.seats = self._number(
            self.tr("Seats for them in each"), ", ".join(map(str, known if len(set(known)) > 1 else known[:1]))
        )
        self.seats.setToolTip(self.tr("One number for all coaches, or one for each, such as 45, 33"))
        self.count.setObjectName("coach-count")
        self.seats.setObjectName("coach-seats")
        self.manner = Segments(
            look,
            (("together", self.tr("Organisations together")), ("spread", self.tr("Spread them"))),
            name=self.tr("Organisations"),
        )
        self.manner.put("together")
        self.manner.chosen.connect(self._preview)
        row = QHBoxLayout()
        row.setSpacing(12)
        for word, field in ((self.tr("Coaches"), self.count), (self.tr("Seats for them in each"), self.seats)):
            part = QVBoxLayout()
            part.setSpacing(4)
            part.addWidget(caption(word, look.colours.secondary))
            part.addWidget(field)
            row.addLayout(part)
        part = QVBoxLayout()
        part.setSpacing(6)
        part.addWidget(caption(self.tr("Organisations"), look.colours.secondary))
        part.addWidget(self.manner)
        row.addLayout(part, 1)
        self.column.addLayout(row)
        self.keep = Check(look, self.tr("Who rides in a coach already stays there"))
        self.keep.setChecked(True)
        self.keep.toggled.connect(self._preview)
        self.column.addWidget(self.keep)
        self.keep.setVisible(any(group is not None and group.members for group, _ in self._there))
        self._fault = label("", look.colours.warning_text, 12, wrap=True)
        self.column.addWidget(self._fault)
        self._area = QScrollArea()
        self._area.setObjectName("page")
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(330)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self._area)
        self.agreed.connect(self._choose)
        self._preview()

    def _number(self, word: str, value: str) -> Field:
        field = Field(self.look, name=word)
        field.put(value)
        field.setFixedWidth(150)
        field.textChanged.connect(lambda _text: self._preview())
        return field

    def _read(self, field: Field, most: int) -> list[int]:
        """The numbers in a field; none where one of them cannot be."""
        parts = [part for part in _BETWEEN.split(field.text().strip()) if part]
        numbers = [int(part) for part in parts if part.isdecimal() and 0 < int(part) <= most]
        field.mark_fault(not parts or len(numbers) < len(parts))
        return numbers if len(numbers) == len(parts) else []

    def _plans(self) -> tuple[CoachPlan, ...]:
        from planner.usecases.commands.coaches import CoachPlan

        counts, sizes = self._read(self.count, MOST_COACHES), self._read(self.seats, MOST_SEATS)
        if len(counts) != 1 or not sizes:
            return ()
        count = counts[0]
        plans = []
        own, native = (*self._book.languages, "", "")[:2]
        for number in range(count):
            seats = sizes[min(number, len(sizes) - 1)]
            if number < len(self._there):
                group, vehicle = self._there[number]
                called = group or vehicle
                assert called is not None  # one of the two is there
                own_vehicle, own_group = vehicle.id if vehicle else None, group.id if group else None
                plans.append(CoachPlan(called.name, seats, called.name_native, own_vehicle, own_group))
            else:
                name, other = _name(own, number + 1) or f"Coach {number + 1}", _name(native, number + 1)
                plans.append(CoachPlan(name, seats, other if other != name else None))
        return tuple(plans)

    def _seating(self, plans: tuple[CoachPlan, ...]) -> Seating:
        from planner.usecases.commands.coaches import coach_of, riders_of

        groups = [self._group_of(number) for number in range(len(plans))]
        coaches = [coach_of(str(number), plan, groups[number]) for number, plan in enumerate(plans)]
        now = {
            member.person_id: str(number)
            for number, (group, _) in enumerate(self._there[: len(plans)])
            if self.keep.isChecked() and group is not None
            for member in group.members
        }
        names = ("id", "headcount", "organization_id", "role", "wish", "name", "native_name", "mobility")
        people = [{name: getattr(one, name) for name in names} for one in self._people]
        return seated(riders_of(people, coaches, plans, now=now), coaches, manner=self._manner)

    def _group_of(self, number: int) -> dict[str, str | None] | None:
        group = self._there[number][0] if number < len(self._there) else None
        return None if group is None else {"leader_id": group.leader_id, "interpreter_id": group.interpreter_id}

    @property
    def _manner(self) -> Manner:
        return "spread" if self.manner.value == "spread" else "together"

    def _preview(self) -> None:
        plans = self._plans()
        self.do.setEnabled(bool(plans) and bool(self._people))
        if not plans:
            self._say(self.tr("Write how many coaches and how many seats, in figures, such as 2 and 45."))
            return
        seating = self._seating(plans)
        inner = QWidget()
        inner.setObjectName("content")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(8)
        for plan, load in zip(plans, seating.loads, strict=True):
            column.addWidget(self._load(plan, load))
        column.addStretch(1)
        self._area.setWidget(inner)
        told = []
        unlisted = self._book.whole("delegation") - self._book.heads("delegation")
        if unlisted > 0:
            sentence = self.tr("{count} more are counted and not listed: they have a seat once they are listed.")
            if unlisted == 1:
                sentence = self.tr("1 more is counted and not listed: they have a seat once they are listed.")
            told.append(sentence.format(count=unlisted))
        if seating.left:
            who = self._between.join(self._called(key, heads) for key, heads in seating.left)
            told.append(self.tr("No seat for: {people}").format(people=who))
        if seating.disappointed:
            who = self._between.join(self._wish(key) for key in seating.disappointed)
            told.append(self.tr("Without their wish: {people}").format(people=who))
        if seating.parted:
            houses = self._between.join(self._house(key) for key in seating.parted)
            told.append(self.tr("In several coaches: {houses}").format(houses=houses))
        if seating.moved:
            who = self._between.join(self._called(key, 1) for key in seating.moved)
            told.append(self.tr("In another coach than before: {people}").format(people=who))
        for group, _ in self._there[len(plans) :]:
            if group is not None:
                name = self._book.said(group).in_language(self.look.language)
                told.append(self.tr("Nobody rides in {coach} any more.").format(coach=name))
        if not self._people:
            told.append(self.tr("Nobody of the delegation is listed yet."))
        self._say("\n".join(told))

    def _load(self, plan: CoachPlan, load: Load) -> QFrame:
        colours = self.look.colours
        frame = QFrame()
        frame.setObjectName("card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(3)
        head = QHBoxLayout()
        name = words(self._book.languages, plan.name, plan.name_native).in_language(self.look.language)
        head.addWidget(label(name, colours.text, bold=True), 1)
        told = self.tr("{count} of {seats} seats · boards in {minutes} min").format(
            count=load.heads, seats=load.seats, minutes=boarding_minutes(load.heads)
        )
        head.addWidget(label(told, colours.secondary, 12))
        column.addLayout(head)
        leads = self._called(load.leader_id, 1) if load.leader_id else self.tr("nobody yet")
        speaks = self._called(load.interpreter_id, 1) if load.interpreter_id else self.tr("nobody yet")
        ink = colours.body if load.leader_id and load.interpreter_id else colours.warning_text
        said = self.tr("Leads: {leader} · interprets: {interpreter}").format(leader=leads, interpreter=speaks)
        column.addWidget(label(said, ink, 12, wrap=True))
        needs = [(key, self._book.people[key].mobility) for key, _ in load.riders if self._book.people[key].mobility]
        if needs:
            who = self._between.join(f"{self._called(key, 1)} ({said})" for key, said in needs)
            column.addWidget(
                label(self.tr("Mobility: {people}").format(people=who), colours.warning_text, 12, wrap=True)
            )
        riders = self._between.join(self._called(key, heads) for key, heads in load.riders)
        column.addWidget(label(riders or "–", colours.secondary, 12, wrap=True))
        return frame

    def _called(self, key: str, heads: int) -> str:
        person = self._book.people[key]
        if heads > 1 or person.headcount:
            return self._cards.heads(self._book, person, heads)
        return self._book.called(person).in_language(self.look.language)

    def _wish(self, key: str) -> str:
        return self.tr("{name} (wishes: {wish})").format(name=self._called(key, 1), wish=self._book.people[key].wish)

    def _house(self, key: str) -> str:
        return self._book.said(self._book.houses.get(key)).in_language(self.look.language)

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _choose(self) -> None:
        from planner.usecases.commands.coaches import SplitIntoCoaches

        plans, ids = self._plans(), tuple(one.id for one in self._people)
        emptied = tuple(group.id for group, _ in self._there[len(plans) :] if group is not None)
        visit = self._book.visit.id
        self.chosen.emit(
            SplitIntoCoaches(visit, plans, ids, manner=self._manner, keep=self.keep.isChecked(), emptied=emptied)
        )


def _name(tag: str, number: int) -> str | None:
    """What a coach is called in a language of the visit: it is printed, whatever the window speaks."""
    names = {"en": "Coach {}", "zh": "{}号车", "fr": "Autocar {}", "ja": "{}号車", "de": "Bus {}", "es": "Autobús {}"}
    pattern = names.get(primary(tag)) if tag else None
    return pattern.format(number) if pattern else None
