"""A small visit with something in every table, and one command of every kind to be run on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from planner.models import Moment, Money
from planner.models.identity import owned_id
from planner.usecases.commands import (
    arrange,
    checks,
    duplicate,
    items,
    journey,
    naming,
    paste,
    people,
    results,
    several,
    shift,
    spans,
    steps,
    visits,
)
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Command
from tests.offices import id_of, rows_of_file
from tests.workspace import lists
from tests.worlds import VISIT_ID, city, document, gift, group, item, moment, person, place, stop, vehicle

OTHER_ID = "0b1f7c1e-52a4-4c35-9a59-0f2b7f6f1f11"

STORY: Mapping[str, Any] = document(
    {"list": "organizations", "key": "ministry", "name": "Ministry", "notes": "slow to answer"},
    {"list": "organizations", "key": "port", "name": "Port Authority"},
    city("tokyo", "Asia/Tokyo", name_native="东京"),
    city("paris", "Europe/Paris"),
    place("hall", city="tokyo", capacity=80),
    place("room", kind="room", within="hall"),
    place("inn", kind="hotel", city="paris"),
    person("li", name="Li Na", role="head", precedence=1, passport="E123", organization="ministry"),
    person("wang", native_name="王伟", languages=["zh"],
           lodging=[{"city": "paris", "hotel": "inn", "room": "12"}, {"city": "tokyo"}]),
    person("abe", side="host"),
    group("press", members=["wang", "abe"], headcount=4, leader="wang"),
    group("all", everyone_of="delegation"),
    group("committee", members=["li", "abe"], interpreter="wang"),
    vehicle("coach", capacity=40, group="press"),
    vehicle("car"),
    stop("tokyo", arrive=moment("2026-05-04 08:00"), depart=moment("2026-05-06 12:00"), hotel="hall"),
    stop("paris", arrive=moment("2026-05-06 18:00"), depart=moment("2026-05-08")),
    item("talks", "2026-05-04 09:00", "10:30", who=["li", "abe", "committee"], city="tokyo", venue="hall",
         unheard={"of": True}),
    item("toast", {"time": "10:00"}, parent="talks", internal_notes="short"),
    item("photo", {"time": "09:10"}, parent="talks"),
    item("walk", "2026-05-04 09:00", who=["all"], alternative_to="talks"),
    item("tour", "2026-05-05 13:00", "15:00", who=["press"], track="press", vehicle="coach"),
    item("flight", "2026-05-06 12:30 Asia/Tokyo", "2026-05-06 17:40 Europe/Paris", kind="flight", to_city="paris"),
    item("dinner", {"date": "2026-05-07", "day_part": "evening"}, kind="meal", city="paris"),
    gift("vase", giver="li", recipients=["abe", "port"], item="talks", direction="given", status="ready",
         date="2026-05-04", cost={"amount": 120.5, "currency": "CNY"}),
    gift("print", direction="received", status="received", recipients=["li"]),
    contacts=[{"name": "Duty officer", "role": "duty", "phone": "+81"}, {"name": "Embassy"}],
    outcomes=[{"summary": "Letter", "kind": "intention", "item": "talks", "owner": "ministry",
               "parties": ["li", "port"]},
              {"summary": "Contract"}],
    accepted=[{"rule": "no_break", "items": ["talks"], "facts": "00ff", "reason": "The host wishes it so."}],
    pairings=[{"person": "li", "counterpart": "abe", "note": "first"}],
    dates={"from": "2026-05-04", "to": "2026-05-08"},
    languages=["en", "zh-Hans"],
)  # fmt: skip

OTHER: Mapping[str, Any] = {
    **document(
        city("oslo", "Europe/Oslo"), person("berg", precedence=2), item("visit", "2026-06-01 10:00 Europe/Oslo")
    ),
    "id": OTHER_ID,
}
"""Another visit in the same office, which no command on the first may touch."""

DAY = date(2026, 5, 4)


def _of(owner: tuple[str, str], list_name: str, names: str, count: int = 0) -> str:
    return owned_id(id_of(*owner), list_name, names, count)


def _of_visit(list_name: str, names: str) -> str:
    return owned_id(VISIT_ID, list_name, names, 0)


TALKS, TOUR, DINNER = (id_of("items", key) for key in ("talks", "tour", "dinner"))
TOAST, PHOTO = (id_of("items", key) for key in ("toast", "photo"))
TOKYO, PARIS, HALL, INN = (id_of("places", key) for key in ("tokyo", "paris", "hall", "inn"))
LI, WANG, ABE = (id_of("people", key) for key in ("li", "wang", "abe"))
PRESS, ALL, COMMITTEE = (id_of("groups", key) for key in ("press", "all", "committee"))
MINISTRY, PORT = (id_of("organizations", key) for key in ("ministry", "port"))
COACH = id_of("vehicles", "coach")
VASE, PRINT = (id_of("gifts", key) for key in ("vase", "print"))
DUTY = _of_visit("contacts", "Duty officer\nduty")
IN_TOKYO = _of_visit("stops", "tokyo")
IN_PARIS = _of_visit("stops", "paris")
LETTER, CONTRACT = (_of_visit("outcomes", name) for name in ("Letter", "Contract"))
LI_AT_TALKS = _of(("items", "talks"), "participants", "li")
ABE_AT_TALKS = _of(("items", "talks"), "participants", "abe")
WANG_IN_PRESS = _of(("groups", "press"), "members", "wang")
WANG_SLEEPS = _of(("people", "wang"), "lodging", "paris\ninn")
FOR_ABE = _of(("gifts", "vase"), "recipients", "abe")
FOR_PORT = _of(("gifts", "vase"), "recipients", "port")
AGREED = _of_visit("accepted", "no_break\n00ff")
PARTY_LI, PARTY_PORT = (owned_id(LETTER, "parties", key, 0) for key in ("li", "port"))

EXAMPLES: tuple[Command[Any], ...] = (
    visits.CreateVisit({"title": "Next year", "home_zone": "Asia/Shanghai", "dates_from": DAY}),
    visits.EditVisit(VISIT_ID, {"title": "May in Tokyo", "home_zone": "Europe/London", "languages": ["en"]}),
    visits.RemoveVisit(VISIT_ID),
    journey.CreateContact(VISIT_ID, {"name": "Hotline", "phone": "110"}),
    journey.EditContact(DUTY, {"phone": "+81 3"}),
    journey.RemoveContact(DUTY),
    journey.ReorderContact(DUTY),
    journey.CreateStop(VISIT_ID, {"city_id": TOKYO, "arrive": Moment(date(2026, 5, 8))}),
    journey.EditStop(IN_TOKYO, {"depart": Moment(date(2026, 5, 6), time(11, 0)), "hotel_id": None}),
    journey.RemoveStop(IN_PARIS),
    journey.ReorderStop(IN_PARIS, IN_TOKYO),
    journey.CreatePlace(VISIT_ID, {"kind": "venue", "name": "Museum", "city_id": PARIS, "latitude": 48.86}),
    journey.EditPlace(TOKYO, {"timezone": "Asia/Seoul", "translations": {"ja": {"name": "東京"}}}),
    journey.RemovePlace(HALL),
    journey.ReorderPlace(INN, TOKYO),
    journey.CreateVehicle(VISIT_ID, {"name": "Car", "capacity": 3}),
    journey.EditVehicle(COACH, {"plate": "京A·12345", "group_id": None}),
    journey.RemoveVehicle(COACH),
    journey.ReorderVehicle(COACH),
    people.CreateOrganization(VISIT_ID, {"name": "Museum board"}),
    people.EditOrganization(MINISTRY, {"notes": None, "country": "CN"}),
    people.RemoveOrganization(PORT),
    people.ReorderOrganization(PORT, MINISTRY),
    people.CreatePerson(VISIT_ID, {"side": "delegation", "name": "Zhao", "phones": ["1", "2"]}),
    people.EditPerson(LI, {"precedence": 2, "passport": None, "organization_id": PORT}),
    people.RemovePerson(ABE),
    people.CreateLodging(LI, {"city_id": PARIS, "hotel_id": INN}),
    people.EditLodging(WANG_SLEEPS, {"room": "14"}),
    people.RemoveLodging(WANG_SLEEPS),
    people.CreateGroup(VISIT_ID, {"name": "Spouses", "everyone_of": "host"}),
    people.EditGroup(PRESS, {"headcount": 5, "leader_id": None, "vehicle_id": COACH}),
    people.RemoveGroup(COMMITTEE),
    people.ReorderGroup(ALL, PRESS),
    people.CreateMember(ALL, {"person_id": LI}),
    people.RemoveMember(WANG_IN_PRESS),
    people.ReorderMember(WANG_IN_PRESS),
    items.CreateItem(VISIT_ID, {"kind": "meal", "title": "Lunch", "parent_id": TALKS}),
    items.EditItem(TALKS, {"title": "Long talks", "end": Moment(DAY, time(12, 0)), "city_id": PARIS}),
    items.RemoveItem(TALKS),
    items.ReorderItem(DINNER, TALKS),
    items.NestItem(TOUR, TALKS),
    items.CancelItem(TALKS),
    items.CreateParticipant(DINNER, {"person_id": WANG, "role": "speaker"}),
    items.EditParticipant(LI_AT_TALKS, {"role": "signatory"}),
    items.RemoveParticipant(LI_AT_TALKS),
    items.ReorderParticipant(ABE_AT_TALKS, LI_AT_TALKS),
    results.CreateGift(VISIT_ID, {"description": "Fan", "value": Money("200", is_number=True, currency="CNY")}),
    results.EditGift(VASE, {"cost": Money(text="not known"), "status": "presented"}),
    results.RemoveGift(VASE),
    results.ReorderGift(PRINT, VASE),
    results.CreateRecipient(VASE, {"group_id": PRESS}),
    results.RemoveRecipient(FOR_ABE),
    results.ReorderRecipient(FOR_PORT, FOR_ABE),
    results.CreateOutcome(VISIT_ID, {"summary": "Invitation", "due": "2026-09", "item_id": DINNER}),
    results.EditOutcome(LETTER, {"status": "done", "owner_person_id": LI, "owner_organization_id": None}),
    results.RemoveOutcome(LETTER),
    results.ReorderOutcome(CONTRACT, LETTER),
    results.CreateParty(CONTRACT, {"person_id": LI}),
    results.RemoveParty(PARTY_PORT),
    results.ReorderParty(PARTY_PORT, PARTY_LI),
    shift.MoveItem(TALKS, Moment(date(2026, 5, 5), time(23, 50))),
    shift.ShiftItems((TALKS, TOUR), days=1, minutes=45),
    shift.ShiftDay(VISIT_ID, DAY, days=2),
    steps.ArrangeSteps(TALKS, (TOAST, PHOTO)),
    naming.NameNewPlace(DINNER, "venue_id", {"kind": "venue", "name": "Palace Hotel", "city_id": PARIS}),
    naming.NameNewPlaceOfPlace(HALL, "city_id", {"kind": "city", "name": "Chiba", "timezone": "Asia/Tokyo"}),
    naming.AddAttendee(DINNER, {"role": "interpreter"}, {"side": "host"}, delegation_too=True),
    naming.AddAttendee(TOUR, {"person_id": LI}),
    shift.SwapDays(VISIT_ID, DAY, date(2026, 5, 5)),
    shift.ShiftVisit(VISIT_ID, days=-7, minutes=30),
    duplicate.DuplicateVisit(VISIT_ID, title="May in Tokyo again", days=364),
    duplicate.DuplicateItem(TALKS),
    spans.ResizeItems((spans.Span(TALKS, end=Moment(DAY, time(11, 15))),)),
    arrange.ArrangeItems(
        (
            arrange.Placement(TOUR, Moment(DAY, time(14, 0)), arrange.Regroup(PRESS, COMMITTEE)),
            arrange.Placement(DINNER, group=arrange.Regroup(None, PRESS)),
        )
    ),
    arrange.CreateItemFor(
        items.CreateItem(VISIT_ID, {"kind": "meal", "title": "Lunch", "start": Moment(DAY, time(12, 0))}), PRESS
    ),
    several.EditItems((TALKS, TOUR), {"status": "tentative"}),
    several.RemoveItems((TALKS, DINNER)),
    several.DuplicateItems((TALKS, DINNER)),
    paste.PasteItems(OTHER_ID, (TALKS, TOUR), date(2026, 6, 2), cut=True),
    checks.AcceptFinding(VISIT_ID, "no_end", ("tour",), (), "1f2e", "The host decides on the day.", "Desk officer"),
    checks.TakeBackAcceptance(AGREED),
    checks.SetVisitRule(VISIT_ID, "no_break", "off"),
    checks.SetVisitRule(VISIT_ID, "airport_lead", "error", {"minutes": 180}),
    checks.SetOfficeRule("no_meal", "warning", {"minutes": 300}),
    checks.AddRide(
        VISIT_ID,
        {"kind": "transfer", "title": "Ride to the tour", "start": Moment(DAY, time(12, 0), "Asia/Tokyo")},
        ((None, PRESS), (LI, None)),
    ),
    checks.MendFindings((shift.ShiftItems((TOUR,), minutes=15), items.CancelItem(DINNER))),
    lists.people_import(VISIT_ID),
    lists.programme_import(VISIT_ID),
    lists.sheets_import(VISIT_ID),
    lists.remembered(),
    ImportVisit(
        rows_of_file({**STORY, "title": "As the file says", "gifts": [], "outcomes": [], "items": STORY["items"][4:]})
    ),
)
"""One command of every kind; each changes something, and none is refused."""
