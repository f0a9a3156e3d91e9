"""Every file that cannot be taken: one sentence with the place, exit status 1, nothing stored."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Answer, Call, Write
from tests.worlds import VISIT_ID, city, document, gift, group, item, person, place, stop, vehicle

OTHER = "11111111-2222-3333-4444-555555555555"


def text(**members: Any) -> bytes:
    return json.dumps(document(**members)).encode()


def with_talks(**members: Any) -> dict[str, Any]:
    return document(item("talks", **members))


def nested(levels: int) -> dict[str, Any]:
    """A file whose deepest list is at that level."""
    value: Any = []
    for _ in range(levels - 2):
        value = [value]
    return document(deep=value)


NO_JSON = "Check that it is a visit file, whole."
NO_KEY = "Correct the key, or add what it names."
DEEP = "it is more than 100 levels deep, which no visit is. Check that it is the right file."
WHOLE = "a whole number here is beyond 9,007,199,254,740,992. Write it as a text."
FINITE = "a number here is not finite. Write a plain number."
ODD = "a text here holds a NUL or half a character. Remove it."
BACKWARDS = "the end lies before the start. Correct one of the two."
CIRCLE = "this item is a step of, or an alternative to, itself in the end. Break the circle."
NO_ZONE = "this clock time has no time zone. Give the moment, its city, or the home zone of the visit one."
TALKS = ", at items no. 1 “talks”, "

REFUSED: dict[str, tuple[dict[str, Any] | bytes, str]] = {
    "not json": (b"BEGIN:VCALENDAR", f": it is not a JSON text (line 1, column 1). {NO_JSON}"),
    "cut off": (text()[:-3], f": it is not a JSON text (line 1, column 162). {NO_JSON}"),
    "raw control sign": (
        text().replace(b"Visit", b"Vi\x00sit"),
        f": it is not a JSON text (line 1, column 92). {NO_JSON}",
    ),
    "two byte order marks": (b"\xef\xbb\xbf" * 2 + text(), f": it is not a JSON text (line 1, column 1). {NO_JSON}"),
    "empty": (b"", ": it is empty. Check that it is the right file."),
    "blank": (b" \n", ": it is empty. Check that it is the right file."),
    "utf-16": (
        text().decode().encode("utf-16"),
        ": it is not UTF-8 text (byte 1). Save it as UTF-8, then import it again.",
    ),
    "a picture": (
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        ": it is not a visit file, which is a text and ends in .visit.json. Lists come as .xlsx, .csv or .vcf.",
    ),
    "latin-1": (
        text(title="Café").decode("unicode_escape").encode("latin-1"),
        ": it is not UTF-8 text (byte 93). Save it as UTF-8, then import it again.",
    ),
    "no object": (b"[]", ": it is not a visit file: it does not say “format”: “delegation-visit/1”."),
    "a number": (b"3", ": it is not a visit file: it does not say “format”: “delegation-visit/1”."),
    "no format": (b"{}", ": it is not a visit file: it does not say “format”: “delegation-visit/1”."),
    "newer format": (
        document(format="delegation-visit/2"),
        ", at format: its format is not delegation-visit/1, the one this planner reads.",
    ),
    "no title": (
        {k: v for k, v in document().items() if k != "title"},
        ": “title” is missing here. Add it.",
    ),
    "empty title": (
        document(title=""),
        ", at title: this must not be empty. Fill it in.",
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
    "amount of nothing": (
        document(gift("pen", cost={"amount": None})),
        ", at gifts no. 1 “pen”, cost, amount: a number or a text is needed here.",
    ),
    "list for object": (document(items=[[]]), ", at items no. 1: an object is needed here."),
    "object for list": (document(items={}), ", at items: a list is needed here."),
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
    "member twice": (
        text()[:-1] + b', "title": "Other"}',
        ": the member “title” stands twice in one object. Keep one of them.",
    ),
    "member twice among very many": (
        b"{" + b"".join(b'"m%d":1,' % number for number in range(300_000)) + b'"m299999":1}',
        ": the member “m299999” stands twice in one object. Keep one of them.",
    ),
    "member twice, below": (
        text(deep=[{"a": 1}]).replace(b'"a": 1', b'"a": 1, "a": 1'),
        ", at deep no. 1: the member “a” stands twice in one object. Keep one of them.",
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
    "NUL": (document(title="a\0b"), f", at title: {ODD}"),
    "NUL in a member name": (with_talks(**{"a\0b": 1}), f"{TALKS[:-2]}: {ODD}"),
    "half a character": (with_talks(notes="\ud83d"), f"{TALKS}notes: {ODD}"),
    "half a character in a member name": (document(deep={"\udc00": 1}), f", at deep: {ODD}"),
    "NaN": (document(deep=float("nan")), f", at deep: {FINITE}"),
    "Infinity": (document(deep=[float("-inf")]), f", at deep no. 1: {FINITE}"),
    "1e999": (text(deep=0).replace(b'"deep": 0', b'"deep": 1e999'), f", at deep: {FINITE}"),
    "beyond 2^53": (document(deep=-(2**53) - 1), f", at deep: {WHOLE}"),
    "4,000 digits": (text(deep=7).replace(b"7}", b"7" * 4000 + b"}"), f", at deep: {WHOLE}"),
    "a million digits": (text(deep=7).replace(b"7}", b"7" * 1_000_000 + b"}"), f", at deep: {WHOLE}"),
    "1e300 people": (document(place("hall", capacity=1e300)), f", at places no. 1 “hall”, capacity: {WHOLE}"),
    "1e300 minutes": (with_talks(duration_minutes=[5, 1e300]), f"{TALKS}duration_minutes no. 2: {WHOLE}"),
    "101 levels": (nested(101), f", at deep{' no. 1' * 99}: {DEEP}"),
    "101 levels of objects": (b'{"a":' * 100 + b"{}" + b"}" * 100, f", at {', '.join('a' * 100)}: {DEEP}"),
    "100,000 brackets": (b"[" * 100_000, f": {DEEP}"),
    "over 64 MB": (b" " * 64_000_001, ": it is larger than 64 MB, which no visit is. Check that it is the right file."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_is_refused_with_the_place_and_the_others_are_stored(name: str, call: Call, write: Write) -> None:
    content, reason = REFUSED[name]
    bad, good = write(content), write(document(item("talks"), id=OTHER, title="Good"))
    before, after = call("import", bad, good), call("visits")
    assert (before, after) == (
        Answer(1, f"{OTHER}\tGood\t1\n", f"{bad.name} was not imported{reason}\n"),
        Answer(0, f"{OTHER}\tGood\t\t\t1\n", ""),
    )


@pytest.mark.parametrize("name", ["dangling key", "cut off", "end before start"])
def test_a_refused_update_leaves_the_stored_visit_as_it_was(name: str, call: Call, write: Write) -> None:
    call("import", write(document(item("walk"), title="First")))
    shown = call("show", VISIT_ID, "--json")
    assert (call("import", write(REFUSED[name][0])).status, call("show", VISIT_ID, "--json")) == (1, shown)


@pytest.mark.parametrize(
    "value",
    [
        nested(100),
        document(item("talks", {"date": "2026-03-08", "time": "02:30", "zone": "America/New_York"})),
        document(item("talks", {"date": "2026-11-01", "time": "01:30", "zone": "America/New_York"})),
        document(item("talks", {"date": "1900-01-01"}, {"date": "2200-12-31"})),
        document(item("talks", "2026-05-04 09:00 Asia/Tokyo", "2026-05-04 08:30 Asia/Shanghai")),
        document(item("talks", {"time": "09:00", "zone": "Asia/Tokyo"}), home_zone=None),
        document(place("hall", capacity=2**53, x=-(2**53), y=1e300), gift("pen", date="Spring 2019")),
        document(item("a"), item("b", parent="a", alternative_to="a"), item("c", parent="b", alternative_to="a")),
    ],
    ids=["100 levels", "skipped", "repeated", "bounds", "lands earlier", "no date", "greatest numbers", "no circle"],
)
def test_what_is_only_odd_is_taken(value: dict[str, Any], call: Call, write: Write) -> None:
    assert call("import", write(value)) == Answer(0, f"{VISIT_ID}\tVisit\t{len(value['items'])}\n", "")


def test_a_byte_order_mark_is_accepted(call: Call, write: Write) -> None:
    assert call("import", write(b"\xef\xbb\xbf" + text())) == Answer(0, f"{VISIT_ID}\tVisit\t0\n", "")


def test_a_folder_and_a_missing_file_are_refused_by_their_paths(call: Call, write: Write, tmp_path: Path) -> None:
    good = write(document())
    assert call("import", tmp_path / "none.json", tmp_path, good) == Answer(
        1,
        f"{VISIT_ID}\tVisit\t0\n",
        f"{tmp_path}/none.json cannot be read (No such file or directory). Check that it is there and that you may open"
        f" it.\n{tmp_path} cannot be read (Is a directory). Check that it is there and that you may open it.\n",
    )


def test_what_a_sentence_quotes_is_short_and_on_one_line(call: Call, write: Write) -> None:
    key = "\n\x1b[31m" + "x" * 1000
    file = write(document(item(key, venue=key + "y", title="Talks")))
    quoted = f" [31m{'x' * 24} … {'x' * 30}"
    assert call("import", file).err == (
        f"{file.name} was not imported, at items no. 1 “{quoted}”, venue: nothing in this file has the key"
        f" “{quoted[:-1]}y”. {NO_KEY}\n"
    )
