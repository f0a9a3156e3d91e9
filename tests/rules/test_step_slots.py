"""Steps that change places."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.rules.step_slots import slots

TEN = datetime(2023, 3, 24, 10, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return TEN + timedelta(minutes=minutes)


def test_lengths_go_along_and_pauses_stay() -> None:
    spans = {"welcome": (at(0), at(20)), "gifts": (at(25), at(35)), "talks": (at(35), at(75))}
    assert slots(spans, ["talks", "welcome", "gifts"]) == {"talks": at(0), "welcome": at(45), "gifts": at(65)}
    assert slots({}, []) == {}


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 60)), min_size=1, max_size=6), st.randoms())
def test_the_whole_takes_as_long_as_before(pieces: list[tuple[int, int]], random: object) -> None:
    spans, cursor = {}, 0
    for number, (length, pause) in enumerate(pieces):
        spans[str(number)] = (at(cursor), at(cursor + length))
        cursor += length + pause
    order = list(spans)
    random.shuffle(order)  # type: ignore[attr-defined]  # because hypothesis gives a Random
    starts = slots(spans, order)
    last = order[-1]
    end = starts[last] + (spans[last][1] - spans[last][0])
    assert end == spans[str(len(pieces) - 1)][1]
