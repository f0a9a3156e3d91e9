"""Days move whole, or change places: clocks stay, steps and nights go along."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner.usecases.commands.shift import ShiftDay, SwapDays
from tests.usecases.commands.test_shift import after
from tests.worlds import VISIT_ID, city, document, item, moment, stop

TOKYO = "Asia/Tokyo"
VALUE = document(
    item("talks", f"2026-05-04 09:00 {TOKYO}", "10:00"),
    item("toast", f"2026-05-04 09:30 {TOKYO}", parent="talks"),
    item("night", f"2026-05-04 22:00 {TOKYO}", f"2026-05-05 07:00 {TOKYO}"),
    item("tour", f"2026-05-06 14:00 {TOKYO}", "15:00"),
    item("between", f"2026-05-05 12:00 {TOKYO}"),
)


def test_two_days_change_places(tmp_path: Path) -> None:
    assert after(tmp_path, VALUE, SwapDays(VISIT_ID, date(2026, 5, 4), date(2026, 5, 6))) == {
        "talks": f"2026-05-06 09:00 {TOKYO} – 2026-05-06 10:00 {TOKYO}",
        "toast": f"2026-05-06 09:30 {TOKYO}",
        "night": f"2026-05-06 22:00 {TOKYO} – 2026-05-07 07:00 {TOKYO}",
        "tour": f"2026-05-04 14:00 {TOKYO} – 2026-05-04 15:00 {TOKYO}",
        "between": f"2026-05-05 12:00 {TOKYO}",
    }


def test_a_day_that_moves_beyond_the_journey_keeps_the_clock_of_the_city_it_was_in(tmp_path: Path) -> None:
    stay = stop("oslo", arrive=moment("2026-05-04"), depart=moment("2026-05-05"))
    value = document(
        city("oslo", "Europe/Oslo"), stay, item("talks", "2026-05-05 09:00", "10:00"), item("call", "2026-05-20 09:00"),
        home_zone="Asia/Shanghai",
    )  # fmt: skip
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    assert after(tmp_path / "a", value, ShiftDay(VISIT_ID, date(2026, 5, 5), days=1)) == {
        "talks": "2026-05-06 09:00 Europe/Oslo – 2026-05-06 10:00 Europe/Oslo",
        "call": "2026-05-20 09:00",
    }
    assert after(tmp_path / "b", value, ShiftDay(VISIT_ID, date(2026, 5, 20), days=1))["call"] == "2026-05-21 09:00"
