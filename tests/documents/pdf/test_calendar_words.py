"""Lengths of time as papers tell them."""

from __future__ import annotations

import pytest

from planner.documents.pdf.calendar_words import long_length


@pytest.mark.parametrize(
    ("minutes", "english", "chinese"),
    [
        (65, "1 h 05 min", "1小时05分"),
        (47 * 60, "47 h", "47小时"),
        (48 * 60, "2 d", "2天"),
        (81 * 60, "3 d 9 h", "3天9小时"),
        (121 * 60 + 30, "5 d 1 h 30 min", "5天1小时30分"),
    ],
)
def test_a_passage_of_days_is_told_in_days(minutes: int, english: str, chinese: str):
    told = long_length(minutes)
    assert (told.in_language("en"), told.in_language("zh-Hans")) == (english, chinese)
