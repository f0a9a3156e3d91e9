"""A row of a list as a person: what each cell says, and the whole row as it was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from planner.messages import Message, message
from planner.rules.folding import fold
from planner.rules.lists.attributes import ATTRIBUTES, ORGANIZATION, PLAIN
from planner.rules.lists.days import day_counted
from planner.rules.lists.meaning import KEPT, Meaning, is_body
from planner.rules.lists.naming import NAMES, TOGETHER, NameReader
from planner.rules.lists.no_person import why_nobody
from planner.rules.lists.parting import NamingColumns, names_of, parts_of
from planner.rules.lists.roles import role_of, side_of
from planner.rules.lists.sections import (
    AS,
    COUNTRY,
    OVER,
    PLACE,
    SAID,
    SECTION,
    SHEET,
    IsCountry,
    heading_of,
    is_whole_side,
    no_country,
    only_text,
    section_role,
    section_side,
    without_marks,
)
from planner.rules.lists.table import Table, head_as_typed
from planner.rules.lists.together import two_scripts

Reading = Literal["person", "heading", "several", "guessed"]
"""What an officer says that a row is: one person of that name, the heading of the rows below, several people; or what
the reading takes it for."""
RowKey = int | tuple[int, int, int]
"""The number of a row; of another sheet than the first or one of several in a row: sheet, number, which one."""

_DAYS = ("birth_date", "passport_expires")
_STROKES = re.compile(r"[-–—=_:|+*\s]{3,}")
_PARTS = re.compile(r"\s*[,;、，；/\n]\s*")
_PHONES = re.compile(r"\s*(?:[;；\n]|:::|\s/\s|,(?=\s*[+(0])|、)\s*")
_WHOLE = re.compile(r"\d{1,6}")
_CUT = re.compile(r"\d[.,]\d+[Ee]\+?\d{1,2}")


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
    `listed` every cell by its head, as typed; `said` its texts without the running number. `heading` is what a row
    says that heads a part of the list and is nobody; `fault` says why a row cannot be taken.
    """

    number: int
    values: Mapping[str, Any]
    body: Body | None
    listed: Mapping[str, str]
    said: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()
    fault: Message | None = None
    heading: str | None = None
    part: int = 0
    """Which of several people in one row, from 1; 0 for the only one."""
    sheet: int = 0
    """The place of the sheet among those that come in together."""
    may_be: tuple[Reading, ...] = ()
    """As what an officer may want the row read instead."""
    together: tuple[str, ...] = ()
    """Whom the row names, where it may name several."""

    @property
    def key(self) -> RowKey:
        """What a decision about the row is kept by."""
        return (self.sheet, self.number, self.part) if self.sheet or self.part else self.number

    @property
    def label(self) -> str:
        """What to call the row: the name, else the position, else all it says."""
        if self.heading is not None:
            return self.heading.strip()
        for name in ("name", "native_name", "position_text", "role_text"):
            if self.values.get(name):
                return str(self.values[name])
        return " · ".join(text.strip() for text in self.listed.values() if text.strip())[:80]


def read_people(
    table: Table,
    meaning: Meaning,
    *,
    readings: Mapping[int, Reading] | None = None,
    sheet: int = 0,
    is_country: IsCountry = no_country,
) -> tuple[ListedPerson, ...]:
    """Every row of a list, in its order. Whoever stands under a heading keeps it with their cells.

    `readings` says by the number of a row what it is, where the reading would take it for something else;
    `is_country` knows the names of countries.
    """
    reader = PersonReader(meaning, names=[cell for head in _heads(table, meaning) for cell in table.column(head)])
    heads, said, naming = table.heads, readings or {}, NamingColumns(table.heads, meaning)
    marks = {SHEET: table.sheet} if table.sheet and len(table.sheets) > 1 else {}
    found = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        if _is_no_row(heads, row):
            continue
        beside = naming.share(row)
        reading = said.get(number) or ("several" if beside else None)
        several = reading in (None, "several") and naming.may_be_several(row)
        parts = parts_of(heads, row, meaning) if several else ()
        if reading == "several" and parts:
            for n, part in enumerate(parts, 1):
                one = reader.person(number, {**part, **marks})
                found.append(replace(one, part=n, sheet=sheet, may_be=() if beside else ("guessed",)))
            continue
        alone = only_text(heads, row)
        heading = (
            heading_of(heads, row, meaning, is_country=is_country)
            if reading is None
            else alone
            if reading == "heading"
            else None
        )
        if heading is not None:
            marks = {**marks, SECTION: heading[0], PLACE: heading[1]}
            if is_country(heading[0]):
                marks[COUNTRY] = heading[0].strip()
            if is_whole_side(heading[0]):
                marks[OVER] = heading[0]
        cells = dict(zip(heads, row, strict=True)) | marks | ({AS: "person"} if reading == "person" else {})
        one = reader.person(number, cells, heading=heading[0] if heading else None)
        names = names_of(parts, meaning) if heading is None else ()
        may_be = ("guessed",) if number in said else _may_be(one, alone=alone is not None, several=bool(names))
        notes = one.notes if not names or TOGETHER in one.notes else (*one.notes, TOGETHER)
        plain = not (sheet or may_be or names)
        found.append(one if plain else replace(one, sheet=sheet, may_be=may_be, together=names, notes=notes))
    return tuple(found)


def _is_no_row(heads: Sequence[str], row: Sequence[str]) -> bool:
    """True for the heads again, as over each page, and for a line of strokes."""
    filled = [(head_as_typed(head), text.strip()) for head, text in zip(heads, row, strict=True) if text.strip()]
    again = len(filled) > 1 and all(fold(head) == fold(text) for head, text in filled)
    return again or (len(filled) > 0 and all(_STROKES.fullmatch(text) for _, text in filled))


