"""Visit files whose plan cannot be, each with the place and the reason that are said: words, keys, circles, times."""

from __future__ import annotations

from typing import Any

from tests.cli.unreadable_files import TALKS, with_talks
from tests.worlds import VISIT_ID, city, document, gift, group, item, person, place, stop, vehicle

NO_KEY = "Correct the key, or add what it names."
BACKWARDS = "the end lies before the start. Correct one of the two."
CIRCLE = "this item is a step of, or an alternative to, itself in the end. Break the circle."
NO_ZONE = "this clock time has no time zone. Give the moment, its city, or the home zone of the visit one."

IMPOSSIBLE: dict[str, tuple[dict[str, Any], str]] = {
    "no title": (
        {k: v for k, v in document().items() if k != "title"},
        ": “title” is missing here. Add it.",
    ),
    "empty title": (
        document(title=""),
        ": “title” is missing here. Add it.",
    ),
    "unknown status": (
        with_talks(status="maybe"),
        f"{TALKS}status: “maybe” is not known here. Write one of: tentative, confirmed, cancelled.",
    ),
    "date with time": (
        document(item("talks", {"date": "2026-05-04T09:00"})),
        f"{TALKS}start, date: “2026-05-04T09:00” is not a day. Write it as YYYY-MM-DD.",
    ),
    "full-width clock": (
        document(item("talks", {"time": "０９:００"})),
        f"{TALKS}start, time: “０９:００” is not a clock time. Write 00:00 to 23:59.",
    ),
    "date with a line end": (
        document(dates={"from": "2026-05-04\n"}),
        ", at dates, from: “2026-05-04 ” is not a day. Write it as YYYY-MM-DD.",
    ),
    "number for a key": (with_talks(venue=3), f"{TALKS}venue: a text is needed here."),
    "number for money": (document(gift("pen", cost=3)), ", at gifts no. 1 “pen”, cost: an object is needed here."),
    "amount of true": (
        document(gift("pen", cost={"amount": True})),
        ", at gifts no. 1 “pen”, cost, amount: a number or a text is needed here.",
    ),
    "list for object": (document(items=[[]]), ", at items no. 1: an object is needed here."),
    "object for list": (document(items={"key": "talks"}), ", at items: a list is needed here."),
    "true for whole number": (
        document(place("hall", capacity=True)),
        ", at places no. 1 “hall”, capacity: a whole number is needed here.",
    ),
    "half a seat": (
        document(place("hall", capacity=0.5)),
        ", at places no. 1 “hall”, capacity: a whole number is needed here.",
    ),
    "nobody attends": (with_talks(participants=[{}]), f"{TALKS}participants no. 1: “who” is missing here. Add it."),
    "dangling key": (with_talks(venue="hall"), f"{TALKS}venue: nothing in this file has the key “hall”. {NO_KEY}"),
    "dangling key in a list": (
        document(group("press", members=["li"])),
        f", at groups no. 1 “press”, members no. 1: nothing in this file has the key “li”. {NO_KEY}",
    ),
    "dangling participant": (
        document(item("talks", who=["li"])),
        f"{TALKS}participants no. 1, who: nothing in this file has the key “li”. {NO_KEY}",
    ),
    "doubled key": (
        document(person("li"), place("li")),
        ", at people no. 1 “li”, key: the key “li” stands twice. Give one of the two another key.",
    ),
    "wrong kind": (
        document(person("li"), item("talks", venue="li")),
        f"{TALKS}venue: “li” is a person, but a place is needed here. Name another key.",
    ),
    "no city": (
        document(place("hall"), item("talks", city="hall")),
        f"{TALKS}city: “hall” is a place, but a city is needed here. Name another key.",
    ),
    "vehicle of a place": (
        document(place("hall"), vehicle("bus", group="hall")),
        ", at vehicles no. 1 “bus”, group: “hall” is a place, but a group is needed here. Name another key.",
    ),
    "participant of wrong kind": (
        document(place("hall"), item("talks", who=["hall"])),
        f"{TALKS}participants no. 1, who: “hall” is a place, but a person or a group is needed here. Name another key.",
    ),
    "gift to an item": (
        document(item("talks"), gift("pen", recipients=["talks"])),
        ", at gifts no. 1 “pen”, recipients no. 1: “talks” is an item, but a person, a group or an organisation"
        " is needed here. Name another key.",
    ),
    "id no UUID": (
        document(id="visit-1"),
        ", at id: the id “visit-1” is no UUID. Write one as 8-4-4-4-12 hexadecimal digits.",
    ),
    "id in braces": (
        document(id=f"{{{VISIT_ID}}}"),
        f", at id: the id “{{{VISIT_ID}}}” is no UUID. Write one as 8-4-4-4-12 hexadecimal digits.",
    ),
    "its own step": (with_talks(parent="talks"), f"{TALKS}parent: {CIRCLE}"),
    "steps of each other": (
        document(item("a", parent="b"), item("b", parent="a")),
        f", at items no. 1 “a”, parent: {CIRCLE}",
    ),
    "its own alternative": (with_talks(alternative_to="talks"), f"{TALKS}alternative_to: {CIRCLE}"),
    "alternative of its step": (
        document(item("free"), item("a", parent="b"), item("b", alternative_to="a"), item("c", parent="a")),
        f", at items no. 2 “a”, parent: {CIRCLE}",
    ),
    "101 steps deep": (
        document(item("s0"), *(item(f"s{n}", parent=f"s{n - 1}") for n in range(1, 101))),
        ", at items no. 101 “s100”: this stands more than 100 levels deep in others, which nothing does. "
        "Make it flatter.",
    ),
    "within itself": (
        document(place("hall", within="house"), place("house", within="room"), place("room", within="hall")),
        ", at places no. 1 “hall”, within: this place lies within itself in the end. Break the circle.",
    ),
    "end before start": (
        document(item("talks", "2026-05-04 09:00", "2026-05-04 08:59")),
        f"{TALKS}end: {BACKWARDS}",
    ),
    "end before start by instant": (
        document(item("talks", "2026-05-04 09:00 Asia/Shanghai", "2026-05-04 09:30 Asia/Tokyo")),
        f"{TALKS}end: {BACKWARDS}",
    ),
    "end before start by date": (document(item("talks", "2026-05-04", "2026-05-03")), f"{TALKS}end: {BACKWARDS}"),
    "end before start, really": (
        with_talks(actual={"start": {"date": "2026-05-04"}, "end": {"date": "2026-05-03"}}),
        f"{TALKS}actual, end: {BACKWARDS}",
    ),
    "depart before arrive": (
        document(
            city("rome", "Europe/Rome"), stop("rome", arrive={"date": "2026-05-04"}, depart={"date": "2026-05-03"})
        ),
        f", at stops no. 1, depart: {BACKWARDS}",
    ),
    "last day before first": (
        document(dates={"from": "2026-05-04", "to": "2026-05-03"}),
        f", at dates, to: {BACKWARDS}",
    ),
    "no such day": (
        document(item("talks", {"date": "2026-02-29"})),
        f"{TALKS}start, date: there is no day 2026-02-29. Write it as YYYY-MM-DD.",
    ),
    "no such month of a gift": (
        document(gift("pen", date="2026-13")),
        ", at gifts no. 1 “pen”, date: there is no date 2026-13. Write YYYY-MM-DD, YYYY-MM or YYYY.",
    ),
    "no such time": (
        document(item("talks", {"time": "24:00"})),
        f"{TALKS}start, time: there is no clock time 24:00. Write 00:00 to 23:59.",
    ),
    "no such zone": (
        document(home_zone="Europe/Bruxelles"),
        ", at home_zone: there is no time zone “Europe/Bruxelles”. Write an IANA name such as Europe/Brussels.",
    ),
    "offset for a zone": (
        document(city("rome", "+01:00")),
        ", at places no. 1 “rome”, timezone: there is no time zone “+01:00”. Write an IANA name such as"
        " Europe/Brussels.",
    ),
    "year 1899": (
        document(item("talks", {"date": "1899-12-31"})),
        f"{TALKS}start, date: the year 1899 is outside 1900 to 2200. Correct it.",
    ),
    "year 2201": (
        document(dates={"from": "2201-01-01"}),
        ", at dates, from: the year 2201 is outside 1900 to 2200. Correct it.",
    ),
    "gift of year 1066": (
        document(gift("pen", date="1066")),
        ", at gifts no. 1 “pen”, date: the year 1066 is outside 1900 to 2200. Correct it.",
    ),
    "time without zone": (document(item("talks", {"time": "09:00"}), home_zone=None), f"{TALKS}start: {NO_ZONE}"),
    "end without zone": (
        document(item("talks", "2026-05-04 09:00 Asia/Tokyo", {"time": "10:00"}), home_zone=""),
        f"{TALKS}end: {NO_ZONE}",
    ),
}
