"""The day and the instant at which the clocks of a zone change."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from planner.models.zones import change_on


@pytest.mark.parametrize(
    ("day", "zone", "change"),
    [
        ("2026-10-25", "Europe/Riga", ("2026-10-25 01:00", -60)),
        ("2026-10-26", "Europe/Riga", None),
        ("2026-04-05", "Australia/Lord_Howe", ("2026-04-04 15:00", -30)),
        # At midnight it belongs to the day whose clock it skips or repeats.
        ("2026-04-23", "Africa/Cairo", None),
        ("2026-04-24", "Africa/Cairo", ("2026-04-23 22:00", 60)),
        ("2026-10-29", "Africa/Cairo", ("2026-10-29 21:00", -60)),
        ("2026-10-30", "Africa/Cairo", None),
        ("2026-09-05", "America/Santiago", None),
        ("2026-09-06", "America/Santiago", ("2026-09-06 04:00", 60)),
        ("2026-04-04", "America/Santiago", ("2026-04-05 03:00", -60)),
        ("2026-03-28", "America/Nuuk", ("2026-03-29 01:00", 60)),
        ("2026-03-29", "America/Nuuk", None),
        ("2011-12-30", "Pacific/Apia", None),
        ("2011-12-31", "Pacific/Apia", ("2011-12-30 10:00", 1440)),
    ],
)
def test_clocks_change_on_the_day_whose_hours_they_skip_or_repeat(
    day: str, zone: str, change: tuple[str, int] | None
) -> None:
    found = change_on(date.fromisoformat(day), zone)
    told = None if change is None else (datetime.fromisoformat(change[0]).replace(tzinfo=UTC), change[1])
    assert found == told