def _may_be(row: ListedPerson, *, alone: bool, several: bool) -> tuple[Reading, ...]:
    if row.heading is not None or (row.fault is not None and row.label):
        return ("person",)
    named = row.values.get("name") or row.values.get("native_name")
    told: list[Reading] = ["several"] if several else []
    if not named and alone:
        told.append("person")
    return (*told, "heading") if alone else tuple(told)


def _heads(table: Table, meaning: Meaning) -> list[str]:
    return [head for head in table.heads if meaning.get(head) == "name"]


class PersonReader:
    """Reads rows of one list; `names` are all names of the list, which tell how it writes them."""

    def __init__(self, meaning: Meaning, *, names: Sequence[str] = ()) -> None:
        self._heads: dict[str, list[str]] = {}
        for head, member in meaning.items():
            if member != KEPT:
                self._heads.setdefault(member, []).append(head)
        self._attributes = tuple(
            dict.fromkeys(attribute for member in self._heads for attribute in ATTRIBUTES.get(member, ()))
        )
        self._running = frozenset(self._heads.get("number", ()))
        self._names = NameReader(self._heads, names=names)
        self._bodies = [member for member in ORGANIZATION[:2] if member in self._heads]

    def person(self, number: int, listed: Mapping[str, str], *, heading: str | None = None) -> ListedPerson:
        """What one row says; `heading` where it heads a part of the list."""
        values: dict[str, Any] = dict.fromkeys(self._attributes)
        for member, attribute in PLAIN.items():
            if member in self._heads:
                values[attribute] = self._text(listed, member)
        self._two_languages(values)
        self._role_and_side(values, listed)
        self._numbers(values, listed)
        notes = self._several(values, listed)
        forced = self._forced(listed)
        notes += self._names.read(values, lambda member: self._text(listed, member), forced=forced)
        if SAID in listed:
            self._of_all(values, listed[SAID])
        self._under(values, listed.get(SECTION), listed.get(OVER))
        body = self._body(listed)
        cells = without_marks(listed)
        said = tuple(text.strip() for head, text in cells.items() if head not in self._running)
        fault = why_nobody(values, cells, has_body=body is not None) if heading is None and forced is None else None
        return ListedPerson(number, values, body, listed, said, tuple(notes), fault, heading)

    def _text(self, listed: Mapping[str, str], member: str, only: str | None = None) -> str | None:
        for head in (only,) if only is not None else self._heads.get(member, ()):
            text = listed.get(head, "").strip()
            if text and member in _DAYS:
                text = day_counted(text)
            if text and (member != "birth_date" or text.strip("0/.- ")):
                # ="0123" is how a spreadsheet is told to keep a nought.
                return text[2:-1] if text.startswith('="') and text.endswith('"') and len(text) > 3 else text
        return None

    def _forced(self, listed: Mapping[str, str]) -> str | None:
        """The name of somebody whom an officer took for a person: what stands under names, else the only text."""
        if AS not in listed:
            return None
        named = [self._text(listed, member) for member in NAMES if member in self._heads]
        texts = [text.strip() for text in without_marks(listed).values() if text.strip()]
        likely = [text for text in texts if " " in text and any(c.isalpha() for c in text)]
        return next(filter(None, (*named, *likely, *texts)), None)

    def _of_all(self, values: dict[str, Any], said: str) -> None:
        """What a cell says of all whom it names: a part in the visit, else a position."""
        role = role_of(said) or role_of(said.removesuffix("s"))
        if role is not None and not values.get("role_text"):
            values |= {"role": role, "role_text": said}
        elif role is None and not values.get("position_text"):
            values["position_text"] = said

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

    def _several(self, values: dict[str, Any], listed: Mapping[str, str]) -> list[Message]:
        notes = []
        if "phone" in self._heads:
            texts = [self._text(listed, "phone", head) or "" for head in self._heads["phone"]]
            found = [part for text in texts if text for part in _PHONES.split(text) if part]
            values["phone"] = found[0] if found else None
            values["phones"] = found[1:] or None
            cut = next((part for part in found if _CUT.fullmatch(part)), None)
            if cut is not None:
                notes.append(message("The phone was cut by a spreadsheet ({phone}): ask for the number.", phone=cut))
        text = self._text(listed, "languages")
        if text is not None:
            values["languages"] = [part for part in _PARTS.split(text) if part] or None
        return notes

    def _two_languages(self, values: dict[str, Any]) -> None:
        if "position" in self._heads and "position_native" not in self._heads:
            both = two_scripts(values["position_text"] or "")
            values["position_native"] = None
            if both is not None:
                values["position_text"], values["position_native"] = both

    def _under(self, values: dict[str, Any], section: str | None, over: str | None) -> None:
        """What the heading over a row says of it, where the row says nothing itself."""
        if section is None:
            return
        if not values.get("side"):
            side = section_side(section) or section_side(over or "")
            values |= {"side": side} if side else {}
        if not values.get("role_text"):
            role = section_role(section)
            values |= {"role": role, "role_text": section.strip()} if role else {}

    def _body(self, listed: Mapping[str, str]) -> Body | None:
        name, native = self._text(listed, "organization"), self._text(listed, "organization_native")
        country = self._text(listed, "country") or listed.get(COUNTRY)
        if not self._bodies and is_body(listed.get(SECTION, "")):
            name = listed[SECTION].strip()
        if name is None and native is None:
            return None
        both = two_scripts(name or "") if native is None else None
        if both is not None:
            name, native = both
        return Body(name or native or "", native if name else None, country)
