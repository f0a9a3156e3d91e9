"""A date lived twice on the board: a day for each living, and nothing that is drawn nowhere."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.ui.board.days import days_shown, stop_of
from planner.ui.board.lived import BoardDay
from planner.ui.board.placing import Calendar
from planner.ui.board.words import BlockWords
from planner.ui.parts.day_counts import DayCounts
from planner.ui.theme.look import look
from tests.ui.board.worlds import content, hours, laid_out, picture
from tests.worlds import city, item

WORLD = (city("auckland", "Pacific/Auckland"), city("honolulu", "Pacific/Honolulu"), city("tokyo", "Asia/Tokyo"))
FLIGHT = item("flight", "2026-05-04 20:00", "2026-05-04 06:00", kind="flight", city="auckland", to_city="honolulu")


def test_each_living_of_a_date_has_its_own_day_with_its_own_hours(qapp: Any) -> None:
    made = content(
        *WORLD, FLIGHT,
        item("service", "2026-05-04 10:00", "11:00", city="auckland"),
        item("talks", "2026-05-04 10:00", "11:00", city="honolulu"),
        item("ball", "2026-05-04 23:00", "2026-05-05 01:00", city="honolulu"),
        item("farewell", "2026-05-05 09:00", "10:00", city="honolulu"),
    )  # fmt: skip
    calendar = Calendar(made)
    assert calendar.days == (BoardDay(date(2026, 5, 4)), BoardDay(date(2026, 5, 4), 1), BoardDay(date(2026, 5, 5)))
    first, again, after = (laid_out(made, day.date, living=day.living) for day in calendar.days)
    words = BlockWords(look(theme="light", language="en", dark_desktop=False))
    words.show(made)
    assert words.lines(first.blocks[0][1]) == ("20:00 Auckland – 06:00 Honolulu",)
    assert picture(first) == {"Service": (0, 600.0, 660.0, 0, 1), "Flight": (0, 1200.0, 1440.0, 0, 1)}
    assert picture(again) == {
        "Flight": (0, 0.0, 360.0, 0, 1), "Talks": (0, 600.0, 660.0, 0, 1), "Ball": (0, 1380.0, 1440.0, 0, 1),
    }  # fmt: skip
    assert picture(after) == {"Ball": (0, 0.0, 60.0, 0, 1), "Farewell": (0, 540.0, 600.0, 0, 1)}
    for board, zone in ((first, "Pacific/Auckland"), (again, "Pacific/Honolulu")):
        assert {stretch.zone for stretch in board.axis.stretches} == {zone}
        assert hours(board) == [f"04 {hour:02d}:00" for hour in range(24)]
    assert days_shown(calendar, calendar.days[0], "two") == calendar.days[:2]
    assert stop_of(calendar, calendar.days[2]) == calendar.days[1:]
    assert [calendar.other_side(one, other) for one, other in ((calendar.days[0], calendar.days[1]), (
        calendar.days[1], calendar.days[2]))] == [True, False]  # fmt: skip


def test_a_day_that_is_one_with_its_journey_stays_one_long_day(qapp: Any) -> None:
    made = content(*WORLD, FLIGHT, item("talks", "2026-05-04 10:00", "11:00", city="honolulu"))
    board = laid_out(made)
    assert Calendar(made).days == (BoardDay(date(2026, 5, 4)),)
    assert hours(board)[19:32] == [
        "04 19:00", "04 20:00", "04 21:00", "04 22:00", "04 23:00", "05 00:00", "05 01:00", "05 02:00", "05 03:00",
        "04 06:00", "04 07:00", "04 08:00", "04 09:00",
    ]  # fmt: skip


def test_the_list_of_days_says_what_ends_on_a_day_on_which_nothing_begins(qapp: Any) -> None:
    made = content(
        *WORLD, FLIGHT,
        item("service", "2026-05-04 10:00", "11:00", city="auckland"),
        item("watch", "2026-05-05 22:00", "2026-05-06 05:30", city="honolulu"),
        dates={"from": "2026-05-04", "to": "2026-05-07"},
    )  # fmt: skip
    calendar = Calendar(made)
    counts = DayCounts()
    said = [counts.of(calendar.lived(day), made, count=len(calendar.lived(day).entries)) for day in calendar.days]
    assert said == ["2 items", "arrival", "1 item", "until 05:30", "0 items"]


def test_what_happens_elsewhere_by_a_clock_far_away_is_drawn_when_it_happens(qapp: Any) -> None:
    made = content(
        *WORLD,
        item("talks", "2026-05-04 09:00", "10:00", city="honolulu"),
        item("lunch", "2026-05-04 12:00", "13:00", city="honolulu"),
        item("desk", "2026-05-04 08:30", "09:00", city="tokyo"),
    )
    board = laid_out(made)
    assert hours(board)[:2] == ["03 13:00", "03 14:00"], "half past eight in Tokyo is the afternoon before in Honolulu"
    words = BlockWords(look(theme="light", language="en", dark_desktop=False))
    words.show(made)
    assert [words.times_of(block) for block in board.blocks[0]] == ["08:30–09:00 Tokyo", "09:00–10:00", "12:00–13:00"]
    assert picture(board) == {
        "Desk": (0, 30.0, 60.0, 0, 1), "Talks": (0, 1200.0, 1260.0, 0, 1), "Lunch": (0, 1380.0, 1440.0, 0, 1),
    }  # fmt: skip
