"""Who rides in which coach: seats kept, houses together or spread, a leader and an interpreter in each.

People are taken in their order, so that the same list is always split in the same way. An unnamed line of several
people can be split; everybody else rides whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from planner.rules.coaches import Coach, Load, Manner, Rider, Seating


def seated(riders: Sequence[Rider], coaches: Sequence[Coach], *, manner: Manner = "together") -> Seating:
    """Gives every rider seats.

    First whoever rides already stays, unless they wish themselves elsewhere; then a leader and an interpreter to each
    coach, those with needs, wishes, and at last houses by `manner`. Coaches are filled evenly by their seats, so that
    seventy in two coaches of 45 are 35 and 35.
    """
    board = _Boarding(riders, coaches)
    board.keep()
    board.give_each("leads")
    board.give_each("interprets")
    board.gather_needs()
    board.grant_all()
    board.keep_disappointed()
    for house in _houses(riders, manner):
        board.take_in(house, whole=manner == "together")
    board.name_leaders()
    return board.seating(together=manner == "together")


@dataclass(slots=True, eq=False)
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
    """Seats riders step by step. Nobody who has a seat is moved by a later step."""

    def __init__(self, riders: Sequence[Rider], coaches: Sequence[Coach]) -> None:
        self._riders = riders
        self._known = {rider.person_id: rider for rider in riders}
        seats, heads = sum(coach.seats for coach in coaches), sum(rider.heads for rider in riders)
        self._loads = [_Filling(coach, -(-heads * coach.seats // seats) if seats else 0) for coach in coaches]
        self._by_id = {load.coach.coach_id: load for load in self._loads}
        self._waiting = {rider.person_id: rider.heads for rider in riders}
        self._place: dict[str, _Filling] = {}

    def keep(self) -> None:
        """Whoever rides already keeps the seat, but for those who wish themselves elsewhere."""
        for rider in self._riders:
            if not self._wishes_away(rider):
                self._stay(rider)
        for load in self._loads:
            leader, interpreter = load.coach.leader_id, load.coach.interpreter_id
            load.leader_id = leader if leader not in self._known or leader in load.riders else None
            load.interpreter_id = interpreter if interpreter not in self._known or interpreter in load.riders else None

    def keep_disappointed(self) -> None:
        """Whoever wished themselves elsewhere in vain keeps the seat they have."""
        for rider in self._riders:
            self._stay(rider)

    def give_each(self, part: Literal["leads", "interprets"]) -> None:
        """One of those who lead, or interpret, to each coach: first by their wishes, then in their order.

        Several unnamed interpreters in one line go one to each coach.
        """
        able = [rider for rider in self._riders if getattr(rider, part) and (part == "interprets" or rider.heads == 1)]
        for rider in able:
            if rider.heads == 1:
                self._grant(rider)
        for load in self._loads:
            if (load.leader_id if part == "leads" else load.interpreter_id) is not None:
                continue
            chosen = next((rider for rider in able if rider.person_id in load.riders), None)
            if chosen is None and load.free > 0:
                chosen = next((rider for rider in able if self._waiting[rider.person_id]), None)
                if chosen is not None:
                    self._ride(chosen, load, 1)
            if chosen is not None and part == "leads":
                load.leader_id = chosen.person_id
            elif chosen is not None:
                load.interpreter_id = chosen.person_id

    def gather_needs(self) -> None:
        """Those with needs into one coach, where it has the seats; into that where one of them rides already."""
        for rider in self._riders:
            heads = self._waiting[rider.person_id]
            if not rider.needs or not heads or self._wanted(rider) is not None:
                continue
            there = [self._place[one.person_id] for one in self._riders if one.needs and one.person_id in self._place]
            order = [*there, *sorted(self._loads, key=lambda load: -load.room)]
            load = next((load for load in order if load.free >= heads), None)
            if load is not None:
                self._ride(rider, load, heads)

    def grant_all(self) -> None:
        """Every wish that has seats: a wish to ride with somebody waits until that one has a seat.

        Those who wish for one another, or in a ring, are seated as one party.
        """
        while any(self._grant(rider) for rider in self._riders):
            pass
        for party in self._parties():
            heads = sum(self._waiting[rider.person_id] for rider in party)
            order = sorted(self._loads, key=lambda load: (-self._house_mates(load, party), -load.room))
            fitting = [load for load in order if load.room >= heads] or [load for load in order if load.free >= heads]
            for rider in party if fitting else ():
                self._ride(rider, fitting[0], self._waiting[rider.person_id])
        while any(self._grant(rider) for rider in self._riders):
            pass

    def take_in(self, house: Sequence[Rider], *, whole: bool) -> None:
        """Those of a house who still wait: into one coach if it can be, else as few as there are seats for."""
        heads = sum(self._waiting[rider.person_id] for rider in house)
        there = [load for load in self._loads if self._house_mates(load, house)]
        there.sort(key=lambda load: -self._house_mates(load, house))
        fitting = [*there, *sorted(self._loads, key=lambda load: -load.room)]
        one = next((load for load in fitting if load.room >= heads), None) if whole else None
        # Unnamed people are split before a coach takes more than its share; a house of names stays together.
        if whole and one is None and all(rider.heads == 1 for rider in house):
            order = [*there, *sorted(self._loads, key=lambda load: -load.free)]
            one = next((load for load in order if load.free >= heads), None)
        for rider in house:
            if one is not None:
                self._ride(rider, one, self._waiting[rider.person_id])
            else:
                self._squeeze(rider, first=there if whole else [])
                there = list(dict.fromkeys([*there, *filter(None, [self._place.get(rider.person_id)])]))

    def name_leaders(self) -> None:
        """Where nobody is there to lead, the first who can."""
        for load in self._loads:
            if load.leader_id is None:
                able = (rider for rider in self._riders if rider.may_lead and rider.person_id in load.riders)
                load.leader_id = next((rider.person_id for rider in able), None)

    def seating(self, *, together: bool) -> Seating:
        """What came of it; `together` says that houses were meant to ride in one coach."""
        loads = tuple(
            Load(one.coach.coach_id, one.coach.seats, tuple(one.riders.items()), one.leader_id, one.interpreter_id)
            for one in self._loads
        )
        coaches_of: dict[str, set[str]] = {}
        for load in self._loads:
            for key in load.riders:
                if house := self._known[key].house:
                    coaches_of.setdefault(house, set()).add(load.coach.coach_id)
        return Seating(
            loads,
            tuple(rider.person_id for rider in self._riders if rider.wish and not self._granted(rider)),
            tuple((key, heads) for key, heads in self._waiting.items() if heads),
            tuple(house for house, coaches in coaches_of.items() if len(coaches) > 1) if together else (),
            tuple(rider.person_id for rider in self._riders if self._has_moved(rider)),
        )

    def _stay(self, rider: Rider) -> None:
        load, heads = self._by_id.get(rider.now or ""), self._waiting[rider.person_id]
        if load is not None and heads and load.free >= heads:
            self._ride(rider, load, heads)

    def _wishes_away(self, rider: Rider) -> bool:
        if rider.wish in self._by_id:
            return rider.wish != rider.now
        wished = self._known.get(rider.wish or "")
        return wished is not None and wished.now != rider.now

    def _grant(self, rider: Rider) -> bool:
        """The wish, where there are seats for it; True where it was granted just now."""
        wanted, heads = self._wanted(rider), self._waiting[rider.person_id]
        if not heads or wanted is None or wanted.free < heads:
            return False
        self._ride(rider, wanted, heads)
        return True

    def _parties(self) -> list[list[Rider]]:
        """Those who wish for somebody who waits too, with them."""
        above: dict[str, str] = {}

        def top(key: str) -> str:
            while (up := above.setdefault(key, key)) != key:
                key = up
            return key

        for rider in self._riders:
            wished = rider.wish or ""
            if wished != rider.person_id and self._waiting[rider.person_id] and self._waiting.get(wished):
                above[top(rider.person_id)] = top(wished)
        parties: dict[str, list[Rider]] = {}
        for rider in self._riders:
            if rider.person_id in above:
                parties.setdefault(top(rider.person_id), []).append(rider)
        return list(parties.values())

    def _house_mates(self, load: _Filling, party: Sequence[Rider]) -> int:
        houses = {rider.house for rider in party} - {""}
        return sum(1 for key in load.riders if self._known[key].house in houses)

    def _squeeze(self, rider: Rider, *, first: Sequence[_Filling]) -> None:
        """Whole where one coach has seats, beside others of the house; unnamed people are split over several."""
        order = [*first, *sorted(self._loads, key=lambda load: (-load.room, -load.free))]
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
        if rider.wish is None or rider.wish == rider.person_id:
            return None
        return self._by_id.get(rider.wish) or self._place.get(rider.wish)

    def _granted(self, rider: Rider) -> bool:
        wanted = self._wanted(rider)
        return wanted is not None and rider.person_id in wanted.riders

    def _has_moved(self, rider: Rider) -> bool:
        load = self._place.get(rider.person_id)
        return rider.now is not None and load is not None and load.coach.coach_id != rider.now


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
