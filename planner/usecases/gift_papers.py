"""The register of gifts and the list for the luggage, on paper or as a table."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from planner.documents.pdf.register import GiftList, gift_list_pdf
from planner.errors import NotPossible
from planner.exchange.registers import COLUMNS, RegisterRow, plain_cells
from planner.exchange.registers.amounts import written_value
from planner.exchange.tables import write_csv, write_xlsx
from planner.messages import Message, message
from planner.models import Gift, Visit
from planner.models.base import table_of
from planner.models.words import NO_WORDS, words
from planner.rules.gift_facts import GiftFacts
from planner.usecases.gift_labels import LABELS, travelling, write_labels
from planner.usecases.gift_reading import all_gifts
from planner.usecases.gift_register import export_register, register_rows
from planner.usecases.whole_files import write_whole
from planner.workspace import Workspace

LUGGAGE = "luggage"
KINDS = (*COLUMNS, LUGGAGE, LABELS)
"""What `write_gifts` can write: three kinds of register, the list for luggage and customs, and labels for it."""
ENDINGS = (".csv", ".xlsx", ".pdf")
_LANGUAGES = ("en", "zh-Hans")

_HEADS: dict[str, tuple[tuple[Message, float], ...]] = {
    "uk": (
        (message("Minister"), 26), (message("Date"), 20), (message("Gift"), 44), (message("Given or received"), 20),
        (message("To or from whom"), 30), (message("Value (£)"), 15), (message("Outcome"), 19),
    ),
    "us": (
        (message("Name and title of recipient"), 38),
        (message("Gift, date of acceptance, estimated value, current disposition"), 66),
        (message("Identity of donor and government"), 36), (message("Circumstances justifying acceptance"), 34),
    ),
    "plain": (
        (message("No."), 10), (message("Date"), 20), (message("Given by"), 32), (message("Given to"), 31),
        (message("Gift"), 38), (message("Value"), 17), (message("Disposition"), 26),
    ),
    LUGGAGE: (
        (message("No."), 11), (message("Gift"), 44), (message("Quantity"), 16), (message("Value"), 22),
        (message("Carried by"), 26), (message("For"), 30), (message("Material, kind"), 25),
    ),
}  # fmt: skip
_TITLES: dict[str, Message] = {
    "uk": message("Register of gifts given and received"),
    "us": message("Gifts received from foreign governments"),
    "plain": message("Register of gifts"),
    LUGGAGE: message("Gifts in the luggage, for customs"),
}
_LUGGAGE_HEADS = ("Gift", "礼品", "Quantity", "Value", "Currency", "Carrier", "Recipient", "Category", "Origin")


def write_gifts(
    workspace: Workspace,
    target: Path,
    *,
    columns: str,
    as_of: datetime,
    visit_id: str | None = None,
    nil_returns: bool = False,
    languages: tuple[str, ...] = _LANGUAGES,
) -> int:
    """Writes a list of gifts as CSV, XLSX or PDF by the ending of the name; the result is how many rows it has.

    Raises NotPossible for another ending, and for a luggage list without a visit; StorageError where the file
    cannot be written.
    """
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise NotPossible(
            message("{file}: the name must end in {endings}.", file=target.name, endings=", ".join(ENDINGS))
        )
    if columns == LABELS:
        return write_labels(workspace, target, visit_id=visit_id, as_of=as_of, languages=languages)
    if columns == LUGGAGE:
        return _luggage(workspace, target, visit_id=visit_id, as_of=as_of, languages=languages)
    if ending != ".pdf":
        return export_register(workspace, target, columns=columns, visit_id=visit_id, nil_returns=nil_returns)

    def read(connection: Connection) -> tuple[GiftList, int]:
        rows = register_rows(connection, visit_id=visit_id, nil_returns=nil_returns)
        cells = tuple(_cells(row, columns, number) for number, row in enumerate(rows, 1))
        return _paper(connection, columns, cells, visit_id, as_of), len(rows)

    paper, count = workspace.read(lambda session: read(session.connection()))
    write_whole(target, gift_list_pdf(paper, languages=languages))
    return count


def _paper(
    connection: Connection, columns: str, rows: tuple[tuple[tuple[str, ...], ...], ...], visit_id: str | None,
    as_of: datetime,
) -> GiftList:  # fmt: skip
    visit = connection.execute(select(table_of(Visit)).where(table_of(Visit).c.id == visit_id)).one_or_none()
    about = words(visit.languages or (), visit.title, visit.title_native) if visit is not None else NO_WORDS
    heads = _HEADS[columns]
    return GiftList(
        title=_TITLES[columns], columns=heads, rows=rows, as_of=as_of, visit=about,
        zone=(visit.home_zone if visit is not None else None) or "UTC",
        bold=next((n for n, (head, _) in enumerate(heads) if head == message("Gift")), -1),
    )  # fmt: skip


def _cells(row: RegisterRow, columns: str, number: int) -> tuple[tuple[str, ...], ...]:
    native = row.description_native or ""
    if columns != "plain":
        texts = [(text,) for text in COLUMNS[columns][1](row)]
        gift = next(n for n, text in enumerate(texts) if n > 0 and row.description in text[0]) if not row.nil else -1
        return tuple((*text, native) if n == gift else text for n, text in enumerate(texts))
    said = plain_cells(row)
    value = " ".join(part for part in (said["est_value"], said["currency"] if said["est_value"] else "") if part)
    return (
        (str(number),), (row.date or said["date"],), (said["giver"], said["giver_title"]),
        (said["recipient"], said["recipient_title"]),
        (said["description"], native), (value,), (said["disposition"],),
    )  # fmt: skip


def _luggage(
    workspace: Workspace, target: Path, *, visit_id: str | None, as_of: datetime, languages: tuple[str, ...]
) -> int:
    """The gifts that travel with the delegation and are not handed over yet."""
    if visit_id is None:
        raise NotPossible(message("The list for the luggage is of one visit. Name it."))

    def read(connection: Connection) -> tuple[GiftList, list[list[str]]]:
        table = table_of(Gift)
        stored = {
            row["id"]: row for row in connection.execute(select(table).where(table.c.visit_id == visit_id)).mappings()
        }
        lines = [_line(gift, stored[gift.gift_id]) for gift in travelling(all_gifts(connection), visit_id)]
        cells = tuple(
            (
                (str(number),), (line[0], line[1]), (line[2],), (f"{line[3]} {line[4]}".strip(),), (line[5],),
                (line[6],), (line[7], line[8]),
            )
            for number, line in enumerate(lines, 1)
        )  # fmt: skip
        return _paper(connection, LUGGAGE, cells, visit_id, as_of), lines

    paper, lines = workspace.read(lambda session: read(session.connection()))
    ending = target.suffix.lower()
    if ending == ".pdf":
        content = gift_list_pdf(paper, languages=languages)
    elif ending == ".xlsx":
        content = write_xlsx(_LUGGAGE_HEADS, lines, title="Gifts")
    else:
        content = write_csv(_LUGGAGE_HEADS, lines)
    write_whole(target, content)
    return len(lines)


def _line(gift: GiftFacts, row: Any) -> list[str]:
    money = gift.cost or gift.value
    return [
        gift.description,
        gift.description_native or "",
        str(gift.quantity) if gift.quantity is not None else "",
        written_value(money) if money else "",
        (money.currency or "") if money else "",
        row["carried_by"] or "",
        "; ".join(party.name for party in gift.recipients),
        gift.category or "",
        str((row["listed"] or {}).get("origin") or ""),
    ]
