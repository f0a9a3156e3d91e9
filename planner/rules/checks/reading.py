"""Stored rows in, the frozen plan out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from planner.models.moment import Moment
from planner.models.parts import moment_from_columns
from planner.models.words import Words, words
from planner.models.zones import is_zone
from planner.rules.attendance import GroupFacts, Roll, members_of, side_of_group
from planner.rules.checks.nesting import nested
from planner.rules.checks.plan import (
    Attendee,
    Plan,
    PlanGift,
    PlanGroup,
    PlanItem,
    PlanPerson,
    PlanPlace,
    PlanStop,
    PlanVehicle,
)
from planner.rules.instants import MOST_MINUTES, end_zone, lengths, start_zone, timed_row
from planner.rules.parity import office_rank
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources, place_zone, zone_of

Rows = Mapping[str, Sequence[Mapping[Any, Any]]]
_UNNAMED = re.compile(
    r"^[\s(\[{（【]*(n\.?\s*n\.?|tbc|tbd|tba|to be (?:confirmed|decided|announced|named|advised)"
    r"|à (?:confirmer|désigner|préciser)|por (?:confirmar|designar)|待定|待确认|待確認|未定|若干.*|[x?.…_-]+|\d.*)"
    r"(?=$|[\s,;:()\[\]{}（）【】])",
    re.IGNORECASE,
)


class _Row(dict[str, Any]):
    """The columns of one row; one that a reader left out is empty."""

    def __missing__(self, name: str) -> None:
        return None


_Rows = Mapping[str, Sequence[_Row]]


def plan_of(stored: Rows) -> Plan:
    """The plan of all rows of one visit, by table name as `planner.storage.visit_rows` gives them."""
    rows = {table: [_Row(row) for row in listed] for table, listed in stored.items()}
    visit = rows["visit"][0]
    languages = tuple(visit["languages"] or ())
    sources = _zone_sources(rows)
    roll = _roll(rows)
    members = {key: members_of(group, roll) for key, group in roll.groups.items()}
    return Plan(
        visit_id=visit["id"],
        languages=languages,
        home_zone=visit["home_zone"],
        first_day=visit["dates_from"],
        last_day=visit["dates_to"],
        places={row["id"]: _place(row, languages, sources) for row in rows.get("place", ())},
        people=_people(rows, languages),
        groups={row["id"]: _group(row, languages, roll, members[row["id"]]) for row in rows.get("party_group", ())},
        vehicles={row["id"]: _vehicle(row, languages) for row in rows.get("vehicle", ())},
        items=nested(_items(rows, languages, sources)),
        stops=tuple(_stop(row, sources) for row in rows.get("stop", ())),
        gifts=tuple(
            PlanGift(
                row["id"],
                row["description"],
                row["direction"],
                row["status"],
                row["item_id"],
            )
            for row in rows.get("gift", ())
            if row["key"]
        ),
    )


def _zone_sources(rows: _Rows) -> ZoneSources:
    """What the zones of a visit follow from, of its rows."""
    return ZoneSources(
        home_zone=rows["visit"][0]["home_zone"],
        places={
            row["id"]: PlaceZone(row["timezone"], row["city_id"], row["within_id"]) for row in rows.get("place", ())
        },
        stops=tuple(
            StopSpan(row["city_id"], moment_from_columns(row, "arrive"), moment_from_columns(row, "depart"))
            for row in rows.get("stop", ())
        ),
    )


def _place(row: _Row, languages: Sequence[str], sources: ZoneSources) -> PlanPlace:
    return PlanPlace(
        id=row["id"],
        key=row["key"],
        kind=row["kind"],
        name=_told(row, languages, "name", row["name"] or row["code"], row["name_native"]),
        city_id=row["city_id"],
        within_id=row["within_id"],
        country=row["country"],
        zone=place_zone(row["id"], sources),
        latitude=row["latitude"],
        longitude=row["longitude"],
        capacity=row["capacity"],
        hours=row["hours"],
        code=row["code"],
    )


def _told(row: _Row, languages: Sequence[str], member: str, text: str | None, native: str | None = None) -> Words:
    return words(languages, text, native, translations=row["translations"], member=member)


def _people(rows: _Rows, languages: Sequence[str]) -> dict[str, PlanPerson]:
    beds: dict[str, set[str]] = {}
    for row in rows.get("lodging", ()):
        if row["hotel_id"] and row["city_id"]:
            beds.setdefault(row["person_id"], set()).add(row["city_id"])
    return {row["id"]: _person(row, languages, frozenset(beds.get(row["id"], ()))) for row in rows.get("person", ())}


def _person(row: _Row, languages: Sequence[str], beds: frozenset[str]) -> PlanPerson:
    written = row["name"] or row["native_name"]
    name = _told(row, languages[:1], "name", row["name"] or row["role_text"])
    return PlanPerson(
        id=row["id"],
        key=row["key"],
        side=row["side"],
        name=Words(name.by_language + words((), row["native_name"] or ("" if name else row["key"])).by_language),
        named=bool(written) and not _UNNAMED.match(written) and (row.get("headcount") or 1) == 1,
        role=row["role"],
        precedence=row["precedence"],
        languages=tuple(row["languages"] or ()),
        diet=row["diet"],
        passport_expires=row["passport_expires"],
        heads=max(1, row.get("headcount") or 1),
        gone_since=row.get("gone_since"),
        office=office_rank(row.get("office_rank"), row["position_text"], row["position_native"]),
        hotel_city_ids=beds,
    )


def _roll(rows: _Rows) -> Roll:
    members: dict[str, set[str]] = {}
    for row in rows.get("member", ()):
        members.setdefault(row["group_id"], set()).add(row["person_id"])
    tracks = {row["track_id"] for row in rows.get("item", ()) if row["track_id"]}
    return Roll(
        people={row["id"]: row["side"] for row in rows.get("person", ())},
        groups={
            row["id"]: GroupFacts(
                row["id"],
                row["side"],
                row["everyone_of"],
                frozenset(members.get(row["id"], ())),
                row["id"] in tracks,
            )
            for row in rows.get("party_group", ())
        },
    )


def _group(row: _Row, languages: Sequence[str], roll: Roll, members: frozenset[str]) -> PlanGroup:
    return PlanGroup(
        id=row["id"],
        key=row["key"],
        side=side_of_group(roll.groups[row["id"]], roll),
        name=words(languages, row["name"], row["name_native"]),
        everyone_of=row["everyone_of"],
        member_ids=members,
        headcount=row["headcount"],
        interpreter_id=row["interpreter_id"],
        escort_id=row["escort_id"],
        vehicle_id=row["vehicle_id"],
    )


def _vehicle(row: _Row, languages: Sequence[str]) -> PlanVehicle:
    return PlanVehicle(
        row["id"],
        words(languages, row["name"], row["name_native"]),
        row["capacity"],
        row["group_id"],
    )


def _stop(row: _Row, sources: ZoneSources) -> PlanStop:
    moments = {name: moment_from_columns(row, name) for name in ("arrive", "depart")}
    at = {
        name: moment.instant(zone_of(moment, (row["city_id"],), sources)) if moment else None
        for name, moment in moments.items()
    }
    return PlanStop(
        id=row["id"],
        city_id=row["city_id"],
        hotel_id=row["hotel_id"],
        arrive=moments["arrive"],
        depart=moments["depart"],
        arrives_at=at["arrive"],
        departs_at=at["depart"],
    )


def _items(rows: _Rows, languages: Sequence[str], sources: ZoneSources) -> Iterable[PlanItem]:
    attendees: dict[str, list[Attendee]] = {}
    for row in rows.get("participant", ()):
        one = Attendee(row["person_id"], row["group_id"], row["role"])
        attendees.setdefault(row["item_id"], []).append(one)
    by_id = {row["id"]: row for row in rows.get("item", ())}
    for row in rows.get("item", ()):
        yield _item(row, languages, sources, day=_day(row, by_id), attendees=tuple(attendees.get(row["id"], ())))


def _day(row: _Row, by_id: Mapping[str, _Row]) -> date | None:
    """The day of an item; a step often says its hour only, and is on the day of what it is a step of."""
    seen: set[str] = set()
    step: _Row | None = row
    while step is not None and step["start_date"] is None and step["id"] not in seen:
        seen.add(step["id"])
        step = by_id.get(step["parent_id"] or "")
    return step["start_date"] if step is not None else None


def _item(
    row: _Row,
    languages: Sequence[str],
    sources: ZoneSources,
    *,
    day: date | None,
    attendees: tuple[Attendee, ...],
) -> PlanItem:
    timed = timed_row(row)
    timed = timed._replace(start=_dated(timed.start, day), end=timed.end and _dated(timed.end, day))
    zones = (_known(start_zone(timed, sources)), _known(end_zone(timed, sources)))
    starts_at = timed.start.instant(zones[0])
    ends_at, reckoned = _end(timed.end.instant(zones[1]) if timed.end else None, starts_at, row["duration_minutes"])
    return PlanItem(
        id=row["id"],
        key=row["key"],
        kind=row["kind"],
        title=_told(row, languages, "title", row["title"], row["title_native"]),
        position=row["position"] or 0,
        status=row["status"],
        start=timed.start,
        end=timed.end,
        start_zone=zones[0],
        end_zone=zones[1],
        starts_at=starts_at,
        ends_at=ends_at,
        end_is_reckoned=reckoned,
        **_as_they_are(row),
        travel_minutes=_way(row["travel_minutes"]),
        buffer_minutes=_way(row["buffer_minutes"]),
        attendees=attendees,
    )


_AS_THEY_ARE = (
    "city_id", "venue_id", "from_id", "to_id", "to_city_id", "carrier", "number", "track_id",
    "parent_id", "alternative_to_id",
    "vehicle_id", "interpretation", "host", "notes", "travel_mode",
)  # fmt: skip


def _as_they_are(row: _Row) -> dict[str, Any]:
    return {name: row[name] for name in _AS_THEY_ARE}


def _way(minutes: int | None) -> int | None:
    return minutes if minutes is not None and 0 <= minutes <= MOST_MINUTES else None


def _dated(moment: Moment, day: date | None) -> Moment:
    return moment if moment.date is not None or day is None else replace(moment, date=day)


def _known(zone: str | None) -> str | None:
    return zone if zone is not None and is_zone(zone) else None


def _end(
    typed: datetime | None, start: datetime | None, duration: Sequence[int] | None
) -> tuple[datetime | None, bool]:
    """The end and whether it was reckoned: of a range of minutes the shortest, which is certain."""
    if typed is not None:
        return (typed if typed != start else None), False
    lasts = lengths(duration)
    if start is None or not lasts:
        return None, False
    return start + timedelta(minutes=min(lasts)), len(lasts) > 1
