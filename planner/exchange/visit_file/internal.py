"""What stays in the office: the internal columns of each table, and the translations of their members."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from planner.exchange.visit_file.rows import VisitRows
from planner.exchange.visit_file.shape import Shape, every_shape, internal_columns


def has_internal(rows: VisitRows) -> bool:
    """True where any field that should stay in the office is filled."""
    return any(
        any(row.get(column) is not None for column in internal_columns(shape))
        or _internal_part(row.get("translations"), internal_members(shape.table))
        for shape in every_shape()
        if internal_columns(shape)
        for row in rows.tables.get(shape.table, ())
    )


@cache
def internal_members(table: str) -> frozenset[str]:
    """The members of the file whose columns in a table are internal."""
    return frozenset(
        member
        for shape in every_shape()
        if shape.table == table
        for member, column in shape.plain.items()
        if column in internal_columns(shape)
    )


def public_translations(translations: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
    """The translations without those of internal members; a language that had no others is left out."""
    internal = internal_members(shape.table)
    found: dict[str, Any] = {}
    for tag, texts in translations.items():
        if isinstance(texts, Mapping) and not internal.isdisjoint(texts):
            texts = {member: text for member, text in texts.items() if member not in internal}
            if not texts:
                continue
        found[tag] = texts
    return found


def with_stored_translations(
    given: Mapping[str, Any] | None, stored: Mapping[str, Any] | None, *, table: str
) -> dict[str, Any] | None:
    """What a file without internal fields gives, and of what is stored the translations of internal members."""
    found = dict(given or {})
    for tag, texts in _internal_part(stored, internal_members(table)).items():
        found[tag] = {**(found[tag] if isinstance(found.get(tag), Mapping) else {}), **texts}
    return found or None


def _internal_part(translations: Mapping[str, Any] | None, internal: frozenset[str]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for tag, texts in (translations or {}).items():
        if isinstance(texts, Mapping) and not internal.isdisjoint(texts):
            found[tag] = {member: text for member, text in texts.items() if member in internal}
    return found
