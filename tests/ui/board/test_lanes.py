"""Lanes for what happens at the same time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.ui.board.lanes import Lane, lanes_of

SPANS = st.lists(
    st.tuples(st.integers(0, 600), st.integers(1, 180)).map(lambda pair: (float(pair[0]), float(sum(pair)))),
    max_size=40,
)


def test_what_follows_shares_a_lane_and_what_overlaps_by_a_minute_does_not() -> None:
    lanes = lanes_of([(0, 60, "a"), (60, 90, "b"), (89, 120, "c")])
    assert lanes == (Lane(0, 1, 1, 0), Lane(0, 2, 1, 1), Lane(1, 2, 1, 1))


def test_a_block_reaches_over_the_lanes_that_are_free_beside_it() -> None:
    lanes = lanes_of([(0, 120, "a"), (0, 60, "b"), (0, 60, "c"), (60, 120, "d")])
    assert [(lane.number, lane.count, lane.span) for lane in lanes] == [(0, 3, 1), (1, 3, 1), (2, 3, 1), (1, 3, 2)]


def test_an_item_keeps_its_lane_when_another_moves_before_it() -> None:
    before = lanes_of([(60, 120, "talks"), (90, 150, "press")])
    assert [lane.number for lane in before] == [0, 1]
    moved = [(60, 120, "talks"), (30, 90, "press")]
    assert [lane.number for lane in lanes_of(moved)] == [1, 0]
    assert [lane.number for lane in lanes_of(moved, kept={"talks": 0, "press": 1})] == [0, 1]


@given(spans=SPANS, kept=st.dictionaries(st.sampled_from([str(n) for n in range(40)]), st.integers(0, 6)))
def test_blocks_of_one_lane_never_overlap_and_there_are_no_more_lanes_than_needed(
    spans: list[tuple[float, float]], kept: dict[str, int]
) -> None:
    named = [(start, end, str(number)) for number, (start, end) in enumerate(spans)]
    lanes = lanes_of(named, kept=kept)
    for one, (start, end, _) in enumerate(named):
        at_once = sum(first <= start < last for first, last, _ in named)
        assert lanes[one].count >= at_once
        assert lanes[one].number + lanes[one].span <= lanes[one].count
        for other, (first, last, _) in enumerate(named[:one]):
            if first < end and start < last:
                assert lanes[one].cluster == lanes[other].cluster
                apart = lanes[other].number + lanes[other].span <= lanes[one].number
                assert apart or lanes[one].number + lanes[one].span <= lanes[other].number
    for cluster in {lane.cluster for lane in lanes}:
        members = [named[n] for n, lane in enumerate(lanes) if lane.cluster == cluster]
        most = max(sum(first <= start < last for first, last, _ in members) for start, _, _ in members)
        assert {lane.count for lane in lanes if lane.cluster == cluster} == {most}
