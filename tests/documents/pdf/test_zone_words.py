"""What papers call the time of a zone, in summer and in winter."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest

from planner.documents.pdf.calendar_words import zone_city, zone_label

JANUARY, JULY = datetime(2026, 1, 15, 12, tzinfo=UTC), datetime(2026, 7, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "in_january", "in_july"),
    [
        ("Europe/Dublin", "Greenwich Mean Time (UTC+00:00)", "Irish Standard Time (UTC+01:00)"),
        ("Europe/London", "Greenwich Mean Time (UTC+00:00)", "British Summer Time (UTC+01:00)"),
        ("Europe/Kyiv", "Eastern European Standard Time (UTC+02:00)", "Eastern European Summer Time (UTC+03:00)"),
        ("Europe/Kiev", "Eastern European Standard Time (UTC+02:00)", "Eastern European Summer Time (UTC+03:00)"),
        ("America/Nuuk", "Greenland Standard Time (UTC−02:00)", "Greenland Summer Time (UTC−01:00)"),
        (
            "America/Argentina/Buenos_Aires",
            "Argentina Standard Time (UTC−03:00)",
            "Argentina Standard Time (UTC−03:00)",
        ),
        ("America/Coyhaique", "Coyhaique Time (UTC−03:00)", "Coyhaique Time (UTC−03:00)"),
        ("Antarctica/Troll", "Greenwich Mean Time (UTC+00:00)", "Troll Time (UTC+02:00)"),
        ("Africa/Casablanca", "Morocco Time (UTC+01:00)", "Morocco Time (UTC+01:00)"),
        ("Etc/GMT+5", "UTC−05:00", "UTC−05:00"),
        ("UTC", "Coordinated Universal Time (UTC+00:00)", "Coordinated Universal Time (UTC+00:00)"),
    ],
)
def test_the_name_fits_the_time_of_the_year(zone: str, in_january: str, in_july: str) -> None:
    assert (zone_label(zone, JANUARY, ("en",)), zone_label(zone, JULY, ("en",))) == (in_january, in_july)


def test_each_language_has_its_own_name_and_city() -> None:
    assert zone_label("Europe/Dublin", JULY, ("zh-Hans", "en")) == "爱尔兰标准时间 Irish Standard Time (UTC+01:00)"
    assert {zone: zone_city(zone, "zh-Hans") for zone in ("Europe/Kyiv", "Asia/Kathmandu", "Asia/Kolkata")} == {
        "Europe/Kyiv": "基辅",
        "Asia/Kathmandu": "加德满都",
        "Asia/Kolkata": "加尔各答",
    }


def test_no_zone_lies_in_an_unknown_country() -> None:
    labels = {zone: zone_label(zone, at, ("en", "zh-Hans")) for at in (JANUARY, JULY) for zone in available_timezones()}
    assert {
        zone: label
        for zone, label in labels.items()
        if any(word in label for word in ("Unknown", "world", "未知", "世界（", "/"))
    } == {}
