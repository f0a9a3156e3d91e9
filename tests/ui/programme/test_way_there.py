"""How long the way to an item takes, how one goes, and what is kept free before it, are written at the item."""

from __future__ import annotations


def test_the_way_there_is_written_stored_and_taken_back(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.choose_row("Meeting at Burbank City Hall")
    inspector = window.page.inspector
    way = next(section for section in inspector.details.sections if "travel_minutes" in section.names)
    assert not way.is_made
    window.click(way.head)
    window.retype(way.fields["travel_minutes"], "25")
    window.retype(way.fields["buffer_minutes"], "0")
    way.fields["travel_mode"].picked.emit("walk")
    facts = inspector.facts
    assert (facts.travel_minutes, facts.travel_mode, facts.buffer_minutes) == (25, "walk", 0)
    assert way.fields["travel_mode"].text() == "Walk"
    assert way.head.accessibleDescription() == "3 of 3 filled"
    window.retype(way.fields["travel_minutes"], "soon")
    assert "in figures" in window.part("fault").text()
    assert inspector.facts.travel_minutes == 25
    for _ in range(3):
        window.rooms.steps.take_back()
    facts = inspector.facts
    assert (facts.travel_minutes, facts.travel_mode, facts.buffer_minutes) == (None, None, None)


def test_a_journey_has_no_way_there(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    flight = next(row for row in window.page.table.rows if getattr(row, "kind", "") == "flight")
    window.page.table.choose(flight.key)
    way = next(section for section in window.page.inspector.details.sections if "travel_minutes" in section.names)
    assert not way.isVisibleTo(window.page.inspector)
