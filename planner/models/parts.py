"""Moments and amounts as they lie in their columns: one value is spread over several."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from planner.models.moment import Moment
from planner.models.money import Money

MOMENT_PARTS = ("date", "time", "zone", "fold", "precision", "day_part", "until_date", "until_time")
"""The columns of a Moment behind its name, in the order of its fields."""
MONEY_PARTS = ("amount", "is_number", "currency", "text")
"""The same of an amount."""


def moment_of(*parts: Any) -> Moment | None:
    """A Moment of its columns; where all are empty there is none."""
    return None if parts.count(None) == len(parts) else Moment(*parts)


def moment_always(*parts: Any) -> Moment:
    """A Moment of its columns, an empty one where all are empty."""
    return Moment(*parts)


def money_of(*parts: Any) -> Money | None:
    """An amount of its columns; where all are empty there is none."""
    return None if parts.count(None) == len(parts) else Money(*parts)


def moment_from_columns(columns: Mapping[Any, Any], name: str) -> Moment | None:
    """The Moment `name` of plain column values, or None where all of them are empty."""
    return moment_of(*[columns.get(column) for column in _moment_columns(name)])


@cache
def _moment_columns(name: str) -> tuple[str, ...]:
    return tuple(f"{name}_{part}" for part in MOMENT_PARTS)
