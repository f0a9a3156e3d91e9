"""Column types that hold on SQLite STRICT tables and on PostgreSQL alike.

STRICT tables take only INTEGER, TEXT, REAL and BLOB, so days, clocks, flags and JSON are texts and
integers by decorator. `Private` is the one door for personal fields: to encrypt them, change it here.
"""

from __future__ import annotations

import json
import zlib
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import DateTime, Dialect, Integer, LargeBinary, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

import planner.models.stored as stored  # asked of the package, it would be looked for among mapped names first
from planner.models.same import same_value

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_ANY_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str)

_SMALL_WINDOW = 12
"""As a power of two: how far back a short text is searched, and so the most that it is long."""


def _packed(text: bytes) -> bytes:
    # A whole window is a quarter of a megabyte, which takes ten times as long to get as one edit to be packed.
    if len(text) > 1 << _SMALL_WINDOW:
        return zlib.compress(text, level=1)
    packer = zlib.compressobj(1, zlib.DEFLATED, _SMALL_WINDOW, 5)
    return packer.compress(text) + packer.flush()


class Day(TypeDecorator[date]):
    """A calendar day as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else stored.day(value)


class ClockTime(TypeDecorator[time]):
    """A local clock time as HH:MM."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat("minutes")

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        return None if value is None else stored.clock_time(value)


class Instant(TypeDecorator[datetime]):
    """An aware instant in UTC, whole seconds: ISO text that sorts as time on SQLite, timestamptz on PostgreSQL."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if dialect.name == "postgresql":
            return value.astimezone(UTC).replace(microsecond=0)
        # Not strftime, which leaves out the noughts of early years on some systems and takes five times as long.
        return value.astimezone(UTC).replace(tzinfo=None).isoformat("T", "seconds") + "Z"

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else stored.instant(value)


class Flag(TypeDecorator[bool]):
    """Yes or no as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class JsonText(TypeDecorator[Any]):
    """A JSON value as text; None is no value. Values are compared, never changed in place."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else _JSON.encode(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else stored.json_value(value)

    def compare_values(self, x: Any, y: Any) -> bool:
        return same_value(x, y)


class Private(TypeDecorator[str]):
    """A personal or internal text. Stored as it is today; search never reads it and no log names it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return value

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return value


class PrivateJson(TypeDecorator[Any]):
    """A JSON value that may hold personal texts, packed."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        return _packed(_ANY_JSON.encode(value).encode("utf-8"))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        return None if value is None else stored.packed_json(value)

    def compare_values(self, x: Any, y: Any) -> bool:
        return same_value(x, y)
