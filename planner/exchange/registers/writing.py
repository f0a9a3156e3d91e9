"""Registers as CSV or XLSX: the plain list, the columns of the UK, the listing of the US."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from planner.exchange.registers.heads import UK_HEADS
from planner.exchange.registers.row import PLAIN_HEADS, RegisterRow, plain_cells
from planner.exchange.registers.us_listing import US_HEADS, put_together, with_title
from planner.exchange.tables import write_csv, write_xlsx

_DIRECTIONS = {"given": "Given", "received": "Received", "declined": "Declined"}


def write_register(rows: Iterable[RegisterRow], *, columns: str, workbook: bool = False) -> bytes:
    """The rows in `plain`, `uk` or `us` columns, as CSV (UTF-8) or as a workbook whose cells are all texts.

    The plain list as CSV holds each text as it is, for other programs; the others are guarded against cells that a
    spreadsheet would take for formulas.
    """
    heads, cells = COLUMNS[columns]
    lines = [cells(row) for row in rows]
    if workbook:
        return write_xlsx(heads, lines, title=columns)
    return _exact_csv([heads, *lines]) if columns == "plain" else write_csv(heads, lines)


def _exact_csv(lines: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(lines)
    return out.getvalue().encode("utf-8")


def _plain(row: RegisterRow) -> list[str]:
    cells = plain_cells(row)
    return [cells[head] for head in PLAIN_HEADS]


def _uk(row: RegisterRow) -> list[str]:
    said = plain_cells(row)
    given = row.direction == "given"
    minister, other = (said["giver"], said["recipient"]) if given else (said["recipient"], said["giver"])
    other_title = said["recipient_title"] if given else said["giver_title"]
    value = said["est_value"]
    if said["currency"] not in ("", "GBP") and row.value is not None and row.value.amount is not None:
        value = row.value.estimate or f"{value} {said['currency']}"
    if row.nil:
        who = said["giver"] if said["recipient"].strip().casefold().startswith("nil") else minister
        return [who, "Nil Return", "Nil Return", "", "", "", ""]
    outcome = "" if given else said["disposition"]
    return [minister, _british(row.date or said["date"]), said["description"], _DIRECTIONS.get(row.direction or "", ""),
            with_title(other, other_title), value, outcome]  # fmt: skip


def _us(row: RegisterRow) -> list[str]:
    said = plain_cells(row)
    gift = put_together(said["description"], row.date or said["date"], row.value, said["disposition"])
    if row.nil:
        gift = said["description"]
    return [
        with_title(said["recipient"], said["recipient_title"]),
        gift,
        with_title(said["giver"], said["giver_title"]),
        said["circumstances"],
    ]


def _british(day: str) -> str:
    try:
        return f"{date.fromisoformat(day):%d/%m/%Y}"
    except ValueError:
        return day


COLUMNS: Mapping[str, tuple[Sequence[str], Callable[[RegisterRow], list[str]]]] = {
    "uk": (UK_HEADS, _uk),
    "us": (US_HEADS, _us),
    "plain": (PLAIN_HEADS, _plain),
}
"""The heads of each kind of register, and the cells of a row in it."""
