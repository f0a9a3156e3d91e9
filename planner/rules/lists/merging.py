"""What a newer list changes in somebody who is already there, and in what order the list puts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.models.same import same_value
from planner.rules.lists.meaning import KEPT, Meaning


def changes_by_list(
    new: Mapping[str, Any], stored: Mapping[str, Any], earlier: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The attributes that a row of a list sets.

    `earlier` is what the last list said of the same person. Where the lists agree, what an officer has written
    since stands; where they differ, the newer list counts. Without an earlier list, an empty cell says nothing, and
    the word for the role that an export wrote of what is stored says nothing new.
    """
    before = earlier or {}
    changed: dict[str, Any] = {}
    for name, value in new.items():
        if same_value(value, before.get(name)) or same_value(value, stored.get(name)):
            continue
        if name == "side" and value is None:
            continue
        if name == "role_text" and value and value.casefold() == _role_shown(stored):
            continue
        changed[name] = value
    return changed


def _role_shown(stored: Mapping[str, Any]) -> str:
    return str(stored.get("role_text") or stored.get("role") or "").casefold()


def listed_by_both(
    new: Mapping[str, str], meaning: Meaning, stored: Mapping[str, str] | None, earlier: Meaning
) -> dict[str, str]:
    """The cells that stay with a person: the newer list's, and those of the earlier that it has no column for."""
    told = {member for member in meaning.values() if member != KEPT}
    kept = {
        head: text
        for head, text in (stored or {}).items()
        if head not in new and text.strip() and earlier.get(head, KEPT) not in told
    }
    return {**new, **kept}


def new_positions(ordered: Sequence[str], stored: Mapping[str, int]) -> dict[str, int]:
    """Positions by id, so that `ordered` stand in this order and everybody else where they stood.

    Those of the list share out the places they had among themselves.
    """
    places = sorted(stored[one] for one in ordered)
    return {one: place for one, place in zip(ordered, places, strict=True) if stored[one] != place}
