"""A row of a list as a person: what each cell says, and the whole row as it was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.messages import Message, message
from planner.rules.folding import fold
from planner.rules.lists.asides import is_aside
from planner.rules.lists.meaning import KEPT, Meaning
from planner.rules.lists.names import read_name, writes_commas
from planner.rules.lists.roles import role_of, side_of
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.table import Table

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

_NAMES = ("name", "native_name", "given_name", "middle_name", "family_name")
_ORGANIZATION = ("organization", "organization_native", "country")
ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    **{member: (attribute,) for member, attribute in PLAIN.items()},
    **dict.fromkeys(_NAMES, ("name", "native_name", "family_name", "name_order", "headcount")),
    "role": ("role", "role_text"),
    "side": ("side",),
    "precedence": ("precedence",),
    "phone": ("phone", "phones"),
    "languages": ("languages",),
    "headcount": ("headcount",),
}
"""The attributes of a person that each meaning decides; the organisation stands apart."""

_PARTS = re.compile(r"\s*[,;、，；/\n]\s*")
_PHONES = re.compile(r"\s*(?:[;；\n]|\s/\s|,(?=\s*[+(0])|、)\s*")
_WHOLE = re.compile(r"\d{1,6}")


@dataclass(frozen=True, slots=True)
class Body:
    """The organisation that a row names, in one or two languages, and the country as typed."""

    name: str
    native: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One row of a list.

    `values` holds each attribute of a person that the columns of the list decide, None where the row says nothing;
    `listed` every cell by its head, as typed; `said` its texts without the running number. `fault` says why the row
    cannot be taken.
    """

    number: int
    values: Mapping[str, Any]
    body: Body | None
    listed: Mapping[str, str]
    said: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()
    fault: Message | None = None

    @property
    def label(self) -> str:
        """What to call the row: the name, else the position, else all it says."""
        for name in ("name", "native_name", "position_text", "role_text"):
            if self.values.get(name):
                return str(self.values[name])
        return " · ".join(text.strip() for text in self.listed.values() if text.strip())[:80]


def read_people(table: Table, meaning: Meaning) -> tuple[ListedPerson, ...]:
    """Every row of a list, in its order."""
    reader = PersonReader(meaning, names=[cell for head in _heads(table, meaning) for cell in table.column(head)])
    heads = table.heads
    return tuple(
        reader.person(number, dict(zip(heads, row, strict=True)))
        for number, row in zip(table.numbers, table.rows, strict=True)
    )


def _heads(table: Table, meaning: Meaning) -> list[str]:
    return [head for head in table.heads if meaning.get(head) == "name"]


