"""Which journeys go over the date line, and which living of a date follows from them."""

from __future__ import annotations

from datetime import date, time

import pytest

from planner.models import Moment
from planner.rules.date_line import Living, crossing_of, in_turn, living_of

APIA, PAGO = "Pacific/Apia", "Pacific/Pago_Pago"
FRIDAY, SATURDAY = date(2026, 3, 13), date(2026, 3, 14)


@pytest.mark.parametrize(
    ("left", "landed", "repeated"),
    [
        (Moment(SATURDAY, time(14, 30)), Moment(FRIDAY, time(15)), [FRIDAY, SATURDAY]),
        (Moment(SATURDAY, day_part="afternoon"), Moment(FRIDAY, day_part="evening"), [FRIDAY, SATURDAY]),
        (Moment(SATURDAY), Moment(FRIDAY), [FRIDAY, SATURDAY]),
        (Moment(SATURDAY, time(14, 30)), Moment(FRIDAY), [FRIDAY, SATURDAY]),
        (Moment(SATURDAY), Moment(SATURDAY), [SATURDAY]),
        (Moment(SATURDAY, time(14, 30)), Moment(FRIDAY, time(9)), None),
        (Moment(SATURDAY), Moment(date(2026, 3, 11)), None),
        (Moment(SATURDAY), Moment(), None),
    ],
)
def test_a_journey_that_lands_before_it_left_by_the_clock_repeats_the_days_between(
    left: Moment, landed: Moment, repeated: list[date] | None
):
    found = crossing_of(left, APIA, landed, PAGO)
    days = [date(2026, 3, day) for day in range(10, 18)]
    assert (found and [day for day in days if found.repeats(day)]) == repeated


def test_an_open_hour_of_the_journey_leaves_it_to_the_side_on_which_something_is():
    crossing = crossing_of(Moment(SATURDAY), APIA, Moment(FRIDAY), PAGO)
    assert crossing is not None
    crossings = in_turn([crossing])
    assert {
        (day.day, zone): living_of(Moment(day, time(18)), zone, crossings)
        for day in (FRIDAY, SATURDAY)
        for zone in (APIA, PAGO)
    } == {
        (13, APIA): Living(FRIDAY, 0, FRIDAY),
        (14, APIA): Living(SATURDAY, 0, SATURDAY),
        (13, PAGO): Living(SATURDAY, 1, FRIDAY),
        (14, PAGO): Living(SATURDAY, 1, SATURDAY),
    }


def test_what_has_no_zone_is_of_the_first_living_and_what_has_no_date_of_none():
    crossings = in_turn(filter(None, [crossing_of(Moment(SATURDAY), APIA, Moment(FRIDAY), PAGO)]))
    assert living_of(Moment(FRIDAY, time(18)), None, crossings) == Living(FRIDAY, 0, FRIDAY)
    assert living_of(Moment(), PAGO, crossings) is None
