"""Looking through a directory of 100,000 people: a page of 50 rows each time, over reading 50 rows by their ids."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import select

from benchmarks.result import Result
from planner.clock import fixed_clock
from planner.models import DirectoryOrganization, DirectoryPerson
from planner.models.base import table_of
from planner.models.identity import new_visit_id
from planner.storage.database import Database, open_database
from planner.usecases.commands.directory_words import organization_words, person_words
from planner.usecases.directory import bring_into_memory, directory_page
from planner.workspace import Workspace

COUNT = 100_000
GOAL_MS = 50
GOAL_MEMORY_MS = 3000
NOW = fixed_clock(datetime(2026, 3, 1, 12, tzinfo=UTC))
GIVEN = ("Ana", "José", "Wei", "Fatima", "Søren", "Zoë", "Ivan", "Aïcha", "Hans", "Yuki", "Noor", "Pál")
FAMILY = ("Grullón", "Li", "Ōta", "Müller", "Al Saud", "O'Neill", "Nguyễn", "Petrov", "de La Cruz", "Kim", "Şahin")
NATIVE = ("李伟", "王芳", "张敏", "刘洋", "陈静", "杨磊", "赵强", "黄丽", "周杰", "吴刚")


def measure() -> Iterable[Result]:
    """Milliseconds of each page, and its ratio to rows read by id in the same run.

    The window brings the directory into memory when it is opened; until that is done pages are read from the database.
    """
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "office.sqlite")
        workspace = Workspace(database, clock=NOW)
        try:
            ids = _fill(database)
            floor = _took(lambda: _by_id(workspace, random.sample(ids, 50)))
            yield from _pages(workspace, floor, "read from the database")
            start = time.perf_counter()
            bring_into_memory(workspace, "people")
            took = time.perf_counter() - start
            yield Result("into memory, beside the window: ms", took * 1000, GOAL_MEMORY_MS, f"{COUNT:,} entries")
            yield from _pages(workspace, floor, "in memory")
        finally:
            workspace.close()


def _pages(workspace: Workspace, floor: float, how: str) -> Iterable[Result]:
    for name, text, offset in (
        ("the first page", "", 0),
        ("the last page", "", COUNT - 50),
        ("a whole name, rare", "Grullón 77777", 0),
        ("part of a name, common", "an", 0),
        ("Chinese, two characters", "李伟", 0),
        ("the sound of Chinese", "liwei", 0),
        ("nobody", "qqqq", 0),
    ):
        took = _took(partial(directory_page, workspace, "people", text=text, offset=offset))
        yield Result(
            f"{name}, {how}: ms for a page of 50 rows", took * 1000, GOAL_MS, f"{took / floor:.1f} times 50 rows by id"
        )


def _fill(database: Database) -> list[str]:
    dice = random.Random(7)
    houses = [{"id": new_visit_id(), "name": f"Ministry {n}"} for n in range(500)]
    people: list[dict[str, Any]] = []
    for number in range(COUNT):
        family, native = dice.choice(FAMILY), dice.choice(NATIVE) if number % 3 == 0 else None
        values = {
            "name": f"{dice.choice(GIVEN)} {family} {number}",
            "native_name": native,
            "family_name": family,
            "position_text": "Director",
        }
        house = dice.choice(houses)
        words = person_words(values, organization=house["name"])
        people.append(
            {"id": new_visit_id(), "position": 0, "version": 1, "organization_id": house["id"], **values, **words}
        )
    with database.writing() as connection:
        rows = [{**house, **organization_words(house), "position": 0, "version": 1} for house in houses]
        # By the door it would be one step to undo with 100,000 rows in it.
        connection.execute(table_of(DirectoryOrganization).insert(), rows)
        connection.execute(table_of(DirectoryPerson).insert(), people)
    return [person["id"] for person in people]


def _by_id(workspace: Workspace, ids: list[str]) -> int:
    table = table_of(DirectoryPerson)
    return workspace.read(lambda session: len(session.execute(select(table).where(table.c.id.in_(ids))).all()))


def _took(act: Callable[[], object]) -> float:
    act()
    times = []
    for _ in range(9):
        start = time.perf_counter()
        act()
        times.append(time.perf_counter() - start)
    return median(times)
