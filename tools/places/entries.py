"""Cities and airports as rows of the table of places, and the keys by which each is found."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import cos, hypot, radians

from planner.models.zones import is_zone
from planner.rules.folding import fold, words_of
from tools.places.chinese import chinese_name, is_han, pinyin
from tools.places.sources import Json, Region

OWN, OTHER, WITHIN = 0, 1, 2
"""How well a key names a place: its own name, one of its other names, a later word of its own name."""
_NEAR_KM = 80.0
_LARGE = 100_000


@dataclass(slots=True)
class Entry:
    """A row of the table of places, and its keys with how well each names it."""

    kind: str
    name: str
    country: str
    zone: str
    latitude: float
    longitude: float
    region: str = ""
    chinese: str | None = None
    code: str | None = None
    population: int = 0
    others: list[str] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)
    weight: int = 0
    """How many people live there, or in the city that an airport serves."""

    def add(self, text: str, rank: int) -> None:
        """Lets the place be found by this text, and by the rest of a text in Chinese from each character on."""
        key = fold(text)
        if key:
            self.keys[key] = min(rank, self.keys.get(key, rank))
        if is_han(text):
            for start in range(1, len(key)):
                self.keys.setdefault(key[start:], WITHIN)

    def add_words(self, text: str) -> None:
        """Lets the place be found from each later word of this text on: York in New York."""
        words = words_of(text)
        for start in range(1, len(words)):
            self.keys.setdefault("".join(words[start:]), WITHIN)


def city_entry(city: Json, regions: dict[Region, str]) -> Entry:
    """A city of GeoNames with the names by which it is looked for."""
    country, zone, name = city["countrycode"], city["timezone"], city["name"]
    assert is_zone(zone), zone
    others = [n for n in city["alternatenames"] if n != name and _is_wanted(n, city["population"])]
    chinese = chinese_name(name, country=country, zone=zone, others=others)
    entry = Entry(
        kind="city",
        name=name,
        country=country,
        zone=zone,
        latitude=round(city["latitude"], 4),
        longitude=round(city["longitude"], 4),
        region=regions.get((country, city["admin1code"]), ""),
        chinese=chinese,
        population=city["population"],
        others=_each_once(others, but=(name, chinese)),
        weight=city["population"],
    )
    entry.add(name, OWN)
    entry.add_words(name)
    for text in others:
        entry.add(text, OTHER)
    if chinese is not None:
        entry.add(chinese, OWN)
        entry.add(pinyin(chinese), OTHER)
    return entry


def _is_wanted(name: str, population: int) -> bool:
    """True for a name that somebody may type or read.

    A lower-case name in Latin letters is a machine's spelling of a name in another script. The many scripts
    are kept for cities that delegations go to; a village in Ohio need not be found in Bengali.
    """
    letter = next((c for c in name if c.isalpha()), None)
    if letter is None:
        return False
    script = unicodedata.name(letter, "?").split()[0]
    if script == "LATIN":
        return not name.islower()
    return script in ("CJK", "ARABIC") or population >= _LARGE


def _each_once(names: list[str], *, but: tuple[str | None, ...]) -> list[str]:
    """Names that are spelt differently; one without accents goes where another says the same with them."""
    kept = {name.casefold(): name for name in names if not name.isascii()}
    seen = {fold(name) for name in (*kept, *but) if name}
    for name in names:
        if name.isascii() and fold(name) not in seen:
            seen.add(fold(name))
            kept[name.casefold()] = name
    return sorted(set(kept.values()) - set(but))


def airport_entries(airports: list[Json], cities: list[Entry]) -> Iterator[Entry]:
    """The airports, each as weighty as the largest city of the name it serves, or else of those near it."""
    near: dict[tuple[int, int], list[Entry]] = {}
    for city in cities:
        near.setdefault((round(city.latitude), round(city.longitude)), []).append(city)
    for airport in airports:
        name, city, country = airport["name"], airport["city"], airport["country"]
        entry = Entry(
            kind="airport",
            name=name,
            country=country,
            zone=airport["tz"],
            latitude=round(float(airport["lat"]), 4),
            longitude=round(float(airport["lon"]), 4),
            region=airport["subd"],
            code=airport["iata"],
        )
        assert is_zone(entry.zone), entry.zone
        served = _served(entry, fold(city), near)
        entry.others = list(dict.fromkeys(filter(None, (city if fold(city) not in fold(name) else "",))))
        entry.weight = served.population if served else 0
        entry.add(airport["iata"], OWN)
        entry.add(name, OWN)
        entry.add_words(name)
        entry.add(city, OTHER)
        if airport["icao"]:
            entry.add(airport["icao"], OTHER)
            entry.others.append(airport["icao"])
        if served is not None:
            for text in (served.name, served.chinese, pinyin(served.chinese) if served.chinese else None):
                if text:
                    entry.add(text, OTHER)
            if served.chinese:
                entry.others.insert(0, served.chinese)
        yield entry


def _served(airport: Entry, city: str, near: dict[tuple[int, int], list[Entry]]) -> Entry | None:
    """The city that the airport says it serves, where it is found near it under any of its names."""
    row, column = round(airport.latitude), round(airport.longitude)
    around = (near.get((row + y, column + x), []) for y in (-1, 0, 1) for x in (-1, 0, 1))
    named = [
        one
        for block in around
        for one in block
        if one.country == airport.country and one.keys.get(city, WITHIN) < WITHIN and _km(airport, one) <= _NEAR_KM
    ]
    return max(named, key=lambda one: one.population, default=None)


def _km(one: Entry, other: Entry) -> float:
    """About how far, which is enough to tell near from far."""
    east = (one.longitude - other.longitude) * cos(radians(one.latitude))
    return 111.2 * hypot(one.latitude - other.latitude, east)
