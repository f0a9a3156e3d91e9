"""Where no place says it, an item has a city of its own."""

from __future__ import annotations


def test_an_item_without_a_venue_is_given_a_city_that_a_venue_would_say(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Meeting at Burbank City Hall")
    inspector = window.page.inspector
    assert not inspector.city.isVisible()
    window.click("new-item")
    window.retype(inspector.own, "Free time")
    assert inspector.city.isVisible()
    window.retype(inspector.city, "Los Ang")
    assert inspector.city.text() == "Los Angeles"
    assert inspector.facts.city_id is not None
    assert window.page.undo.toolTip() == "Undo: Change of “Free time”"
    window.retype(inspector.venue, "Hanhai Studio")
    assert inspector.city.isVisible()  # the venue is in another city than the one that was written
    window.click(window.page.undo)
    window.click(window.page.undo)
    assert inspector.facts.city_id is None
