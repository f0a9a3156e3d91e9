"""A person as a row of a list: the text that was typed, as long as it still says what is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.models.same import same_value
from planner.rules.lists.attributes import PLAIN
from planner.rules.lists.meaning import KEPT, Meaning
from planner.rules.lists.reading import Body, PersonReader
from planner.rules.lists.together import two_scripts

_SHOWN: Mapping[str, tuple[str, ...]] = {
    **{member: (attribute,) for member, attribute in PLAIN.items()},
    "name": ("name", "native_name", "headcount"),
    "name_and_position": ("name", "native_name", "headcount", "position_text"),
    "native_name": ("name", "native_name"),
    "given_name": ("name", "native_name"),
    "middle_name": ("name", "native_name"),
    "family_name": ("name", "native_name", "family_name"),
    "position": ("position_text", "position_native"),
    "role": ("role", "role_text"),
    "side": ("side",),
    "precedence": ("precedence",),
    "phone": ("phone", "phones"),
    "languages": ("languages",),
    "headcount": ("headcount",),
}
_TWICE: Mapping[str, tuple[str, str]] = {
    "name": ("name", "native_name"),
    "position": ("position_text", "position_native"),
}
STANDARD: Mapping[str, str] = {
    "Honorific": "honorific",
    "Name": "name",
    "Native name": "native_name",
    "Position": "position",
    "Position (native)": "position_native",
    "Organisation": "organization",
    "Organisation (native)": "organization_native",
    "Country": "country",
    "Role": "role",
    "Side": "side",
    "Precedence": "precedence",
    "Number of people": "headcount",
    "Family name": "family_name",
    "Courtesy title": "courtesy_title",
    "Languages": "languages",
    "Nationality": "nationality",
    "E-mail": "email",
    "Phone": "phone",
    "Diet": "diet",
    "Mobility": "mobility",
    "Room": "room",
    "Wish": "wish",
    "Passport": "passport",
    "Passport expires": "passport_expires",
    "Visa": "visa",
    "Birth date": "birth_date",
    "Notes": "notes",
}
"""The columns for people who came from no list, and what each means; an import knows all of them again."""


def person_cells(
    heads: Sequence[str],
    meaning: Meaning,
    values: Mapping[str, Any],
    body: Body | None,
    listed: Mapping[str, str] | None,
    reader: PersonReader,
) -> tuple[str, ...]:
    """The texts of one person under these heads. `reader` reads by the same meaning."""
    typed = listed or {}
    read = reader.person(0, typed) if typed else None
    return tuple(_cell(head, meaning.get(head, KEPT), values, body, typed, read) for head in heads)


def _cell(
    head: str, member: str, values: Mapping[str, Any], body: Body | None, typed: Mapping[str, str], read: Any
) -> str:
    text = typed.get(head)
    if member in (KEPT, "number"):
        return text or ""
    if text is not None and read is not None and _still_says(member, values, body, read):
        return text
    if member in ("organization", "organization_native", "country"):
        return text or "" if member == "country" and text else _of_body(member, body, text)
    if text and member in _TWICE and two_scripts(text, names=member == "name"):
        # The list tells both in one cell.
        return "\n".join(filter(None, (values.get(name) for name in _TWICE[member])))
    return shown(member, values)


def _still_says(member: str, values: Mapping[str, Any], body: Body | None, read: Any) -> bool:
    if member == "organization":
        return (read.body.name if read.body else None) == (body.name if body else None)
    if member == "organization_native":
        return (read.body.native if read.body else None) in (None, body.native if body else None)
    if member == "country":
        return True
    return all(
        same_value(read.values.get(name), values.get(name)) for name in _SHOWN.get(member, ()) if name in read.values
    )


def _of_body(member: str, body: Body | None, typed: str | None) -> str:
    if body is None:
        return ""
    if member == "organization" and body.native and two_scripts(typed or ""):
        return f"{body.name}\n{body.native}"
    return {"organization": body.name, "organization_native": body.native, "country": body.country}[member] or ""


def shown(member: str, values: Mapping[str, Any]) -> str:
    """What is stored of a person as one text; it reads back as the same."""
    if member in PLAIN:
        return values.get(PLAIN[member]) or ""
    if member == "phone":
        return "; ".join([values.get("phone") or "", *(values.get("phones") or ())]).strip("; ")
    if member == "languages":
        return ", ".join(values.get("languages") or ())
    if member == "role":
        return values.get("role_text") or values.get("role") or ""
    if member in ("precedence", "headcount"):
        number = values.get(member)
        return "" if number is None else str(number)
    if member in ("given_name", "middle_name"):
        return _rest_of_name(values) if member == "given_name" else ""
    if member == "name_and_position":
        position = values.get("position_text")
        name = values.get("name") or values.get("native_name") or ""
        return f"{name} ({position})" if name and position else name or position or ""
    if member == "name":
        return values.get("name") or values.get("native_name") or ""
    return values.get(member) or ""


def _rest_of_name(values: Mapping[str, Any]) -> str:
    name, family = values.get("name") or values.get("native_name") or "", values.get("family_name") or ""
    return " ".join(name.replace(family, " ", 1).split()) if family else name
