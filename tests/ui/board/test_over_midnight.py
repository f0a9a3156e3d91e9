"""What goes on over midnight, dragged on the day before and on the day after."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt

from planner.ui.board.geometry import Geometry
from planner.ui.board.gestures import Move, Resize
from planner.ui.board.results import Moved, Resized
from planner.ui.board.scene import Scene
from tests.ui.board.worlds import content, laid_out
from tests.worlds import city, item

NONE = Qt.KeyboardModifier.NoModifier
BALL = item("ball", "2026-05-04 22:30", "2026-05-05 01:00", city="tokyo")


def scene_of(day: int) -> Scene:
    board = laid_out(content(city("tokyo", "Asia/Tokyo"), BALL), date(2026, 5, day))
    return Scene(Geometry((board,), width=600, hour=60))


@pytest.mark.parametrize(("day", "by", "minute"), [(4, -60, 21 * 60 + 30), (5, 60, -30), (5, -30, -120), (5, 120, 30)])
def test_it_moves_as_far_as_it_is_dragged(day: int, by: int, minute: float) -> None:
    scene = scene_of(day)
    spot = next(scene.geometry.all_spots())
    at = scene.on_screen(spot).center()
    move = Move(spot, (), at, scene)
    move.moved(scene, at + QPointF(0, by), NONE)
    result: Any = move.result()
    assert isinstance(result, Moved)
    assert result.minute == minute


def test_its_end_is_drawn_into_the_night_after() -> None:
    scene = scene_of(4)
    spot = next(scene.geometry.all_spots())
    at = QPointF(200, scene.zero + 1440)
    resize = Resize(spot, at, scene, at_start=False)
    resize.moved(scene, at + QPointF(0, 90), NONE)
    assert resize.result() == Resized(spot, False, 1530.0)


def test_its_edges_leave_five_minutes_on_the_day_on_which_they_are_dragged() -> None:
    found = []
    for day, at_start, by in ((4, True, 900), (5, False, -900)):
        scene = scene_of(day)
        spot = next(scene.geometry.all_spots())
        at = QPointF(200, scene.zero + (spot.block.start if at_start else spot.block.end))
        resize = Resize(spot, at, scene, at_start=at_start)
        resize.moved(scene, at + QPointF(0, by), NONE)
        found.append(resize.minute)
    assert found == [1435.0, 5.0]
