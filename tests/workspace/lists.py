"""Lists from outside for the story visit, as the commands on lists get them."""

from __future__ import annotations

from dataclasses import replace

from planner.rules.lists.agenda import read_agenda
from planner.rules.lists.agenda_columns import agenda_meaning
from planner.rules.lists.meaning import people_meaning
from planner.rules.lists.reading import read_people
from planner.rules.lists.table import Table
from planner.usecases.commands.people_import import ImportPeople, RememberList
from planner.usecases.commands.programme_import import CityFacts, ImportProgramme
from planner.usecases.commands.programme_sheets import ImportSheets

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
        visit_id, read_people(PEOPLE, meaning), meaning, decisions={2: "new"}, countries={"France": "FR"},
        group="Business delegation",
    )  # fmt: skip


PROGRAMME = Table(
    heads=("Date", "Time", "Activity", "Venue", "City", "Participants"),
    rows=(
        ("2026-05-04", "09:15-10:30", "Talks", "hall", "Tokyo", "Li Na; Port captain"),
        ("", "15:00", "Garden party", "Palace", "Lyon", "all"),
        ("5/5/2026", "26:00", "Nobody knows", "", "", ""),
    ),
    numbers=(2, 3, 4),
)


def programme_import(visit_id: str) -> ImportProgramme:
    """The import of a programme in which one item is there, one new and one bad."""
    meaning = agenda_meaning(PROGRAMME)
    rows = read_agenda(PROGRAMME, meaning, first=None)
    return ImportProgramme(visit_id, rows, meaning, cities={"Lyon": CityFacts("Europe/Paris", "FR", "Lyon")})


def sheets_import(visit_id: str) -> ImportSheets:
    """The import of two sheets of a workbook, each with a day of the programme."""
    meaning = agenda_meaning(PROGRAMME)
    sheets = (
        replace(PROGRAMME, rows=PROGRAMME.rows[:1], numbers=(2,)),
        replace(PROGRAMME, rows=PROGRAMME.rows[1:2], numbers=(2,)),
    )
    lyon = {"Lyon": CityFacts("Europe/Paris", "FR", "Lyon")}
    return ImportSheets(
        tuple(ImportProgramme(visit_id, read_agenda(one, meaning, first=None), meaning, cities=lyon) for one in sheets)
    )


def remembered() -> RememberList:
    """What the columns of a list meant."""
    return RememberList("people", ("Nom", "Vol"), {"Nom": "name", "Vol": ""})
