"""The cities of real programmes are found under the names that stand in them, with the zones that stand in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.reference.places import find_places

CASES = sorted((Path(__file__).resolve().parent.parent / "cases").glob("*.visit.json"))
TOO_SMALL = {"Peetri"}
"""Villages, which a person types by hand."""


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.removesuffix(".visit.json"))
def test_the_cities_of_a_programme_are_found_with_their_zones(path: Path) -> None:
    places = json.loads(path.read_text(encoding="utf-8"))["places"]
    cities = [place for place in places if place["kind"] == "city" and place["name"] not in TOO_SMALL]
    assert cities
    for city in cities:
        for name in filter(None, (city["name"], city.get("name_native"))):
            assert city["timezone"] in {found.zone for found in find_places(name, limit=1)}, name
