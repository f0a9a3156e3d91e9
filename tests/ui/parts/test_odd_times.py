"""Clock times that a zone skips or shows twice."""

from __future__ import annotations

from datetime import date, time

import pytest

from planner.models import Moment
from planner.ui.parts.odd_times import odd_time

BRUSSELS = "Europe/Brussels"


def test_a_skipped_time_is_offered_an_hour_later_and_earlier() -> None:
    odd = odd_time(Moment(date=date(2023, 3, 26), time=time(2, 30)), BRUSSELS)
    assert odd is not None
    assert odd.skipped
    assert [answer.time for answer in odd.answers] == [time(3, 30), time(1, 30)]
    assert [(hour.clock, hour.offset, hour.skipped) for hour in odd.hours] == [
        ("01:00", 60, False),
        ("02:00", 60, True),
        ("03:00", 120, False),
        ("04:00", 120, False),
    ]


def test_a_time_that_comes_twice_is_asked_about_until_somebody_said_which() -> None:
    moment = Moment(date=date(2023, 10, 29), time=time(2, 30))
    odd = odd_time(moment, BRUSSELS)
    assert odd is not None
    assert not odd.skipped
    assert [answer.fold for answer in odd.answers] == [0, 1]
    lived = [(hour.clock, hour.offset) for hour in odd.hours]
    assert lived == [("01:00", 120), ("02:00", 120), ("02:00", 60), ("03:00", 60)]
    assert odd_time(odd.answers[0], BRUSSELS) is None


@pytest.mark.parametrize("moment", [Moment(), Moment(date=date(2023, 3, 26)), Moment(time=time(2, 30))])
def test_less_than_a_clock_time_on_a_day_is_never_odd(moment: Moment) -> None:
    assert odd_time(moment, BRUSSELS) is None
