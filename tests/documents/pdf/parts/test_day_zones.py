"""What the band of a day says of its clocks."""

from __future__ import annotations

from datetime import date

import pytest

from planner.documents.content.types import Day
from planner.documents.pdf.parts.day_zones import zone_texts
from planner.documents.pdf.speech import Speech


def read(day: date, *zones: str, home: str | None = None) -> list[str]:
    return zone_texts(Day(day, 1, (), zones, ()), home, Speech(("en",)))


@pytest.mark.parametrize(
    ("day", "zones", "home", "texts"),
    [
        (date(2026, 5, 4), ("Asia/Shanghai",), "Asia/Shanghai", ["China Standard Time (UTC+08:00)"]),
        (
            date(2015, 12, 10),
            ("Asia/Shanghai", "America/Los_Angeles"),
            "Asia/Shanghai",
            ["China Standard Time (UTC+08:00)", "→ Pacific Standard Time (UTC−08:00)", "16 h behind Beijing"],
        ),
        (
            date(2026, 1, 5),
            ("Europe/Dublin", "Atlantic/Reykjavik"),
            None,
            ["Greenwich Mean Time (UTC+00:00)"],
        ),
        (
            date(2026, 3, 29),
            ("Europe/Brussels",),
            "Asia/Shanghai",
            [
                "Central European Summer Time (UTC+02:00)",
                "6 h behind Beijing",
                "Clocks go forward 1 h at 02:00",
            ],
        ),
        (
            date(2026, 10, 25),
            ("Europe/London",),
            None,
            ["Greenwich Mean Time (UTC+00:00)", "Clocks go back 1 h at 02:00"],
        ),
        (
            date(2026, 4, 5),
            ("Australia/Lord_Howe",),
            "Asia/Kathmandu",
            [
                "Lord Howe Standard Time (UTC+10:30)",
                "4 h 45 min ahead of Kathmandu",
                "Clocks go back 30 min at 02:00",
            ],
        ),
        (
            date(2026, 10, 29),
            ("Africa/Cairo",),
            None,
            ["Eastern European Summer Time (UTC+03:00)", "Clocks go back 1 h at 24:00"],
        ),
        (
            date(2026, 4, 24),
            ("Africa/Cairo",),
            None,
            ["Eastern European Summer Time (UTC+03:00)", "Clocks go forward 1 h at 00:00"],
        ),
        (date(2026, 4, 23), ("Africa/Cairo",), None, ["Eastern European Standard Time (UTC+02:00)"]),
        (date(2026, 5, 4), (), "Asia/Shanghai", []),
    ],
)
def test_a_day_says_its_zones_how_far_from_home_and_when_clocks_change(
    day: date, zones: tuple[str, ...], home: str | None, texts: list[str]
):
    assert read(day, *zones, home=home) == texts
