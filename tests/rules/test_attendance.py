"""Who attends what: by name, by group, by what the item it is a step of says, or as everybody does."""

from __future__ import annotations

import pytest

from planner.rules.attendance import (
    GroupFacts,
    ItemFacts,
    Roll,
    items_of_group,
    items_of_person,
    members_of,
    side_of_group,
)

PEOPLE = {"li": "delegation", "wang": "delegation", "sato": "host", "press": "other"}


def some_groups(*groups: GroupFacts) -> dict[str, GroupFacts]:
    return {group.group_id: group for group in groups}


def some_items(**names: tuple[str, ...]) -> dict[str, ItemFacts]:
    """Items by id; of each the people and, with a capital letter, the groups it names."""
    return {
        key: ItemFacts(
            key,
            person_ids=frozenset(name for name in named if name.islower()),
            group_ids=frozenset(name for name in named if not name.islower()),
        )
        for key, named in names.items()
    }


GROUPS = some_groups(
    GroupFacts("Whole", everyone_of="delegation"),
    GroupFacts("Pair", member_ids=frozenset({"li", "wang"})),
    GroupFacts("Li", member_ids=frozenset({"li"})),
    GroupFacts("Coach", side="delegation"),
    GroupFacts("Hosts", everyone_of="host"),
    GroupFacts("Sato", side="host", member_ids=frozenset({"sato"})),
    GroupFacts("Guests"),
)
ITEMS = some_items(
    everybody=(),
    li=("li",),
    sato=("sato",),
    whole=("Whole",),
    pair=("Pair",),
    one=("Li",),
    coach=("Coach",),
    hosts=("Hosts",),
    guests=("Guests", "press"),
)
ROLL = Roll(PEOPLE, GROUPS, ITEMS)


@pytest.mark.parametrize(
    ("person", "items"),
    [
        ("li", {"everybody", "li", "whole", "pair", "one"}),
        ("wang", {"everybody", "whole", "pair"}),
        ("sato", {"sato", "hosts"}),
        ("press", {"guests"}),
    ],
)
def test_a_person_attends_what_names_them_or_a_group_of_theirs(person, items):
    assert items_of_person(person, ROLL) == items


@pytest.mark.parametrize(
    ("group", "items"),
    [
        ("Whole", {"everybody", "whole", "pair"}),
        ("Pair", {"everybody", "whole", "pair"}),
        ("Li", {"everybody", "whole", "pair", "one"}),
        # Nobody in the coach is known by name: only what names it, or all of its side, is for it.
        ("Coach", {"everybody", "whole", "coach"}),
        ("Hosts", {"hosts"}),
        ("Sato", {"hosts"}),
        ("Guests", {"guests"}),
    ],
)
def test_a_group_attends_what_names_it_or_a_group_around_it(group, items):
    assert items_of_group(group, ROLL) == items


def test_a_step_that_names_nobody_is_for_those_of_the_item_above():
    items = {
        "dinner": ItemFacts("dinner", person_ids=frozenset({"li"})),
        "toast": ItemFacts("toast", parent_id="dinner"),
        "reply": ItemFacts("reply", parent_id="toast"),
        "speech": ItemFacts("speech", parent_id="dinner", person_ids=frozenset({"wang"})),
        "photo": ItemFacts("photo"),
        "pose": ItemFacts("pose", parent_id="photo"),
    }
    roll = Roll(PEOPLE, GROUPS, items)
    assert items_of_person("li", roll) == {"dinner", "toast", "reply", "photo", "pose"}
    assert items_of_person("wang", roll) == {"speech", "photo", "pose"}
    assert items_of_group("Coach", roll) == {"photo", "pose"}


def test_items_that_are_steps_of_each_other_are_everybodys_and_end_the_search():
    items = {"a": ItemFacts("a", parent_id="b"), "b": ItemFacts("b", parent_id="a")}
    assert items_of_person("li", Roll(PEOPLE, {}, items)) == {"a", "b"}


@pytest.mark.parametrize(
    ("group", "side"),
    [
        (GroupFacts("g", side="host", member_ids=frozenset({"li"})), "host"),
        (GroupFacts("g", everyone_of="delegation"), "delegation"),
        (GroupFacts("g", member_ids=frozenset({"sato", "li"})), "delegation"),
        (GroupFacts("g", is_track=True), "delegation"),
        (GroupFacts("g", member_ids=frozenset({"sato"})), "other"),
        (GroupFacts("g", everyone_of="host"), "other"),
    ],
)
def test_a_group_without_a_side_is_the_delegations_if_anything_says_so(group, side):
    assert side_of_group(group, ROLL) == side


def test_everyone_of_a_side_joins_those_listed():
    group = GroupFacts("g", everyone_of="host", member_ids=frozenset({"li"}))
    assert members_of(group, ROLL) == {"sato", "li"}
