"""A calendar file whole, and what every one of them keeps to."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from planner.documents.content.audiences import find_person, named_delegates
from planner.documents.content.freeze import freeze, freeze_each
from planner.documents.content.types import DELEGATION, OFFICE
from planner.documents.ics.calendar import CalendarPress, event_uid
from tests.documents.ics.reading import calendar_of, event_of, events_of, lines_of
from tests.worlds import NOON, VISIT_ID, city, group, item, moment, person, place, vehicle, visit

FROM_PEK_TO_LAX: dict[str, Any] = {"from": "pek", "to": "lax"}
FLIGHT = visit(
    city("beijing", "Asia/Shanghai", name_native="北京"),
    city("los angeles", "America/Los_Angeles", name_native="洛杉矶"),
    place("pek", kind="airport", name="Beijing Capital", name_native="首都机场", city="beijing"),
    place("lax", kind="airport", name="LAX", city="los angeles", latitude=33.9425, longitude=-118.4081),
    person("li", name="Li Na", native_name="李娜"),
    group("party", name="Party", name_native="代表团", everyone_of="delegation", headcount=8),
    vehicle("bus", name="Bus 1", plate="京A·12345", driver="Mr Zhao", phone="+86 10 1234"),
    item(
        "out",
        "2015-12-10 15:00 Asia/Shanghai",
        moment("2015-12-10 11:00 America/Los_Angeles"),
        kind="flight",
        title="Flight to Los Angeles; business, meals",
        title_native="乘机前往洛杉矶",
        **FROM_PEK_TO_LAX,
        carrier="CA",
        number="987",
        terminal="T3",
        participants=[{"who": "li", "role": "escort"}, {"who": "party"}],
        notes="Bring C:\\New papers.",
        notes_native="请带文件。",
        vehicle="bus",
        url="https://example.org/ca987?a=1,2",
        status="tentative",
    ),
    title="Visit to Los Angeles",
    title_native="访问洛杉矶",
    languages=["en", "zh-Hans"],
)


def test_a_whole_file_reads_as_it_should():
    assert calendar_of(FLIGHT).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Delegation Planner//Delegation Planner//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Visit to Los Angeles",
        "X-WR-CALNAME:Visit to Los Angeles",
        "BEGIN:VTIMEZONE",
        "TZID:America/Los_Angeles",
        "BEGIN:DAYLIGHT",
        "DTSTART:20140309T020000",
        "TZOFFSETFROM:-0800",
        "TZOFFSETTO:-0700",
        "TZNAME:PDT",
        "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20141102T020000",
        "TZOFFSETFROM:-0700",
        "TZOFFSETTO:-0800",
        "TZNAME:PST",
        "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Shanghai",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0800",
        "TZOFFSETTO:+0800",
        "TZNAME:CST",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        f"UID:{event_uid(VISIT_ID, 'out', DELEGATION)}",
        "DTSTAMP:20260301T120000Z",
        "DTSTART;TZID=Asia/Shanghai:20151210T150000",
        "DTEND;TZID=America/Los_Angeles:20151210T110000",
        "SEQUENCE:0",
        "LAST-MODIFIED:20260301T120000Z",
        "SUMMARY:Flight to Los Angeles\\; business\\, meals",
        "LOCATION:Beijing Capital\\, T3",
        "DESCRIPTION:Start: Thu 10 Dec 2015 15:00 (Beijing\\, Asia/Shanghai)\\nEnd: T",
        " hu 10 Dec 2015 11:00 (Los Angeles\\, America/Los_Angeles)\\nTentative.\\nCA 9",
        " 87\\nFrom: Beijing Capital\\, T3\\nTo: LAX\\nAttending: Li Na (escort)\\, Party",
        "  (8 people)\\nBring C:\\\\New papers.\\nVehicle: Bus 1\\, 京A·12345\\, Mr Zhao",
        " \\, +86 10 1234",
        "URL:https://example.org/ca987?a=1,2",
        "STATUS:TENTATIVE",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_texts_are_in_the_language_asked_for_and_in_both():
    chinese = event_of(FLIGHT, languages=("zh-Hans",))
    assert (chinese["SUMMARY"], chinese["LOCATION"]) == ("乘机前往洛杉矶", "首都机场，T3，北京")
    both = event_of(FLIGHT, languages=("en", "zh-Hans"))
    assert both["SUMMARY"] == "Flight to Los Angeles; business, meals / 乘机前往洛杉矶"
    assert both["LOCATION"] == "Beijing Capital, T3 / 首都机场，T3，北京"
    english = event_of(FLIGHT)["DESCRIPTION"]
    assert both["DESCRIPTION"].startswith(f"{english}\n\n")
    assert "请带文件。" in both["DESCRIPTION"]
    assert "CA 987" not in both["DESCRIPTION"].removeprefix(english), "what reads the same stands once"


def test_a_text_that_is_there_in_one_language_only_stands_once():
    world = visit(item("talks", "2026-05-04 10:00"), place("hall"), languages=["en", "zh-Hans"])
    event = event_of(world, languages=("zh-Hans", "en"))
    assert event["SUMMARY"] == "Talks"


def test_the_uid_of_an_item_differs_between_audiences_and_stays():
    talks = item("talks", "2026-05-04 10:00")
    world = visit(person("li"), person("delegation"), group("party", side="delegation"), talks)
    audiences = [("delegation", ""), ("person", "li"), ("person", "delegation"), ("group", "party")]
    uids = {event_of(world, kind, key)["UID"] for kind, key in audiences}
    assert len(uids) == 4
    assert {uuid.UUID(uid).version for uid in uids} == {5}
    moved = visit(person("li"), {**talks, "start": moment("2026-06-01 09:00"), "title": "New"})
    assert event_of(moved)["UID"] == event_of(world)["UID"] == event_uid(VISIT_ID, "talks", DELEGATION)


def test_no_calendar_without_events_and_none_for_the_office():
    world = visit(
        person("li"),
        item("someday"),
        item("off", "2026-05-04 10:00", status="cancelled"),
        item("rain", "2026-05-04 10:00", alternative_to="off"),
    )
    assert CalendarPress(("en",)).calendar(freeze(world, audience=DELEGATION, as_of=NOON)) is None
    office = freeze(visit(item("talks", "2026-05-04 10:00")), audience=OFFICE, as_of=NOON)
    assert CalendarPress(("en",)).calendar(office) is None


def test_a_personal_calendar_is_named_after_the_visit_and_its_reader():
    world = visit(person("li", name="Li Na", native_name="李娜"), item("talks", "2026-05-04 10:00"), title="Visit; 1")
    content = freeze(world, audience=find_person(world, "li"), as_of=NOON)
    made = CalendarPress(("en", "zh-Hans")).calendar(content)
    assert made is not None
    named = [line for line in lines_of(made) if line.startswith(("NAME:", "X-WR-CALNAME:"))]
    assert named == ["NAME:Visit\\; 1 – Li Na / 李娜", "X-WR-CALNAME:Visit\\; 1 – Li Na / 李娜"]


def test_steps_stand_in_the_description_with_their_times_and_only_those_attended():
    world = visit(
        person("li"),
        person("wang"),
        item("talks", "2026-05-04 10:00 Asia/Tokyo", "12:00"),
        item("photo", "2026-05-04 10:05 Asia/Tokyo", "10:10", parent="talks"),
        item("aside", "2026-05-04 10:30 Asia/Tokyo", parent="talks", who=["wang"]),
        item("exchange", "2026-05-04 11:00 Asia/Tokyo", parent="talks"),
        item("bow", parent="exchange"),
        item("off", "2026-05-04 11:30 Asia/Tokyo", parent="talks", status="cancelled"),
        item("after", "2026-05-05 09:00 Asia/Seoul", parent="talks"),
    )
    steps = [line for line in event_of(world, "person", "li")["DESCRIPTION"].split("\n") if "–" in line][1:]
    assert steps == [
        "– 10:05–10:10 Photo",
        "– 11:00 Exchange",
        "  – Bow",
        "– Tue 5 May 2026 09:00 (Asia/Seoul) After",
    ]


def test_the_description_holds_what_an_attendee_needs_and_nothing_else():
    private = {"phone": "FORBIDDEN1", "email": "FORBIDDEN2", "room": "FORBIDDEN3", "diet": "FORBIDDEN4"}
    secret = {"passport": "FORBIDDEN5", "birth_date": "FORBIDDEN6", "notes": "FORBIDDEN7", "visa": "FORBIDDEN8"}
    world = visit(
        person("li", **private, **secret),
        place("hall", contact="Ms Ito", phone="+81 3 1", entrance="North gate", notes="No photos."),
        item(
            "talks",
            "2026-05-04 10:00 Asia/Tokyo",
            "12:00",
            who=["li"],
            venue="hall",
            dress="Dark suit",
            interpretation="Consecutive",
            host="Ministry",
            contact="Mr Sato +81 3 2",
            notes="Bring\r\npapers.",
            url="javascript:FORBIDDEN9",
            booking="FORBIDDENA",
            internal_notes="FORBIDDENB",
            objective="FORBIDDENC",
            talking_points="FORBIDDEND",
        ),
        item("garden", "2026-05-04 10:00 Asia/Tokyo", alternative_to="talks", who=["li"]),
    )
    made = calendar_of(world, "person", "li")
    assert b"FORBIDDEN" not in made
    assert events_of(made)[0]["DESCRIPTION"].split("\n") == [
        "Mon 4 May 2026 10:00–12:00 (Asia/Tokyo)",
        "Host: Ministry",
        "Dress: Dark suit",
        "Interpretation: Consecutive",
        "Attending: Li",
        "Bring",
        "papers.",
        "Entrance: North gate",
        "No photos.",
        "Contact: Mr Sato +81 3 2",
        "Contact at the venue: Ms Ito, +81 3 1",
        "Instead, if need be: Garden",
    ]


@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "file:///etc/passwd", "www.example.org", "https://a b"])
def test_only_an_address_of_the_web_becomes_a_link(url):
    assert "URL" not in event_of(visit(item("talks", "2026-05-04 10:00", url=url)))


def test_a_link_is_written_in_ascii():
    event = event_of(visit(item("talks", "2026-05-04 10:00", url="https://example.org/会议?x=%20#a")))
    assert event["URL"] == "https://example.org/%E4%BC%9A%E8%AE%AE?x=%20#a"


def test_calendars_of_one_press_are_those_made_alone():
    world = visit(
        person("li"),
        person("wang"),
        item("talks", "2026-05-04 10:00"),
        item("call", "2026-05-04 10:10", who=["li"]),
        item("walk", "2026-05-04 10:20", who=["wang"]),
    )
    people = named_delegates(world)
    press = CalendarPress(("en",))
    together = [press.calendar(content) for content in freeze_each(world, people, as_of=NOON)]
    alone = [CalendarPress(("en",)).calendar(freeze(world, audience=one, as_of=NOON)) for one in people]
    assert together == alone


def test_what_the_planner_itself_says_is_in_the_language_of_the_paper():
    world = visit(
        city("tokyo", "Asia/Tokyo", name_native="东京"),
        item("talks", "2026-05-04", city="tokyo", status="tentative", dress="深色西装"),
        item("walk", moment("2026-05-04 14:00 Asia/Tokyo", until_time="16:00", precision="approximate")),
        languages=["en", "zh-Hans"],
    )
    talks, walk = events_of(calendar_of(world, languages=("zh-Hans",)))
    assert talks["SUMMARY"] == "Talks（时间待定）"
    assert talks["DESCRIPTION"].split("\n") == [
        "2026年5月4日 星期一 时间待定（东京，Asia/Tokyo）",
        "暂定。",
        "着装：深色西装",
        "出席：代表团全体成员",
    ]
    assert walk["SUMMARY"] == "Walk（14:00至16:00之间）"
    both = events_of(calendar_of(world, languages=("en", "zh-Hans")))
    assert both[0]["SUMMARY"] == "Talks (time to be confirmed / 时间待定)"
    assert both[1]["DESCRIPTION"].split("\n")[0] == "Mon 4 May 2026 between 14:00 and 16:00 (Asia/Tokyo)"


def test_a_zone_that_equals_utc_keeps_its_name():
    world = visit(item("talks", "2026-05-04 10:30 Africa/Accra", "2026-05-04 12:00 Atlantic/Reykjavik"))
    lines = lines_of(calendar_of(world))
    assert [line for line in lines if line.startswith(("DTSTART;", "DTEND;", "TZID:"))] == [
        "TZID:Africa/Accra",
        "TZID:Atlantic/Reykjavik",
        "DTSTART;TZID=Africa/Accra:20260504T103000",
        "DTEND;TZID=Atlantic/Reykjavik:20260504T120000",
    ]
