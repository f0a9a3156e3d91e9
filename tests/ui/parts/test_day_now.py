"""Which day it is where the delegation is, also where a date is lived twice."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from planner.documents.content.freeze import freeze
from planner.documents.content.types import OFFICE
from planner.ui.parts.day_now import day_now
from tests.worlds import NOON, city, item, visit

WORLD = (
    city("apia", "Pacific/Apia"), city("pago", "Pacific/Pago_Pago"),
    item("lunch", "2026-03-13 12:00", city="apia"), item("reception", "2026-03-13 17:00", city="pago"),
    item("flight", "2026-03-14 14:30", "2026-03-13 15:05 Pacific/Pago_Pago", city="apia", to_city="pago"),
    item("dinner", "2026-03-14 19:00", city="pago"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("now", "key"),
    [
        (datetime(2026, 3, 12, 22, tzinfo=UTC), "2026-03-13"),
        (datetime(2026, 3, 14, 3, tzinfo=UTC), "2026-03-13/1"),
        (datetime(2026, 3, 14, 5, tzinfo=UTC), "2026-03-13/1"),
        (datetime(2026, 3, 14, 20, tzinfo=UTC), "2026-03-14/1"),
        (datetime(2026, 3, 20, tzinfo=UTC), None),
    ],
)
def test_the_second_living_of_a_date_is_today_once_it_has_begun(now: datetime, key: str | None):
    content = freeze(visit(*WORLD), audience=OFFICE, as_of=NOON)
    day = day_now(content, now)
    assert (day.key if day else None) == key
