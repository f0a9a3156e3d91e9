"""The short marks of languages before fields."""

from __future__ import annotations

from planner.models.words import primary


def language_tag(tag: str) -> str:
    """The short mark of a language (BCP 47) before a field."""
    return {"en": "EN", "zh": "中文", "": "–"}.get(primary(tag), primary(tag).upper())
