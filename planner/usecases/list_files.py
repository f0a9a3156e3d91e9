"""Lists from files and to files: spreadsheets, text tables and vCards in, spreadsheets and text tables out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.errors import FileRefused, NotPossible
from planner.exchange.tables import read_table, write_csv, write_xlsx
from planner.exchange.tables.limits import MOST_BYTES
from planner.exchange.vcard import is_vcard, read_vcards
from planner.messages import message
from planner.rules.lists.agenda_grids import a_row_an_activity
from planner.rules.lists.agenda_heads import AGENDA_WORDS
from planner.rules.lists.dittos import without_dittos
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.meaning import KEPT, meaning_of
from planner.rules.lists.pairs import joined_pairs
from planner.rules.lists.sheet_groups import group_of
from planner.rules.lists.sheet_names import proposal_of
from planner.rules.lists.side_by_side import below_each_other
from planner.rules.lists.table import Table, head_as_typed
from planner.rules.lists.turned import a_row_a_person
from planner.usecases.incoming_files import content_of
from planner.usecases.whole_files import write_whole


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list as it goes out: heads, and rows of texts. `people` of them are people, others head a part of the list."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    people: int = 0


def people_table(path: Path, *, encoding: str | None = None, sheet: str | None = None) -> Table:
    """The list of people in a file. Raises FileRefused with the reason, also where the file cannot be read."""
    content = content_of(path, most=MOST_BYTES)
    if is_vcard(content):
        return read_vcards(content, name=path.name, encoding=encoding)
    read = read_table(content, name=path.name, known=PEOPLE_WORDS, encoding=encoding, sheet=sheet)
    return without_dittos(joined_pairs(a_row_a_person(below_each_other(read))))


def people_tables(path: Path, *, encoding: str | None = None) -> tuple[Table, ...]:
    """The lists of people in a file, the likeliest first: each sheet of a workbook that has such heads, else the one.

    A column of names alone is enough where the name of the sheet says who they are ("Coach 1"). Raises
    FileRefused as `people_table` does.
    """
    first = people_table(path, encoding=encoding)
    found = [first]
    for name in first.sheets if len(first.sheets) > 1 else ():
        if name == first.sheet:
            continue
        try:
            table = people_table(path, encoding=encoding, sheet=name)
        except FileRefused:
            continue  # a sheet without rows
        members = {meaning_of(head_as_typed(head), PEOPLE_WORDS) for head in table.heads} - {KEPT, "number"}
        if members & _NAMING and (len(members) > 1 or any(proposal_of(name)) or group_of(name)):
            found.append(table)
    if len(found) > 1:
        # Asked for by its name, the likeliest does not tell of the others.
        found[0] = people_table(path, encoding=encoding, sheet=first.sheet)
    return tuple(found)


_NAMING = frozenset(("name", "native_name", "family_name", "name_and_position"))


def programme_table(path: Path, *, encoding: str | None = None, sheet: str | None = None) -> Table:
    """The table of a programme in a file. Raises FileRefused as `people_table` does."""
    content = content_of(path, most=MOST_BYTES)
    return a_row_an_activity(read_table(content, name=path.name, known=AGENDA_WORDS, encoding=encoding, sheet=sheet))


def programme_tables(path: Path, *, encoding: str | None = None, sheet: str | None = None) -> tuple[Table, ...]:
    """The tables of a programme in a file: without a chosen `sheet` every one of a workbook that has such heads.

    Many offices keep a sheet for each day. Raises FileRefused as `people_table` does.
    """
    first = programme_table(path, encoding=encoding, sheet=sheet)
    if sheet is not None or len(first.sheets) < 2:
        return (first,)
    found = []
    for name in first.sheets:
        try:
            table = programme_table(path, encoding=encoding, sheet=name)
        except FileRefused:
            continue  # a sheet without rows
        members = {meaning_of(head, AGENDA_WORDS) for head in table.heads}
        if "title" in members and members & {"time", "from", "date"}:
            found.append(table)
    return tuple(found) if len(found) > 1 else (first,)


def write_list(path: Path, sheet: Sheet, *, title: str, mark: bool = True) -> None:
    """Writes a list as its ending says, .xlsx or .csv, whole or not at all.

    Every cell is text, and none can become a formula. `mark`: a .csv begins with the mark by which spreadsheets know
    its encoding. Raises NotPossible for another ending, StorageError where
    the file cannot be written.
    """
    heads: Sequence[str] = [head_as_typed(head) for head in sheet.heads]
    ending = path.suffix.lower()
    if ending == ".xlsx":
        content = write_xlsx(heads, sheet.rows, title=title)
    elif ending == ".csv":
        content = write_csv(heads, sheet.rows, mark=mark)
    else:
        raise NotPossible(message("{file}: a list is written as .xlsx or .csv. Choose one of them.", file=path.name))
    write_whole(path, content)
