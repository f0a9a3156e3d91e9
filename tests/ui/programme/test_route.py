"""A journey has two ends to choose; everything else has a venue."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.journeys.hands import pick


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


def test_a_flight_east_takes_its_place_and_times_in_any_order_and_says_what_moved(open_window) -> None:
    window = open_window()
    window.click("story-belgium-uae")
    window.choose_row(window.titles()[-1])
    window.click("new-item")
    inspector = window.page.inspector
    window.retype(inspector.own, "Flight back")
    pick(inspector.kind, "Flight")
    window.retype(inspector.time.day, "25 March 2023")
    window.retype(inspector.time.start, "2005")
    window.retype(inspector.time.end, "2200")
    window.retype(inspector.cards.places["from_id"], "BRU")
    window.retype(inspector.cards.places["to_id"], "AUH")
    assert not window.has("fault")
    assert window.part("notice").accessibleName().startswith("Ends Sun 26 Mar at 22:00 by the clock there now")
    window.retype(inspector.time.end, "0640")
    facts = inspector.around.entry
    assert (facts.start.instant.isoformat()[:16], facts.end.instant.isoformat()[:16]) == (
        "2023-03-25T19:05", "2023-03-26T02:40",
    )  # fmt: skip
    window.retype(inspector.time.start, "2105")
    assert inspector.time.end.text() == "06:40", "another departure leaves the arrival"
    window.retype(inspector.time.day, "26 March 2023")
    window.retype(inspector.time.start, "0330")
    window.retype(inspector.cards.places["from_id"], "PEK")
    window.retype(inspector.time.start, "0230")
    window.retype(inspector.cards.places["from_id"], "BRU")
    card = window.part("odd-time")
    assert card.accessibleName().startswith("There is no 02:30 in ")
    window.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    window.qtbot.waitUntil(lambda: not window.has("odd-time"))
    assert inspector.time.start.text() == "03:30"
