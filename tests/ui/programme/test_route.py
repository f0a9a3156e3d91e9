"""A flight says from where to where; everything else has a venue to choose."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.timeout(60)


def test_a_flight_shows_its_airports_in_place_of_a_venue_to_choose(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Flight Beijing – Los Angeles")
    inspector = window.page.inspector
    assert inspector.route.start.text().startswith("Beijing Capital International")
    assert inspector.route.goal.text().startswith("Los Angeles International")
    assert inspector.route.isVisible()
    assert not inspector.venue.isVisible()

    window.choose_row("Meeting at Burbank City Hall")
    assert inspector.venue.isVisible()
    assert not inspector.route.isVisible()
