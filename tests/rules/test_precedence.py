"""The order of people: moving, equal ranks, and counting on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.rules.precedence import Ranked, by_office, in_order, made_equal, moved, without_gaps


def people(**ranks: int | None) -> list[Ranked]:
    return [Ranked(name, rank, number) for number, (name, rank) in enumerate(ranks.items())]


def after(listed: list[Ranked], changes: dict[str, int]) -> dict[str, int | None]:
    new = [Ranked(one.person_id, changes.get(one.person_id, one.rank), one.position) for one in listed]
    return {one.person_id: one.rank for one in in_order(new)}


def test_a_higher_arrival_moves_everybody_on() -> None:
    listed = people(a=1, b=2, c=2, d=4, e=None)
    assert after(listed, moved(listed, "e", before_id="a")) == {"e": 1, "a": 2, "b": 3, "c": 3, "d": 5}


def test_who_moves_stands_alone_and_the_others_stay_equal() -> None:
    listed = people(a=1, b=2, c=2, d=4)
    assert after(listed, moved(listed, "d", before_id="b")) == {"a": 1, "d": 2, "b": 3, "c": 3}
    assert after(listed, moved(listed, "b", before_id=None)) == {"a": 1, "c": 2, "d": 3, "b": 4}


def test_those_below_stay_without_a_rank() -> None:
    listed = people(a=None, b=None, c=None)
    assert after(listed, moved(listed, "b", before_id="a")) == {"b": 1, "a": None, "c": None}


def test_equal_with_the_one_above_and_again_not() -> None:
    listed = people(a=1, b=2, c=3, d=4)
    equal = after(listed, made_equal(listed, "c"))
    assert equal == {"a": 1, "b": 2, "c": 2, "d": 4}
    again = people(**equal)
    assert after(again, made_equal(again, "c")) == {"a": 1, "b": 2, "c": 3, "d": 4}
    assert made_equal(listed, "a") == {}


def test_all_are_ranked_by_part_and_office_and_equals_keep_their_order() -> None:
    listed = people(a=1, b=2, c=2, d=4, e=None, f=None, g=None)
    offices: dict[str, tuple[int, int | None]] = {
        "a": (2, None), "b": (2, 5), "c": (2, 5), "d": (2, 4), "e": (2, 5), "f": (0, None), "g": (2, None),
    }  # fmt: skip
    assert after(listed, by_office(listed, offices)) == {"f": 1, "d": 2, "b": 3, "c": 3, "e": 5, "a": 6, "g": 7}
    assert by_office([], {}) == {}


def test_gaps_close() -> None:
    listed = people(a=2, b=5, c=5, d=9)
    assert after(listed, without_gaps(listed)) == {"a": 1, "b": 2, "c": 2, "d": 4}


@given(st.lists(st.none() | st.integers(1, 6), min_size=2, max_size=9), st.data())
def test_the_order_after_a_move_is_what_was_asked_for(ranks: list[int | None], data: st.DataObject) -> None:
    listed = [Ranked(str(number), rank, number) for number, rank in enumerate(ranks)]
    order = [one.person_id for one in in_order(listed)]
    who = data.draw(st.sampled_from(order))
    before = data.draw(st.none() | st.sampled_from([one for one in order if one != who]))
    rest = [one for one in order if one != who]
    rest.insert(len(rest) if before is None else rest.index(before), who)
    found = after(listed, moved(listed, who, before_id=before))
    kept = [one for one in rest if found[one] is not None]
    assert kept == rest[: len(kept)]
    assert list(found)[: len(kept)] == kept or len({found[one] for one in kept}) < len(kept)
