"""Programmes side by side: the spouse's, a minister's, the press."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rules.checks.looking import found
from tests.worlds import group, item, person, place

HALL, PIER = place("hall"), place("pier")
DAY = "2026-05-04"


def talks(*who: str) -> dict[str, Any]:
    return item("talks", f"{DAY} 09:00", "10:00", who=list(who), venue="hall")


def tour(*who: str) -> dict[str, Any]:
    return item("tour", f"{DAY} 09:30", "11:00", who=list(who), venue="pier", kind="visit")


@pytest.mark.parametrize(
    ("track", "role", "who", "level"),
    [
        ("own", None, ["own"], "advice"),
        (None, None, ["own"], "warning"),
        (None, "spouse", ["wang"], "advice"),
        (None, None, ["wang"], "error"),
        ("own", "head", ["own"], "error"),
    ],
)
def test_who_has_a_programme_of_their_own_is_not_with_everybody(
    track: str | None, role: str | None, who: list[str], level: str
) -> None:
    everybody, own = group("all", everyone_of="delegation"), group("own", members=["wang"])
    together = talks("all")
    apart = {**tour(*who), "track": track}
    assert [
        one.level for one in found(person("li"), person("wang", role=role), everybody, own, HALL, PIER, together, apart)
    ] == [level]


@pytest.mark.parametrize(("name", "level"), [("Press pool", "warning"), ("3 officials", "error")])
def test_journalists_can_part_and_others_who_move_as_one_cannot(name: str, level: str) -> None:
    pool = group("pool", name=name, headcount=9, side="delegation")
    both = talks("pool"), tour("pool")
    assert [one.level for one in found(pool, HALL, PIER, *both)] == [level]
