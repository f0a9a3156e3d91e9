"""What the window can do just now, as the palette offers it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Deed(NamedTuple):
    """Something to do, in words, with its key."""

    words: str
    key: str
    act: Callable[[], None]
