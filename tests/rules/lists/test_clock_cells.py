"""Cells of clock times in the ways of many offices."""

from __future__ import annotations

from datetime import time

import pytest

from planner.rules.lists.clock_cells import clock_text, day_and_clock
from planner.rules.typed_time import read_time


@pytest.mark.parametrize(
    ("cell", "start", "end"),
    [
        ("9:00-10:30", time(9), time(10, 30)),
        ("09h00", time(9), None),
        ("9h à 10h30", time(9), time(10, 30)),
        ("de 9h00 à 10h30", time(9), time(10, 30)),
        ("ab 19 Uhr", time(19), None),
        ("9.00 bis 10.30 Uhr", time(9), time(10, 30)),
        ("上午9:00—10:00", time(9), time(10)),
        ("午後2時30分～4時", time(14, 30), time(16)),
        ("오후 2시 30분", time(14, 30), None),
        ("٢:٣٠ م", time(14, 30), None),
        ("٠٩:٠٠ - ١٠:٣٠", time(9), time(10, 30)),
        ("с 9:00 до 10:30", time(9), time(10, 30)),
        ("noon", time(12), None),
        ("10:00-", time(10), None),
        ("14:00/15:00", time(14), time(15)),
        ("0.375", time(9), None),
        ("0.604166666666667", time(14, 30), None),
        ("2026-05-12 09:30:00", time(9, 30), None),
    ],
)
def test_a_clock_time_is_read(cell: str, start: time, end: time | None) -> None:
    (first, *_) = read_time(clock_text(cell))
    assert (first.time, first.end) == (start, end)


@pytest.mark.parametrize("cell", ["tbc", "morning", "12 May 2026", "Room 4", "2", "1.5"])
def test_what_is_no_clock_time_stays_as_it_is(cell: str) -> None:
    assert clock_text(cell) == cell


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("5月12日(火) 10:00～11:00", ("5月12日(火)", "10:00～11:00")),
        ("14時30分", ("", "14時30分")),
        ("2026-05-12 09:30", ("2026-05-12", "09:30")),
        ("Tuesday 12 May, 9:00", ("Tuesday 12 May", "9:00")),
        ("12.05.2026", ("12.05.2026", None)),
        ("12 May 2026", ("12 May 2026", None)),
        ("2026-05-12", ("2026-05-12", None)),
    ],
)
def test_a_cell_may_hold_a_day_and_a_clock_time(cell: str, parts: tuple[str, str | None]) -> None:
    assert day_and_clock(cell) == parts


@pytest.mark.parametrize(
    ("cell", "part"),
    [
        ("matinée", "morning"), ("le matin", "morning"), ("l’après-midi", "afternoon"), ("por la tarde", "afternoon"),
        ("vormittags", "morning"), ("am Abend", "evening"), ("вечером", "evening"), ("午前", "morning"),
        ("午後", "afternoon"), ("저녁", "evening"), ("soirée", "evening"), ("de manhã", "morning"),
    ],
)  # fmt: skip
def test_a_part_of_the_day_is_read(cell: str, part: str) -> None:
    (first, *_) = read_time(clock_text(cell))
    assert first.day_part == part
