"""Writes the table of places. Ids go from the weightiest place down, so that reading in their order is a ranking."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from tools.places.entries import Entry

_SCHEMA = """
CREATE TABLE region (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE zone (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    chinese TEXT,
    code TEXT,
    region INTEGER NOT NULL REFERENCES region,
    country TEXT NOT NULL,
    zone INTEGER NOT NULL REFERENCES zone,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    population INTEGER,
    names TEXT NOT NULL
) STRICT;
CREATE TABLE key (
    text TEXT NOT NULL,
    place INTEGER NOT NULL REFERENCES place,
    rank INTEGER NOT NULL,
    PRIMARY KEY (text, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX airport ON place (code) WHERE code IS NOT NULL;
"""


def write_table(path: Path, entries: Iterable[Entry]) -> None:
    """Replaces the file. The same entries give the same rows."""
    path.unlink(missing_ok=True)
    ordered = sorted(entries, key=lambda e: (-e.weight, e.kind != "city", "International" not in e.name, e.name))
    regions = _numbered(entry.region for entry in ordered)
    zones = _numbered(entry.zone for entry in ordered)
    table = sqlite3.connect(path)
    table.executescript(_SCHEMA)
    table.executemany("INSERT INTO region VALUES (?, ?)", [(number, name) for name, number in regions.items()])
    table.executemany("INSERT INTO zone VALUES (?, ?)", [(number, name) for name, number in zones.items()])
    table.executemany(
        "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((i, *_columns(e, regions, zones)) for i, e in enumerate(ordered, 1)),
    )
    keys = ((text, i, rank) for i, e in enumerate(ordered, 1) for text, rank in e.keys.items())
    table.executemany("INSERT INTO key VALUES (?, ?, ?)", sorted(keys))
    table.commit()
    table.executescript("ANALYZE; VACUUM;")
    table.close()


def _columns(entry: Entry, regions: dict[str, int], zones: dict[str, int]) -> tuple[object, ...]:
    described = (entry.kind, entry.name, entry.chinese, entry.code, regions[entry.region], entry.country)
    located = (zones[entry.zone], entry.latitude, entry.longitude)
    return (*described, *located, entry.population or None, "\n".join(entry.others))


def _numbered(names: Iterable[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(sorted(set(names)), 1)}
