"""The rest of a visit by hand: the visit itself, its journey, people, groups, gifts and outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.ui.gifts.page import GiftsPage
from planner.ui.journey.page import JourneyPage
from planner.ui.outcomes.page import OutcomesPage
from planner.ui.parts.section import Section
from planner.ui.people.page import PeoplePage
from planner.ui.visits.new_visit import NewVisitPage
from tests.journeys.form_hands import add_names, fill
from tests.journeys.hands import CTRL, click, rewrite, take, write

Thing = Mapping[str, Any]
P = TypeVar("P")
_OF_PLACE = ("name", "name_native", "kind", "city", "within", "address", "entrance", "contact", "phone", "capacity",
             "code", "country", "timezone", "latitude", "longitude", "notes")  # fmt: skip


class VisitHands:
    """Makes everything of a visit file but its items, from the list of visits on."""

    def __init__(self, window: Any, document: Thing) -> None:
        self._window, self._document = window, document
        self._names = {
            one["key"]: one.get("name") or one.get("name_native") or one.get("native_name")
            for name in ("organizations", "places", "people", "groups") for one in document.get(name, ())
        }  # fmt: skip
        self._titles = {item["key"]: item for item in document["items"]}

    def make_visit(self) -> None:
        """The page for a new visit: titles, days, stops in one line."""
        document = self._document
        self._window.click("first-new")
        page = self._window.page
        assert isinstance(page, NewVisitPage)
        write(page.own, document["title"])
        write(page.other, document["title_native"])
        click(page.direction.button(document["direction"]))
        rewrite(page.first, document["dates"]["from"])
        rewrite(page.last, document["dates"]["to"])
        stops = [f"{self._names[stop['city']]} {stop['arrive']['date']} - {stop['depart']['date']}"
                 for stop in document["stops"]]  # fmt: skip
        rewrite(page.line, ", ".join(stops))
        self._window.click("create-visit")

    def make_journey(self) -> None:
        """What the visit is for, places, organisations, stops."""
        self._window.click("rail-journey")
        page = self._page(JourneyPage)
        click(page.tabs.button("visit"))
        fill(page.about.form, {"purpose": self._document.get("purpose")})
        click(page.tabs.button("places"))
        for place in self._document["places"]:
            self._row(page.places, place, _OF_PLACE)
        click(page.tabs.button("organizations"))
        for house in self._document["organizations"]:
            self._row(page.organizations, house, ("name", "name_native", "country", "kind", "notes"))
        click(page.tabs.button("stops"))
        for stop in self._document["stops"]:
            self._choose(page.stops, self._names[stop["city"]])
            hotel = self._names.get(stop.get("hotel", ""))
            fill(page.stops.form, {"arrive": stop["arrive"], "depart": stop["depart"], "hotel_id": hotel,
                                   "notes": stop.get("notes")})  # fmt: skip

    def make_people(self) -> None:
        """People one after the other, each then given the rest in the inspector."""
        for person in self._document["people"]:
            self._window.click("rail-people")
            self._window.click("add-people")
            adding = self._window.page
            click(adding.ways.button("type"))
            panel = adding.typed
            click(panel.side.button(person["side"]))
            for field, name in ((panel.name, "name"), (panel.native, "native_name"), (panel.position, "position"),
                                (panel.position_native, "position_native"), (panel.part, "role_text")):  # fmt: skip
                if person.get(name):
                    field.setFocus()
                    write(field, person[name])
            if person.get("organization"):
                take(panel.house, self._names[person["organization"]])
            self._window.click("add-typed")
            self._window.click("rail-people")
            page = self._page(PeoplePage)
            self._go_to(page, person["name"])
            page = self._page(PeoplePage)
            if not page.arrangement.person.isVisible():
                click(page.arrangement.segments.button("person"))
            fill(page.arrangement.person, {"family_name": person.get("family_name"), "role": person.get("role")})

    def make_groups(self) -> None:
        """Groups with their members and leaders."""
        self._window.click("rail-journey")
        page = self._page(JourneyPage)
        click(page.tabs.button("groups"))
        for group in self._document["groups"]:
            self._row(page.groups, group, ("name", "name_native", "kind", "side", "everyone_of", "headcount"))
            add_names(page.groups.members, [self._names[key] for key in group.get("members", ())])
            fill(page.groups.form, {"leader_id": self._names.get(group.get("leader") or "")})

    def make_gifts(self) -> None:
        """Gifts with givers and recipients."""
        self._window.click("rail-gifts")
        page = self._page(GiftsPage)
        for gift in self._document["gifts"]:
            self._window.click("record-gift")
            fill(page.form, {
                "description": gift["description"], "description_native": gift.get("description_native"),
                "direction": gift["direction"], "status": gift["status"], "quantity": gift.get("quantity"),
                "giver": self._names[gift["giver"]], "item_id": self._on_its_day(gift["item"]),
                "notes": gift.get("notes"),
            })  # fmt: skip
            fill(page.form, {"date": gift["date"]})
            add_names(page.form.recipients, [self._names[key] for key in gift["recipients"]])

    def make_outcomes(self) -> None:
        """What came of the visit."""
        self._window.click("rail-outcomes")
        section = self._page(OutcomesPage).section
        for outcome in self._document["outcomes"]:
            self._window.click("new-thing")
            fill(section.form, {
                "summary": outcome["summary"], "summary_native": outcome.get("summary_native"), "kind": outcome["kind"],
                "status": outcome["status"], "item_id": self._title(outcome["item"]),
                "owner": self._names[outcome["owner"]], "next_step": outcome.get("next_step"),
            })  # fmt: skip
            add_names(section.parties, [self._names[key] for key in outcome["parties"]])

    def _go_to(self, page: PeoplePage, name: str) -> None:
        """Clicks the card of a person; whoever stands on neither side is found with Ctrl+K."""
        cards = [card for row in page.table.rows for card in (row.delegate, row.counterpart) if card is not None]
        card = next((card for card in cards if card.name == name), None)
        if card is not None:
            click(page.table.viewport(), page.table.box_of(card.person_id).center().toPoint())
            return
        self._window.press(Qt.Key.Key_K, CTRL)
        field = QApplication.focusWidget()
        assert field is not None
        write(field, name)
        self._window.press(Qt.Key.Key_Return)

    def _page(self, kind: type[P]) -> P:
        page = self._window.page
        assert isinstance(page, kind)
        return page

    def _on_its_day(self, key: str) -> str:
        """The title with its day, as the list of items tells two of one title apart."""
        day = date.fromisoformat(self._titles[key]["start"]["date"])
        return f"{self._title(key)}    {day.day} {day:%B %Y}"

    def _title(self, key: str) -> str:
        return str(self._titles[key]["title"])

    def _choose(self, section: Section, name: str) -> bool:
        """Clicks the row of this name, where there is one."""
        for number, row in enumerate(section.table.rows):
            if not row.heading and row.cells[0].first.strip() == name:
                index = section.table.model().index(number, 0)
                section.table.scrollTo(index)
                click(section.table.viewport(), section.table.visualRect(index).center())
                return True
        return False

    def _row(self, section: Section, thing: Thing, names: tuple[str, ...]) -> None:
        """Chooses the row of a thing or makes it, and fills in what is known."""
        if not self._choose(section, thing["name"]):
            self._window.click("new-thing")
        known = {name: thing.get(name) for name in names}
        if thing.get("kind"):  # the kind first, as it says which fields there are
            fill(section.form, {"kind": thing["kind"]})
        for name in ("city", "within"):
            if name in known:
                known[f"{name}_id"] = self._names.get(known.pop(name) or "")
        shown = {name: value for name, value in known.items() if name != "kind" and self._fits(section, name)}
        fill(section.form, shown)
        QApplication.processEvents()

    def _fits(self, section: Section, name: str) -> bool:
        """What follows from the city or the house around is not asked."""
        editor = next(editor for editor in section.form.editors.values() if name in editor.names)
        return editor.widgets[0].isVisible()
