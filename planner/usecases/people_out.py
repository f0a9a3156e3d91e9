"""The people of a visit as a list: in the columns they came in, what was typed as long as it still holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from planner.models.kinds import PERSON_ROLES, SIDES
from planner.rules.lists.meaning import Meaning, people_meaning
from planner.rules.lists.parts_out import PartsOut
from planner.rules.lists.reading import Body, PersonReader
from planner.rules.lists.roles import role_of, side_of
from planner.rules.lists.sections import COUNTRY, PLACE, SECTION, without_marks
from planner.rules.lists.showing import STANDARD, person_cells, shown
from planner.rules.lists.table import Table
from planner.usecases.list_files import Sheet, write_list
from planner.usecases.people_list import people_and_bodies, remembered_lists
from planner.workspace import Workspace


def people_sheet(workspace: Workspace, visit_id: str) -> Sheet:
    """The people of a visit as a list: the columns of the lists they came from, in the order of the people.

    A cell holds what was typed as long as that is what is stored. Whoever came from no list adds the standard
    columns that they fill. Those who are in the newest list no more are left out. Headings stand over whom they head.
    """
    stored, bodies = people_and_bodies(workspace, visit_id)
    people = [row for row in stored if not row["gone_since"]]
    heads = list(dict.fromkeys(head for row in people for head in without_marks(row["listed"])))
    meaning = _meaning_again(workspace, heads, people)
    told = set(meaning.values())
    from_lists = bool(heads)
    by_hand = [row for row in people if not row["listed"]]
    for head, member in STANDARD.items():
        if member in told or head in meaning:
            continue
        always = not from_lists and member in ("name", "position", "organization")
        if always or any(_standard_text(member, row, bodies) for row in by_hand):
            heads.append(head)
            meaning[head] = member
    reader = PersonReader(meaning, names=_names_listed(people, meaning))
    rows: list[tuple[str, ...]] = []
    section: str | None = None
    country: str | None = None
    parts, words = PartsOut(), _ListWords(heads, meaning)
    for row in people:
        listed = row["listed"] or {}
        if listed.get(COUNTRY, country) != country:
            country = listed[COUNTRY]
            if country != (listed.get(SECTION) or "").strip():
                rows.append(tuple(country if head == listed.get(PLACE, heads[0]) else "" for head in heads))
        if listed.get(SECTION, section) != section:
            section = listed[SECTION]
            rows.append(tuple(section if head == listed.get(PLACE, heads[0]) else "" for head in heads))
        cells = person_cells(heads, meaning, row, bodies.get(row["organization_id"] or ""), listed, reader)
        parts.add(cells, heads, listed)
        words.hear(len(rows), cells, [listed.get(head, "") for head in heads])
        rows.append(cells)
        if parts.complete:
            rows[-parts.count :] = [parts.whole]
    words.put(rows)
    return Sheet(tuple(heads), tuple(rows), people=len(people))


class _ListWords:
    """One word for one role and one side in a column: the word that the list itself uses, where it has one."""

    def __init__(self, heads: Sequence[str], meaning: Meaning) -> None:
        kinds = {"role": (PERSON_ROLES, role_of), "side": (SIDES, side_of)}
        self._codes = {n: kinds[meaning[head]] for n, head in enumerate(heads) if meaning.get(head) in kinds}
        self._words: dict[tuple[int, str], str] = {}
        self._ours: list[tuple[int, int]] = []

    def hear(self, place: int, cells: Sequence[str], typed: Sequence[str]) -> None:
        """The cells of the row at a place as they go out, and as the list had them."""
        for n, (codes, read) in self._codes.items():
            code = read(typed[n]) if typed[n] and cells[n] == typed[n] else None
            if code is not None:
                self._words.setdefault((n, code), typed[n])
            elif cells[n] != typed[n] and cells[n] in codes:
                self._ours.append((place, n))

    def put(self, rows: list[tuple[str, ...]]) -> None:
        """Puts the words in place of our own."""
        for place, n in self._ours:
            cells = list(rows[place])
            cells[n] = self._words.get((n, cells[n]), cells[n].capitalize())
            rows[place] = tuple(cells)


def export_people(workspace: Workspace, visit_id: str, path: Path, *, mark: bool = True) -> int:
    """Writes the people of a visit as .xlsx or .csv, says how many people; `mark` and faults as in `write_list`."""
    sheet = people_sheet(workspace, visit_id)
    write_list(path, sheet, title=path.stem, mark=mark)
    return sheet.people


def _names_listed(people: Sequence[Mapping[str, Any]], meaning: Meaning) -> list[str]:
    """The names as the lists wrote them, which tell how they write names."""
    heads = [head for head, member in meaning.items() if member == "name"]
    return [row["listed"].get(head, "") for row in people if row["listed"] for head in heads]


def _standard_text(member: str, row: Mapping[str, Any], bodies: Mapping[str, Body]) -> str:
    body = bodies.get(row["organization_id"] or "")
    if member in ("organization", "organization_native", "country"):
        return "".join(person_cells([member], {member: member}, row, body, None, PersonReader({})))
    return shown(member, row)


def _meaning_again(workspace: Workspace, heads: Sequence[str], people: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """What the heads mean: as remembered when the list came, else guessed again from what is under them."""
    remembered = remembered_lists(workspace, "people")
    met: dict[str, str] = {}
    for columns, meaning in remembered:
        if set(columns) & set(heads):
            met = {**meaning, **met}
    if all(head in met for head in heads):
        return {head: met[head] for head in heads}
    listed = [row["listed"] for row in people if row["listed"]]
    rows = tuple(tuple(one.get(head, "") for head in heads) for one in listed)
    return people_meaning(Table(tuple(heads), rows, tuple(range(len(rows)))), remembered)
