"""Which attributes of a person the columns of a list decide."""

from __future__ import annotations

from collections.abc import Mapping

from planner.rules.lists.naming import NAMES

PLAIN: Mapping[str, str] = {
    "honorific": "honorific",
    "courtesy_title": "courtesy_title",
    "position": "position_text",
    "position_native": "position_native",
    "diet": "diet",
    "mobility": "mobility",
    "email": "email",
    "passport": "passport",
    "passport_expires": "passport_expires",
    "visa": "visa",
    "birth_date": "birth_date",
    "room": "room",
    "nationality": "nationality",
    "wish": "wish",
    "notes": "notes",
}
"""Meanings that are one text of a person, and the attribute that holds it."""

ORGANIZATION = ("organization", "organization_native", "country")
ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    **{member: (attribute,) for member, attribute in PLAIN.items()},
    "position": ("position_text", "position_native"),
    **dict.fromkeys(NAMES, ("name", "native_name", "family_name", "name_order", "headcount")),
    "name_and_position": ("name", "native_name", "family_name", "name_order", "headcount", "position_text"),
    "role": ("role", "role_text"),
    "side": ("side",),
    "precedence": ("precedence",),
    "phone": ("phone", "phones"),
    "languages": ("languages",),
    "headcount": ("headcount",),
}
"""The attributes of a person that each meaning decides; the organisation stands apart."""
