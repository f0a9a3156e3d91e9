"""Entries of the directory of which somebody said that they are two, however alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from planner.models import DirectoryOrganization, DirectoryPerson, Person, ToldApart
from planner.models.base import table_of

PAIRS: Mapping[str, tuple[str, str]] = {
    "directory_person": ("person_id", "other_person_id"),
    "directory_organization": ("organization_id", "other_organization_id"),
    "directory_place": ("place_id", "other_place_id"),
}
"""The two columns that hold a pair of each table."""


def pairs_told_apart(connection: Connection, table: str) -> dict[str, frozenset[str]]:
    """Every pair of entries of a table, by the id of the row that says so, the newest first."""
    said = table_of(ToldApart).c
    one, other = (said[name] for name in PAIRS[table])
    found = connection.execute(select(said.id, one, other).where(one.is_not(None)).order_by(said.position.desc()))
    return {row[0]: frozenset(row[1:]) for row in found}


def others_of_people(connection: Connection, visit_id: str) -> dict[str, list[tuple[Mapping[str, Any], str]]]:
    """For entries that people of a visit are: those they are not, each with the name of their organisation."""
    said, entry, house = table_of(ToldApart), table_of(DirectoryPerson), table_of(DirectoryOrganization)
    here = select(table_of(Person).c.directory_id).where(table_of(Person).c.visit_id == visit_id)
    mine, theirs = PAIRS["directory_person"]
    found: dict[str, list[tuple[Mapping[str, Any], str]]] = defaultdict(list)
    for one, other in ((mine, theirs), (theirs, mine)):
        query = (
            select(said.c[one].label("told_of"), house.c.name.label("house"), entry)
            .join(entry, entry.c.id == said.c[other])
            .join(house, house.c.id == entry.c.organization_id, isouter=True)
            .where(said.c[one].in_(here))
        )
        for row in connection.execute(query).mappings():
            found[row["told_of"]].append((dict(row), row["house"] or ""))
    return found
