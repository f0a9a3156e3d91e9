"""What is empty means the same as absent, and what is no member of ours stays what it is, wherever it stands."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from planner.errors import FileRefused
from planner.exchange.visit_file import VisitRows, read_visit_file, write_visit_file
from planner.exchange.visit_file.schema import OWN_MEMBERS
from tests.exchange.visit_file.everything import SCHEMA, everything
from tests.exchange.visit_file.sameness import meaning
from tests.worlds import document, gift, item, person

FREE = ("format", "id", "x-unknown", "نص", "translations", "listed", "checks", "gift_budgets", "start")
"""Whatever stands below these is kept as it is; a file without a format is none of ours."""


def read(value: dict[str, Any]) -> VisitRows | str:
    try:
        return read_visit_file(json.dumps(value).encode(), name="file")
    except FileRefused as refusal:
        return str(refusal)


def known_members(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        for name, member in value.items():
            if name not in FREE:
                yield (*path, name)
                yield from known_members(member, (*path, name))
    elif isinstance(value, list):
        for number, entry in enumerate(value[:1]):
            yield from known_members(entry, (*path, number))


def with_member(value: dict[str, Any], path: tuple[str | int, ...], *instead: Any) -> dict[str, Any]:
    changed: Any = copy.deepcopy(value)
    owner = changed
    for step in path[:-1]:
        owner = owner[step]
    del owner[path[-1]]
    if instead:
        owner[path[-1]] = instead[0]
    return dict(changed)


def test_an_empty_member_reads_as_one_that_is_absent() -> None:
    whole = everything()
    differing: list[tuple[object, object]] = []
    for number, path in enumerate(known_members(whole)):
        absent = read(with_member(whole, path))
        nothings: tuple[object, ...] = ("", (None, [], {})[number % 3])
        differing += [(path, one) for one in nothings if read(with_member(whole, path, one)) != absent]
    # A visit may have no items yet, but a file says so.
    assert [one for one in differing if one[0] != ("items",)] == []


def test_a_member_of_ours_that_is_something_else_is_kept_as_unknown() -> None:
    value = document(
        item("talks", travel_mode="by sledge", x=1),
        person("li", headcount="two"),
        gift("vase", opened="at the banquet", photo=["a.jpg"]),
        tasks=["book the hall", "print menus"],
        checks="none",
    )
    rows = read(value)
    assert isinstance(rows, VisitRows)
    assert meaning(json.loads(write_visit_file(rows))) == meaning(value)
    assert (rows.tables["gift"][0]["extra"], rows.tables.get("task")) == (
        {"opened": "at the banquet", "photo": ["a.jpg"]},
        None,
    )


def test_all_members_of_ours_are_members_of_the_schema() -> None:
    lists = {name: member for name, member in SCHEMA["properties"].items() if name in OWN_MEMBERS}
    objects = {"": SCHEMA} | {
        name: SCHEMA["$defs"][member["items"]["$ref"].rpartition("/")[2]] for name, member in lists.items()
    }
    assert {name: members - set(objects[name]["properties"]) for name, members in OWN_MEMBERS.items()} == {
        name: frozenset() for name in OWN_MEMBERS
    }
