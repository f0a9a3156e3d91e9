"""The events that a visit file asks for, reckoned from its JSON alone: nothing of the planner is used here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.outside import ExpectedEvent

Json = dict[str, Any]
WHOLE = {"whole delegation"}
"""Stands for the participants of an item that names nobody."""


def expected_events(visit: Json, kind: str = "delegation", key: str = "") -> list[ExpectedEvent]:
    """The events of the English calendar of an audience, by their keys' order in the file."""
    by_key = {item["key"]: item for item in visit["items"]}
    mine = [item for item in visit["items"] if _is_event(item, by_key, visit, kind, key)]
    starts = sorted(start for item in mine if isinstance(start := _start(item), datetime))
    return [_event(item, starts) for item in mine if _start(item) is not None]


def audiences(visit: Json) -> Iterator[tuple[str, str]]:
    """The delegation, each delegate with a name, each group of our side; as kind and key."""
    yield "delegation", ""
    for person in visit.get("people", ()):
        if person["side"] == "delegation" and (person.get("name") or person.get("native_name")):
            yield "person", person["key"]
    for group in visit.get("groups", ()):
        if _side(group, visit) == "delegation":
            yield "group", group["key"]


def _is_event(item: Json, by_key: dict[str, Json], visit: Json, kind: str, key: str) -> bool:
    above = list(_above(item, by_key))
    if any(one.get("alternative_to") or one.get("status") == "cancelled" for one in above):
        return False
    if kind == "delegation":
        return len(above) == 1
    return _attends(above, visit, kind, key) and not (len(above) > 1 and _attends(above[1:], visit, kind, key))


def _above(item: Json, by_key: dict[str, Json]) -> Iterator[Json]:
    yield item
    if item.get("parent"):
        yield from _above(by_key[item["parent"]], by_key)


def _attends(above: list[Json], visit: Json, kind: str, key: str) -> bool:
    named = next(({p["who"] for p in item["participants"]} for item in above if item.get("participants")), WHOLE)
    groups = {group["key"]: group for group in visit.get("groups", ())}
    if kind == "person":
        if named is WHOLE:
            return key in {person["key"] for person in visit["people"] if person["side"] == "delegation"}
        return key in named or any(key in _members(groups[who], visit) for who in named if who in groups)
    ours, own = _side(groups[key], visit) == "delegation", _members(groups[key], visit)
    if named is WHOLE:
        return ours
    around = [groups[who] for who in named if who in groups]
    return key in named or any(
        (own and own <= _members(other, visit)) or (ours and other.get("everyone_of") == "delegation")
        for other in around
    )


def _members(group: Json, visit: Json) -> set[str]:
    side = group.get("everyone_of")
    everyone = {person["key"] for person in visit.get("people", ()) if side and person["side"] == side}
    return {*group.get("members", ()), *everyone}


def _side(group: Json, visit: Json) -> str:
    if group.get("side"):
        return str(group["side"])
    delegates = {person["key"] for person in visit.get("people", ()) if person["side"] == "delegation"}
    tracks = {item.get("track") for item in visit["items"]}
    ours = (
        group.get("everyone_of") == "delegation" or delegates & set(group.get("members", ())) or group["key"] in tracks
    )
    return "delegation" if ours else "other"


def _instant(moment: Json) -> datetime:
    local = datetime.fromisoformat(f"{moment['date']}T{moment['time']}").replace(fold=moment.get("fold") or 0)
    return local.replace(tzinfo=ZoneInfo(moment["zone"])).astimezone(UTC)


def _start(item: Json) -> datetime | date | None:
    moment = item["start"]
    if not moment.get("date"):
        return None
    timed = moment.get("time") and moment.get("precision") != "hidden"
    return _instant(moment) if timed else date.fromisoformat(moment["date"])


def _event(item: Json, starts: list[datetime]) -> ExpectedEvent:
    start, end = _start(item), item.get("end") or {}
    if not isinstance(start, datetime):
        assert start is not None
        last = date.fromisoformat(end.get("date") or item["start"]["date"])
        remark = item["start"].get("day_part") or "time to be confirmed"
        return ExpectedEvent(f"{item['title']} ({remark})", f"{start}", f"{last + timedelta(days=1)}")
    ends = _instant(end) if end.get("time") and end.get("precision") != "hidden" else start
    if ends == start:
        ends = min([start + timedelta(minutes=30), *(other for other in starts if other > start)])
    return ExpectedEvent(item["title"], f"{start:%Y-%m-%dT%H:%M:%SZ}", f"{ends:%Y-%m-%dT%H:%M:%SZ}")
