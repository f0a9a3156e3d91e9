"""Shorthand for columns whose old value must be known when they change, and for groups of columns."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Composite, MappedColumn, composite, mapped_column

from planner.models.columns import ClockTime, Day, Flag, Private, PrivateJson
from planner.models.parts import moment_always, moment_of, money_of


def plain(*, internal: bool = False, column: str | None = None) -> MappedColumn[Any]:
    """A column of the plan. `internal` ones stay in the office unless a paper's allow-list names them."""
    names = (column,) if column else ()
    return mapped_column(*names, active_history=True, info={"internal": internal})


def private() -> MappedColumn[Any]:
    """A personal or internal text."""
    return mapped_column(Private, active_history=True, info={"internal": True})


def private_json() -> MappedColumn[Any]:
    """Personal or internal texts by name."""
    return mapped_column(PrivateJson, active_history=True, info={"internal": True})


def local() -> MappedColumn[Any]:
    """A column that only this office knows: no visit file holds it, and an import leaves it alone."""
    return mapped_column(active_history=True, info={"local": True})


def moment(name: str, *, always: bool = False) -> Composite[Any]:
    """The columns of one Moment, each named `<name>_…`; with `always` an empty one reads as `Moment()`."""
    return composite(
        moment_always if always else moment_of,
        mapped_column(f"{name}_date", Day, active_history=True),
        mapped_column(f"{name}_time", ClockTime, active_history=True),
        mapped_column(f"{name}_zone", Text, active_history=True),
        mapped_column(f"{name}_fold", Integer, active_history=True),
        mapped_column(f"{name}_precision", Text, active_history=True),
        mapped_column(f"{name}_day_part", Text, active_history=True),
        mapped_column(f"{name}_until_date", Day, active_history=True),
        mapped_column(f"{name}_until_time", ClockTime, active_history=True),
    )


def money(name: str) -> Composite[Any]:
    """The columns of one Money, each named `<name>_…`."""
    return composite(
        money_of,
        mapped_column(f"{name}_amount", Text, active_history=True),
        mapped_column(f"{name}_is_number", Flag, active_history=True),
        mapped_column(f"{name}_currency", Text, active_history=True),
        mapped_column(f"{name}_text", Text, active_history=True),
    )
