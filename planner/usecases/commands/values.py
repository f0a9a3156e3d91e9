"""What may be written into a row: the choices of the vocabulary, days and zones that exist, whole texts."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import inspect

from planner.errors import NotPossible
from planner.messages import message
from planner.models import Row, VisitRow
from planner.models.base import BOOKKEEPING
from planner.models.gift import GIFT_DIRECTIONS, GIFT_STATUSES
from planner.models.item import ITEM_KINDS, PARTICIPANT_ROLES, STATUSES
from planner.models.moment import DAY_PARTS, FIRST_YEAR, LAST_YEAR, PRECISIONS, Moment
from planner.models.outcome import OUTCOME_KINDS, OUTCOME_STATUSES
from planner.models.person import PERSON_ROLES, SIDES
from planner.models.place import PLACE_KINDS
from planner.models.visit import DIRECTIONS
from planner.models.zones import is_zone

CHOICES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("visit", "direction"): DIRECTIONS,
    ("place", "kind"): PLACE_KINDS,
    ("person", "side"): SIDES,
    ("person", "role"): PERSON_ROLES,
    ("party_group", "side"): SIDES,
    ("party_group", "everyone_of"): ("delegation", "host"),
    ("item", "kind"): ITEM_KINDS,
    ("item", "status"): STATUSES,
    ("participant", "role"): PARTICIPANT_ROLES,
    ("gift", "direction"): GIFT_DIRECTIONS,
    ("gift", "status"): GIFT_STATUSES,
    ("outcome", "kind"): OUTCOME_KINDS,
    ("outcome", "status"): OUTCOME_STATUSES,
}
"""Where only certain words will do, those of the visit file."""

ZONES = frozenset({"home_zone", "timezone"})
GREATEST_WHOLE = 2**53

_KEPT = BOOKKEEPING | {"id", "visit_id", "key", "starts_at", "ends_at", "extra"}
_ODD = re.compile("[\0\ud800-\udfff]")


def editable(model: type[Row]) -> frozenset[str]:
    """The attributes of a mapped class that a person can write; moments and amounts count as one each."""
    mapper = inspect(model)
    composed = {name for group in mapper.composites for name in (c.key for c in group.props)}
    plain = {attribute.key for attribute in mapper.column_attrs} - composed
    return frozenset({*plain, *(group.key for group in mapper.composites)} - _KEPT)


def checked(model: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are stored: empty texts and lists become None. Raises NotPossible for what cannot be."""
    unknown = set(values) - editable(model)
    if unknown:
        raise ValueError(f"{model.__name__} has no editable {', '.join(sorted(unknown))}")
    return {name: _checked(model, name, value) for name, value in values.items()}


def _checked(model: type[Row], name: str, value: Any) -> Any:
    if value in ("", [], {}) or (isinstance(value, Moment) and value.is_empty and name != "start"):
        value = None
    column = model.__table__.columns.get(name)
    if value is None:
        if column is not None and not column.nullable:
            raise NotPossible(message("This cannot be left empty. Write something, or undo."))
        return None
    choices = CHOICES.get((model.__tablename__, name))
    if choices is not None and value not in choices:
        raise NotPossible(message("“{value}” is none of: {choices}.", value=str(value), choices=", ".join(choices)))
    if isinstance(value, str) and _ODD.search(value):
        raise NotPossible(message("This text holds a NUL or half a character. Remove it."))
    if name in ZONES and not is_zone(value):
        raise no_zone(value)
    if isinstance(value, Moment):
        check_moment(value)
    if isinstance(value, int) and abs(value) > GREATEST_WHOLE:
        raise NotPossible(message("This number is too large for other programs to read."))
    if isinstance(value, float) and not math.isfinite(value):
        raise NotPossible(message("This is not a number that can be written down."))
    return value


def check_moment(moment: Moment) -> None:
    """Raises NotPossible for a zone, a precision or a year that does not exist."""
    if moment.zone is not None and not is_zone(moment.zone):
        raise no_zone(moment.zone)
    for word, choices in ((moment.precision, PRECISIONS), (moment.day_part, DAY_PARTS)):
        if word is not None and word not in choices:
            raise NotPossible(message("“{value}” is none of: {choices}.", value=word, choices=", ".join(choices)))
    for day in (moment.date, moment.until_date):
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise NotPossible(
                message("A visit lies between {first} and {last}.", first=str(FIRST_YEAR), last=str(LAST_YEAR))
            )
    if moment.date and moment.until_date and moment.until_date < moment.date:
        raise NotPossible(message("The last possible day lies before the first. Correct one of the two."))


def no_zone(name: str) -> NotPossible:
    """The sentence for a zone that the zone database does not have."""
    return NotPossible(
        message("There is no time zone “{zone}”. Choose an IANA name such as Europe/Brussels.", zone=name)
    )


def label_of(row: Row) -> str:
    """What a person calls a row: its title or name, else nothing."""
    for name in ("title", "name", "native_name", "description", "summary", "role_text", "role"):
        value = getattr(row, name, None)
        if isinstance(value, str) and value:
            return value
    return row.key if isinstance(row, VisitRow) else ""
