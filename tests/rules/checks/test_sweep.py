"""One sort and one pass find what a comparison of all with all finds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from planner.rules.checks.sweep import MOST_OPEN, Span, overlaps

START = datetime(2026, 5, 4, 8, tzinfo=UTC)


def span(name: str, start: int, end: int, resource: str = "coach") -> Span:
    return resource, START + timedelta(minutes=start), START + timedelta(minutes=end), name


def pairs(spans: list[Span]) -> set[frozenset[str]]:
    return {frozenset((one[3], other[3])) for one, other in overlaps(spans)}


def share_more_than_an_end(one: Span, other: Span) -> bool:
    first, second = sorted((one, other))
    return first[0] == second[0] and (first[2] > second[1] or first[1] == second[1])


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 40), st.integers(0, 12)), max_size=12))
def test_it_finds_exactly_the_pairs_that_share_time(drawn: list[tuple[str, int, int]]) -> None:
    spans = [span(str(number), start, start + length, who) for number, (who, start, length) in enumerate(drawn)]
    expected = {
        frozenset((one[3], other[3])) for one, other in combinations(spans, 2) if share_more_than_an_end(one, other)
    }
    assert pairs(spans) == expected


def test_other_resources_never_meet() -> None:
    assert pairs([span("a", 0, 60), span("b", 0, 60, "car")]) == set()


def test_touching_ends_are_no_overlap_and_a_moment_within_is() -> None:
    assert pairs([span("a", 0, 60), span("b", 60, 90)]) == set()
    assert pairs([span("a", 0, 60), span("b", 30, 30)]) == {frozenset("ab")}
    assert pairs([span("a", 0, 60), span("b", 60, 60)]) == set()


def test_a_crowd_at_one_time_costs_no_more_than_a_few_comparisons_each() -> None:
    crowd = [span(f"{number:04}", 0, 600) for number in range(2000)]
    assert sum(1 for _ in overlaps(crowd)) <= MOST_OPEN * len(crowd)
