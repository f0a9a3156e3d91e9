"""A journey has two ends to choose; everything else has a venue."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.timeout(60)


def test_a_flight_shows_its_airports_in_place_of_a_venue_to_choose(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Flight Beijing – Los Angeles")
    inspector = window.page.inspector
    cards = inspector.cards
    assert cards.places["from_id"].text().startswith("Beijing Capital International")
    assert cards.places["to_id"].text().startswith("Los Angeles International")
    assert cards.between.accessibleName() == "12 h ~12 h 25 by distance"
    assert cards.leaves.other.text() == "Los Angeles: Wed 9 Dec 23:00"
    assert not inspector.venue.isVisible()

    window.choose_row("Meeting at Burbank City Hall")
    assert inspector.venue.isVisible()
    assert not cards.isVisible()


def test_the_place_a_flight_leaves_from_is_another_one_or_a_new_one(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Flight Beijing – Los Angeles")
    inspector = window.page.inspector
    window.retype(inspector.cards.places["to_id"], "The old airfield")
    assert window.row("Flight Beijing – Los Angeles").venue_more == "The old airfield"
    assert inspector.editor.isVisible()
    window.retype(inspector.editor.fields["code"], "OAF")
    assert inspector.cards.places["to_id"].text().startswith("OAF The old airfield")
    window.retype(inspector.details.travel.fields["number"], "CA 983")
    assert inspector.details.travel.head.accessibleDescription() == "1 of 3 filled"


def test_an_airport_of_the_world_is_found_by_its_code_and_brings_its_zone(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Flight Beijing – Los Angeles")
    inspector = window.page.inspector
    window.retype(inspector.cards.places["to_id"], "DXB")
    assert inspector.cards.places["to_id"].text().startswith("DXB Dubai")
    assert inspector.time.end_zone.text() == "UTC+4"
    assert inspector.cards.arrives.other.text().startswith("Beijing: ")
