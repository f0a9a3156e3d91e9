"""What a programme must say, reckoned from the visit file's JSON alone: nothing of the planner is used here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.documents.ics.expected import _above, _attends

Json = dict[str, Any]


def expected_texts(visit: Json, language: str, *, kind: str = "delegation", key: str = "") -> list[str]:
    """Titles, venues, clock times, the people of both sides and whoever else takes part, for one audience."""
    chinese = language == "zh-Hans" and "zh-Hans" in (visit.get("languages") or ())
    found: list[str] = [_said(visit, "title", chinese)]
    if kind in ("delegation", "office"):
        for person in visit.get("people", ()):
            found += [text for text in (person.get("name"), person.get("native_name")) if text]
    for item in _seen(visit, kind, key):
        found += _of_item(item, visit, chinese)
    return list(dict.fromkeys(found))


def other_items(visit: Json, *, kind: str, key: str) -> list[str]:
    """The titles of items that this audience may not read of, unless another of the same title is theirs."""
    mine = {item["key"] for item in _seen(visit, kind, key)}
    titles = {item["title"] for item in visit["items"] if item["key"] in mine}
    return [item["title"] for item in visit["items"] if item["key"] not in mine and item["title"] not in titles]


def _seen(visit: Json, kind: str, key: str) -> Iterator[Json]:
    by_key = {item["key"]: item for item in visit["items"]}
    for item in visit["items"]:
        if kind in ("delegation", "office") or _attends(list(_above(item, by_key)), visit, kind, key):
            yield item


def _of_item(item: Json, visit: Json, chinese: bool) -> list[str]:
    found = [_said(item, "title", chinese)]
    places = {place["key"]: place for place in visit.get("places", ())}
    for member in ("venue", "from", "to"):
        place = places.get(item.get(member) or "")
        if place is not None and (place.get("name") or place.get("name_native")):
            found.append(_said(place, "name", chinese))
    moments = (item["start"], item.get("end") or {})
    found += [one["time"] for one in moments if one.get("time") and one.get("precision") != "hidden"]
    people = {one["key"]: one for one in visit.get("people", ())}
    groups = {one["key"]: one for one in visit.get("groups", ())}
    for one in item.get("participants") or ():
        if one["who"] in groups:
            found.append(_said(groups[one["who"]], "name", chinese))
        else:
            person = people[one["who"]]
            found += [text for text in (person.get("native_name") or person.get("name"),) if text and chinese]
            found += [text for text in (person.get("name") or person.get("native_name"),) if text and not chinese]
    return found


def _said(thing: Json, member: str, chinese: bool) -> str:
    native = thing.get(f"{member}_native")
    return str(native if chinese and native else thing.get(member) or native)
