"""Within a day: no time first, then by instant; local clocks are never compared."""

from __future__ import annotations

from datetime import date, time
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.models import Moment
from planner.models.moment import DAY_PARTS
from planner.rules.order import turn_of

DAY = date(2026, 5, 4)


def ordered(moments: dict[str, Moment], *, zone: str = "Asia/Tokyo", hidden_too: bool = False) -> list[str]:
    """The names in the order of their moments; the position is the place in the dictionary."""
    places = {name: place for place, name in enumerate(moments)}

    def turn(name: str) -> Any:
        return turn_of(moments[name], zone=zone, position=places[name], hidden_too=hidden_too)

    return sorted(moments, key=turn)


def test_a_day_begins_with_what_has_no_time_and_counts_its_parts_as_hours():
    moments = {
        "night": Moment(DAY, day_part="night"),
        "21:59": Moment(DAY, time(21, 59)),
        "evening": Moment(DAY, day_part="evening"),
        "afternoon": Moment(DAY, day_part="afternoon"),
        "noon": Moment(DAY, day_part="noon"),
        "12:30": Moment(DAY, time(12, 30)),
        "morning": Moment(DAY, day_part="morning"),
        "06:00": Moment(DAY, time(6)),
        "05:59": Moment(DAY, time(5, 59)),
        "no time": Moment(DAY),
        "none either": Moment(DAY, precision="to_be_confirmed"),
    }
    assert ordered(moments) == [
        "no time",
        "none either",
        "05:59",
        "morning",
        "06:00",
        "noon",
        "12:30",
        "afternoon",
        "evening",
        "21:59",
        "night",
    ]


def test_an_arrival_that_reads_earlier_by_the_clock_comes_after_the_departure():
    moments = {
        "arrives": Moment(DAY, time(11), "America/Los_Angeles"),
        "leaves": Moment(DAY, time(15), "Asia/Shanghai"),
    }
    assert ordered(moments) == ["leaves", "arrives"]


def test_the_second_of_two_equal_clock_times_comes_second():
    autumn = date(2026, 10, 25)
    moments = {
        "second": Moment(autumn, time(2, 30), "Europe/Berlin", fold=1),
        "first": Moment(autumn, time(2, 30), "Europe/Berlin"),
    }
    assert ordered(moments) == ["first", "second"]


def test_a_hidden_time_tells_nothing_by_its_place_but_in_the_office():
    moments = {
        "ten": Moment(DAY, time(10)),
        "hidden": Moment(DAY, time(11), precision="hidden"),
        "untimed": Moment(DAY),
    }
    assert ordered(moments) == ["hidden", "untimed", "ten"]
    assert ordered(moments, hidden_too=True) == ["untimed", "ten", "hidden"]


def test_a_step_without_a_date_takes_its_turn_on_the_day_of_its_item():
    early = turn_of(Moment(time=time(9)), zone="Asia/Tokyo", position=1, day=DAY)
    late = turn_of(Moment(DAY, time(9, 30)), zone="Asia/Tokyo", position=0)
    assert turn_of(Moment(), zone=None, position=2, day=DAY) < early < late


moments_of_a_day = st.builds(
    Moment,
    date=st.just(DAY),
    time=st.none() | st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    zone=st.sampled_from(["Asia/Tokyo", "America/New_York", "Africa/Casablanca"]),
    precision=st.sampled_from([None, "approximate", "hidden"]),
    day_part=st.none() | st.sampled_from(DAY_PARTS),
)


@given(st.lists(moments_of_a_day, max_size=12))
def test_the_order_is_that_of_the_instants(moments):
    turns = sorted(turn_of(moment, zone=None, position=place) for place, moment in enumerate(moments))
    instants = [turn.instant for turn in turns if turn.timed]
    assert instants == sorted(instants)
    assert [turn.timed for turn in turns] == sorted(turn.timed for turn in turns)
    for one, other in pairwise(turns):
        assert (one.instant, one.timed) != (other.instant, other.timed) or one.position < other.position
