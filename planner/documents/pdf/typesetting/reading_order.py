"""The order in which one line is drawn from left to right (Unicode Standard Annex 9).

The steps are those of python-bidi's `bidi.algorithm`, with one it lacks: a pair of brackets goes as a
whole (rule N0). Its compiled version has that step but does not mirror brackets, which papers need.
Lines hold no marks of direction: those print by their names.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from bidi import algorithm, mirror  # type: ignore[import-untyped]  # because python-bidi has no types

_STRONG = {"L": "L", "R": "R", "AN": "R", "EN": "R"}
_DEEPEST = 63
"""Brackets nested deeper than this are left to the other rules, as the annex says."""


def drawn_order(line: str, *, right: bool) -> str:
    """The characters of a line from left to right, brackets mirrored where they are read from the right.

    `right` is the direction of its paragraph.
    """
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(right), "R" if right else "L"
    algorithm.get_embedding_levels(line, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _pair_brackets(storage["chars"], "R" if right else "L")
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    algorithm.apply_mirroring(storage, False)
    return "".join(char["ch"] for char in storage["chars"])


def _pair_brackets(chars: list[dict[str, Any]], base: str) -> None:
    """Gives both brackets of a pair one direction: that of the line if it is found between them, else
    that of what stands before where only the other direction is between them."""
    for first, last in _pairs(chars):
        inside = {_STRONG.get(char["type"]) for char in chars[first + 1 : last]} - {None}
        if base in inside:
            found = base
        elif inside:
            before = (_STRONG.get(char["type"]) for char in reversed(chars[:first]))
            found = next((direction for direction in before if direction is not None), base)
        else:
            continue
        chars[first]["type"] = chars[last]["type"] = found


def _pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    open_ones: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, char in enumerate(chars):
        sign = char["ch"]
        partner = mirror.MIRRORED.get(sign)
        if char["type"] != "ON" or partner is None:
            continue
        category = unicodedata.category(sign)
        if category == "Ps":
            if len(open_ones) == _DEEPEST:
                return []
            open_ones.append((partner, at))
        elif category == "Pe":
            depth = next((n for n in range(len(open_ones) - 1, -1, -1) if open_ones[n][0] == sign), None)
            if depth is not None:
                pairs.append((open_ones[depth][1], at))
                del open_ones[depth:]
    return sorted(pairs)
