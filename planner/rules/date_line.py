"""Which living of a date something belongs to, for a delegation that crosses the date line.

Over the date line eastward a local date, or a part of it, is lived twice: who leaves Auckland on Saturday
evening lands in Honolulu on Saturday morning. Both livings have their own band, in the order in which they
are lived. Who does not travel along keeps his date: what stands on the side that was left belongs to the
first living. Where nobody lives a date twice there is one band for each date, in the order of dates.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from planner.models.moment import Moment
from planner.models.zones import instant_of, offset_minutes
from planner.rules.order import reckoned

_OVER_THE_LINE = 12 * 60
"""Minutes by which clocks differ at least where a journey changes the date."""
_ALWAYS_BACK = 16 * 60
"""Minutes; no flight takes longer, so that one with such a difference lands by an earlier clock than it left."""


class Crossing(NamedTuple):
    """A journey between clocks half a day or more apart; offsets are minutes ahead of UTC."""

    left: datetime | None
    left_on: date
    landed_on: date
    before: int
    after: int
    turns_back: bool
    """Whether it lands, by the local clock, before it left: eastward over the date line."""

    def repeats(self, day: date) -> bool:
        """True for a date that is lived again after it, wholly or in part."""
        return self.turns_back and self.landed_on <= day <= self.left_on


class Living(NamedTuple):
    """Where a band stands among those of a visit; livings compare with `<`.

    `crossing` is 0 for the first living of a date, else the number of the journey after which it is lived again.
    """

    after: date
    crossing: int
    date: date


def crossing_of(start: Moment, start_zone: str | None, end: Moment, end_zone: str | None) -> Crossing | None:
    """What a journey is to the date line; None where it stays on its side of it or cannot be as it is written."""
    if start.date is None or end.date is None or not start_zone or not end_zone or start_zone == end_zone:
        return None
    before, after = _offset(start, start.date, start_zone), _offset(end, end.date, end_zone)
    if abs(before - after) < _OVER_THE_LINE or (start.date - end.date).days > 1:
        return None
    left, landed = reckoned(start, zone=start_zone), reckoned(end, zone=end_zone)
    if left is not None and landed is not None and landed <= left:
        return None
    back = before > after and _turns_back(start, end, before - after)
    return Crossing(left, start.date, end.date, before, after, back)


def living_of(moment: Moment, zone: str | None, crossings: Sequence[Crossing]) -> Living | None:
    """The living of what starts at `moment` in `zone`, among crossings `in_turn`; None without a date."""
    day = moment.date
    if day is None:
        return None
    stretch = 0
    if zone is not None and any(one.repeats(day) for one in crossings):
        stretch = _stretch(moment, day, zone, crossings)
    number = max((turn for turn in range(1, stretch + 1) if crossings[turn - 1].repeats(day)), default=0)
    return Living(crossings[number - 1].left_on if number else day, number, day)


def in_turn(crossings: Iterable[Crossing]) -> tuple[Crossing, ...]:
    """Crossings in the order in which they are travelled."""
    return tuple(sorted(crossings, key=lambda one: one.left or instant_of(one.left_on, time(12), "UTC")))


def _stretch(moment: Moment, day: date, zone: str, crossings: Sequence[Crossing]) -> int:
    """After how many of the crossings something is, by its instant and the side it stands on.

    What has no instant is of the first stretch that is on its side on that date.
    """
    offset, instant = _offset(moment, day, zone), reckoned(moment, zone=zone)
    fitting = [number for number in range(len(crossings) + 1) if _on_side(offset, number, crossings)]
    if instant is not None and all(one.left is not None for one in crossings):
        gone = sum(1 for one in crossings if one.left is not None and one.left < instant)
        return max((number for number in fitting if number <= gone), default=0)
    there = [number for number in fitting if _is_on(day, number, crossings)]
    return min(there or fitting, default=0)


def _on_side(offset: int, number: int, crossings: Sequence[Crossing]) -> bool:
    """Whether clocks with this offset are on the side on which the stretch after that many crossings is spent."""
    one = crossings[max(0, number - 1)]
    is_after = abs(offset - one.after) < abs(offset - one.before)
    return is_after if number else not is_after


def _is_on(day: date, number: int, crossings: Sequence[Crossing]) -> bool:
    begun = number == 0 or crossings[number - 1].landed_on <= day
    return begun and (number == len(crossings) or day <= crossings[number].left_on)


def _turns_back(start: Moment, end: Moment, difference: int) -> bool:
    if start.date is None or end.date is None or start.date != end.date:
        return start.date is not None and end.date is not None and end.date < start.date
    if start.time is None or end.time is None:
        return difference >= _ALWAYS_BACK
    return end.time < start.time


def _offset(moment: Moment, day: date, zone: str) -> int:
    return offset_minutes(reckoned(moment, zone=zone) or instant_of(day, time(12), zone), zone)
