"""What the values of the plan are read from: the texts and numbers in a STRICT table."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from types import MappingProxyType
from typing import Any


def day(value: str) -> date:
    """A calendar day of ISO 8601 text."""
    return date.fromisoformat(value)


def clock_time(value: str) -> time:
    """A local clock time of HH:MM."""
    return time.fromisoformat(value)


def instant(value: str | datetime) -> datetime:
    """An aware instant of ISO text; a server gives the instant itself, in the zone of the session."""
    return value.astimezone(UTC) if isinstance(value, datetime) else datetime.fromisoformat(value)


def json_value(value: str) -> Any:
    """A JSON value of text."""
    return json.loads(value)


def packed_json(value: bytes) -> Any:
    """A JSON value of packed text."""
    return json.loads(zlib.decompress(value))


READERS: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "Day": day,
        "ClockTime": clock_time,
        "Instant": instant,
        "Flag": bool,
        "JsonText": json_value,
        "PrivateJson": packed_json,
    }
)
"""By the name of a column type (`planner.models.columns`), for values that are there; others are read as they are."""
