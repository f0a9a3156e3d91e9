"""What a person types for a time, and how it is read."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis.strategies import sampled_from, text, times

from planner.rules.typed_time import TypedTime, read_time

MORNING, NIGHT = time(9, 30), time(21, 30)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("0930", [TypedTime(time=MORNING)]),
        ("09:30", [TypedTime(time=MORNING)]),
        ("９：３０", [TypedTime(time=MORNING), TypedTime(time=NIGHT)]),
        ("9.30pm", [TypedTime(time=NIGHT)]),
        ("12am", [TypedTime(time=time(0))]),
        ("12 pm", [TypedTime(time=time(12))]),
        ("21h30", [TypedTime(time=NIGHT)]),
        ("24:00", [TypedTime(time=time(0), days=1)]),
        ("9", [TypedTime(time=time(9)), TypedTime(time=time(21))]),
        ("930", [TypedTime(time=MORNING), TypedTime(time=NIGHT)]),
        ("0930hrs", [TypedTime(time=MORNING)]),
        ("9 o'clock", [TypedTime(time=time(9)), TypedTime(time=time(21))]),
        ("9:30 in the evening", [TypedTime(time=NIGHT)]),
        ("12 noon", [TypedTime(time=time(12))]),
        ("midnight", [TypedTime(time=time(0), days=1)]),
        ("09:30:00", [TypedTime(time=MORNING)]),
        (
            "~930 tbc",
            [TypedTime(time=MORNING, precision="to_be_confirmed"), TypedTime(time=NIGHT, precision="to_be_confirmed")],
        ),
        ("about 0930", [TypedTime(time=MORNING, precision="approximate")]),
        ("约09:30", [TypedTime(time=MORNING, precision="approximate")]),
        ("09:30 hidden", [TypedTime(time=MORNING, precision="hidden")]),
        ("tbc", [TypedTime(precision="to_be_confirmed")]),
        ("待定", [TypedTime(precision="to_be_confirmed")]),
        ("morning", [TypedTime(day_part="morning")]),
        ("下午", [TypedTime(day_part="afternoon")]),
        ("下午3点半", [TypedTime(time=time(15, 30))]),
        ("中午12点", [TypedTime(time=time(12))]),
        ("上午", [TypedTime(day_part="morning")]),
        ("late afternoon", [TypedTime(day_part="afternoon")]),
        ("上午9点半", [TypedTime(time=MORNING)]),
        ("上午九时三十分", [TypedTime(time=MORNING)]),
        ("下午三点一刻", [TypedTime(time=time(15, 15))]),
        ("晚上十二点", [TypedTime(time=time(0), days=1)]),
        ("凌晨1点05分左右", [TypedTime(time=time(1, 5), precision="approximate")]),
        ("时间待定", [TypedTime(precision="to_be_confirmed")]),
        ("上午9：00～11：30", [TypedTime(time=time(9), end=time(11, 30))]),
        ("下午2:00-4:00", [TypedTime(time=time(14), end=time(16))]),
        ("14h – 16h30", [TypedTime(time=time(14), end=time(16, 30))]),
        ("11-1pm", [TypedTime(time=time(11), end=time(13))]),
        ("22:00-24:00", [TypedTime(time=time(22), end=time(0))]),
        (
            "9.30 (tbc)",
            [TypedTime(time=MORNING, precision="to_be_confirmed"), TypedTime(time=NIGHT, precision="to_be_confirmed")],
        ),
        ("+1", [TypedTime(days=1), TypedTime(minutes=1)]),
        ("+2 days", [TypedTime(days=2)]),
        ("07:00 +1", [TypedTime(time=time(7), days=1)]),
        ("次日07:00", [TypedTime(time=time(7), days=1)]),
        ("all day", [TypedTime(empty=True)]),
        ("+45", [TypedTime(minutes=45)]),
        ("+1h30", [TypedTime(minutes=90)]),
        ("+2h", [TypedTime(minutes=120)]),
        ("12:00–12:30", [TypedTime(time=time(12), end=time(12, 30))]),
        ("9-10pm", [TypedTime(time=time(21), end=time(22))]),
        ("11:30 to 1:00", [TypedTime(time=time(11, 30), end=time(13))]),
        ("", [TypedTime(empty=True)]),
        ("25:00", []),
        ("9:75", []),
        ("soon", []),
        ("+", []),
    ],
)
def test_a_typed_time_is_read_as_it_is_meant(text: str, readings: list[TypedTime]) -> None:
    assert list(read_time(text)) == readings


@given(text())
def test_anything_can_be_typed(typed: str) -> None:
    for reading in read_time(typed):
        assert reading != TypedTime()


@given(times(), sampled_from(["%H:%M", "%H%M", "%I:%M %p", "%H时%M分", "%H.%M hrs", "~%H:%M"]))
def test_a_written_clock_time_is_read_back(at: time, way: str) -> None:
    minute = at.replace(second=0, microsecond=0)
    assert minute in [reading.time for reading in read_time(minute.strftime(way))]
