"""What a person types for a day, and how it is read."""

from __future__ import annotations

from datetime import date

import pytest

from planner.ui.parts.typed_day import read_day

NEAR = date(2015, 12, 10)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2015-12-11", date(2015, 12, 11)),
        ("Fri 11 Dec", date(2015, 12, 11)),
        ("11th December 2016", date(2016, 12, 11)),
        ("Dec 11, 2016", date(2016, 12, 11)),
        ("12月11日 周五", date(2015, 12, 11)),
        ("2015年12月11日 星期五", date(2015, 12, 11)),
        ("１１", date(2015, 12, 11)),
        ("+1", date(2015, 12, 11)),
        ("-3", date(2015, 12, 7)),
        ("16.11.2026", date(2026, 11, 16)),
        ("6.11.", date(2015, 11, 6)),
        ("6.11.26", date(2026, 11, 6)),
        ("20/11/2026", date(2026, 11, 20)),
        ("11/20/2026", date(2026, 11, 20)),
        ("20-11-2026", date(2026, 11, 20)),
        ("5/5", date(2015, 5, 5)),
        ("3/4/2026", None),
        ("13/14/2026", None),
        ("31 Feb", None),
        ("11 foo", None),
        ("", None),
    ],
)
def test_a_typed_day_is_read_beside_another(text: str, day: date | None) -> None:
    assert read_day(text, near=NEAR) == day


def test_without_a_day_beside_it_a_month_needs_its_year() -> None:
    assert read_day("11 Dec", near=None) is None
    assert read_day("11 Dec 2015", near=None) == date(2015, 12, 11)
