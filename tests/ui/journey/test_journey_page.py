"""Stops, places, groups, vehicles and contacts are made and corrected on one page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.storage.visit_parts import visit_parts
from planner.usecases.commands.duplicate import DuplicateVisit
from planner.usecases.commands.journey import RemovePlace

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window):
    opened = open_window()
    opened.click("story-burbank")
    opened.click("rail-journey")
    return opened


def rows(section) -> list[str]:
    return [row.cells[0].first.strip() for row in section.table.rows if not row.heading]


def parts(window, name: str):
    page = window.page
    return page._workspace.read(lambda session: visit_parts(session, page._visit_id, name)).of(name)


def test_a_stop_is_found_by_a_name_in_any_script_given_a_hotel_and_put_first(window, qtbot) -> None:
    stops = window.page.stops
    before = rows(stops)
    window.click(stops.city)
    marked = stops.table.viewport().grab().toImage().pixelColor(1, 20)  # the form shows whose it is
    assert marked.name() == stops.look.colours.link.lower()
    qtbot.keyClicks(stops.city, "burbank, illinois")
    assert [text.split("    ")[1].split(" · ")[0] for text in stops.city.listed[:1]] == ["Illinois, United States"]
    window.press(Qt.Key.Key_Return)
    assert rows(stops) == [*before, "Burbank"]
    form = stops.form
    assert form.field("timezone").text() == "America/Chicago"
    window.retype(form.field("hotel_id"), "Palace")
    assert form.field("hotel_id").text() == "Palace"
    window.retype(form.field("arrive").findChildren(type(form.field("name")))[0], "14 December")
    stops.table.setFocus()
    for _ in before:
        window.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(stops) == ["Burbank", *before]
    assert stops.table.rows[0].cells[2].first == "Mon 14 Dec"
    for _ in range(3 + len(before)):
        window.press(Qt.Key.Key_Z, CTRL)
    assert rows(stops) == before


def test_a_fault_stands_beside_its_field_and_what_was_typed_stays(window) -> None:
    stops = window.page.stops
    _, clock = stops.form.field("arrive").findChildren(type(stops.form.field("name")))
    window.retype(clock, "25:99")
    assert clock.text() == "25:99"
    assert "cannot be read" in stops.form.blocks["arrive"].accessibleDescription()
    window.retype(clock, "930")
    assert (clock.text(), stops.form.blocks["arrive"].accessibleDescription()) == ("09:30", "")


def test_a_time_that_the_clock_skips_or_shows_twice_at_a_stop_waits_for_one_of_two_answers(window, qtbot) -> None:
    stops = window.page.stops
    window.retype(stops.form.field("timezone"), "Europe/Brussels")
    day, clock = stops.form.field("arrive").findChildren(type(stops.form.field("name")))
    other_zone = stops.form.editors["arrive"].other_zone
    assert other_zone.text() == "Told in Los Angeles, UTC−8. Use the zone of the city"
    window.click(other_zone)
    assert not other_zone.isVisible()
    window.retype(day, "27 March 2011")
    window.retype(clock, "0230")
    card = window.part("odd-time")
    assert card.accessibleName() == f"There is no 02:30 in {stops.form.field('name').text()} this night"
    window.retype(stops.form.field("name"), "Grande Place")
    assert window.has("odd-time")
    assert clock.text() == "0230"
    assert parts(window, "stops")[0]["arrive"].time.hour == 14, "the rest is stored, the time waits"
    window.click(clock)
    window.press(Qt.Key.Key_Escape)
    assert (window.has("odd-time"), clock.text()) == (False, "14:00")
    window.retype(clock, "0230")
    window.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not window.has("odd-time"))
    assert (clock.text(), parts(window, "stops")[0]["arrive"].time.hour) == ("03:30", 3)
    window.retype(clock, "~230 tbc")
    window.retype(day, "30 October 2011")
    window.retype(clock, "230")
    window.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not window.has("odd-time"))
    assert (parts(window, "stops")[0]["arrive"].fold, clock.toolTip()) == (1, "UTC+1")
    window.retype(day, "13 March 2016")
    assert "would end before it starts" in stops.form.blocks["arrive"].accessibleDescription()
    stops.form.field("name").setFocus()
    assert parts(window, "stops")[0]["arrive"].date.isoformat() == "2011-10-30", "nor is it read in another year"
    window.click(day)
    window.press(Qt.Key.Key_Escape)
    window.retype(clock, "morning")
    assert (clock.text(), parts(window, "stops")[0]["arrive"].day_part) == ("Morning", "morning")


def test_a_venue_with_a_room_is_made_by_the_keyboard_and_removed_with_one_undo(window, qtbot) -> None:
    window.press(Qt.Key.Key_3, CTRL)
    places = window.page.places
    before = len(rows(places))
    window.press(Qt.Key.Key_N)
    assert places.form.field("kind").hasFocus()
    window.retype(places.form.field("name"), "Great Hall")
    window.retype(places.form.field("capacity"), "many")
    assert "in figures" in places.form.blocks["capacity"].accessibleDescription()
    window.retype(places.form.field("capacity"), "400")
    window.click("new-room")
    window.retype(places.form.field("name"), "Room 12")
    names = rows(places)
    assert names.index("Room 12") == names.index("Great Hall") + 1
    assert places.table.rows[[row.key for row in places.table.rows].index(places.part.row_id)].cells[3].chip
    places.table.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert len(rows(places)) == before + 1
    window.click("notice-undo")
    assert len(rows(places)) == before + 2


def test_a_group_takes_members_and_a_leader(window) -> None:
    window.press(Qt.Key.Key_4, CTRL)
    groups = window.page.groups
    window.click("new-thing")
    window.retype(groups.form.field("name"), "Advance party")
    person = parts(window, "people")[0]
    window.retype(groups.members.field, groups.offers("people")[0].words[:3])
    window.retype(groups.form.field("headcount"), "4")
    row = next(row for row in groups.table.rows if row.cells[0].first == "Advance party")
    assert (row.cells[1].first, row.cells[2].first) == ("4", groups.offers("people")[0].words)
    assert person.row_id == groups.offers("people")[0].key


def test_the_whole_visit_moves_to_another_first_day_and_a_copy_opens(window) -> None:
    window.press(Qt.Key.Key_1, CTRL)
    about = window.page.about
    window.click("move-visit")
    assert "new first day" in about.form.blocks["move"].accessibleDescription()
    window.retype(about.day, "14 March 2016")
    window.click("move-visit")
    assert about.form.field("dates_from").text() == "14 March 2016"
    assert window.has("notice-undo")
    window.retype(about.day, "14 March 2016")
    window.click("move-visit")  # it begins on that day already
    assert not window.has("notice-undo")
    window.retype(about.form.field("dates_to"), "1 March 2016")
    assert "end before it begins" in about.form.blocks["dates_to"].accessibleDescription()
    window.retype(about.form.field("title"), "Another title")
    window.retype(about.day, "1 June 2016")
    window.click("copy-visit")
    assert window.page.title == "Programme"
    assert window.page.caption.startswith("Another title")


def test_an_organisation_is_entered_and_its_country_chosen_by_name(window) -> None:
    window.press(Qt.Key.Key_7, CTRL)
    page = window.page
    before = len(rows(page.organizations))
    window.click("new-thing")
    window.retype(page.organizations.form.field("name"), "Chamber of Commerce")
    window.retype(page.organizations.form.field("country"), "belg")
    window.retype(page.organizations.form.field("kind"), "chamber")
    window.retype(page.organizations.form.field("gift_rules"), "EU Comm")
    made = parts(window, "organizations")[-1]
    said = tuple(made[name] for name in ("name", "country", "kind", "gift_rules"))
    assert said == ("Chamber of Commerce", "BE", "chamber", "eu-commissioners")
    assert [cell.first for cell in page.organizations.table.rows[-1].cells] == ["Chamber of Commerce", "Belgium", ""]
    page.organizations.table.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert len(rows(page.organizations)) == before


def test_a_place_that_goes_to_another_city_stays_chosen_and_one_that_becomes_a_city_lies_in_none(window) -> None:
    window.press(Qt.Key.Key_3, CTRL)
    places = window.page.places
    window.click("new-thing")
    window.retype(places.form.field("name"), "Great Hall")
    for city in ("Los Angeles", "Burbank"):
        window.retype(places.form.field("city_id"), city)
        assert (places.part["name"], places.form.field("city_id").text()) == ("Great Hall", city)
    window.retype(places.form.field("kind"), "City")
    assert (places.part["name"], places.part["kind"], places.part["city_id"]) == ("Great Hall", "city", None)


def test_a_venue_of_another_visit_in_the_same_city_is_used_again(window) -> None:
    page = window.page
    page._workspace.run(DuplicateVisit(page._visit_id, title="Last year"))
    window.click(page.tabs.button("places"))
    studio = next(part for part in parts(window, "places") if "Hanhai" in (part["name"] or ""))
    page._workspace.run(RemovePlace(studio.row_id))
    menu = page.places.earlier_menu()
    assert [action.text().split(" · ")[::2] for action in menu.actions()] == [[studio["name"], "Last year"]]
    menu.actions()[0].trigger()
    assert studio["name"] in rows(page.places)
    assert [action.isEnabled() for action in page.places.earlier_menu().actions()] == [False]


def test_a_place_is_found_and_gone_to(window) -> None:
    window.click("rail-programme")
    window.press(Qt.Key.Key_K, CTRL)
    window.qtbot.keyClicks(window.part("palette").field, "meeting room city")
    window.press(Qt.Key.Key_Return)
    assert window.page.title == "Journey"
    assert window.page.places.table.chosen.cells[0].first.strip() == "Meeting room, Burbank City Hall"
