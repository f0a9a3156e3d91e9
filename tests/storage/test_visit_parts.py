"""What the parts of a visit are called."""

from __future__ import annotations

import pytest

from planner.storage.visit_parts import Part, VisitParts


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"name": "Wang Zhenfen", "native_name": "王振芬", "role_text": "signs"}, ("Wang Zhenfen", "王振芬")),
        ({"name": None, "native_name": "王振芬"}, ("王振芬", "王振芬")),
        ({"name": None, "native_name": None, "role_text": "Driver"}, ("Driver", "Driver")),
        ({"name": "Lushun Museum", "name_native": "旅顺博物馆"}, ("Lushun Museum", "旅顺博物馆")),
        ({"title": None, "title_native": "签约", "name": "x"}, ("签约", "签约")),
        ({"name": "Passport office"}, ("Passport office", "Passport office")),
        ({}, ("", "")),
    ],
)
def test_a_part_is_called_by_its_name_in_the_language_of_the_reader(values: dict[str, str], said: tuple[str]) -> None:
    parts = VisitParts(Part("visit", {}), ("en", "zh-Hans"), {}, frozenset())
    words = parts.said(Part("one", values))
    assert tuple(words.in_language(language) for language in ("en", "zh-Hans")) == said
