"""Steps too low to be read one by one: as high as their title where there is room, else several in one."""

from __future__ import annotations

from typing import Any

from planner.ui.board.geometry import Geometry
from planner.ui.board.words import BlockWords
from planner.ui.theme.look import look
from tests.ui.board.worlds import content, laid_out
from tests.worlds import city, item

TOKYO = city("tokyo", "Asia/Tokyo")
TALKS = item("talks", "2026-05-04 09:00", "12:00", city="tokyo")


def step(key: str, start: str, end: str) -> dict[str, Any]:
    return item(key, {"time": start}, {"time": end}, parent="talks")


def drawn(*steps: dict[str, Any], hour: float = 48) -> list[tuple[str, float, tuple[str, ...]]]:
    """Each step with its height and those it is drawn with."""
    geometry = Geometry((laid_out(content(TOKYO, TALKS, *steps)),), width=600, hour=hour)
    return [
        (spot.block.title, spot.height, tuple(one.title for one in spot.fold.blocks) if spot.fold else ())
        for spot in geometry.all_spots()
        if spot.parent is not None
    ]


def test_a_low_step_is_as_high_as_its_title_where_nothing_follows_and_folded_where_something_does() -> None:
    rest = [step("one", "09:30", "09:37"), step("two", "09:37", "09:44"), step("three", "09:46", "09:50")]
    folded = ("One", "Two")
    assert drawn(step("greeting", "09:00", "09:05"), *rest, step("photo", "11:00", "11:40")) == [
        ("Greeting", 14.0, ()), ("One", 6, folded), ("Two", 5, folded), ("Three", 14.0, ()), ("Photo", 31, ()),
    ]  # fmt: skip


def test_low_steps_in_a_row_are_told_by_their_number_their_times_and_each_in_the_tooltip(qapp: Any) -> None:
    made = content(TOKYO, TALKS, step("one", "09:30", "09:37"), step("two", "09:37", "09:44"))
    words = BlockWords(look(theme="light", language="en", dark_desktop=False))
    words.show(made)
    blocks = laid_out(made).blocks[0][0].steps
    assert words.fold(blocks) == ("2 steps", "09:30–09:44", "One", "…", "Two")
    assert words.tip_of_fold(blocks, blocks[1]) == "2 steps\n   09:30–09:37 One\n→ 09:37–09:44 Two"
