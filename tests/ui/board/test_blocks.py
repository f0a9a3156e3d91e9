"""Days laid out: columns, minutes, steps, what has no time, what goes over midnight."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.ui.board.columns import Columns
from planner.ui.board.geometry import Geometry
from planner.ui.board.placing import Calendar
from planner.ui.board.telling import told_apart
from tests.ui.board.worlds import DAY, content, hours, laid_out, picture
from tests.worlds import city, group, item, person, stop

TOKYO = city("tokyo", "Asia/Tokyo")


def test_items_stand_in_the_columns_of_their_groups_and_joint_ones_in_the_first() -> None:
    made = content(
        TOKYO, person("li"), person("wang"), person("abe", side="host"),
        group("all", everyone_of="delegation"), group("trade", members=["li"]), group("press", side="delegation"),
        group("city hall", side="host"),
        item("joint", "2026-05-04 09:00", "10:00", city="tokyo"),
        item("also joint", "2026-05-04 10:00", "11:00", who=["all", "city hall"], city="tokyo"),
        item("by track", "2026-05-04 11:00", "12:00", track="press", city="tokyo"),
        item("with hosts", "2026-05-04 12:00", "13:00", who=["trade", "city hall"], city="tokyo"),
        item("two groups", "2026-05-04 13:00", "14:00", who=["trade", "press"], city="tokyo"),
        item("of a person", "2026-05-04 14:00", "15:00", who=["li", "abe"], city="tokyo"),
        item("of another", "2026-05-04 15:00", "16:00", who=["wang"], city="tokyo"),
    )  # fmt: skip
    columns, board = Columns(made), laid_out(made)
    assert [(one.key, one.people, one.whole) for one in columns.all] == [
        ("all", 2, True), ("trade", 1, False), ("press", 0, False),
    ]  # fmt: skip
    found = [(block.column, block.title) for column in board.columns for block in board.blocks[column]]
    assert found == [
        (0, "Joint"), (0, "Also Joint"), (0, "Of Another"),
        (1, "With Hosts"), (1, "Two Groups"), (1, "Of A Person"),
        (2, "By Track"), (2, "Two Groups"),
    ]  # fmt: skip


def test_minutes_are_drawn_true_and_a_short_overlap_gets_two_lanes() -> None:
    made = content(
        TOKYO,
        item("talks", "2026-05-04 09:05", "10:30", city="tokyo"),
        item("press", "2026-05-04 10:25", "10:55", city="tokyo"),
        item("lunch", "2026-05-04 10:55", "12:02", city="tokyo"),
    )
    assert picture(laid_out(made)) == {
        "Talks": (0, 545.0, 630.0, 0, 2), "Press": (0, 625.0, 655.0, 1, 2), "Lunch": (0, 655.0, 722.0, 0, 1),
    }  # fmt: skip


def test_what_goes_over_midnight_is_on_both_days_and_what_ends_at_midnight_is_not() -> None:
    made = content(
        TOKYO,
        item("night", "2026-05-04 22:00", "2026-05-05 06:00", city="tokyo"),
        item("dinner", "2026-05-04 20:00", "2026-05-05 00:00", city="tokyo"),
    )
    assert picture(laid_out(made)) == {"Night": (0, 1320.0, 1440.0, 1, 2), "Dinner": (0, 1200.0, 1440.0, 0, 2)}
    after = laid_out(made, DAY + timedelta(days=1))
    assert picture(after) == {"Night": (0, 0.0, 360.0, 0, 1)}
    assert [(block.from_before, block.into_next) for block in after.blocks[0]] == [(True, False)]


def test_a_flight_over_zones_is_on_both_days_with_its_real_length() -> None:
    made = content(
        city("brussels", "Europe/Brussels"), city("dubai", "Asia/Dubai"),
        item("flight", "2023-03-26 20:30 Europe/Brussels", "2023-03-27 05:00 Asia/Dubai", kind="flight",
             city="brussels", to_city="dubai"),
        item("rest", "2023-03-27 08:00", "09:00", city="dubai"),
    )  # fmt: skip
    first, second = (laid_out(made, date(2023, 3, day)) for day in (26, 27))
    assert picture(first) == {"Flight": (0, 1170.0, 1380.0, 0, 1)}, "a day of 23 hours"
    assert picture(second) == {"Flight": (0, 0.0, 300.0, 0, 1), "Rest": (0, 480.0, 540.0, 0, 1)}
    assert {block.ends - block.begins for board in (first, second) for block in board.blocks[0][:1]} == {390.0}
    assert hours(first)[:3] == ["26 00:00", "26 01:00", "26 03:00"]


def test_steps_lie_within_their_item_and_those_without_a_day_take_its_day() -> None:
    made = content(
        TOKYO,
        item("exhibition", "2026-05-04 10:00", "14:00", city="tokyo"),
        item("tour", {"time": "10:00"}, {"time": "11:30"}, parent="exhibition"),
        item("talks", "2026-05-04 11:15", "12:45", parent="exhibition", city="tokyo"),
        item("toast", {"time": "13:50"}, parent="exhibition"),
        item("some time", parent="exhibition"),
    )
    (block,) = laid_out(made).blocks[0]
    assert [(step.title, step.start, step.end, step.lane.number, step.lane.count) for step in block.steps] == [
        ("Tour", 600.0, 690.0, 0, 2), ("Talks", 675.0, 765.0, 1, 2), ("Toast", 830.0, 840.0, 0, 1),
    ]  # fmt: skip


def test_what_has_no_clock_time_lies_in_the_tray_and_an_unknown_end_makes_room_for_what_follows() -> None:
    made = content(
        TOKYO,
        item("call", {"date": "2026-05-04", "day_part": "morning"}, city="tokyo"),
        item("idea", "2026-05-04", city="tokyo"),
        item("leave", "2026-05-04 09:00", city="tokyo"),
        item("arrive", "2026-05-04 09:20", city="tokyo"),
        item("dinner", "2026-05-04 19:00", city="tokyo", duration_minutes=[90, 120]),
    )
    board = laid_out(made)
    assert [block.title for block in board.tray[0]] == ["Idea", "Call"]
    assert picture(board) == {
        "Leave": (0, 540.0, 560.0, 0, 1), "Arrive": (0, 560.0, 590.0, 0, 1), "Dinner": (0, 1140.0, 1260.0, 0, 1),
    }  # fmt: skip
    assert [block.open_end for block in board.blocks[0]] == [True, True, False]


def test_a_day_without_items_is_there_in_the_zone_of_its_stop() -> None:
    made = content(
        TOKYO, city("paris", "Europe/Paris"),
        stop("tokyo", arrive={"date": "2026-05-04"}, depart={"date": "2026-05-05"}),
        item("talks", "2026-05-03 09:00", "10:00", city="paris"),
        dates={"from": "2026-05-03", "to": "2026-05-06"},
    )  # fmt: skip
    calendar = Calendar(made)
    assert [(day.date.day, calendar.axis(day).stretches[0].zone) for day in calendar.days] == [
        (3, "Europe/Paris"), (4, "Asia/Tokyo"), (5, "Asia/Tokyo"), (6, "Europe/Paris"),
    ]  # fmt: skip


def test_a_day_of_which_no_time_is_known_yet_is_read_by_the_clock_of_where_its_items_are() -> None:
    made = content(
        TOKYO,
        item("call", {"date": "2026-05-04"}, city="tokyo"),
        item("visit", {"date": "2026-05-04", "day_part": "morning"}, city="tokyo"),
        dates={"from": "2026-05-04", "to": "2026-05-05"}, home_zone="Europe/Paris",
    )  # fmt: skip
    calendar = Calendar(made)
    assert [calendar.axis(day).stretches[0].zone for day in calendar.days] == ["Asia/Tokyo", "Asia/Tokyo"]


def test_where_items_move_to_another_zone_without_a_journey_the_clock_moves_with_them() -> None:
    paris = city("paris", "Europe/Paris")
    leaves = item("leaves", "2026-05-04 09:00", "09:20", kind="transfer", city="tokyo")
    arrives = item("arrives", "2026-05-04 16:00", "16:30", city="paris")
    board = laid_out(content(TOKYO, paris, leaves, arrives, item("dinner", "2026-05-04 19:00", city="paris")))
    assert [(one.minute, one.zone) for one in board.axis.changes()] == [(23 * 60, "Europe/Paris")]
    assert {block.title: block.away for block in board.blocks[0]} == dict.fromkeys(("Leaves", "Arrives", "Dinner"), "")
    at_home = laid_out(content(TOKYO, paris, item("desk", "2026-05-04 09:00", city="tokyo"), arrives))
    assert at_home.axis.changes() == (), "somebody at home moves nobody"
    back = item("back", "2026-05-04 23:00", kind="transfer", city="tokyo")
    assert laid_out(content(TOKYO, paris, leaves, arrives, back)).axis.changes() == ()


def test_neighbours_are_told_apart_by_what_they_do_not_share() -> None:
    assert told_apart(["The talks in Beijing", "The talks in Ghent"]) == ("…Beijing", "…Ghent")
    assert told_apart(["The President departs", "The President"]) == ("…President departs", "…President")
    assert told_apart(["The banquet"]) == ("Banquet",)
    assert told_apart(["Lunch", "Lunch"]) == ("Lunch", "Lunch")
    assert told_apart(["开幕式", "签字仪式"]) == ("开幕式", "签字仪式")


@given(spans=st.lists(st.tuples(st.integers(0, 1380), st.integers(1, 300)), min_size=1, max_size=12))
def test_every_item_is_drawn_from_its_first_to_its_last_minute(spans: list[tuple[int, int]]) -> None:
    things = [
        item(f"i{n}", f"2026-05-04 {start // 60:02d}:{start % 60:02d}", _clock(start + length), city="tokyo")
        for n, (start, length) in enumerate(spans)
    ]
    board = laid_out(content(TOKYO, *things))
    assert {(block.title, block.begins, block.ends) for block in board.blocks[0]} == {
        (f"I{n}", float(start), float(start + length)) for n, (start, length) in enumerate(spans)
    }


def _clock(minute: int) -> str:
    days, rest = divmod(minute, 24 * 60)
    return f"2026-05-{4 + days:02d} {rest // 60:02d}:{rest % 60:02d}"


def test_a_short_item_is_as_high_as_its_title_as_far_as_nothing_follows() -> None:
    made = content(
        TOKYO,
        item("arrival", "2026-05-04 12:30", "12:40", city="tokyo"),
        item("talks", "2026-05-04 12:45", "12:50", city="tokyo"),
        item("photo", "2026-05-04 12:55", "13:00", city="tokyo"),
    )
    geometry = Geometry((laid_out(made),), width=600, hour=48)
    spots = list(geometry.all_spots())
    assert [(spot.block.title, spot.height) for spot in spots] == [("Arrival", 11), ("Talks", 7), ("Photo", 14)]
    photo = spots[2]
    assert geometry.at(photo.left + 20, photo.bottom - 1) == photo, "it is taken hold of where it is seen"
