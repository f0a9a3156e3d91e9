"""What becomes of an item's time when another one is typed."""

from __future__ import annotations

from datetime import date, time

from planner.models import Moment
from planner.rules.typed_time import TypedTime, read_time
from planner.ui.programme.time_edits import ItemTime, with_day, with_end, with_end_day, with_start

BRUSSELS = "Europe/Brussels"
DAY, NEXT = date(2023, 3, 24), date(2023, 3, 25)


def item(start: str, end: str | None, *, end_day: date = DAY, zone: str = BRUSSELS) -> ItemTime:
    last = Moment(date=end_day, time=time.fromisoformat(end)) if end else None
    return ItemTime(Moment(date=DAY, time=time.fromisoformat(start)), last, BRUSSELS, zone)


def typed(text: str) -> TypedTime:
    return read_time(text)[0]


def told(time_: ItemTime) -> str:
    start, end = time_.start, time_.end
    text = f"{start.time:%H:%M}" if start.time else str(start.day_part)
    return text + (f"–{end.time:%H:%M}" + ("" if end.date == DAY else f" {end.date}") if end and end.time else "")


def test_another_start_keeps_the_length() -> None:
    assert told(with_start(item("09:00", "10:15"), typed("0930"))) == "09:30–10:45"
    assert told(with_start(item("21:30", "07:00", end_day=NEXT), typed("2200"))) == "22:00–07:30 2023-03-25"


def test_another_start_of_a_flight_leaves_its_landing() -> None:
    flight = item("09:00", "19:00", zone="Asia/Dubai")
    assert told(with_start(flight, typed("0930"))) == "09:30–19:00"


def test_a_range_gives_both() -> None:
    assert told(with_start(item("09:00", None), typed("12:00–12:30"))) == "12:00–12:30"
    assert told(with_start(item("09:00", None), typed("2300-0100"))) == "23:00–01:00 2023-03-25"


def test_plus_moves_a_start_and_counts_an_end_from_the_start() -> None:
    assert told(with_start(item("09:00", "10:00"), typed("+45"))) == "09:45–10:45"
    assert told(with_end(item("09:00", None), typed("+45"))) == "09:00–09:45"
    assert told(with_end(item("23:30", "23:45"), typed("+45"))) == "23:30–00:15 2023-03-25"


def test_the_next_day_is_said_by_plus_one() -> None:
    assert told(with_end(item("21:30", "22:00"), typed("07:00 +1"))) == "21:30–07:00 2023-03-25"
    assert told(with_end(item("09:00", "10:00"), typed("+1"))) == "09:00–10:00 2023-03-25"
    moved = with_start(item("09:00", "10:00"), typed("24:00"))
    assert (moved.start.date, told(moved)) == (NEXT, "00:00–01:00 2023-03-25")


def test_an_end_before_the_start_is_on_the_next_day_and_comes_back() -> None:
    overnight = with_end(item("21:30", "22:00"), typed("0700"))
    assert told(overnight) == "21:30–07:00 2023-03-25"
    assert told(with_end(overnight, typed("2300"))) == "21:30–23:00"


def test_a_length_over_the_change_of_clocks_is_counted_in_real_hours() -> None:
    night = ItemTime(Moment(date=NEXT, time=time(23)), None, BRUSSELS, BRUSSELS)
    assert with_end(night, TypedTime(minutes=240)).end == Moment(date=date(2023, 3, 26), time=time(4))


def test_a_part_of_the_day_takes_the_clock_time_away() -> None:
    assert told(with_start(item("09:00", None), typed("morning"))) == "morning"


def test_precision_alone_leaves_the_time() -> None:
    changed = with_start(item("09:00", "10:00"), typed("tbc"))
    assert (told(changed), changed.start.precision) == ("09:00–10:00", "to_be_confirmed")


def test_another_day_takes_the_end_along() -> None:
    assert told(with_day(item("21:30", "07:00", end_day=NEXT), NEXT)) == "21:30–07:00 2023-03-26"


def test_a_part_of_the_day_takes_the_clock_of_the_end_away_and_keeps_how_long_it_is() -> None:
    morning = with_start(item("21:00", "22:15"), typed("morning"))
    assert (told(morning), morning.end, morning.lasts) == ("morning", None, 75)
    assert told(with_start(morning, typed("0930"))) == "09:30–10:45"
    overnight = with_start(item("21:30", "07:00", end_day=NEXT), typed("evening"))
    assert overnight.end == Moment(date=NEXT)


def test_a_journey_of_two_nights_keeps_the_day_that_was_given_before_its_time() -> None:
    start = Moment(date=DAY, time=time(20, 0))
    train = ItemTime(start, None, BRUSSELS, BRUSSELS, by_timetable=True)
    arrives = with_end(with_end_day(train, date(2023, 3, 26)), typed("1300"))
    assert told(arrives) == "20:00–13:00 2023-03-26"
    assert told(with_start(arrives, typed("2015"))) == "20:15–13:00 2023-03-26"
