"""Moving in time: days keep the clock on the wall, minutes keep the distance, steps go along."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from planner.errors import NotFound, NotPossible
from planner.models import Moment
from planner.usecases.commands.shift import MoveItem, ShiftDay, ShiftItems, ShiftVisit
from planner.workspace import Command
from tests.offices import dump, id_of, office, refuse_lossy_export, stored
from tests.worlds import VISIT_ID, city, document, gift, item, moment, stop

BRUSSELS = "Europe/Brussels"
"""Its clocks go forward on 29 March 2026 at 02:00 and back on 25 October 2026 at 03:00."""


def after(folder: Path, value: Mapping[str, Any], command: Command[Any]) -> dict[str, str]:
    """Start and end of every item after a command, as a person reads them, by key."""
    with office(folder, value) as workspace:
        workspace.run(command)
        refuse_lossy_export(workspace)
        rows = sorted(dump(workspace)["item"].values(), key=lambda row: int(row["position"]))
        return {row["key"]: f"{told(row, 'start')} – {told(row, 'end')}".removesuffix(" – ") for row in rows}


def told(row: Mapping[str, Any], name: str) -> str:
    """A moment in short: date, time, zone, fold, until when."""
    parts = [row.get(f"{name}_{part}") for part in ("date", "time", "zone", "fold", "until_date", "until_time")]
    return " ".join(f"{part:%H:%M}" if isinstance(part, time) else str(part) for part in parts if part is not None)


def items(*keys: str) -> tuple[str, ...]:
    return tuple(id_of("items", key) for key in keys)


CLOCK_CHANGE = document(
    item("dinner", f"2026-03-28 20:00 {BRUSSELS}", "23:00"),
    item("night", f"2026-03-28 23:00 {BRUSSELS}", f"2026-03-29 08:00 {BRUSSELS}"),
)


def test_a_day_later_is_the_same_clock_time_over_a_clock_change(tmp_path: Path) -> None:
    assert after(tmp_path, CLOCK_CHANGE, ShiftItems(items("dinner", "night"), days=1)) == {
        "dinner": f"2026-03-29 20:00 {BRUSSELS} – 2026-03-29 23:00 {BRUSSELS}",
        "night": f"2026-03-29 23:00 {BRUSSELS} – 2026-03-30 08:00 {BRUSSELS}",
    }


def test_minutes_later_is_the_same_distance_over_a_clock_change(tmp_path: Path) -> None:
    assert after(tmp_path, CLOCK_CHANGE, ShiftItems(items("dinner", "night"), minutes=24 * 60)) == {
        "dinner": f"2026-03-29 21:00 {BRUSSELS} – 2026-03-30 00:00 {BRUSSELS}",
        "night": f"2026-03-30 00:00 {BRUSSELS} – 2026-03-30 08:00 {BRUSSELS}",
    }


def test_minutes_into_a_repeated_hour_say_which_of_the_two(tmp_path: Path) -> None:
    value = document(item("late", f"2026-10-25 01:30 {BRUSSELS}", "01:45"))
    assert after(tmp_path, value, ShiftItems(items("late"), minutes=120)) == {
        "late": f"2026-10-25 02:30 {BRUSSELS} 1 – 2026-10-25 02:45 {BRUSSELS} 1"
    }


def test_a_day_later_forgets_which_of_two_equal_times_it_was(tmp_path: Path) -> None:
    value = document(item("late", moment(f"2026-10-25 02:30 {BRUSSELS}", fold=1)))
    assert after(tmp_path, value, ShiftItems(items("late"), days=1)) == {"late": f"2026-10-26 02:30 {BRUSSELS}"}


def test_a_clock_time_that_the_new_day_skips_is_kept_for_the_checks_to_find(tmp_path: Path) -> None:
    value = document(item("early", f"2026-03-28 02:30 {BRUSSELS}", "05:00"))
    assert after(tmp_path, value, ShiftItems(items("early"), days=1)) == {
        "early": f"2026-03-29 02:30 {BRUSSELS} – 2026-03-29 05:00 {BRUSSELS}"
    }


def test_a_flight_keeps_its_two_zones(tmp_path: Path) -> None:
    value = document(item("flight", "2026-05-06 12:30 Asia/Tokyo", "2026-05-06 17:40 Europe/Paris", kind="flight"))
    assert after(tmp_path, value, ShiftItems(items("flight"), days=1, minutes=-45)) == {
        "flight": "2026-05-07 11:45 Asia/Tokyo – 2026-05-07 16:55 Europe/Paris"
    }


def test_windows_and_ranges_of_days_move_whole(tmp_path: Path) -> None:
    value = document(
        item("some day", {"date": "2026-05-04", "until_date": "2026-05-06"}),
        item("window", moment(f"2026-05-04 23:00 {BRUSSELS}", until_time="23:30")),
    )
    assert after(tmp_path, value, ShiftItems(items("some day", "window"), days=1, minutes=45)) == {
        "some day": "2026-05-05 2026-05-07",
        "window": f"2026-05-05 23:45 {BRUSSELS} 00:15",
    }


def test_minutes_leave_alone_what_has_no_clock_time(tmp_path: Path) -> None:
    value = document(
        item("day", "2026-05-04"), item("unknown"), item("evening", moment("2026-05-04", day_part="evening"))
    )
    assert after(tmp_path, value, ShiftItems(items("day", "unknown", "evening"), minutes=600)) == {
        "day": "2026-05-04",
        "unknown": "",
        "evening": "2026-05-04",
    }


def test_a_last_day_without_a_clock_time_goes_along_over_midnight(tmp_path: Path) -> None:
    value = document(item("stay", f"2026-05-04 23:30 {BRUSSELS}", {"date": "2026-05-04"}))
    assert after(tmp_path, value, ShiftItems(items("stay"), minutes=60)) == {
        "stay": f"2026-05-05 00:30 {BRUSSELS} – 2026-05-05"
    }


STEPS = document(
    item("talks", f"2026-05-04 09:00 {BRUSSELS}", "10:30"),
    item("toast", {"time": "10:00", "zone": BRUSSELS}, {"time": "10:10", "zone": BRUSSELS}, parent="talks"),
    item("photo", f"2026-05-04 10:20 {BRUSSELS}", parent="talks"),
    item("rain plan", f"2026-05-04 09:00 {BRUSSELS}", alternative_to="talks"),
    item("speech", {}, parent="talks"),
    item("lunch", f"2026-05-04 12:00 {BRUSSELS}"),
)


def test_steps_and_alternatives_move_with_their_item(tmp_path: Path) -> None:
    assert after(tmp_path, STEPS, ShiftItems(items("talks"), minutes=15)) == {
        "talks": f"2026-05-04 09:15 {BRUSSELS} – 2026-05-04 10:45 {BRUSSELS}",
        "toast": f"10:15 {BRUSSELS} – 10:25 {BRUSSELS}",
        "photo": f"2026-05-04 10:35 {BRUSSELS}",
        "rain plan": f"2026-05-04 09:15 {BRUSSELS}",
        "speech": "",
        "lunch": f"2026-05-04 12:00 {BRUSSELS}",
    }


def test_a_step_keeps_to_the_day_of_its_item(tmp_path: Path) -> None:
    found = after(tmp_path, STEPS, ShiftItems(items("talks"), days=1))
    assert [found["toast"], found["photo"]] == [f"10:00 {BRUSSELS} – 10:10 {BRUSSELS}", f"2026-05-05 10:20 {BRUSSELS}"]


def test_a_step_that_leaves_the_day_of_its_item_says_its_own(tmp_path: Path) -> None:
    found = after(tmp_path, STEPS, ShiftItems(items("toast"), days=1))
    assert found["toast"] == f"2026-05-05 10:00 {BRUSSELS} – 10:10 {BRUSSELS}"


def test_an_item_named_together_with_its_step_moves_it_once(tmp_path: Path) -> None:
    found = after(tmp_path, STEPS, ShiftItems(items("photo", "talks"), minutes=15))
    assert found["photo"] == f"2026-05-04 10:35 {BRUSSELS}"


JOURNEY = document(
    city("tokyo", "Asia/Tokyo"),
    city("paris", "Europe/Paris"),
    stop("tokyo", arrive=moment("2026-05-04 08:00"), depart=moment("2026-05-05")),
    stop("paris", arrive=moment("2026-05-06"), depart=moment("2026-05-08 20:00")),
    item("tea", "2026-05-05 23:30", "23:50"),
    item("walk", "2026-05-07 10:00"),
    item("next day", "2026-05-06"),
    gift("vase", date="2026-05-07", status="ready"),
    gift("print", date="2026-05-07", status="presented"),
    gift("book", date="2026-05"),
    home_zone=BRUSSELS,
    dates={"from": "2026-05-04", "to": "2026-05-08"},
)


def test_real_minutes_over_midnight_stay_real_where_the_next_day_is_elsewhere(tmp_path: Path) -> None:
    found = after(tmp_path, JOURNEY, ShiftItems(items("tea"), minutes=60))
    assert found["tea"] == "2026-05-06 00:30 Asia/Tokyo – 2026-05-06 00:50 Asia/Tokyo"


def test_an_item_moved_by_days_follows_the_clock_of_the_stop_it_comes_to(tmp_path: Path) -> None:
    with office(tmp_path, JOURNEY) as workspace:
        workspace.run(ShiftItems(items("tea"), days=2))
        (tea,) = items("tea")
        found = stored(workspace, "item", tea, "start_date", "start_time", "start_zone", "starts_at")
    assert [str(value) for value in found.values()] == ["2026-05-07", "23:30:00", "None", "2026-05-07 21:30:00+00:00"]


def test_a_whole_visit_moves_with_its_dates_stops_and_gifts_to_come(tmp_path: Path) -> None:
    with office(tmp_path, JOURNEY) as workspace:
        workspace.run(ShiftVisit(VISIT_ID, days=7))
        refuse_lossy_export(workspace)
        found = dump(workspace)
    visit = found["visit"][VISIT_ID]
    assert [visit["dates_from"], visit["dates_to"]] == [date(2026, 5, 11), date(2026, 5, 15)]
    stops = sorted((told(row, "arrive"), told(row, "depart")) for row in found["stop"].values())
    assert stops == [("2026-05-11 08:00", "2026-05-12"), ("2026-05-13", "2026-05-15 20:00")]
    assert {row["key"]: row["date"] for row in found["gift"].values()} == {
        "vase": "2026-05-14",
        "print": "2026-05-07",
        "book": "2026-05",
    }
    zones = {row["key"]: str(row.get("starts_at")) for row in found["item"].values()}
    assert zones == {
        "tea": "2026-05-12 14:30:00+00:00",
        "walk": "2026-05-14 08:00:00+00:00",
        "next day": "None",
    }


def test_what_happened_stays_when_a_visit_moves(tmp_path: Path) -> None:
    value = document(
        item("talks", f"2026-05-04 09:00 {BRUSSELS}", actual={"start": moment("2026-05-04 09:20 Asia/Tokyo")})
    )
    with office(tmp_path, value) as workspace:
        workspace.run(ShiftVisit(VISIT_ID, days=1, minutes=5))
        (row,) = dump(workspace)["item"].values()
    assert [told(row, "start"), told(row, "actual_start")] == [
        f"2026-05-05 09:05 {BRUSSELS}",
        "2026-05-04 09:20 Asia/Tokyo",
    ]


def test_a_day_moves_with_the_steps_of_its_items(tmp_path: Path) -> None:
    value = document(
        item("congress", f"2026-05-04 09:00 {BRUSSELS}", f"2026-05-05 17:00 {BRUSSELS}"),
        item("second day", f"2026-05-05 09:00 {BRUSSELS}", parent="congress"),
        item("other", f"2026-05-05 09:00 {BRUSSELS}"),
    )
    assert after(tmp_path, value, ShiftDay(VISIT_ID, date(2026, 5, 4), days=1)) == {
        "congress": f"2026-05-05 09:00 {BRUSSELS} – 2026-05-06 17:00 {BRUSSELS}",
        "second day": f"2026-05-06 09:00 {BRUSSELS}",
        "other": f"2026-05-05 09:00 {BRUSSELS}",
    }


def test_a_dragged_item_keeps_its_length_and_the_distance_of_its_steps(tmp_path: Path) -> None:
    command = MoveItem(id_of("items", "talks"), Moment(date(2026, 5, 5), time(14, 0), BRUSSELS))
    assert after(tmp_path, STEPS, command) == {
        "talks": f"2026-05-05 14:00 {BRUSSELS} – 2026-05-05 15:30 {BRUSSELS}",
        "toast": f"15:00 {BRUSSELS} – 15:10 {BRUSSELS}",
        "photo": f"2026-05-05 15:20 {BRUSSELS}",
        "rain plan": f"2026-05-05 14:00 {BRUSSELS}",
        "speech": "",
        "lunch": f"2026-05-04 12:00 {BRUSSELS}",
    }


def test_an_item_dragged_to_another_stop_is_told_in_its_clock(tmp_path: Path) -> None:
    found = after(tmp_path, JOURNEY, MoveItem(id_of("items", "tea"), Moment(date(2026, 5, 7), time(17, 0))))
    assert found["tea"] == "2026-05-07 17:00 – 2026-05-07 17:20"


def test_an_item_without_a_clock_time_is_dragged_by_days(tmp_path: Path) -> None:
    value = document(item("stay", "2026-05-04", {"date": "2026-05-06"}))
    command = MoveItem(id_of("items", "stay"), Moment(date(2026, 5, 8)))
    assert after(tmp_path, value, command) == {"stay": "2026-05-08 – 2026-05-10"}


def test_dragging_to_a_skipped_time_is_refused_with_the_next_one(tmp_path: Path) -> None:
    with office(tmp_path, STEPS) as workspace:
        with pytest.raises(NotPossible) as refusal:
            workspace.run(MoveItem(id_of("items", "talks"), Moment(date(2026, 3, 29), time(2, 15), BRUSSELS)))
        assert str(refusal.value) == (
            "02:15 does not exist on 2026-03-29 in Europe/Brussels: the clocks go forward. "
            "The next time there is: 03:00."
        )


@pytest.mark.parametrize(
    "command",
    [
        ShiftVisit(VISIT_ID, days=200_000),
        ShiftVisit(VISIT_ID, days=10**9),
        ShiftVisit(VISIT_ID, days=-60_000),
        ShiftItems(items("walk"), days=70_000),
        ShiftItems(items("walk"), minutes=10**12),
    ],
)
def test_nothing_moves_out_of_the_years_a_visit_can_be_in(tmp_path: Path, command: Command[Any]) -> None:
    with office(tmp_path, JOURNEY) as workspace:
        before = dump(workspace)
        with pytest.raises(NotPossible, match="A visit lies between 1900 and 2200"):
            workspace.run(command)
        assert dump(workspace) == before


@pytest.mark.parametrize(
    "command", [ShiftVisit("gone", days=1), ShiftDay("gone", date(2026, 5, 4), days=1), ShiftItems(("gone",), days=1)]
)
def test_what_is_gone_cannot_be_moved(tmp_path: Path, command: Command[Any]) -> None:
    with office(tmp_path, STEPS) as workspace, pytest.raises(NotFound):
        workspace.run(command)


def test_items_of_two_visits_each_move_in_their_own(tmp_path: Path) -> None:
    other_id = "0b1f7c1e-52a4-4c35-9a59-0f2b7f6f1f11"
    other = {**document(item("theirs", f"2026-06-01 10:00 {BRUSSELS}")), "id": other_id}
    with office(tmp_path, STEPS, other) as workspace:
        theirs = id_of("items", "theirs", other_id)
        workspace.run(ShiftItems((*items("lunch"), theirs), days=1))
        rows = dump(workspace)["item"]
    assert [told(rows[key], "start") for key in (*items("lunch"), theirs)] == [
        f"2026-05-05 12:00 {BRUSSELS}",
        f"2026-06-02 10:00 {BRUSSELS}",
    ]
