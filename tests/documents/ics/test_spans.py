"""When the event of an item is, for every way in which a time can be known."""

from __future__ import annotations

from typing import Any

import pytest

from tests.documents.ics.reading import calendar_of, event_of, events_of
from tests.worlds import item, moment, visit


def when(event: dict[str, str]) -> list[str]:
    """Start and end as they stand in the file, whether the reader is busy, and the summary."""
    times = [f"{name.partition(';')[2]}:{value}" for name, value in event.items() if name.startswith(("DTST", "DTEN"))]
    return [*(time for time in times if "20260301" not in time), event["TRANSP"], event["SUMMARY"]]


def told(start: dict[str, Any], end: dict[str, Any] | None = None, **members: Any) -> list[str]:
    """The same of the only item of a visit."""
    return when(event_of(visit(item("talks", start, end, **members))))


def day(**members: Any) -> dict[str, Any]:
    return moment("2026-05-04", **members)


def at(clock: str, **members: Any) -> dict[str, Any]:
    return moment(f"2026-05-04 {clock} Asia/Tokyo", **members)


TZ = "TZID=Asia/Tokyo:20260504T"
DAY = "VALUE=DATE:202605"


@pytest.mark.parametrize(
    ("start", "end", "members", "told_as"),
    [
        (at("10:00"), at("12:00"), {}, [f"{TZ}100000", f"{TZ}120000", "OPAQUE", "Talks"]),
        (at("10:00", precision="approximate"), at("12:00"), {}, [f"{TZ}100000", f"{TZ}120000", "OPAQUE", "Talks"]),
        (at("10:00", precision="to_be_confirmed"), None, {}, [f"{TZ}100000", f"{TZ}103000", "OPAQUE", "Talks"]),
        (at("10:00"), at("10:00"), {}, [f"{TZ}100000", f"{TZ}103000", "OPAQUE", "Talks"]),
        (at("10:00"), day(), {}, [f"{TZ}100000", f"{TZ}103000", "OPAQUE", "Talks"]),
        (at("10:00"), at("12:00", precision="hidden"), {}, [f"{TZ}100000", f"{TZ}103000", "OPAQUE", "Talks"]),
        (at("10:00"), None, {"duration_minutes": [45, 90]}, [f"{TZ}100000", f"{TZ}113000", "OPAQUE", "Talks"]),
        (at("10:00"), None, {"duration_minutes": [0]}, [f"{TZ}100000", f"{TZ}103000", "OPAQUE", "Talks"]),
        (at("10:00"), at("11:00"), {"duration_minutes": [90]}, [f"{TZ}100000", f"{TZ}110000", "OPAQUE", "Talks"]),
        (at("10:00"), at("12:00"), {"kind": "free"}, [f"{TZ}100000", f"{TZ}120000", "TRANSPARENT", "Talks"]),
        (at("22:00"), None, {"kind": "hotel"}, [f"{TZ}220000", f"{TZ}223000", "TRANSPARENT", "Talks"]),
        (
            at("14:00", until_time="16:00"),
            None,
            {},
            [f"{TZ}140000", f"{TZ}160000", "OPAQUE", "Talks (between 14:00 and 16:00)"],
        ),
        (
            at("14:00", until_time="16:00"),
            at("17:00"),
            {},
            [f"{TZ}140000", f"{TZ}170000", "OPAQUE", "Talks (between 14:00 and 16:00)"],
        ),
        (
            at("14:00"),
            at("16:00", until_time="17:00"),
            {},
            [f"{TZ}140000", f"{TZ}170000", "OPAQUE", "Talks (ends between 16:00 and 17:00)"],
        ),
        (
            at("23:00", until_time="01:00"),
            None,
            {},
            [f"{TZ}230000", "TZID=Asia/Tokyo:20260505T010000", "OPAQUE", "Talks (between 23:00 and 01:00)"],
        ),
        (at("14:00", until_time="14:00"), None, {}, [f"{TZ}140000", f"{TZ}143000", "OPAQUE", "Talks"]),
        (day(), None, {}, [f"{DAY}04", f"{DAY}05", "TRANSPARENT", "Talks (time to be confirmed)"]),
        (day(), moment("2026-05-06"), {}, [f"{DAY}04", f"{DAY}07", "TRANSPARENT", "Talks (time to be confirmed)"]),
        (day(day_part="evening"), None, {}, [f"{DAY}04", f"{DAY}05", "TRANSPARENT", "Talks (evening)"]),
        (
            at("10:00", precision="hidden"),
            at("12:00"),
            {},
            [f"{DAY}04", f"{DAY}05", "TRANSPARENT", "Talks (time to be confirmed)"],
        ),
        (
            day(until_date="2026-05-09"),
            None,
            {},
            [f"{DAY}04", f"{DAY}10", "TRANSPARENT", "Talks (time to be confirmed)"],
        ),
        (
            at("10:00", until_date="2026-05-09"),
            None,
            {},
            [f"{DAY}04", f"{DAY}10", "TRANSPARENT", "Talks (day to be confirmed)"],
        ),
        (
            moment("2026-10-25 02:30 Europe/Berlin"),
            moment("2026-10-25 04:00 Europe/Berlin"),
            {},
            [":20261025T003000Z", "TZID=Europe/Berlin:20261025T040000", "OPAQUE", "Talks"],
        ),
        (
            moment("2026-10-25 02:30 Europe/Berlin", fold=1),
            None,
            {},
            [":20261025T013000Z", "TZID=Europe/Berlin:20261025T030000", "OPAQUE", "Talks"],
        ),
        (
            moment("2026-10-25 01:30 Europe/Berlin", until_time="02:15"),
            None,
            {},
            ["TZID=Europe/Berlin:20261025T013000", ":20261025T001500Z", "OPAQUE", "Talks (between 01:30 and 02:15)"],
        ),
        (
            moment("2026-10-25 02:45 Europe/Berlin", fold=1, until_time="02:50"),
            None,
            {},
            [":20261025T014500Z", ":20261025T015000Z", "OPAQUE", "Talks (between 02:45 and 02:50)"],
        ),
        (
            moment("2026-03-29 02:30 Europe/Berlin"),
            moment("2026-03-29 05:00 Europe/Berlin"),
            {},
            [":20260329T013000Z", "TZID=Europe/Berlin:20260329T050000", "OPAQUE", "Talks"],
        ),
        (moment("2026-05-04 10:00 Etc/UTC"), None, {}, [":20260504T100000Z", ":20260504T103000Z", "OPAQUE", "Talks"]),
    ],
)
def test_an_item_becomes_this_event(start, end, members, told_as):
    assert told(start, end, **members) == told_as


