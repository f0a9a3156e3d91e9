"""Over the date line eastward a date is lived twice: each living has its band, in the order they are lived."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.documents.content.days import every_day
from planner.documents.content.freeze import freeze
from planner.documents.content.types import DELEGATION, OFFICE, Audience, Content, Day
from planner.models.zones import zone
from tests.worlds import CASES, NOON, case, city, group, item, loaded, visit

CITIES = {
    "auckland": "Pacific/Auckland",
    "apia": "Pacific/Apia",
    "pago": "Pacific/Pago_Pago",
    "honolulu": "Pacific/Honolulu",
    "angeles": "America/Los_Angeles",
    "tokyo": "Asia/Tokyo",
    "peking": "Asia/Shanghai",
    "york": "America/New_York",
}
WORLD = tuple(city(name, zone) for name, zone in CITIES.items())


def at(key: str, where: str, start: str | None, **members: Any) -> dict[str, Any]:
    return item(key, f"2026-03-{start}", city=where, **members)


def fly(key: str, way: tuple[str, str], left: str, landed: str, **members: Any) -> dict[str, Any]:
    start, goal = way
    return item(
        key, f"2026-03-{left}", f"2026-03-{landed} {CITIES[goal]}" if " " in landed else f"2026-03-{landed}",
        kind="flight", city=start, to_city=goal, **members,
    )  # fmt: skip


def content_of(*things: dict[str, Any], audience: Audience = DELEGATION) -> Content:
    return freeze(visit(*WORLD, *things), audience=audience, as_of=NOON)


def said(days: Iterable[Day]) -> list[str]:
    return [
        " ".join((f"{day.date:%d}{' again' if day.again else ''}:", *(entry.key for entry in day.entries)))
        for day in days
    ]


def bands(*things: dict[str, Any], audience: Audience = DELEGATION) -> list[str]:
    return said(content_of(*things, audience=audience).days)


def test_a_saturday_that_begins_anew_after_a_night_flight_has_a_second_band():
    assert bands(
        at("breakfast", "honolulu", "14 09:00"),
        at("talks", "auckland", "14 10:00"),
        fly("flight", ("auckland", "honolulu"), "14 23:50", "14 09:00"),
        at("dinner", "honolulu", "14 19:00"),
        at("church", "honolulu", "15 09:00"),
    ) == ["14: talks flight", "14 again: breakfast dinner", "15: church"]


def test_who_leaves_after_midnight_lives_the_day_before_and_the_same_day_again():
    assert bands(
        at("talks", "auckland", "14 10:00"),
        at("rest", "honolulu", "14"),
        fly("flight", ("auckland", "honolulu"), "15 00:30", "14 10:00"),
        at("dinner", "honolulu", "14 19:00"),
        at("church", "honolulu", "15 09:00"),
        at("home", "honolulu", "16 09:00"),
    ) == ["14: talks", "15: flight", "14 again: rest dinner", "15 again: church", "16: home"]


def test_a_day_trip_to_the_other_side_is_read_in_the_order_in_which_it_is_made():
    assert bands(
        at("talks", "apia", "13 10:00"),
        fly("there", ("apia", "pago"), "14 08:00", "13 08:40"),
        at("visit", "pago", "13 14:00"),
        fly("back", ("pago", "apia"), "13 16:00", "14 16:40"),
        at("dinner", "apia", "14 19:00"),
        at("church", "apia", "15 09:00"),
    ) == ["13: talks", "14: there", "13 again: visit back", "14 again: dinner", "15: church"]


def test_those_who_stay_behind_keep_their_days_and_their_own_paper_has_each_once():
    things = (
        group("a", side="delegation"), group("b", side="delegation"),
        fly("flight", ("apia", "pago"), "14 14:30", "13 15:00", who=["a"]),
        at("stay", "apia", "14 19:00", who=["b"]), at("later", "apia", "15 09:00", who=["b"]),
        at("there", "pago", "13 18:00", who=["a"]), at("next", "pago", "14 10:00", who=["a"]),
        at("pray", "pago", "15 07:00", who=["a"]),
    )  # fmt: skip
    assert bands(*things) == ["14: flight stay", "13 again: there", "14 again: next", "15: later pray"]
    assert bands(*things, audience=Audience("group", "b")) == ["14: stay", "15: later"]


def test_only_a_landing_before_the_departure_by_the_clock_begins_a_date_anew():
    east = (at("lunch", "tokyo", "14 12:00"), fly("flight", ("tokyo", "angeles"), "14 17:00", "14 10:00"))
    assert bands(*east, at("talks", "angeles", "14 15:00")) == ["14: lunch flight", "14 again: talks"]
    pole = fly("flight", ("peking", "york"), "14 13:00", "14 14:30")
    assert bands(pole, at("talks", "york", "14 18:00")) == ["14: flight talks"]
    gone = fly("flight", ("tokyo", "angeles"), "14 17:00", "14 10:00", status="cancelled")
    assert bands(gone, at("talks", "angeles", "14 15:00")) == ["14: flight talks"]


def test_a_day_that_begins_with_the_journey_is_one_day():
    flight = fly("flight", ("peking", "angeles"), "14 15:00", "14 11:00")
    there = (at("rest", "angeles", "14"), at("coach", "angeles", "14 12:50"))
    assert bands(*there, flight) == ["14: rest flight coach"]
    assert bands(*there, flight, at("lunch", "peking", "14 12:00")) == ["14: lunch flight", "14 again: rest coach"]


def test_days_without_anything_stand_where_they_are_lived():
    content = content_of(
        at("talks", "auckland", "12 10:00"),
        fly("flight", ("auckland", "honolulu"), "15 00:30", "14 10:00"),
        at("dinner", "honolulu", "14 19:00"),
        at("home", "honolulu", "17 09:00"),
    )
    assert said(every_day(content)) == [
        "12: talks", "13:", "14:", "15: flight", "14 again: dinner", "15 again:", "16:", "17: home",
    ]  # fmt: skip


def test_the_day_that_begins_anew_with_a_landing_is_there_to_be_planned():
    flight = fly("flight", ("auckland", "honolulu"), "14 20:00", "14 06:00")
    content = content_of(at("talks", "auckland", "14 10:00"), flight, at("home", "honolulu", "15 09:00"))
    assert said(every_day(content)) == ["14: talks flight", "14 again:", "15: home"]
    assert [city.in_language("en") for city in every_day(content)[1].cities] == ["Honolulu"]
    bare = content_of(flight, at("home", "honolulu", "15 09:00"))
    assert said(every_day(bare)) == ["14: flight", "15: home"]


ANY_DAY = st.integers(min_value=1, max_value=6)
NEAR = st.sampled_from(["peking", "tokyo", "auckland"])


@given(st.lists(st.tuples(NEAR, NEAR, ANY_DAY, st.integers(0, 23), st.integers(0, 40)), max_size=8))
def test_where_nobody_crosses_there_is_one_band_for_each_date_in_their_order(
    some: list[tuple[str, str, int, int, int]],
):
    things = []
    for number, (start, goal, day, hour, hours) in enumerate(some):
        left = datetime(2026, 3, day, hour, tzinfo=zone(CITIES[start]))
        landed = (left.astimezone(UTC) + timedelta(hours=hours)).astimezone(zone(CITIES[goal]))
        things.append(fly(str(number), (start, goal), f"{left:%d %H:%M}", f"{landed:%d %H:%M}"))
    assert_plain(content_of(*things))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
@pytest.mark.parametrize("audience", [DELEGATION, OFFICE], ids=lambda one: one.kind)
def test_the_programmes_of_real_visits_stand_by_date_but_where_a_date_is_lived_twice(path: Any, audience: Audience):
    content = freeze(loaded(case(path)), audience=audience, as_of=NOON)
    if not any(day.again for day in content.days):
        assert_plain(content)
    assert [day.date for day in content.days] == sorted(day.date for day in content.days)


def assert_plain(content: Content) -> None:
    dates = [day.date for day in content.days]
    assert (dates, {day.living for day in content.days} <= {0}) == (sorted(set(dates)), True)


HOPS = st.lists(
    st.tuples(st.sampled_from(sorted(CITIES)), st.integers(30, 30 * 60), st.integers(40, 16 * 60), st.booleans()),
    min_size=1,
    max_size=7,
)


@given(st.sampled_from(sorted(CITIES)), HOPS)
def test_who_travels_along_reads_from_top_to_bottom(where: str, hops: list[tuple[str, int, int, bool]]):
    now, things = datetime(2026, 3, 7, 12, tzinfo=UTC), []
    for number, (goal, stay, length, meets) in enumerate(hops):
        if meets:
            local = (now + timedelta(minutes=stay / 2)).astimezone(zone(CITIES[where]))
            things.append(at(f"{2 * number:02}", where, f"{local:%d %H:%M}"))
        now += timedelta(minutes=stay)
        left = now.astimezone(zone(CITIES[where]))
        now += timedelta(minutes=length)
        landed = now.astimezone(zone(CITIES[goal]))
        things.append(fly(f"{2 * number + 1:02}", (where, goal), f"{left:%d %H:%M}", f"{landed:%d %H:%M}"))
        where = goal
    content = content_of(*reversed(things))
    keys = [entry.key for day in content.days for entry in day.entries]
    assert keys == sorted(keys)
    days = [(day.date, day.again) for day in content.days]
    lived: set[date] = set()
    for before, after in pairwise([(date.min, False), *days]):
        assert after[0] >= before[0] or after[1]
        lived.add(after[0])
    assert lived == {entry.start.date for day in content.days for entry in day.entries}
