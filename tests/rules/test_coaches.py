"""Seventy people into coaches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.rules.coaches import Coach, Manner, Rider, Seating
from planner.rules.coaches_boarding import seated

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
    assert houses_in(together) == [["a", "c"], ["b"]]
    assert houses_in(spread) == [["a", "b", "c"], ["a", "b", "c"]]


def test_a_wish_is_granted_while_there_are_seats_and_told_where_not() -> None:
    riders = [Rider("a"), Rider("b", wish="two"), Rider("c", wish="b"), Rider("d", wish="two")]
    found = seated(riders, [Coach("one", 2), Coach("two", 2)])
    assert {load.coach_id: sorted(key for key, _ in load.riders) for load in found.loads} == {
        "one": ["a", "d"],
        "two": ["b", "c"],
    }
    assert found.disappointed == ("d",)


def test_a_leader_who_wishes_for_a_coach_leads_it_and_the_next_one_the_other() -> None:
    riders = [Rider("first", leads=True), Rider("second", leads=True, wish="one"), Rider("a"), Rider("b")]
    found = seated(riders, [Coach("one", 4), Coach("two", 4)])
    assert [(load.leader_id, load.heads) for load in found.loads] == [("second", 2), ("first", 2)]


def test_whoever_finds_no_seat_is_told() -> None:
    found = seated([Rider("a"), Rider("many", heads=5)], [Coach("one", 4)])
    assert (found.loads[0].heads, found.left) == (4, (("many", 2),))


def by_coach(seating: Seating) -> dict[str, list[str]]:
    return {load.coach_id: sorted(key for key, _ in load.riders) for load in seating.loads}


def test_a_house_larger_than_a_coach_rides_in_as_few_as_have_seats_and_is_told() -> None:
    riders = [Rider(f"a{n}", house="a") for n in range(6)] + [Rider(f"b{n}", house="b") for n in range(2)]
    found = seated(riders, [Coach("one", 4), Coach("two", 4)])
    assert by_coach(found) == {"one": ["a0", "a1", "a2", "a3"], "two": ["a4", "a5", "b0", "b1"]}
    assert found.parted == ("a",)


def test_interpreters_without_names_go_one_to_each_coach_and_where_there_are_none_nobody_is_made_up() -> None:
    riders = [Rider("speak", heads=2, interprets=True), *(Rider(str(n)) for n in range(4))]
    assert [(load.interpreter_id, load.heads) for load in seated(riders, TWO).loads] == [("speak", 3), ("speak", 3)]
    assert [(load.leader_id, load.interpreter_id) for load in seated([Rider("a")], TWO).loads] == [(None, None)] * 2


def test_where_nobody_leads_the_first_who_can_does() -> None:
    riders = [Rider("ana", may_lead=True), Rider("bo", may_lead=True), Rider("driver"), Rider("cook")]
    found = seated(riders, [Coach("one", 2), Coach("two", 2)])
    assert sorted(str(load.leader_id) for load in found.loads) == ["ana", "bo"]


def test_those_with_needs_ride_in_one_coach() -> None:
    riders = [Rider(str(n), house=f"h{n}", needs=n in (1, 4, 5)) for n in range(6)]
    found = seated(riders, [Coach("one", 4), Coach("two", 4)], manner="spread")
    assert any({"1", "4", "5"} <= set(keys) for keys in by_coach(found).values())


def test_wishes_for_one_another_in_a_ring_and_for_whoever_comes_later_are_granted() -> None:
    riders = [
        Rider("a", wish="z"),
        *(Rider(key, house="x") for key in "bc"),
        Rider("d", wish="e"),
        Rider("e", wish="f"),
        Rider("f", wish="d"),
        Rider("z", wish="two"),
    ]
    found = seated(riders, [Coach("one", 4), Coach("two", 4)])
    assert found.disappointed == ()
    assert [key for keys in by_coach(found).values() for key in keys if key in "def"] == ["d", "e", "f"]
    assert {"a", "z"} <= set(by_coach(found)["two"])


def test_wishes_that_contradict_are_told_and_nobody_is_lost() -> None:
    riders = [
        Rider("a", wish="one"),
        Rider("b", wish="a"),
        Rider("c", wish="b"),
        Rider("d", wish="d"),
        Rider("e", wish="?"),
    ]
    found = seated(riders, [Coach("one", 2), Coach("two", 3)])
    assert found.disappointed == ("c", "d", "e")
    assert by_coach(found) == {"one": ["a", "b"], "two": ["c", "d", "e"]}


def test_who_rides_already_stays_when_two_come_and_a_new_wish_moves_one() -> None:
    first = [Rider(f"{house}{n}", house=house) for house in "abc" for n in range(3)]
    coaches = [Coach("one", 6), Coach("two", 6)]
    now = {key: load.coach_id for load in seated(first, coaches).loads for key, _ in load.riders}
    here, there = now["a0"], now["b0"] if now["b0"] != now["a0"] else now["c0"]
    again = [Rider(one.person_id, house=one.house, now=now[one.person_id]) for one in first]
    later = seated([*again, Rider("b9", house="b"), Rider("z", house="z")], coaches)
    kept = {key: load.coach_id for load in later.loads for key, _ in load.riders}
    assert {key: kept[key] for key in now} == now
    assert (kept["b9"], later.moved, later.left) == (now["b0"], (), ())
    wishing = [Rider("a0", house="a", now=here, wish=there), *again[1:]]
    assert seated(wishing, coaches).moved == ("a0",)
    full = seated(wishing, [Coach(one.coach_id, 6 if one.coach_id == here else 3) for one in coaches])
    assert (full.moved, full.disappointed) == ((), ("a0",))


def test_whoever_leads_and_interprets_a_coach_goes_on_while_they_ride_in_it_or_come_from_outside() -> None:
    coaches = [Coach("one", 4, leader_id="guide", interpreter_id="ana"), Coach("two", 4, "li", "guest")]
    riders = [
        Rider("ana", interprets=True, now="one"),
        Rider("li", leads=True, now="two", wish="one"),
        Rider("bo", interprets=True, now="two"),
        Rider("wu", leads=True),
    ]
    found = seated(riders, coaches)
    assert [(load.leader_id, load.interpreter_id) for load in found.loads] == [("guide", "ana"), ("wu", "guest")]


def test_nobody_at_all_and_one_person() -> None:
    assert [load.riders for load in seated([], TWO).loads] == [(), ()]
    assert seated([Rider("a", leads=True, interprets=True)], TWO).loads[0].leader_id == "a"
    assert seated([Rider("a")], []).left == (("a", 1),)


@given(
    st.lists(
        st.tuples(
            st.integers(1, 12),
            st.sampled_from("abcd"),
            st.sampled_from(["leads", "interprets", "needs", "may_lead"]),
            st.none() | st.sampled_from(["0", "1", "5", "coach 0", "coach 1", "nobody"]),
            st.none() | st.sampled_from(["coach 0", "coach 1", "gone"]),
        ),
        max_size=15,
    ),
    st.lists(st.integers(1, 50), min_size=1, max_size=4),
    st.sampled_from(["together", "spread"]),
)
def test_nobody_is_lost_or_doubled_and_no_coach_is_too_full(
    people: list[tuple[int, str, str, str | None, str | None]], seats: list[int], manner: Manner
) -> None:
    riders = [
        Rider(str(n), heads, house, wish=wish, now=now if heads == 1 else None, **{part: True})
        for n, (heads, house, part, wish, now) in enumerate(people)
    ]
    found = seated(riders, [Coach(f"coach {n}", count) for n, count in enumerate(seats)], manner=manner)
    heads = dict(found.left)
    for load in found.loads:
        assert load.heads <= load.seats
        for key, count in load.riders:
            heads[key] = heads.get(key, 0) + count
    assert heads == {rider.person_id: rider.heads for rider in riders}
