"""What a person typed, of a visit file: names in place of keys, and nothing that the planner adds by itself.

Two files say the same when this is equal. Left out are keys, the id of the visit, `basis`, `source` and
`illustrative`. The order in which things were made says nothing, so lists go by what is in them; who attends an item
and its steps keep their order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.documents.content.freeze import freeze
from planner.documents.content.types import OFFICE, Entry, When
from tests.worlds import NOON, loaded

_ASIDE = frozenset({"format", "id", "key", "basis", "source", "illustrative", "people_from"})
_LISTS = ("organizations", "places", "people", "groups", "vehicles", "contacts")
_REFERENCES = frozenset({
    "city", "hotel", "within", "organization", "leader", "members", "venue", "from", "to", "to_city", "who", "parent",
    "track", "giver", "recipients", "item", "parties", "owner",
})  # fmt: skip


def what_was_typed(document: Mapping[str, Any]) -> dict[str, Any]:
    """The whole of a visit file in names; each moment with the zone that holds for it."""
    return _Renamed(document).whole()


class _Renamed:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._content = content = freeze(loaded(dict(document)), audience=OFFICE, as_of=NOON)
        entries = [entry for day in content.days for entry in day.entries] + list(content.undated)
        self._entries: dict[str, Entry] = {}
        while entries:
            entry = entries.pop()
            self._entries[entry.key] = entry
            entries.extend(entry.steps)
        self._places = {place["key"]: place for place in document.get("places", ())}
        self._names: dict[str, str] = {}
        for list_name in _LISTS:
            for one in document.get(list_name, ()):
                self._names[one["key"]] = f"{list_name}: {one.get('name') or one.get('native_name')}"
        for item in document["items"]:
            start = self._moment(item.get("start"), self._entries[item["key"]].start)
            self._names[item["key"]] = f"{start.get('date')} {start.get('time')} {item['title']}"

    def whole(self) -> dict[str, Any]:
        document = dict(self._document)
        said = {name: self._value(name, value) for name, value in document.items() if name not in _ASIDE}
        stops = zip(document.get("stops", ()), self._content.stops, strict=True)
        said["stops"] = [
            self._value("", {**stop, "arrive": self._moment(stop.get("arrive"), line.arrive),
                             "depart": self._moment(stop.get("depart"), line.depart)})
            for stop, line in stops
        ]  # fmt: skip
        said["places"] = [self._place(place) for place in document.get("places", ())]
        said["people"] = self._people(document.get("people", ()))
        said["items"] = [self._item(item) for item in document["items"]]
        for list_name in (*_LISTS, "items", "gifts", "outcomes"):
            if list_name in said:
                said[list_name] = sorted(said[list_name], key=repr)
        return {name: value for name, value in said.items() if value not in (None, [], {})}

    def _item(self, item: Mapping[str, Any]) -> Any:
        entry = self._entries[item["key"]]
        said = dict(item)
        said["start"] = self._moment(item.get("start"), entry.start)
        said["end"] = self._moment(item.get("end"), entry.end) if entry.end is not None else None
        # The city follows from the place, and so nobody has to say it again.
        if said.get("city") == self._city(item.get("venue") or item.get("from")):
            del said["city"]
        if said.get("to_city") == self._city(item.get("to")):
            said.pop("to_city", None)
        said["participants"] = [{"role": "participant", **one} for one in item.get("participants", ())]
        return self._value("", said)

    def _people(self, people: Sequence[Mapping[str, Any]]) -> Any:
        """With their places in the order of their side: nobody types a rank where the order says it."""
        told = []
        for person in people:
            side = [one for one in people if one.get("side") == person.get("side")]
            ranks = [(one.get("precedence") or len(people), place) for place, one in enumerate(side)]
            told.append({**person, "precedence": sorted(ranks).index(ranks[side.index(person)])})
        return self._value("", told)

    def _place(self, place: Mapping[str, Any]) -> Any:
        """Without what its city or the house around it says already."""
        said = dict(place)
        around = self._places.get(place.get("within") or "", {})
        if around and self._city(around["key"]) == said.get("city"):
            said.pop("city", None)
        city = self._places.get(self._city(place["key"]) or "", {})
        for name in ("country", "timezone"):
            if place["kind"] != "city" and said.get(name) == city.get(name):
                said.pop(name, None)
        return self._value("", said)

    def _city(self, key: str | None) -> str | None:
        place = self._places.get(key or "", {})
        return place.get("key") if place.get("kind") == "city" else place.get("city") or (
            self._city(place["within"]) if place.get("within") else None
        )  # fmt: skip

    def _moment(self, moment: Mapping[str, Any] | None, when: When | None) -> dict[str, Any]:
        """As it is written, with the zone that holds for it, written or not."""
        written = dict(moment or {})
        if when is not None and when.moment.time is not None and when.zone:
            written["zone"] = when.zone
        return written

    def _value(self, name: str, value: Any) -> Any:
        if isinstance(value, Mapping):
            told = {key: self._value(key, value[key]) for key in sorted(value) if key not in _ASIDE}
            return {key: one for key, one in told.items() if one not in (None, [], {})}
        if isinstance(value, list):
            return [self._value(name, one) for one in value]
        return self._names.get(value, value) if name in _REFERENCES and isinstance(value, str) else value
