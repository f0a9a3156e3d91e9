"""Who rides in which coach: seats kept, houses together or spread, a leader and an interpreter in each.

People are taken in their order, so that the same list is always split in the same way. An unnamed line of several
people can be split; everybody else rides whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Manner = Literal["together", "spread"]


@dataclass(frozen=True, slots=True)
class Rider:
    """Somebody, or `heads` unnamed people, to be given seats. `wish` is the id of a coach or of another rider."""

    person_id: str
    heads: int = 1
    house: str = ""
    leads: bool = False
    interprets: bool = False
    wish: str | None = None


@dataclass(frozen=True, slots=True)
class Coach:
    """A coach and how many it seats, guides and escorts of its own not counted."""

    coach_id: str
    seats: int


@dataclass(frozen=True, slots=True)
class Load:
    """What was put into one coach: people with their heads, its leader and its interpreter."""

    coach_id: str
    seats: int
    riders: tuple[tuple[str, int], ...]
    leader_id: str | None
    interpreter_id: str | None

    @property
    def heads(self) -> int:
        """How many people ride."""
        return sum(heads for _, heads in self.riders)


@dataclass(frozen=True, slots=True)
class Seating:
    """The loads in the order of the coaches, who did not get their wish, and who found no seat."""

    loads: tuple[Load, ...]
    disappointed: tuple[str, ...] = ()
    left: tuple[tuple[str, int], ...] = ()


def seated(riders: Sequence[Rider], coaches: Sequence[Coach], *, manner: Manner = "together") -> Seating:
    """Gives every rider seats: a leader and an interpreter to each coach, then wishes, then houses by `manner`.

    Coaches are filled evenly by their seats, so that seventy in two coaches of 45 are 35 and 35.
    """
    board = _Boarding(riders, coaches)
    board.give_each("leads")
    board.give_each("interprets")
    for rider in riders:
        board.grant(rider)
    for house in _houses(riders, manner):
        board.take_in(house, whole=manner == "together")
    return board.seating()


@dataclass(slots=True)
class _Filling:
    coach: Coach
    target: int
    riders: dict[str, int] = field(default_factory=dict)
    leader_id: str | None = None
    interpreter_id: str | None = None

    @property
    def heads(self) -> int:
        return sum(self.riders.values())

    @property
    def free(self) -> int:
        return self.coach.seats - self.heads

    @property
    def room(self) -> int:
        """Seats up to the even share."""
        return min(self.free, self.target - self.heads)


class _Boarding:
    def __init__(self, riders: Sequence[Rider], coaches: Sequence[Coach]) -> None:
        self._riders = riders
        seats, heads = sum(coach.seats for coach in coaches), sum(rider.heads for rider in riders)
        self._loads = [_Filling(coach, -(-heads * coach.seats // seats) if seats else 0) for coach in coaches]
        self._waiting = {rider.person_id: rider.heads for rider in riders}
        self._place: dict[str, _Filling] = {}

    def give_each(self, part: Literal["leads", "interprets"]) -> None:
        """One of those who lead, or interpret, to each coach: first by their wishes, then in their order."""
        able = [rider for rider in self._riders if getattr(rider, part)]
        for rider in able:
            if rider.person_id not in self._place:
                self.grant(rider)
        for load in self._loads:
            already = next((rider for rider in able if self._place.get(rider.person_id) is load), None)
            free = (rider for rider in able if rider.person_id not in self._place and load.free >= rider.heads)
            chosen = already or next(free, None)
            if chosen is None:
                continue
            if already is None:
                self._ride(chosen, load, chosen.heads)
            if part == "leads":
                load.leader_id = chosen.person_id
            else:
                load.interpreter_id = chosen.person_id

    def grant(self, rider: Rider) -> None:
        """The wish, where there are seats for it."""
        wanted, heads = self._wanted(rider), self._waiting[rider.person_id]
        if heads and wanted is not None and wanted.free >= heads:
            self._ride(rider, wanted, heads)

    def take_in(self, house: Sequence[Rider], *, whole: bool) -> None:
        """Those of a house who still wait: into one coach if it can be, else where there is most room."""
        heads = sum(self._waiting[rider.person_id] for rider in house)
        there = [self._place[rider.person_id] for rider in house if rider.person_id in self._place]
        fitting = [*there, *sorted(self._loads, key=lambda load: -load.room)]
        one = next((load for load in fitting if load.room >= heads), None) if whole else None
        # Unnamed people are split before a coach takes more than its share; a house of names stays together.
        if whole and one is None and all(rider.heads == 1 for rider in house):
            one = next((load for load in sorted(self._loads, key=lambda load: -load.free) if load.free >= heads), None)
        for rider in house:
            if one is not None:
                self._ride(rider, one, self._waiting[rider.person_id])
            else:
                self._squeeze(rider)

    def seating(self) -> Seating:
        loads = tuple(
            Load(one.coach.coach_id, one.coach.seats, tuple(one.riders.items()), one.leader_id, one.interpreter_id)
            for one in self._loads
        )
        disappointed = tuple(rider.person_id for rider in self._riders if rider.wish and not self._granted(rider))
        return Seating(loads, disappointed, tuple((key, heads) for key, heads in self._waiting.items() if heads))

    def _squeeze(self, rider: Rider) -> None:
        """Whole where one coach has seats; unnamed people are split over several."""
        order = sorted(self._loads, key=lambda load: (-load.room, -load.free))
        heads = self._waiting[rider.person_id]
        roomy = next((load for load in order if load.room >= heads), None)
        if roomy is not None or rider.heads == 1:
            load = roomy or next((load for load in order if load.free >= heads), None)
            if load is not None:
                self._ride(rider, load, heads)
            return
        for limit in ("room", "free"):
            for load in order:
                self._ride(rider, load, max(0, min(getattr(load, limit), self._waiting[rider.person_id])))

    def _ride(self, rider: Rider, load: _Filling, heads: int) -> None:
        if heads:
            load.riders[rider.person_id] = load.riders.get(rider.person_id, 0) + heads
            self._waiting[rider.person_id] -= heads
            self._place.setdefault(rider.person_id, load)

    def _wanted(self, rider: Rider) -> _Filling | None:
        if rider.wish is None:
            return None
        coach = next((load for load in self._loads if load.coach.coach_id == rider.wish), None)
        return coach or self._place.get(rider.wish)

    def _granted(self, rider: Rider) -> bool:
        wanted = self._wanted(rider)
        return wanted is not None and rider.person_id in wanted.riders


def _houses(riders: Sequence[Rider], manner: Manner) -> list[list[Rider]]:
    """Together, the largest house first and unnamed people last; spread, one of each house in turn."""
    houses: dict[str, list[Rider]] = {}
    for rider in riders:
        houses.setdefault(rider.house or rider.person_id, []).append(rider)
    if manner == "together":
        # Unnamed people fill what is left: they alone can be split.
        splits = {key: any(rider.heads > 1 for rider in house) for key, house in houses.items()}
        order = sorted(houses, key=lambda key: (splits[key], -sum(rider.heads for rider in houses[key])))
        return [houses[key] for key in order]
    longest = max(map(len, houses.values()), default=0)
    return [[house[turn]] for turn in range(longest) for house in houses.values() if turn < len(house)]
