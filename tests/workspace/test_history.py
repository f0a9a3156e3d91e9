"""Undo and redo are bounded in number and in size; the newest step always stays."""

from __future__ import annotations

from planner.messages import message
from planner.workspace.changes import RowChange
from planner.workspace.history import History, Step, step


def made(name: str, *, long: int = 1, merge_key: str | None = None) -> Step:
    change = RowChange("item", name, {"title": ""}, {"title": "x" * long})
    return step(message("Step"), [change], merge_key)


def left(history: History) -> list[str]:
    """The keys of the rows that undo would take back, the newest first."""
    found = []
    while history.next_undo is not None:
        found.append(history.next_undo.changes[0].key)
        history.undone()
    return found


def test_the_oldest_step_goes_when_there_are_too_many() -> None:
    history = History(most_steps=3)
    for name in "abcde":
        history.push(made(name))
    assert left(history) == ["e", "d", "c"]


def test_the_oldest_steps_go_when_they_are_too_large() -> None:
    history = History(most_bytes=5_000)
    for name in "abc":
        history.push(made(name, long=1_000))
    assert left(history) == ["c", "b"]


def test_a_step_larger_than_all_room_stays_alone() -> None:
    history = History(most_bytes=5_000)
    history.push(made("a"))
    history.push(made("b", long=10_000))
    assert left(history) == ["b"]


def test_lists_and_objects_count_with_what_is_in_them() -> None:
    texts = RowChange("item", "a", None, {"extra": {"notes": ["x" * 1_000]}})
    assert step(message("Step"), [texts]).size > 2_000


def test_a_joined_step_is_measured_anew() -> None:
    history = History()
    for length in (1_000, 10, 100):
        history.push(
            step(message("Step"), [RowChange("item", "a", {"title": ""}, {"title": "x" * length})], merge_key="typing")
        )
        history.push(step(message("Step"), [RowChange("item", "b", {"title": ""}, {"title": ""})]))
        history.undone()
    assert history.next_undo is not None
    assert history.next_undo.size < 2_000 * 2


def test_a_new_step_forgets_what_could_be_done_again() -> None:
    history = History()
    history.push(made("a"))
    history.undone()
    history.push(made("b"))
    assert (history.next_redo, left(history)) == (None, ["b"])
