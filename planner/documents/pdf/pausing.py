"""A breath between two pieces of work, so that who waits for a paper can let it go."""

from __future__ import annotations

from collections.abc import Callable

Pause = Callable[[], None]
"""Called between pieces of the work; what it raises ends the work."""


def nothing() -> None:
    """A pause that lets the work go on."""
