"""Days for the tests of the board: a visit told in few words, and its days laid out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from planner.documents.content.freeze import freeze
from planner.documents.content.types import OFFICE, Content
from planner.ui.board.blocks import DayBoard, day_board
from planner.ui.board.columns import Columns
from planner.ui.board.lived import BoardDay
from planner.ui.board.placing import Calendar
from tests.worlds import visit

AS_OF = datetime(2026, 5, 4, 1, 0, tzinfo=UTC)
DAY = date(2026, 5, 4)


def content(*things: dict[str, Any], **members: Any) -> Content:
    """What such a visit says to the office."""
    return freeze(visit(*things, **members), audience=OFFICE, as_of=AS_OF)


def laid_out(made: Content, day: date = DAY, living: int = 0, **how: Any) -> DayBoard:
    """One day of it."""
    return day_board(Calendar(made), Columns(made), BoardDay(day, living), language="en", **how)


def picture(board: DayBoard) -> dict[str, tuple[int, float, float, int, int]]:
    """By title: column, first and last minute, lane and number of lanes."""
    return {
        block.title: (block.column, block.start, block.end, block.lane.number, block.lane.count)
        for column in board.columns
        for block in board.blocks.get(column, ())
    }


def hours(board: DayBoard) -> list[str]:
    """What the ruler of the day shows at each hour."""
    return [f"{tick.local:%d %H:%M}" for tick in board.axis.ticks()]
