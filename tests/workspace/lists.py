"""Lists from outside for the story visit, as the commands on lists get them."""

from __future__ import annotations

from planner.rules.lists.meaning import people_meaning
from planner.rules.lists.reading import read_people
from planner.rules.lists.table import Table
from planner.usecases.commands.people_import import ImportPeople, RememberList

PEOPLE = Table(
    heads=("No.", "Name", "Title", "Organisation", "Country", "Flight"),
    rows=(
        ("1", "LI Na", "Minister", "Ministry", "China", "CA 1"),
        ("2", "DUPONT Jean", "=Director", "Port Authority", "", "'07"),
        ("3", "3 officials", "", "Museum", "France", ""),
    ),
    numbers=(2, 3, 4),
)


def people_import(visit_id: str) -> ImportPeople:
    """The import of a list in which one is there and others are new."""
    meaning = people_meaning(PEOPLE)
    return ImportPeople(
        visit_id, read_people(PEOPLE, meaning), meaning, decisions={2: "new"}, countries={"France": "FR"}
    )


def remembered() -> RememberList:
    """What the columns of a list meant."""
    return RememberList("people", ("Nom", "Vol"), {"Nom": "name", "Vol": ""})
