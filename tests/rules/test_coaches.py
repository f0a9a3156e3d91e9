"""Seventy people into coaches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.rules.coaches import Coach, Manner, Rider, Seating, seated

TWO = [Coach("one", 45), Coach("two", 45)]


def houses_in(seating: Seating) -> list[list[str]]:
    """The houses in each coach; riders here are called after theirs."""
    return [sorted({key[0] for key, _ in load.riders}) for load in seating.loads]


def test_seventy_are_split_evenly_with_a_leader_and_an_interpreter_each() -> None:
    riders = [
        Rider("head", leads=True),
        Rider("deputy", leads=True),
        Rider("ana", interprets=True),
        Rider("bo", interprets=True),
        Rider("park", heads=8, house="park"),
        Rider("enterprise", heads=10, house="enterprise"),
        Rider("members", heads=48, house="dalian"),
    ]
    found = seated(riders, TWO)
    assert [(load.leader_id, load.interpreter_id, load.heads) for load in found.loads] == [
        ("head", "ana", 35),
        ("deputy", "bo", 35),
    ]
    assert (found.disappointed, found.left) == ((), ())


def test_unnamed_people_are_split_evenly_where_one_coach_could_take_them_all() -> None:
    riders = [
        Rider("head", leads=True, house="a"),
        Rider("many", heads=39, house="b"),
        Rider("few", heads=30, house="c"),
    ]
    assert [load.heads for load in seated(riders, TWO).loads] == [35, 35]


def test_houses_stay_together_or_are_spread() -> None:
    riders = [Rider(f"{house}{number}", house=house) for house in "abc" for number in range(4)]
    coaches = [Coach("one", 8), Coach("two", 8)]
    together, spread = seated(riders, coaches), seated(riders, coaches, manner="spread")
    assert houses_in(together) == [["a", "c"], ["b"]] or houses_in(together) == [["a"], ["b", "c"]]
    assert houses_in(spread) == [["a", "b", "c"], ["a", "b", "c"]]


def test_a_wish_is_granted_while_there_are_seats_and_told_where_not() -> None:
    riders = [Rider("a"), Rider("b", wish="two"), Rider("c", wish="b"), Rider("d", wish="two")]
    found = seated(riders, [Coach("one", 2), Coach("two", 2)])
    assert {load.coach_id: sorted(key for key, _ in load.riders) for load in found.loads} == {
        "one": ["a", "d"],
        "two": ["b", "c"],
    }
    assert found.disappointed == ("d",)


def test_whoever_finds_no_seat_is_told() -> None:
    found = seated([Rider("a"), Rider("many", heads=5)], [Coach("one", 4)])
    assert (found.loads[0].heads, found.left) == (4, (("many", 2),))


@given(
    st.lists(st.tuples(st.integers(1, 12), st.sampled_from("abcd"), st.booleans(), st.booleans()), max_size=15),
    st.lists(st.integers(1, 50), min_size=1, max_size=4),
    st.sampled_from(["together", "spread"]),
)
def test_nobody_is_lost_or_doubled_and_no_coach_is_too_full(
    people: list[tuple[int, str, bool, bool]], seats: list[int], manner: Manner
) -> None:
    riders = [Rider(str(n), heads, house, leads, speaks) for n, (heads, house, leads, speaks) in enumerate(people)]
    found = seated(riders, [Coach(f"coach {n}", count) for n, count in enumerate(seats)], manner=manner)
    heads = dict(found.left)
    for load in found.loads:
        assert load.heads <= load.seats
        for key, count in load.riders:
            heads[key] = heads.get(key, 0) + count
    assert heads == {rider.person_id: rider.heads for rider in riders}
