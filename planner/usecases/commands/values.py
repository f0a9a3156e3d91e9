"""What may be written into a row: the choices of the vocabulary, days and zones that exist, whole texts."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import astuple
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Column, Double, Text, inspect

from planner.errors import NotPossible
from planner.messages import message
from planner.models import Gift, Item, Moment, Money, Row
from planner.models.base import BOOKKEEPING, table_of
from planner.models.checks import CHECK_LEVELS
from planner.models.columns import Day, Flag, JsonText, Private, PrivateJson
from planner.models.gift import GIFT_DIRECTIONS, GIFT_DISPOSALS, GIFT_STATUSES
from planner.models.group import GROUP_KINDS
from planner.models.item import ITEM_KINDS, PARTICIPANT_ROLES, STATUSES, TRAVEL_MODES
from planner.models.outcome import OUTCOME_KINDS, OUTCOME_STATUSES
from planner.models.person import NAME_ORDERS, PERSON_ROLES, SIDES
from planner.models.place import PLACE_KINDS
from planner.models.task import TASK_STATUSES
from planner.models.visit import DIRECTIONS
from planner.models.zones import is_zone
from planner.storage.visit_rows import OF_ROW
from planner.usecases.commands.moments import (
    GREATEST_WHOLE,
    check_partial_date,
    check_year,
    checked_amount,
    checked_moment,
    no_zone,
)

CHOICES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("visit", "direction"): DIRECTIONS,
    ("place", "kind"): PLACE_KINDS,
    ("person", "side"): SIDES,
    ("person", "role"): PERSON_ROLES,
    ("person", "name_order"): NAME_ORDERS,
    ("directory_person", "name_order"): NAME_ORDERS,
    ("directory_place", "kind"): PLACE_KINDS,
    ("party_group", "side"): SIDES,
    ("party_group", "kind"): GROUP_KINDS,
    ("party_group", "everyone_of"): ("delegation", "host"),
    ("item", "kind"): ITEM_KINDS,
    ("item", "status"): STATUSES,
    ("item", "travel_mode"): TRAVEL_MODES,
    ("participant", "role"): PARTICIPANT_ROLES,
    ("gift", "direction"): GIFT_DIRECTIONS,
    ("gift", "status"): GIFT_STATUSES,
    ("gift", "disposal"): GIFT_DISPOSALS,
    ("outcome", "kind"): OUTCOME_KINDS,
    ("outcome", "status"): OUTCOME_STATUSES,
    ("task", "status"): TASK_STATUSES,
    ("office_rule", "level"): CHECK_LEVELS,
}
"""Where only certain words will do, those of the visit file."""

ZONES = frozenset({"home_zone", "timezone"})
_NOTHING = (Moment(), Money())
_MOMENTS = frozenset({"start", "end", "actual_start", "actual_end", "arrive", "depart"})

_KEPT = BOOKKEEPING | {"id", "visit_id", "key", "position", "starts_at", "ends_at", "extra", "internal"}
_ODD = re.compile("[\0\ud800-\udfff]")

_TYPES: Mapping[type[Any], tuple[type[Any], ...]] = {
    Text: (str,),
    Private: (str,),
    Day: (date,),
    JsonText: (dict,),
    PrivateJson: (dict,),
    Flag: (bool,),
    BigInteger: (int,),
    Double: (int, float),
}
_LISTS = {"languages": str, "phones": str, "duration_minutes": int, "items": str, "people": str, "columns": str}
"""The JSON columns that hold lists, and of what."""


@cache
def editable(model: type[Row]) -> frozenset[str]:
    """The attributes of a mapped class that a person can write; moments and amounts count as one each."""
    mapper = inspect(model)
    composed = {name for group in mapper.composites for name in (c.key for c in group.props)}
    plain = {attribute.key for attribute in mapper.column_attrs} - composed
    return frozenset({*plain, *(group.key for group in mapper.composites)} - _KEPT - {owner_column(model)})


@cache
def required(model: type[Row]) -> frozenset[str]:
    """The attributes that a person can write and must."""
    return frozenset(name for name in editable(model) if not table_of(model).columns.get(name, _OPTIONAL).nullable)


_OPTIONAL: Any = Column("moments and amounts are groups of columns, each of which may be empty")


def owner_column(model: type[Row]) -> str:
    """The column that says to what a row belongs."""
    return OF_ROW[model][1] if model in OF_ROW else "visit_id"


def checked(model: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are stored: empty texts, lists and moments become None, but the start of an item.

    Raises NotPossible for what cannot be; ValueError and TypeError for an attribute that a person cannot write
    and for a value of another type, which are faults of the caller.
    """
    unknown = set(values) - editable(model)
    if unknown:
        raise ValueError(f"{model.__name__} has no editable {', '.join(sorted(unknown))}")
    return {name: _checked(model, name, value) for name, value in values.items()}


def _checked(model: type[Row], name: str, value: Any) -> Any:
    value = known(value)
    column = table_of(model).columns.get(name)
    if value is None:
        if column is not None and not column.nullable:
            raise NotPossible(message("This cannot be left empty. Write something, or undo."))
        return Moment() if model is Item and name == "start" else None
    if column is None:
        value = checked_moment(value) if name in _MOMENTS else checked_amount(value)
        _check_text_and_numbers(list(astuple(value)))
        return value
    _check_type(column, value)
    choices = CHOICES.get((model.__tablename__, name))
    if choices is not None and value not in choices:
        raise NotPossible(message("“{value}” is none of: {choices}.", value=str(value), choices=", ".join(choices)))
    if name in ZONES and not is_zone(value):
        raise no_zone(value)
    if isinstance(value, date):
        check_year(value)
    if model is Gift and name == "date":
        check_partial_date(value)
    _check_text_and_numbers(value)
    return value


def known(value: Any) -> Any:
    """The value, or None where it says nothing."""
    if isinstance(value, str):
        return value or None
    return None if value in ([], {}) or value in _NOTHING else value


def _check_type(column: Column[Any], value: Any) -> None:
    kinds: tuple[type[Any], ...] = next(kinds for kind, kinds in _TYPES.items() if isinstance(column.type, kind))
    inner = _LISTS.get(column.name)
    fits = isinstance(value, list if inner else kinds) and (not isinstance(value, bool) or bool in kinds)
    if not fits or (inner and not all(isinstance(part, inner) for part in value)):
        raise TypeError(f"{column} cannot be {value!r}")


def _check_text_and_numbers(value: Any) -> None:
    parts = [value]
    while parts:
        part = parts.pop()
        if isinstance(part, str) and _ODD.search(part):
            raise NotPossible(message("This text holds a NUL or half a character. Remove it."))
        if isinstance(part, int) and abs(part) > GREATEST_WHOLE:
            raise NotPossible(message("This number is too large for other programs to read."))
        if isinstance(part, float) and not math.isfinite(part):
            raise NotPossible(message("This is not a number that can be written down."))
        if isinstance(part, dict):
            parts += [*part.keys(), *part.values()]
        elif isinstance(part, list):
            parts += part
