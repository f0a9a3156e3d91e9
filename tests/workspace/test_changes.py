"""Changes of one row, folded to one, say the same as all of them in a row."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.workspace.changes import Changes, Fold, RowChange, changes_of, follows

State = dict[str, Any] | None
VALUES = st.sampled_from([None, 1, True, "a", {"of": 1}, {"of": True}])
STATES = st.none() | st.fixed_dictionaries({"title": VALUES, "notes": VALUES, "position": st.just(0)})


def between(was: State, becomes: State) -> RowChange | None:
    """What the recorder would hear when a row goes from one state to the next."""
    if was is None and becomes is None:
        return None
    if was is None or becomes is None:
        return RowChange("item", "a", _filled(was), _filled(becomes))
    changed = [name for name in was if repr(was[name]) != repr(becomes[name])]
    return RowChange("item", "a", {n: was[n] for n in changed}, {n: becomes[n] for n in changed}) if changed else None


def _filled(state: State) -> State:
    return None if state is None else {name: value for name, value in state.items() if value is not None}


@given(states=st.lists(STATES, min_size=2, max_size=6))
def test_the_fold_of_many_changes_is_the_change_from_the_first_state_to_the_last(states: list[State]) -> None:
    steps = [between(was, becomes) for was, becomes in pairwise(states)]
    whole = between(states[0], states[-1])
    folded = [(c.before, c.after) for c in Fold(step for step in steps if step is not None)]
    assert repr(folded) == repr(
        [] if whole is None else [(_ordered(whole.before, folded), _ordered(whole.after, folded))]
    )


def _ordered(values: Any, folded: Any) -> Any:
    """The values in the order of the fold, which means nothing."""
    if values is None or not folded:
        return values
    order = [name for part in folded[0] if part for name in part]
    return {name: values[name] for name in dict.fromkeys(order) if name in values}


def test_an_inverted_change_takes_it_back() -> None:
    change = RowChange("item", "a", {"title": "old"}, {"title": "new"})
    assert list(Fold([change, change.inverted()])) == []


def test_true_is_not_one() -> None:
    there = RowChange("item", "a", {"extra": {"of": 1}}, {"extra": {"of": True}})
    assert list(Fold([there])) == [there]


def test_kinds_and_ids_come_from_the_rows() -> None:
    rows = [RowChange("item", "a", None, {"id": "a"}), RowChange("item", "b", {}, {}), RowChange("gift", "c", {}, None)]
    assert changes_of(rows) == Changes({"item": frozenset({"a", "b"}), "gift": frozenset({"c"})})


def test_a_step_follows_where_it_found_what_the_earlier_one_left() -> None:
    came = RowChange("item", "a", None, {"id": "a", "title": "one"})
    first = RowChange("item", "a", {"title": "one"}, {"title": "two"})
    second = RowChange("item", "a", {"title": "two"}, {"title": "three"})
    elsewhere = RowChange("item", "a", {"notes": "theirs"}, {"notes": "mine"})
    assert [follows([came], [first]), follows([first], [second]), follows([first], [elsewhere])] == [True, True, True]
    assert [follows([came], [second]), follows([came], [elsewhere]), follows([second], [first])] == [False] * 3
