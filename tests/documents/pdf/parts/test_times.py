"""The time column: everything that a moment may say, and nothing that it does not."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from planner.documents.content.types import Entry, When
from planner.documents.pdf.parts.times import time_lines, time_phrase
from planner.documents.pdf.speech import Speech
from planner.models import Moment
from planner.models.words import words

DAY = date(2026, 5, 4)
NINE, TEN = time(9), time(10, 30)


def when(**members: Any) -> When:
    moment = Moment(**{"date": DAY, **members})
    instant = moment.instant("Asia/Tokyo")
    return When(moment, zone="Asia/Tokyo", instant=instant)


def entry(start: When, end: When | None = None, **members: Any) -> Entry:
    return Entry(
        item_id="1", key="1", kind="meeting", title=words((), "x"), status=None, start=start, end=end, **members
    )


def read(one: Entry, *, zones: bool = False) -> list[str]:
    lines = time_lines(one, Speech(("en",)), step=False, zones=zones)
    return ["".join(text for span in line.spans for _, text in span.runs) for line in lines]


@pytest.mark.parametrize(
    ("start", "end", "lines"),
    [
        (when(time=NINE), when(time=TEN), ["09:00", "– 10:30"]),
        (when(time=NINE, precision="approximate"), when(time=TEN, precision="approximate"), ["~09:00", "– ~10:30"]),
        (when(time=NINE, precision="to_be_confirmed"), None, ["09:00", "to be", "confirmed"]),
        (when(precision="to_be_confirmed"), None, ["Time to be", "confirmed"]),
        (when(time=NINE, precision="hidden"), when(time=TEN, precision="hidden"), ["–"]),
        (when(), None, ["–"]),
        (when(day_part="afternoon"), None, ["Afternoon"]),
        (when(day_part="morning"), when(day_part="evening"), ["Morning", "– Evening"]),
        (when(time=NINE, until_time=TEN), None, ["09:00", "– 10:30", "some time", "in between"]),
        (
            when(time=NINE, until_time=TEN),
            when(time=time(12)),
            ["09:00", "– 10:30", "some time", "in between", "until 12:00"],
        ),
        (when(until_date=date(2026, 5, 6)), None, ["one day", "from 4\u00a0May", "to 6\u00a0May"]),
        (when(), when(time=TEN), ["until 10:30"]),
        (when(time=time(22)), when(date=date(2026, 5, 5), time=time(7)), ["22:00", "– 07:00 +1"]),
        (when(time=time(0, 30)), when(date=date(2026, 5, 3), time=time(21)), ["00:30", "– 21:00 −1"]),
        (when(time=NINE), when(date=date(2026, 5, 6)), ["09:00", "– 6\u00a0May"]),
        (when(time=NINE), when(time=NINE), ["09:00"]),
        (
            when(time=NINE),
            when(time=TEN, precision="to_be_confirmed"),
            ["09:00", "– 10:30", "end to be", "confirmed"],
        ),
        (
            when(time=NINE),
            when(time=TEN, until_time=time(11)),
            ["09:00", "ends", "between", "10:30 and", "11:00"],
        ),
    ],
)
def test_a_moment_prints_as_it_is_known(start: When, end: When | None, lines: list[str]):
    assert read(entry(start, end)) == [line.replace("\u00a0", " ") for line in lines]


def test_where_only_a_length_is_known_it_stands_in_place_of_the_end():
    assert read(entry(when(time=NINE), duration_minutes=(90,))) == ["09:00", "1 h 30 min"]
    assert read(entry(when(time=NINE), duration_minutes=(40, 60))) == ["09:00", "40–60 min"]


def test_the_offsets_of_a_flight_are_both_said():
    lands = When(Moment(date=DAY, time=time(6, 15)), "America/Los_Angeles", datetime(2026, 5, 4, 13, 15, tzinfo=UTC))
    assert read(entry(when(time=time(12)), lands), zones=True) == ["12:00", "– 06:15", "UTC+09:00", "UTC−07:00"]


def test_both_offsets_are_said_where_the_clocks_change_meanwhile():
    def rio(day: int, clock: time) -> When:
        moment = Moment(date=date(2018, 11, day), time=clock)
        return When(moment, "America/Sao_Paulo", moment.instant("America/Sao_Paulo"))

    over = entry(rio(3, time(23)), rio(4, time(1, 30)))
    assert read(over) == ["23:00", "– 01:30 +1", "UTC−03:00", "UTC−02:00"]


def test_an_hour_that_comes_twice_says_which_of_the_two_it_is():
    def riga(clock: time, fold: int | None = None) -> When:
        moment = Moment(date=date(2026, 10, 25), time=clock, fold=fold)
        return When(moment, "Europe/Riga", moment.instant("Europe/Riga"))

    second, hour_later = entry(riga(time(3, 30), 1), riga(time(5, 5))), entry(riga(time(3, 30)), riga(time(4, 30)))
    assert read(second) == ["03:30", "– 05:05", "UTC+02:00"]
    assert read(hour_later) == ["03:30", "– 04:30", "UTC+03:00", "UTC+02:00"]
    assert read(entry(riga(time(4)), riga(time(5)))) == ["04:00", "– 05:00"]
    assert time_phrase(second, Speech(("en",))) == "03:30 (UTC+02:00)"


def test_at_a_glance_the_start_is_one_short_phrase():
    speech = Speech(("en",))
    assert time_phrase(entry(when(time=NINE, precision="approximate")), speech) == "~09:00"
    assert time_phrase(entry(when(day_part="noon")), speech) == "Noon"
    assert time_phrase(entry(when(time=NINE, precision="hidden")), speech) == ""
    assert time_phrase(entry(when(time=NINE, precision="to_be_confirmed")), speech) == "09:00 (to be confirmed)"
    assert time_phrase(entry(when(time=NINE, until_time=TEN)), speech) == "09:00–10:30"
