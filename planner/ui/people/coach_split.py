"""The delegation into coaches: how many, how large, together or spread; who rides where is seen before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.models.words import primary
from planner.rules.coaches import Coach, Seating, seated
from planner.rules.travel_times import boarding_minutes
from planner.ui.parts.fields import Field
from planner.ui.parts.label import caption, label
from planner.ui.parts.segments import Segments
from planner.ui.people.book import Book
from planner.ui.people.popover import Popover
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.rules.coaches import Load, Manner
    from planner.usecases.commands.coaches import CoachPlan

MOST_COACHES, MOST_SEATS = 40, 400


class CoachSplit(Popover):
    """`chosen(plans, person ids, manner)` is said for its button."""

    chosen = Signal(tuple, tuple, str)

    def __init__(self, look: Look, book: Book, *, over: QWidget) -> None:
        super().__init__(look, self.tr("Split into coaches"), over=over, do=self.tr("Fill the coaches"), width=760)
        self._book = book
        self._people = [one for one in book.side("delegation") if not one.gone_since]
        self._there = [(group, book.vehicle_of(group)) for group in book.coaches()]
        heads = sum(one.headcount or 1 for one in self._people)
        seats = next((one.capacity for _, one in self._there if one is not None and one.capacity), None) or 45
        count = len(self._there) or max(1, -(-heads // seats))
        self.count = self._number(self.tr("Coaches"), count)
        self.seats = self._number(self.tr("Seats for them in each"), seats)
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

    def _number(self, word: str, value: int) -> Field:
        field = Field(self.look, name=word)
        field.put(str(value))
        field.setFixedWidth(150)
        field.textChanged.connect(lambda _text: self._preview())
        return field

    def _read(self, field: Field, most: int) -> int | None:
        text = field.text().strip()
        number = int(text) if text.isdecimal() else 0
        field.mark_fault(not 0 < number <= most)
        return number if 0 < number <= most else None

    def _plans(self) -> tuple[CoachPlan, ...]:
        from planner.usecases.commands.coaches import CoachPlan

        count, seats = self._read(self.count, MOST_COACHES), self._read(self.seats, MOST_SEATS)
        if count is None or seats is None:
            return ()
        plans = []
        own, native = (*self._book.languages, "", "")[:2]
        for number in range(count):
            if number < len(self._there):
                group, vehicle = self._there[number]
                vehicle_id = vehicle.id if vehicle is not None else None
                plans.append(CoachPlan(group.name, seats, group.name_native, vehicle_id=vehicle_id, group_id=group.id))
            else:
                name, other = _name(own, number + 1) or f"Coach {number + 1}", _name(native, number + 1)
                plans.append(CoachPlan(name, seats, other if other != name else None))
        return tuple(plans)

    def _seating(self, plans: tuple[CoachPlan, ...]) -> Seating:
        from planner.usecases.commands.coaches import riders_of

        coaches = [Coach(str(number), plan.seats) for number, plan in enumerate(plans)]
        names = ("id", "headcount", "organization_id", "role", "wish", "name", "native_name")
        people = [{name: getattr(one, name) for name in names} for one in self._people]
        manner: Manner = "spread" if self.manner.value == "spread" else "together"
        return seated(riders_of(people, coaches, plans), coaches, manner=manner)

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
        if seating.left:
            who = ", ".join(self._called(key, heads) for key, heads in seating.left)
            told.append(self.tr("No seat for: {people}").format(people=who))
        if seating.disappointed:
            who = ", ".join(self._called(key, 1) for key in seating.disappointed)
            told.append(self.tr("Without their wish: {people}").format(people=who))
        for group, _ in self._there[len(plans) :]:
            name = self._book.said(group).in_language(self.look.language)
            told.append(self.tr("{coach} is not filled and keeps whoever is in it.").format(coach=name))
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
        head.addWidget(label(plan.name, colours.text, bold=True), 1)
        told = self.tr("{count} of {seats} seats · boards in {minutes} min").format(
            count=load.heads, seats=load.seats, minutes=boarding_minutes(load.heads)
        )
        head.addWidget(label(told, colours.secondary, 12))
        column.addLayout(head)
        leads = self._called(load.leader_id, 1) if load.leader_id else self.tr("nobody yet")
        speaks = self._called(load.interpreter_id, 1) if load.interpreter_id else self.tr("nobody yet")
        ink = colours.body if load.leader_id and load.interpreter_id else colours.warning_text
        said = self.tr("Leads: {leader}. Interprets: {interpreter}.").format(leader=leads, interpreter=speaks)
        column.addWidget(label(said, ink, 12, wrap=True))
        riders = ", ".join(self._called(key, heads) for key, heads in load.riders)
        column.addWidget(label(riders or "–", colours.secondary, 12, wrap=True))
        return frame

    def _called(self, key: str, heads: int) -> str:
        person = self._book.people[key]
        said = self._book.called(person).in_language(self.look.language)
        return f"{said} × {heads}" if heads > 1 else said

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _choose(self) -> None:
        ids = tuple(one.id for one in self._people)
        self.chosen.emit(self._plans(), ids, self.manner.value or "together")


def _name(tag: str, number: int) -> str | None:
    """What a coach is called in a language of the visit: it is printed, whatever the window speaks."""
    names = {"en": "Coach {}", "zh": "{}号车", "fr": "Autocar {}", "ja": "{}号車", "de": "Bus {}", "es": "Autobús {}"}
    pattern = names.get(primary(tag)) if tag else None
    return pattern.format(number) if pattern else None
