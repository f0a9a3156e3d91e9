"""When two column values are the same, so that nothing changed."""

from __future__ import annotations

from typing import Any


def same_value(one: Any, other: Any) -> bool:
    """Equality as JSON has it: in Python true is 1, and a member that turned from one to the other did change."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_value(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same_value(a, b) for a, b in zip(one, other, strict=True))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)
