"""How many people of a side attend: nobody is counted twice."""

from __future__ import annotations

from planner.documents.content.types import GroupLine, PersonLine
from planner.models.words import Words
from planner.ui.programme.attendance import heads


def person(key: str) -> PersonLine:
    nothing = Words(())
    return PersonLine(key, key, "delegation", key, None, None, None, nothing, nothing, None, None, None, nothing)


def group(key: str, *members: str, headcount: int | None = None, everyone_of: str | None = None) -> GroupLine:
    people = tuple(person(one) for one in members)
    return GroupLine(key, key, Words(()), "delegation", headcount, people, everyone_of)


def test_a_member_who_is_named_beside_the_group_is_one_of_it() -> None:
    coach = group("coach", "Ren", "Li", headcount=8)
    assert heads({"Ren"}, [coach]) == 8
    assert heads({"Zhou"}, [coach]) == 9
    assert heads(set(), [coach, group("talks", "Ren", "Zhou")]) == 9


def test_a_group_of_everyone_holds_all_others_of_its_side() -> None:
    everyone = group("delegation", headcount=8, everyone_of="delegation")
    assert heads({"Ren"}, [everyone, group("coach", "Li", headcount=3)]) == 8


def test_a_group_of_which_nothing_is_known_counts_nobody() -> None:
    assert heads(set(), [group("studio team")]) == 0
