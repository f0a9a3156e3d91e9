"""For whom papers are made, and how one of them is named on the command line."""

from __future__ import annotations

import pytest

from planner.documents.content.audiences import attending_groups, find_group, find_person, named_delegates
from planner.errors import NotFound
from tests.worlds import group, item, person, visit

WORLD = visit(
    person("p1", name="Wang Wei", native_name="王伟", precedence=2),
    person("p2", name="Wang Weiguo", native_name="王卫国", precedence=1),
    person("p3", name=None, native_name=None, position="Driver"),
    person("p4", side="host", name="Anna Wang"),
    person("p5", name="Li Na", translations={"ar": {"name": "لي نا"}}),
    person("p6", name="Li Na"),
    group("g1", name="Press", name_native="记者", members=["p1"]),
    group("g2", name="Press pool", side="host"),
    group("g3", name="Stay at home", side="delegation"),
    item("talks", "2026-05-04 10:00", who=["g1"]),
    item("instead", "2026-05-04 10:00", who=["g3"], alternative_to="talks"),
)


def test_a_personal_file_is_for_each_delegate_with_a_name_by_precedence():
    assert [audience.key for audience in named_delegates(WORLD)] == ["p2", "p1", "p5", "p6"]
    assert {audience.kind for audience in named_delegates(WORLD)} == {"person"}


def test_a_group_file_is_for_each_of_our_groups_that_attends_something():
    assert [(one.kind, one.key, one.name.in_language("en")) for one in attending_groups(WORLD)] == [
        ("group", "g1", "Press")
    ]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("p3", "p3"),
        ("Wang Wei", "p1"),
        ("wang wei", "p1"),
        ("王伟", "p1"),
        ("卫国", "p2"),
        ("Anna", "p4"),
        ("لي نا", "p5"),
    ],
)
def test_a_person_is_found_by_key_exact_name_or_a_unique_part(text, key):
    assert find_person(WORLD, text).key == key


@pytest.mark.parametrize(("text", "key"), [("g2", "g2"), ("Press", "g1"), ("记者", "g1"), ("pool", "g2")])
def test_a_group_is_found_by_key_exact_name_or_a_unique_part(text, key):
    assert find_group(WORLD, text).key == key


def test_several_matches_are_listed_and_none_is_said():
    with pytest.raises(NotFound, match=r"“wang” may be any of these: Wang Wei / 王伟 \(p1\); .*Anna Wang \(p4\)"):
        find_person(WORLD, "wang")
    with pytest.raises(NotFound, match=r"Li Na / لي نا \(p5\); Li Na \(p6\)"):
        find_person(WORLD, "Li Na")
    with pytest.raises(NotFound, match="“Zhao”"):
        find_person(WORLD, "Zhao")
    with pytest.raises(NotFound):
        find_person(WORLD, "")
