"""The register of gifts: what is stored, as rows of a register; writing it; and reading one from a file for review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from planner.exchange.registers import (
    KEY_OF_LINE,
    NIL_RETURN,
    Register,
    RegisterRow,
    plain_cells,
    read_register,
    write_register,
)
from planner.exchange.tables.limits import MOST_BYTES
from planner.models import Gift, NilReturn
from planner.models.base import table_of
from planner.models.identity import keyed_id
from planner.rules.gift_facts import GiftFacts, Party
from planner.usecases.gift_reading import all_gifts
from planner.usecases.incoming_files import content_of
from planner.usecases.whole_files import write_whole
from planner.workspace import Workspace

REGISTER_SPACE = "5e2c5a2b-7a0c-5d8e-9a53-6d3b6f0f4d10"
"""In it lie the ids of what a register holds and no visit does: the same line has the same id in every office."""
NEW, KNOWN = "new", "known"

_DISPOSALS = {
    "retained": "Retained",
    "retained_on_payment": "Retained on payment",
    "surrendered": "Surrendered",
    "displayed": "On display",
    "archived": "Archived",
    "donated": "Donated",
    "returned": "Returned",
    "declined": "Declined",
}
"""What a register says where nobody wrote down the disposition in words; registers are published in English."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A row of a file, and whether it is new or known already."""

    row: RegisterRow
    state: str


@dataclass(frozen=True, slots=True)
class Review:
    """What an import would do."""

    register: Register
    rows: tuple[Reviewed, ...]

    @property
    def new_gifts(self) -> tuple[RegisterRow, ...]:
        """The gifts that would be stored."""
        return tuple(one.row for one in self.rows if one.state == NEW and not one.row.nil)

    @property
    def new_nil_returns(self) -> tuple[RegisterRow, ...]:
        """The nil returns that would be set aside."""
        return tuple(one.row for one in self.rows if one.state == NEW and one.row.nil)

    @property
    def known(self) -> int:
        """How many rows the register has already."""
        return sum(1 for one in self.rows if one.state == KNOWN)


def register_of_file(path: Path, *, encoding: str | None = None) -> Register:
    """The register in a file. Raises FileRefused with the reason, also where the file cannot be read."""
    return read_register(content_of(path, most=MOST_BYTES), name=path.name, encoding=encoding)


def review(workspace: Workspace, register: Register) -> Review:
    """What of a register is new; nothing is stored."""
    states = workspace.read(lambda session: states_of(session.connection(), register.rows))
    rows = tuple(Reviewed(row, state) for row, state in zip(register.rows, states, strict=True))
    return Review(register, rows)


def states_of(connection: Connection, rows: Iterable[RegisterRow]) -> list[str]:
    """For each row whether it is new: neither imported before nor the same line as a gift that is here.

    Two equal lines of one file are two gifts, and stay two however often the file comes.
    """
    gift = table_of(Gift)
    keys = set(connection.execute(select(gift.c.key)).scalars())
    nil_lines = {
        nil["id"]: tuple(plain_cells(_nil(nil)).values())
        for nil in connection.execute(select(table_of(NilReturn))).mappings()
    }
    listed = list(rows)
    known = [nil_id(row) in nil_lines if row.nil else row.key in keys for row in listed]
    waiting = {row.key for row, state in zip(listed, known, strict=True) if state}
    lines: Counter[tuple[str, ...]] = Counter(
        tuple(plain_cells(row).values()) for row in register_rows(connection) if row.key not in waiting
    )
    claimed = {nil_id(row) for row, state in zip(listed, known, strict=True) if state and row.nil}
    nils = Counter(line for row_id, line in nil_lines.items() if row_id not in claimed)
    states = []
    for row, state in zip(listed, known, strict=True):
        line, same = tuple(plain_cells(row).values()), nils if row.nil else lines
        if not state and same[line]:
            same[line] -= 1
            state = True
        states.append(KNOWN if state else NEW)
    return states


def nil_id(row: RegisterRow) -> str:
    """The id of a nil return."""
    return keyed_id(REGISTER_SPACE, NilReturn.list_name, row.key)


def register_rows(
    connection: Connection, *, visit_id: str | None = None, nil_returns: bool = False
) -> list[RegisterRow]:
    """The gifts as rows of a register: of one visit, or of the whole office.

    Gifts without a visit come first, in the order of the lists they came from, with the nil returns at their places.
    """
    table = table_of(Gift)
    stored = {row["id"]: row for row in connection.execute(select(table)).mappings()}
    placed: list[tuple[tuple[int, int, str], RegisterRow]] = []
    order: dict[str | None, int] = {None: 0}
    for facts in all_gifts(connection):
        if visit_id is not None and facts.visit_id != visit_id:
            continue
        place = order.setdefault(facts.visit_id, len(order))
        row = stored[facts.gift_id]
        placed.append(((place, row["position"], row["id"]), _row(facts, row)))
    if nil_returns:
        for nil in connection.execute(select(table_of(NilReturn))).mappings():
            of_visit = (nil["extra"] or {}).get("visit")
            if visit_id is None or of_visit == visit_id:
                place = order.get(of_visit, 0)
                placed.append(((place, nil["position"], nil["id"]), _nil(nil)))
    return [row for _, row in sorted(placed, key=lambda pair: pair[0])]


def export_register(
    workspace: Workspace, target: Path, *, columns: str, visit_id: str | None = None, nil_returns: bool = False
) -> int:
    """Writes the register as CSV, or as a workbook where the name ends in .xlsx; the result is how many rows it has.

    Raises NotPossible for a text that no cell can hold, StorageError where the file cannot be written.
    """
    rows = workspace.read(
        lambda session: tuple(register_rows(session.connection(), visit_id=visit_id, nil_returns=nil_returns))
    )
    write_whole(target, write_register(rows, columns=columns, workbook=target.suffix.lower() == ".xlsx"))
    return len(rows)


def _row(facts: GiftFacts, row: Any) -> RegisterRow:
    # What the list of an imported gift left empty stays empty, though the plan may know it.
    planned = not row["key"].startswith(KEY_OF_LINE)
    titles = "; ".join(party.title for party in facts.recipients if party.title) if planned else ""
    return RegisterRow(
        direction=facts.direction,
        date=facts.date if planned else row["date"],
        giver=_name(facts.giver),
        giver_title=row["giver_title"] or (facts.giver.title if planned and facts.giver else None),
        recipient="; ".join(name for party in facts.recipients if (name := _name(party))) or None,
        recipient_title=row["recipient_title"] or titles or None,
        description=facts.description,
        description_native=facts.description_native,
        category=facts.category,
        quantity=facts.quantity,
        value=facts.value,
        disposition=row["disposition"] or _DISPOSALS.get(row["disposal"] or ""),
        disposal=row["disposal"],
        justification=row["justification"],
        source=row["source"],
        listed=row["listed"] or {},
        key=row["key"],
        giver_names=_names((facts.giver,) if facts.giver else ()),
        recipient_names=_names(facts.recipients) if len(facts.recipients) == 1 else (),
    )


def _nil(row: Any) -> RegisterRow:
    return RegisterRow(
        nil=True, recipient=row["who"], source=row["source"], description=NIL_RETURN, justification=row["period"],
        listed=row["listed"] or {},
    )  # fmt: skip


def _name(party: Party | None) -> str | None:
    return party.name if party is not None else None


def _names(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(name for party in parties for name in (party.name, party.name_native) if name)
