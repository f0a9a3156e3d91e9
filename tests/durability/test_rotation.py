"""Which backups rotation keeps: 10 recent, 7 daily, 4 weekly, 12 monthly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.storage.rotation import worth_keeping

MONDAY = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)

moments = st.lists(st.datetimes(datetime(2024, 1, 1), datetime(2026, 5, 4)).map(lambda at: at.replace(tzinfo=UTC)))


def test_a_few_are_all_kept() -> None:
    few = {MONDAY - timedelta(minutes=n) for n in range(10)}
    assert worth_keeping(few) == few


def test_a_busy_day_keeps_its_ten_newest() -> None:
    day = [MONDAY - timedelta(minutes=n) for n in range(60)]
    assert worth_keeping(day) == set(day[:10])


def test_two_years_of_hourly_backups_keep_ten_hours_seven_days_four_weeks_and_twelve_months() -> None:
    hourly = [MONDAY - timedelta(hours=n) for n in range(24 * 730)]
    assert sorted(worth_keeping(hourly), reverse=True) == [
        *(MONDAY - timedelta(hours=n) for n in range(10)),
        *(datetime(2026, 5, day, 23, tzinfo=UTC) for day in (3, 2, 1)),
        *(datetime(2026, 4, day, 23, tzinfo=UTC) for day in (30, 29, 28, 26, 19)),
        datetime(2026, 3, 31, 23, tzinfo=UTC),
        datetime(2026, 2, 28, 23, tzinfo=UTC),
        datetime(2026, 1, 31, 23, tzinfo=UTC),
        *(
            datetime(2025, month, day, 23, tzinfo=UTC)
            for month, day in ((12, 31), (11, 30), (10, 31), (9, 30), (8, 31), (7, 31), (6, 30))
        ),
    ]


def test_a_planner_that_rested_for_a_year_still_has_its_old_ones() -> None:
    old = [MONDAY - timedelta(days=400 + n) for n in range(5)]
    assert worth_keeping([MONDAY, *old]) == {MONDAY, *old}


@given(moments)
def test_the_newest_is_kept_no_more_than_33_are_and_rotating_twice_changes_nothing(
    given_moments: list[datetime],
) -> None:
    kept = worth_keeping(given_moments)
    assert kept <= set(given_moments)
    assert max(given_moments, default=None) == max(kept, default=None)
    assert len(kept) <= 33
    assert worth_keeping(kept) == kept


@given(moments, st.timedeltas(timedelta(seconds=1), timedelta(days=40)))
def test_what_was_given_up_is_never_missed_later(given_moments: list[datetime], later: timedelta) -> None:
    newest = max(given_moments, default=MONDAY) + later
    at_once = worth_keeping([*given_moments, newest])
    assert worth_keeping([*worth_keeping(given_moments), newest]) == at_once
