"""A visit begun from nothing on one page, by a person's gestures."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from planner.storage.visits import list_visits
from planner.usecases.commands.directory import CreateDirectoryPlace
from planner.usecases.commands.journey import CreateContact
from tests.offices import exported


def write(field, text: str) -> None:
    """Writes signs that no key has, as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def made(window) -> dict[str, Any]:
    """The visit file of the visit that is open."""
    value: dict[str, Any] = json.loads(exported(window.rooms.workspace, window.rooms.visit_id))
    return value


def test_the_belgium_and_uae_visit_is_begun_from_nothing_in_one_step(open_window, qtbot) -> None:
    window = open_window()
    window.click("first-new")
    page = window.page
    window.click("create-visit")
    assert window.part("fault").text() == "A visit needs a title. Everything else can wait."
    qtbot.keyClicks(page.own, "Economic and trade group: Belgium and the UAE")
    assert not window.has("fault")
    write(page.other, "北京市出访比利时、阿联酋")
    qtbot.keyClicks(page.people, "12")
    page.line.setFocus()
    qtbot.keyClicks(page.line, "Brussels 22-26 March 2023, Abu Dhabi 26-29 March")
    assert "Brussels (Brussels Capital, Belgium · UTC+1) 22–26 Mar 2023" in page.journey._said.text()
    window.press(Qt.Key.Key_Return)
    brussels, _, last = page.journey.rows
    assert (brussels._where.text(), last.is_empty) == ("布鲁塞尔 · Brussels Capital, Belgium · UTC+1", True)
    window.retype(brussels.hotel, "Delegation hotel")
    window.click("add-group")
    qtbot.keyClicks(page.groups.rows[0].own, "Park and investment group")
    qtbot.keyClicks(page.groups.rows[0].count, "7")
    window.click("create-visit")
    assert window.page.title == "Programme"
    file = made(window)
    assert (file["title"], file["title_native"], file["languages"], file["dates"], file["home_zone"]) == (
        "Economic and trade group: Belgium and the UAE",
        "北京市出访比利时、阿联酋",
        ["en", "zh-Hans"],
        {"from": "2023-03-22", "to": "2023-03-29"},
        "Asia/Shanghai",
    )
    places = {place["key"]: place for place in file["places"]}
    told = [
        (places[stop["city"]]["name"], places[stop["city"]]["name_native"], places[stop["city"]]["timezone"],
         places[stop["city"]]["country"], stop["arrive"]["date"], stop["depart"]["date"],
         places.get(stop.get("hotel"), {}).get("name"))
        for stop in file["stops"]
    ]  # fmt: skip
    assert told == [
        ("Brussels", "布鲁塞尔", "Europe/Brussels", "BE", "2023-03-22", "2023-03-26", "Delegation hotel"),
        ("Abu Dhabi", "阿布扎比", "Asia/Dubai", "AE", "2023-03-26", "2023-03-29", None),
    ]
    assert [(group["name"], group["headcount"]) for group in file["groups"]] == [
        ("Delegation", 12),
        ("Park and investment group", 7),
    ]
    window.click(window.page.undo)
    assert window.rooms.workspace.read(list_visits) == ()


def test_a_city_that_nobody_knows_is_typed_by_hand_with_both_names_and_a_zone(open_window, qtbot) -> None:
    window = open_window()
    window.click("first-new")
    page = window.page
    qtbot.keyClicks(page.own, "Return visit")
    row = page.journey.rows[0]
    row.city.setFocus()
    qtbot.keyClicks(row.city, "Huairou Xyz")
    assert row.city.listed == ["“Huairou Xyz” typed by hand…"]
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Tab)
    assert row.own.hasFocus()
    assert row.own.text() == "Huairou Xyz"
    write(row.other, "怀柔")
    window.click("create-visit")
    assert "needs a time zone" in row.accessibleDescription()
    qtbot.keyClicks(row.zone.field, "beijing")
    window.press(Qt.Key.Key_Return)
    window.retype(row.arrive, "17 April 2023")
    window.retype(row.depart, "16 April 2023")
    window.click("create-visit")
    assert "leave before one arrives" in row.accessibleDescription()
    window.retype(row.depart, "21 April 2023")
    window.click("create-visit")
    place = made(window)["places"][0]
    assert (place["name"], place["name_native"], place["timezone"]) == ("Huairou Xyz", "怀柔", "Asia/Shanghai")


def test_what_is_typed_for_a_city_and_not_chosen_waits_marked(open_window, qtbot) -> None:
    window = open_window()
    window.click("first-new")
    page = window.page
    qtbot.keyClicks(page.own, "Visit")
    row = page.journey.rows[0]
    row.city.setFocus()
    qtbot.keyClicks(row.city, "Bruxxels")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert (row.city.text(), row.city.property("fault")) == ("Bruxxels", True)
    window.click("create-visit")
    assert "“Bruxxels” was not found" in row.accessibleDescription()
    row.city.setFocus()
    row.city.selectAll()
    qtbot.keyClicks(row.city, "bruxelles")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert row.city.text() == "Brussels"


def test_a_visit_like_an_earlier_one_begins_on_the_day_that_is_written(open_window, qtbot) -> None:
    window = open_window()
    window.click("story-burbank")
    old = made(window)
    window.rooms.go("new")
    page = window.page
    window.retype(page.like, "huairou")
    assert not page.journey.isVisible()
    assert page.own.text() == old["title"]
    window.retype(page.own, "Again to Burbank")
    window.retype(page.first, "8 December 2016")
    window.click("create-visit")
    new = made(window)
    assert new["title"] == "Again to Burbank"
    assert new["dates"]["from"] == "2016-12-08"
    assert [item["title"] for item in new["items"]] == [item["title"] for item in old["items"]]


