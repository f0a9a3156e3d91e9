"""The present, passed in as a value so that tests and samples can fix it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the present as an aware datetime in UTC."""


def system_clock() -> datetime:
    """Now, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def fixed_clock(instant: datetime) -> Clock:
    """A clock that stands still at `instant`, which must be aware."""
    if instant.tzinfo is None:
        raise ValueError("a clock needs an instant with a zone")
    return lambda: instant.astimezone(UTC)
