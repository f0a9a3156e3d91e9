"""What a person types for a time, and how it is read."""

from __future__ import annotations

from datetime import time

import pytest

from planner.ui.parts.typed_time import TypedTime, read_time

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
        ("24:00", [TypedTime(time=time(0))]),
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
        ("+45", [TypedTime(minutes=45)]),
        ("+1h30", [TypedTime(minutes=90)]),
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
