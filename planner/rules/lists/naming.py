"""Who a row of a list names: the whole name, its parts, the same in two scripts, or how many without names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from planner.messages import Message, message
from planner.rules.folding import fold
from planner.rules.lists.family import family_of
from planner.rules.lists.heads import FAMILY_FIRST, JAPANESE
from planner.rules.lists.names import NameRead, read_name, role_awaiting_name, writes_commas
from planner.rules.lists.roles import role_of
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.spouses import is_guest_of, is_spouse_of
from planner.rules.lists.table import head_as_typed
from planner.rules.lists.tickets import name_on_ticket, writes_tickets
from planner.rules.lists.together import name_and_position, two_scripts

NAMES = ("name", "native_name", "name_and_position", "given_name", "middle_name", "family_name", "name_suffix")
"""Meanings of columns that name people."""

TOGETHER = message("This may be several people; the cell is kept as it was typed.")

Cell = Callable[[str], str | None]
"""What a row says under the heads of a meaning."""


class NameReader:
    """Reads the names of one list. `names` are all of them, which tell how it writes them."""

    def __init__(self, heads: Mapping[str, Sequence[str]], *, names: Sequence[str]) -> None:
        self._heads = heads
        self._commas = writes_commas(names)
        self._japanese = any(word in head for told in heads.values() for head in told for word in JAPANESE)
        self._tickets = writes_tickets(names)
        self._named = any(member in heads for member in NAMES)
        self._in_two_scripts = "native_name" not in heads
        self._family_first = any(fold(head_as_typed(head)) in FAMILY_FIRST for head in heads.get("family_name", ()))

    def read(self, values: dict[str, Any], cell: Cell, *, forced: str | None = None) -> list[Message]:
        """Puts what the row says of the name into `values`, and returns what is to be known of it.

        `forced` is the name of a person, whatever it reads like.
        """
        if forced is not None:
            self._force(values, forced)
            return []
        if not self._named:
            return []
        whole, native = cell("name"), cell("native_name")
        if whole is None and "name_and_position" in self._heads:
            whole = self._with_position(values, cell("name_and_position"))
        given, family = cell("given_name"), cell("family_name")
        order = None
        if whole is None and (given or family):
            whole, order = self._joined(given, cell("middle_name"), family)
            whole = " ".join(filter(None, (whole, cell("name_suffix"))))
        elif whole is not None:
            family = family if family and family in whole else None
        values |= {"name": None, "native_name": None, "family_name": None, "name_order": None}
        ticket = name_on_ticket(whole or "", all_such=self._tickets) if native is None else None
        if ticket is not None:
            values |= {"name": ticket.name, "family_name": ticket.family, "name_order": "family_first"}
            if not values.get("honorific"):
                values["honorific"] = ticket.title
            return []
        told = [text for text in (whole, native) if text is not None]
        reads = [read_name(text, commas=self._commas, japanese=self._japanese) for text in told]
        named = [text for text, read in zip(told, reads, strict=True) if read.named]
        notes = []
        if any(text.startswith("=") and len(text) > 1 for text in told):
            notes.append(message("The name is a formula of the spreadsheet: save the list with its values instead."))
        if any(read.several for read in reads):
            notes.append(TOGETHER)
        elif self._in_two_scripts and len(named) == 1 and not family:
            both = two_scripts(named[0], names=True)
            if both is not None:
                named, reads = list(both), [read_name(text) for text in both]
                whole, native = both
        if len(told) == 1 and (is_spouse_of(told[0]) or is_guest_of(told[0])):
            values["position_text"] = values.get("position_text") or told[0]
            if is_spouse_of(told[0]) and not values.get("role_text"):
                values["role"] = "spouse"
            return []
        if len(told) == 1 and named and (role_of(named[0]) or role_awaiting_name(named[0])):
            # "Interpreter" in the place of a name: somebody to be named.
            _placeholder(values, told[0])
            return notes
        if not named:
            _unnamed(values, told, [read.headcount for read in reads])
            return notes
        if whole in named:
            # A list with one column of names may hold them in any script.
            values["name" if native in named or is_latin(whole or "") else "native_name"] = whole
        if native in named and native is not None:
            values["native_name"] = native
        best = next((read for read in reads if read.family_name), NameRead(True))
        values["family_name"] = family or best.family_name
        values["name_order"] = order if family else best.name_order
        return notes

    def _force(self, values: dict[str, Any], text: str) -> None:
        latin = is_latin(text)
        family, order = family_of(text, commas=self._commas, japanese=self._japanese)
        values |= {"name": text if latin else None, "native_name": None if latin else text}
        values |= {"family_name": family, "name_order": order}
        if values.get("headcount"):
            values["headcount"] = None

    def _with_position(self, values: dict[str, Any], text: str | None) -> str | None:
        if text is None or not read_name(text).named:
            return text
        name, position = name_and_position(text)
        if "position_text" not in values or not values["position_text"]:
            values["position_text"] = position
        return name

    def _joined(self, given: str | None, middle: str | None, family: str | None) -> tuple[str, str | None]:
        """One name of its parts: as the West writes it, and as the East does where it is written in its own script."""
        parts = [part for part in (given, middle, family) if part]
        if all(not is_latin(part) for part in parts) and any("\u2e80" <= c <= "\ud7ff" for c in "".join(parts)):
            return "".join(part for part in (family, middle, given) if part), "family_first"
        if self._family_first and family:
            return " ".join(part for part in (family, middle, given) if part), "family_first"
        return " ".join(parts), "given_first" if family else None


def _placeholder(values: dict[str, Any], text: str) -> None:
    values["position_text"] = values.get("position_text") or text
    if not values.get("role_text"):
        values |= {"role": role_of(text) or role_awaiting_name(text), "role_text": text}


def _unnamed(values: dict[str, Any], told: Sequence[str], counts: Sequence[int | None]) -> None:
    """Somebody to be named, or several; "3 officials" says who they are: it stays in the position, or in the role."""
    count = next((count for count in counts if count is not None), None)
    values["headcount"] = values.get("headcount") or count
    if count is None or told[0].strip(" +").isdigit():
        return
    if not values.get("position_text"):
        values["position_text"] = told[0]
    elif not values.get("role_text") and told[0] != values["position_text"]:
        values["role_text"] = told[0]
        values.setdefault("role", role_of(told[0]))