class PersonReader:
    """Reads rows of one list; `names` are all names of the list, which tell how it writes them."""

    def __init__(self, meaning: Meaning, *, names: Sequence[str] = ()) -> None:
        self._commas = writes_commas(names)
        self._heads: dict[str, list[str]] = {}
        for head, member in meaning.items():
            if member != KEPT:
                self._heads.setdefault(member, []).append(head)
        self._attributes = tuple(
            dict.fromkeys(attribute for member in self._heads for attribute in ATTRIBUTES.get(member, ()))
        )
        self._running = frozenset(self._heads.get("number", ()))
        self._bodies = [member for member in _ORGANIZATION[:2] if member in self._heads]

    @property
    def attributes(self) -> tuple[str, ...]:
        """The attributes that a row of this list decides."""
        return self._attributes

    @property
    def names_bodies(self) -> bool:
        """True where the list has a column of organisations."""
        return bool(self._bodies)

    def person(self, number: int, listed: Mapping[str, str]) -> ListedPerson:
        """What one row says."""
        values: dict[str, Any] = dict.fromkeys(self._attributes)
        notes: list[Message] = []
        for member, attribute in PLAIN.items():
            if member in self._heads:
                values[attribute] = self._text(listed, member)
        self._role_and_side(values, listed)
        self._numbers(values, listed)
        self._several(values, listed)
        self._name(values, listed, notes)
        body = self._body(listed)
        said = tuple(text.strip() for head, text in listed.items() if head not in self._running)
        return ListedPerson(number, values, body, listed, said, tuple(notes), _fault(values, body, listed))

    def _text(self, listed: Mapping[str, str], member: str) -> str | None:
        for head in self._heads.get(member, ()):
            text = listed.get(head, "").strip()
            if text:
                return text
        return None

    def _role_and_side(self, values: dict[str, Any], listed: Mapping[str, str]) -> None:
        if "role" in self._heads:
            text = self._text(listed, "role")
            role = role_of(text) if text else None
            values |= {"role": role, "role_text": text}
        if "side" in self._heads:
            values["side"] = side_of(self._text(listed, "side") or "")

    def _numbers(self, values: dict[str, Any], listed: Mapping[str, str]) -> None:
        for member in ("precedence", "headcount"):
            text = self._text(listed, member)
            if text is not None:
                match = _WHOLE.fullmatch(text.strip("=.#№ "))
                values[member] = int(match[0]) if match else None

    def _several(self, values: dict[str, Any], listed: Mapping[str, str]) -> None:
        if "phone" in self._heads:
            texts = [listed.get(head, "").strip() for head in self._heads["phone"]]
            found = [part for text in texts if text for part in _PHONES.split(text) if part]
            values["phone"] = found[0] if found else None
            values["phones"] = found[1:] or None
        text = self._text(listed, "languages")
        if text is not None:
            values["languages"] = [part for part in _PARTS.split(text) if part] or None

    def _name(self, values: dict[str, Any], listed: Mapping[str, str], notes: list[Message]) -> None:
        if not any(member in self._heads for member in _NAMES):
            return
        whole, native = self._text(listed, "name"), self._text(listed, "native_name")
        given, family = self._text(listed, "given_name"), self._text(listed, "family_name")
        order = None
        if whole is None and (given or family):
            whole, order = _joined(given, self._text(listed, "middle_name"), family)
        elif whole is not None:
            family = family if family and family in whole else None
        told = [text for text in (whole, native) if text is not None]
        reads = [read_name(text, commas=self._commas) for text in told]
        named = [text for text, read in zip(told, reads, strict=True) if read.named]
        values |= {"name": None, "native_name": None, "family_name": None, "name_order": None}
        if any(read.several for read in reads):
            notes.append(message("This may be several people; the cell is kept as it was typed."))
        if not named:
            _unnamed(values, told, [read.headcount for read in reads])
            return
        if whole in named:
            # A list with one column of names may hold them in any script.
            values["name" if native in named or is_latin(whole or "") else "native_name"] = whole
        if native in named and native is not None:
            values["native_name"] = native
        best = next((read for read in reads if read.family_name), None)
        values["family_name"] = family or (best.family_name if best else None)
        values["name_order"] = order if family else best.name_order if best else None

    def _body(self, listed: Mapping[str, str]) -> Body | None:
        name, native = self._text(listed, "organization"), self._text(listed, "organization_native")
        country = self._text(listed, "country")
        if name is None and native is None:
            return None
        return Body(name or native or "", native if name else None, country)


def _joined(given: str | None, middle: str | None, family: str | None) -> tuple[str, str | None]:
    """One name of its parts: as the West writes it, and as the East does where it is written in its own script."""
    parts = [part for part in (given, middle, family) if part]
    if all(not is_latin(part) for part in parts) and any("\u2e80" <= c <= "\ud7ff" for c in "".join(parts)):
        return "".join(part for part in (family, middle, given) if part), "family_first"
    return " ".join(parts), "given_first" if family else None


def _unnamed(values: dict[str, Any], told: Sequence[str], counts: Sequence[int | None]) -> None:
    """Somebody to be named, or several; "3 officials" says in the place of the position who they are."""
    count = next((count for count in counts if count is not None), None)
    values["headcount"] = values.get("headcount") or count
    if count is not None and not values.get("position_text") and not told[0].strip().isdigit():
        values["position_text"] = told[0]


def _fault(values: Mapping[str, Any], body: Body | None, listed: Mapping[str, str]) -> Message | None:
    if any("\0" in text for text in listed.values()):
        return message("The row holds a NUL sign. Remove it.")
    if not (values.get("name") or values.get("native_name")) and any(fold(t) in _TOTALS for t in listed.values()):
        return message("This row is a total, and no person.")
    if is_aside(listed):
        return message("This row is a note or a heading, and no person.")
    says = ("name", "native_name", "position_text", "position_native", "role_text", "headcount")
    if body is None and not any(values.get(name) for name in says):
        filled = [text for text in listed.values() if text.strip()]
        if len(filled) < 2 or not any(_UNNAMED_HINT.search(text) for text in filled):
            return message("Nobody is in this row: no name, position, organisation or number of people.")
    return None


_TOTAL_WORDS = (
    "total totals grandtotal subtotal sum totalgeneral suma insgesamt gesamt summe итого всего المجموع الإجمالي"
    " 合计 合計 总计 總計 共计 共計 小计 小計 计 計 총계 합계"
)
_TOTALS = frozenset(map(fold, _TOTAL_WORDS.split()))
_UNNAMED_HINT = re.compile(r"\bN\.?\s?N\b|\bTB[CDA]\b|待定|未定", re.I)