def test_an_open_end_gives_way_to_what_the_audience_does_next():
    world = visit(
        {"list": "people", "key": "li", "side": "delegation", "name": "Li"},
        {"list": "people", "key": "wang", "side": "delegation", "name": "Wang"},
        item("talks", at("10:00")),
        item("same time", at("10:00"), at("11:00")),
        item("off", at("10:05"), status="cancelled"),
        item("rain", at("10:06"), alternative_to="talks"),
        item("step", at("10:07"), parent="talks"),
        item("for wang", at("10:10"), who=["wang"]),
        item("for all", at("10:20")),
    )
    ends = {
        key: {event["SUMMARY"]: when(event)[1][-6:] for event in events_of(calendar_of(world, "person", key))}
        for key in ("li", "wang")
    }
    assert ends == {
        "li": {"Talks": "102000", "Same Time": "110000", "For All": "105000"},
        "wang": {"Talks": "101000", "Same Time": "110000", "For Wang": "102000", "For All": "105000"},
    }


def test_the_description_says_that_an_end_is_not_fixed_and_how_long_it_may_last():
    def first_lines(start: dict[str, Any], end: dict[str, Any] | None = None, **members: Any) -> list[str]:
        return event_of(visit(item("talks", start, end, **members)))["DESCRIPTION"].split("\n")[:-1]

    assert first_lines(at("10:00", precision="approximate")) == [
        "Mon 4 May 2026 about 10:00 (Asia/Tokyo)",
        "The end is not fixed.",
    ]
    assert first_lines(at("10:00"), duration_minutes=[45, 90]) == [
        "Mon 4 May 2026 10:00 (Asia/Tokyo)",
        "Lasts 45 to 90 minutes.",
    ]
    assert first_lines(at("10:00", precision="to_be_confirmed"), at("12:00")) == [
        "Mon 4 May 2026 10:00 (to be confirmed)–12:00 (Asia/Tokyo)"
    ]
    assert first_lines(day(until_date="2026-05-06"), status="tentative") == [
        "Some day from Mon 4 May 2026 to Wed 6 May 2026 time to be confirmed (Asia/Shanghai)",
        "Tentative.",
    ]
    assert first_lines(at("10:00", precision="hidden"), at("11:00")) == [
        "Mon 4 May 2026 time to be confirmed (Asia/Tokyo)"
    ]


def test_an_item_without_a_date_is_no_event():
    world = visit(item("some day", {"time": "10:00", "zone": "Asia/Tokyo"}), item("talks", at("10:00")))
    assert [event["SUMMARY"] for event in events_of(calendar_of(world))] == ["Talks"]