def test_places_of_earlier_visits_are_offered_for_the_cities_of_the_journey(open_window, qtbot) -> None:
    window = open_window()
    window.click("story-burbank")
    window.rooms.go("new")
    page = window.page
    qtbot.keyClicks(page.own, "Next")
    page.line.setFocus()
    qtbot.keyClicks(page.line, "Burbank 10-12 December 2026")
    window.press(Qt.Key.Key_Return)
    place_id, box = next(iter(page.journey._offered.items()))
    window.click(box)
    assert page.journey.places_again() == (place_id,)
    window.click("create-visit")
    assert sorted(place["kind"] for place in made(window)["places"]) == ["city", "venue"]


def test_what_the_directory_and_earlier_visits_know_is_offered_first(open_window, qtbot) -> None:
    window = open_window()
    window.click("story-burbank")
    run = window.rooms.workspace.run
    run(CreateDirectoryPlace({"kind": "hotel", "name": "Grand Hotel", "city_name": "Burbank", "phone": "+1"}))
    run(CreateDirectoryPlace({"kind": "venue", "name": "City Archive", "city_name": "Burbank", "address": "1 Main St"}))
    run(CreateContact(window.rooms.visit_id, {"name": "Ms Park", "role": "Consulate", "phone": "+1 213"}))
    window.rooms.go("new")
    page = window.page
    qtbot.keyClicks(page.own, "First")
    page.journey.rows[0].city.setFocus()
    qtbot.keyClicks(page.journey.rows[0].city, "Huairou Xyz")
    window.press(Qt.Key.Key_Return)
    qtbot.keyClicks(page.journey.rows[0].zone.field, "beijing")
    window.press(Qt.Key.Key_Return)
    window.click("create-visit")

    window.rooms.go("new")
    page = window.page
    qtbot.keyClicks(page.own, "Second")
    first = page.journey.rows[0]
    first.city.setFocus()
    qtbot.keyClicks(first.city, "huair")
    assert first.city.listed[0] == "Huairou Xyz    UTC+8 · of an earlier visit"
    window.press(Qt.Key.Key_Return)
    second = page.journey.rows[1]
    second.city.setFocus()
    qtbot.keyClicks(second.city, "Burbank, California")
    window.press(Qt.Key.Key_Return)
    window.retype(second.hotel, "Grand")
    assert second.hotel.text() == "Grand Hotel"
    window.click("create-visit")
    places = {place["name"]: place for place in made(window)["places"]}
    assert (places["Huairou Xyz"]["timezone"], places["Grand Hotel"]["phone"]) == ("Asia/Shanghai", "+1")
    assert places["Grand Hotel"]["city"] == places["Burbank"]["key"]

    window.click("new-item")
    inspector = window.page.inspector
    window.click(inspector.venue)
    qtbot.keyClicks(inspector.venue, "archive")
    assert inspector.venue.listed[0] == "City Archive    Venue in Burbank · directory"
    window.press(Qt.Key.Key_Return)
    assert inspector.venue.text() == "City Archive, Burbank"
    assert inspector._address.text() == "1 Main St"
    window.click(inspector.venue)
    inspector.venue.selectAll()
    qtbot.keyClicks(inspector.venue, "hanhai")
    assert " · Delegation of Huairou" in inspector.venue.listed[0]
    window.press(Qt.Key.Key_Return)
    assert inspector.venue.text() == "Hanhai Studio, Burbank"
    window.click("rail-journey")
    stops = window.page.stops
    stops.table.choose(stops.table.rows[0].key)
    window.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    contacts = window.page.contacts
    menu = contacts.earlier_menu()
    assert menu.actions()[0].text().startswith("Ms Park · Consulate · +1 213 · Delegation of Huairou")
    menu.actions()[0].trigger()
    assert made(window)["contacts"][0]["phone"] == "+1 213"
    assert [action.isEnabled() for action in contacts.earlier_menu().actions()] == [False]


def test_what_was_typed_stands_there_again_until_its_visit_is_made_or_one_begins_empty(open_window, qtbot) -> None:
    window = open_window()
    window.click("first-new")
    page = window.page
    qtbot.keyClicks(page.own, "Study visit")
    qtbot.keyClicks(page.people, "some")
    page.line.setFocus()
    qtbot.keyClicks(page.line, "Brussels 22-26 March 2023, Nowhere 26-28 March")
    window.press(Qt.Key.Key_Return)
    window.retype(page.journey.rows[0].hotel, "Delegation hotel")
    window.click("add-group")
    qtbot.keyClicks(page.groups.rows[0].own, "Press")
    window.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.page is not page)  # a button shows that its key was pressed
    assert window.part("notice").accessibleName() == "What you typed is kept. It stands on the page New visit again."
    window.click("first-new")
    again = window.page
    assert again is not page
    assert (again.own.text(), again.people.text(), again.groups.rows[0].own.text()) == ("Study visit", "some", "Press")
    brussels, nowhere, last = again.journey.rows
    assert (brussels._where.text(), brussels.hotel.text()) == (
        "布鲁塞尔 · Brussels Capital, Belgium · UTC+1", "Delegation hotel",
    )  # fmt: skip
    assert (nowhere.city.text(), nowhere.arrive.text(), last.is_empty) == ("Nowhere", "26 March 2023", True)
    window.click("begin-empty")
    assert (window.page.own.text(), window.has("begin-empty"), len(window.page.journey.rows)) == ("", False, 1)
    qtbot.keyClicks(window.page.own, "Another")
    window.click("rail-visits")
    window.click("first-new")
    assert window.page.own.text() == "Another"
    window.click("create-visit")
    window.rooms.go("new")
    assert window.page.own.text() == ""
