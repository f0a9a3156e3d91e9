"""A small visit out of a large one: some of its items with all that they name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

_NAMING = ("venue", "from", "to", "city", "to_city", "within", "track", "organization", "leader", "hotel", "owner")


def part_of(document: Mapping[str, Any], items: Iterable[str]) -> dict[str, Any]:
    """The visit with these items alone, with their places, people, groups and organisations, gifts and outcomes."""
    kept = set(items)
    said = dict(document)
    said["items"] = [item for item in document["items"] if item["key"] in kept]
    for name in ("gifts", "outcomes"):
        said[name] = [one for one in document.get(name, ()) if one["item"] in kept]
    wanted = {key for item in said["items"] for key in _named(item)}
    wanted |= {key for one in (*said["gifts"], *said["outcomes"]) for key in _named(one)}
    wanted |= {one["key"] for one in document["groups"] if one.get("everyone_of")}
    lists = ("places", "people", "groups", "organizations")
    cities = {place.get("city") or place["key"] for place in document["places"] if place["key"] in wanted}
    said["stops"] = [stop for stop in document["stops"] if stop["city"] in cities | wanted]
    wanted |= {key for stop in said["stops"] for key in _named(stop)}
    for _ in range(3):  # a room lies in a house, a house in a city; a person belongs to an organisation
        wanted |= {key for name in lists for one in document[name] if one["key"] in wanted for key in _named(one)}
    for name in lists:
        said[name] = [one for one in document[name] if one["key"] in wanted]
    people = {person["key"] for person in said["people"]}
    said["groups"] = [{**group, "members": [key for key in group["members"] if key in people]}
                      for group in said["groups"]]  # fmt: skip
    return said


def _named(thing: Mapping[str, Any]) -> set[str]:
    named = {thing[name] for name in _NAMING if thing.get(name)} | set(thing.get("recipients", ()))
    named |= set(thing.get("parties", ())) | {one["who"] for one in thing.get("participants", ())}
    return named | ({thing["giver"]} if thing.get("giver") else set())
