"""Who is meant where a programme names people."""

from __future__ import annotations

from typing import Any

from planner.rules.lists.attending import Attending


def person(row_id: str, name: str | None, native: str | None = None, **more: Any) -> dict[str, Any]:
    empty = {"family_name": None, "role": None, "role_text": None}
    return {"id": row_id, "name": name, "native_name": native, **empty, **more}


PEOPLE = [
    person("li", "Li Na", "李娜", role="head", family_name="Li"),
    person("wang", "Wang Wei", family_name="Wang"),
    person("other", "Wang Wu", family_name="Wang"),
]
GROUPS = [{"id": "press", "name": "Press", "name_native": "记者"}]


def test_people_and_groups_are_found_by_what_a_programme_calls_them() -> None:
    found = Attending(PEOPLE, GROUPS).known(["Mr. Wei WANG", "李娜", "Ms Li", "团长", "press", "Wang", "Nobody"])
    assert found == (("person_id", "wang"), ("person_id", "li"), ("group_id", "press"))


def test_who_cannot_be_told_is_unknown_but_everybody_is_nobody_in_particular() -> None:
    assert Attending(PEOPLE, GROUPS).unknown(["Wang", "Nobody", "all", "全体", "Deputy head"]) == (
        "Wang", "Nobody", "Deputy head",
    )  # fmt: skip


def test_a_group_before_a_colon_is_who_attends_and_other_words_before_one_are_not() -> None:
    attending = Attending(PEOPLE, GROUPS)
    titles = (
        "Press: photographs",
        "记者：拍照",
        "press : walk",
        "Press:",
        "Li Na: remarks",
        "Note: bring badges",
        "Press",
    )
    assert [attending.leading(title) for title in titles] == [("Press",), ("记者",), ("press",), (), (), (), ()]
