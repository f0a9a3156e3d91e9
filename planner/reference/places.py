"""Cities and airports found by any of their names, offline.

The table is resources/places/places.sqlite; `dev.py places` makes it. Its keys are folded names, and its ids
go from the weightiest place down. A place that is not in it can always be typed by hand.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Final, Literal

from planner.models.words import has_han, primary
from planner.paths import resource, sqlite_uri
from planner.reference.countries import fits_country
from planner.reference.place_names import name_by_script
from planner.rules.folding import fold, words_of

FoundKind = Literal["city", "airport"]

_JOINED: Final = """
    SELECT {level}, place.kind, place.name, place.chinese, place.names, region.name, place.country, zone.name,
        place.latitude, place.longitude, place.population, place.code
    FROM place JOIN region ON region.id = place.region JOIN zone ON zone.id = place.zone
"""
_BY_KEY: Final = f"""
    WITH best AS (
        SELECT place AS id, min(rank + 2 * (text <> :key)) AS level
        FROM key WHERE text >= :key AND text < :end
        GROUP BY place ORDER BY level, place LIMIT :limit
    )
    {_JOINED.format(level="best.level")} JOIN best ON best.id = place.id ORDER BY best.level, place.id
"""
_BEGINS: Final = 2
"""The level from which on a key is not the whole name of a place."""
_ENOUGH: Final = 500
"""So many of the best candidates are looked at where a region or country has to fit too."""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A city or an airport. Latitude and longitude in degrees, north and east positive."""

    kind: FoundKind
    name: str
    """The name that English texts use, mostly; some cities have only their own, as Köln."""
    chinese: str | None
    """The name in Chinese characters, simplified where that is known."""
    other_names: tuple[str, ...]
    """In any script; of an airport the city that it serves and its ICAO code."""
    region: str
    """The state, province or county in English; empty where there is none."""
    country: str
    """ISO 3166-1 alpha-2; `country_name` gives its name."""
    zone: str
    """An IANA name that the planner knows."""
    latitude: float
    longitude: float
    population: int | None
    code: str | None
    """The IATA code of an airport; None for a city."""

    def name_in(self, language: str) -> str | None:
        """The name in a language (BCP 47) where it is known; None where no name can be told to be in it.

        Known are English, Chinese, and a language that can be told by its script, as Arabic or Greek: of
        the names in Latin letters nobody has said which is French.
        """
        match primary(language):
            case "en":
                return self.name
            case "zh":
                return self.chinese
            case tag:
                return name_by_script(self.other_names, tag)

    def names(self) -> tuple[str, ...]:
        """All its names: its own, the Chinese one, the others."""
        return (self.name, *((self.chinese,) if self.chinese else ()), *self.other_names)


def find_places(text: str, *, limit: int = 20) -> tuple[FoundPlace, ...]:
    """Places that go by this text, or by a name that begins with it, the best first.

    Exact names come before beginnings, a place's own name before its other names, and of equal ones the
    larger place. Accents, case, spaces and signs do not count; Chinese is also found from the middle of a
    name. A region or country may follow the name: `Burbank, Illinois`, `巴黎 法国`. Nothing for a text
    without letters.
    """
    whole = fold(text)
    if not whole or limit < 1:
        return ()
    found = _by_key(whole, limit, typed=text)
    if found:
        return found
    words = words_of(text)
    for cut in range(len(words) - 1, 0, -1):
        name, where = "".join(words[:cut]), "".join(words[cut:])
        fitting = tuple(place for place in _by_key(name, _ENOUGH) if _lies_in(place, where))
        if fitting:
            return fitting[:limit]
    if has_han(whole) and len(whole) > 2 and whole[-1] in "市省区县":
        return _by_key(whole[:-1], limit)
    return ()


def airport_with_code(code: str) -> FoundPlace | None:
    """The airport with that IATA code, in any case; None where there is none."""
    rows = _rows(_JOINED.format(level=0) + " WHERE place.code = :code", {"code": code.strip().upper()})
    return _place(rows[0]) if rows else None


def _lies_in(place: FoundPlace, where: str) -> bool:
    return fold(place.region).startswith(where) or fits_country(place.country, where)


def _by_key(key: str, limit: int, *, typed: str = "") -> tuple[FoundPlace, ...]:
    """The best places for a key; where `typed` has accents, those of just that spelling before others."""
    rows = _rows(_BY_KEY, {"key": key, "end": key + "\U0010ffff", "limit": limit})
    places = tuple(map(_place, rows))
    if typed.isascii():
        return places
    spelt = typed.strip().casefold()
    exact = [place for row, place in zip(rows, places, strict=True) if row[0] < _BEGINS]
    exact.sort(key=lambda place: all(spelt != name.casefold() for name in place.names()))
    return (*exact, *places[len(exact) :])


def _rows(statement: str, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
    # Opened for each search: that takes a fifth of a millisecond, holds no file and suits every thread.
    address = f"{sqlite_uri(resource('places', 'places.sqlite'))}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as table:
        return table.execute(statement, values).fetchall()


def _place(row: tuple[Any, ...]) -> FoundPlace:
    _, kind, name, chinese, names, *rest = row
    return FoundPlace(kind, name, chinese, tuple(filter(None, names.split("\n"))), *rest)
