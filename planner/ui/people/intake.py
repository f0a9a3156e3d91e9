"""What a list from outside is taken for: people or a programme. Both are seen row by row before they are stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol

from PySide6.QtCore import QObject

from planner.messages import Message
from planner.models.moment import Moment
from planner.rules.lists.agenda_columns import agenda_meaning
from planner.rules.lists.agenda_heads import AGENDA_MEMBERS, AGENDA_WORDS
from planner.rules.lists.heads import PEOPLE_MEMBERS, PEOPLE_WORDS
from planner.rules.lists.meaning import KEPT, meaning_of
from planner.rules.lists.table import Table, head_as_typed

if TYPE_CHECKING:
    from pathlib import Path

    from planner.rules.lists.reading import Reading, RowKey
    from planner.workspace import Workspace

What = Literal["people", "programme"]
Key = tuple[int, int, int]
"""The place of a sheet, the number of a row in it, and which of several people in it, from 1, or 0."""
Mark = Literal["new", "changed", "same", "likely", "double", "heading", "bad", "gone"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One row of a list before it is stored. `sheet` is the place of its sheet among those that were read together."""

    number: int
    mark: Mark
    name: str
    detail: str
    told: tuple[Message, ...] = ()
    changes: tuple[tuple[str, str, str], ...] = ()
    match_id: str | None = None
    match: str = ""
    sheet: int = 0
    part: int = 0
    may_be: tuple[Reading, ...] = ()
    """As what else the row can be read."""
    together: tuple[str, ...] = ()
    """Whom it names, where it may name several."""

    @property
    def key(self) -> Key:
        """What a decision about the row is kept by."""
        return self.sheet, self.number, self.part


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet of people in a workbook: whether it comes in, of which side and part those are who are new in it, and
    the group of all on it."""

    name: str
    ticked: bool
    side: str
    role: str | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person said of how a list is to be read: rows by the place of their sheet and number; which sheets; what
    columns mean, by their heads."""

    readings: Mapping[tuple[int, int], Reading] = field(default_factory=dict)
    meanings: Mapping[frozenset[str], Mapping[str, str]] = field(default_factory=dict)
    plans: tuple[SheetPlan, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """A list as it was read and what its import would do. `sheets` are further tables, with meanings.

    `plans` are the sheets of people, where there are several: the tables are those that are ticked.
    """

    what: What
    table: Table
    meaning: Mapping[str, str]
    rows: tuple[Incoming, ...]
    sheets: tuple[tuple[Table, Mapping[str, str]], ...] = ()
    plans: tuple[SheetPlan, ...] = ()
    asked: Asked = Asked()

    def count(self, *marks: Mark) -> int:
        """How many rows are of these marks."""
        return sum(row.mark in marks for row in self.rows)


class Intake(Protocol):
    """One kind of list."""

    what: What
    members: tuple[str, ...]

    def see(self, path: Path, encoding: str | None, sheet: str | None, asked: Asked) -> Seen: ...
    def store(self, seen: Seen, decisions: Mapping[Key, str], side: str) -> Any: ...


class PeopleIntake(QObject):
    """A list of people."""

    what: What = "people"
    members = tuple(one for one in PEOPLE_MEMBERS if one != "number")

    def __init__(self, workspace: Workspace, visit_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._visit_id = workspace, visit_id

    def see(self, path: Path, encoding: str | None, sheet: str | None, asked: Asked) -> Seen:
        """Reads the list, of a workbook all sheets that are ticked, and what its import would do.

        Raises FileRefused with the reason.
        """
        from planner.usecases.list_files import people_table, people_tables
        from planner.usecases.people_list import IncomingSheet, guess_meaning, preview_sheets

        tables = (
            (people_table(path, encoding=encoding, sheet=sheet),) if sheet else people_tables(path, encoding=encoding)
        )
        plans = _plans(tables, asked.plans) if len(tables) > 1 else ()
        ticked = {plan.name for plan in plans if plan.ticked}
        tables = tuple(table for table in tables if table.sheet in ticked) or tables[:1]
        held = [(one, _held(asked, one) or guess_meaning(self._workspace, one)) for one in tables]
        groups = {plan.name: plan.group for plan in plans}
        sheets = [IncomingSheet(*one, group=groups.get(one[0].sheet or "")) for one in held]
        found = preview_sheets(self._workspace, self._visit_id, sheets, readings=asked.readings)
        rows = []
        for row in found.rows:
            changes = tuple((one.attribute, one.before, one.after) for one in row.changes)
            mark: Mark = row.kind if row.kind != "exact" else "changed" if changes else "same"
            told = tuple(filter(None, (row.why, *row.notes)))
            detail = " · ".join(filter(None, (row.position, row.organization, f"[{row.sheet}]" if row.sheet else "")))
            at, _, part = row.key if isinstance(row.key, tuple) else (0, 0, 0)
            rows.append(
                Incoming(
                    row.number, mark, row.label, detail, told, changes, row.person_id, row.person, at, part,
                    row.may_be, row.together,
                )
            )  # fmt: skip
        rows += [Incoming(0, "gone", name, "", match_id=key) for key, name in found.gone]
        return Seen("people", *held[0], tuple(rows), tuple(held[1:]), plans, asked)

    def store(self, seen: Seen, decisions: Mapping[Key, str], side: str) -> str:
        """Stores the list in one step and says what it did."""
        from planner.usecases.people_list import IncomingSheet, store_sheets

        chosen: dict[RowKey, str] = {
            (at, number, part) if at or part else number: choice for (at, number, part), choice in decisions.items()
        }
        plans = {plan.name: plan for plan in seen.plans}
        sheets = []
        for table, meaning in ((seen.table, seen.meaning), *seen.sheets):
            plan = plans.get(table.sheet or "") or SheetPlan("", True, side)
            sheets.append(IncomingSheet(table, meaning, plan.side, plan.role, plan.group))
        readings = seen.asked.readings
        done = store_sheets(self._workspace, self._visit_id, sheets, decisions=chosen, readings=readings)
        told = [
            self.tr("{count} new").format(count=done.made),
            self.tr("{count} changed").format(count=done.changed),
        ]
        if done.gone:
            told.append(self.tr("{count} not in this list any more").format(count=done.gone))
        if done.groups:
            said = self.tr("1 group made") if done.groups == 1 else self.tr("{count} groups made")
            told.append(said.format(count=done.groups))
        if done.left_out:
            told.append(self.tr("{count} left out").format(count=done.left_out))
        return " · ".join(told)


class ProgrammeIntake(QObject):
    """The table of a programme."""

    what: What = "programme"
    members = tuple(one for one in AGENDA_MEMBERS if one != "number")

    def __init__(self, workspace: Workspace, visit_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._visit_id = workspace, visit_id

    def see(self, path: Path, encoding: str | None, sheet: str | None, asked: Asked) -> Seen:
        """Reads the programme, without `sheet` all sheets that hold one, and what its import would do.

        Raises FileRefused with the reason.
        """
        from planner.usecases.list_files import programme_tables
        from planner.usecases.programme_list import guess_agenda_meaning

        tables = programme_tables(path, encoding=encoding, sheet=sheet)
        sheets = [(one, _held(asked, one) or guess_agenda_meaning(self._workspace, one)) for one in tables]
        rows = [row for n, (table, held) in enumerate(sheets) for row in self._rows(n, table, held, len(tables) > 1)]
        return Seen("programme", *sheets[0], tuple(rows), tuple(sheets[1:]))

    def _rows(self, sheet: int, table: Table, meaning: Mapping[str, str], named: bool) -> Iterator[Incoming]:
        from planner.usecases.programme_list import preview_programme

        for row in preview_programme(self._workspace, self._visit_id, table, meaning):
            mark: Mark = "changed" if row.kind == "exact" else row.kind
            told = tuple(filter(None, (row.why, *row.notes)))
            title = table.sheet if named else None
            detail = "  ".join(filter(None, (_when(row.start, row.end), row.place, f"[{title}]" if title else "")))
            yield Incoming(row.number, mark, row.title, detail, told, (), row.item_id, row.item, sheet)

    def store(self, seen: Seen, decisions: Mapping[Key, str], side: str) -> str:
        """Stores the programme in one step and says what it did."""
        from planner.usecases.programme_list import store_sheets

        sheets = [(seen.table, seen.meaning), *seen.sheets]
        chosen = [
            {number: choice for (at, number, _), choice in decisions.items() if at == sheet}
            for sheet in range(len(sheets))
        ]
        done = store_sheets(self._workspace, self._visit_id, sheets, decisions=chosen)
        told = [
            self.tr("1 item new") if done.made == 1 else self.tr("{count} items new").format(count=done.made),
            self.tr("{count} changed").format(count=done.changed),
        ]
        left = len(done.left_out) + done.skipped
        if left:
            told.append(self.tr("{count} left out").format(count=left))
        return " · ".join(told)


def likely_what(path: Path) -> What:
    """What a file is more likely, by the words over its columns, without any by clock times in them.

    Raises FileRefused where it cannot be read.
    """
    from planner.usecases.list_files import people_table, programme_table

    people, agenda = people_table(path), programme_table(path)
    as_people = {meaning_of(head_as_typed(head), PEOPLE_WORDS) for head in people.heads} - {KEPT, "number"}
    as_agenda = {meaning_of(head_as_typed(head), AGENDA_WORDS) for head in agenda.heads} - {KEPT, "number"}
    if not as_people | as_agenda:  # no head says it, so the cells do
        by_cells = set(agenda_meaning(agenda).values())
        return "programme" if {"time", "title"} <= by_cells else "people"
    timed = as_agenda & {"date", "time", "from", "to"}
    named = as_people & {"name", "native_name", "family_name", "given_name", "email", "passport"}
    return "programme" if timed and (len(as_agenda) > len(as_people) or not named) else "people"


def _plans(tables: Sequence[Table], asked: Sequence[SheetPlan]) -> tuple[SheetPlan, ...]:
    """What comes in of a workbook, in the order of its sheets: as asked, else the likeliest and those that say who."""
    from planner.rules.lists.sheet_groups import group_of
    from planner.rules.lists.sheet_names import proposal_of

    said = {plan.name: plan for plan in asked}
    found = []
    for table in sorted(tables, key=lambda one: one.sheets.index(one.sheet or "")):
        name = table.sheet or ""
        side, role = proposal_of(name)
        group = group_of(name)
        ticked = table is tables[0] or bool(side or role or group)
        plan = SheetPlan(name, ticked, side or "delegation", role, group.name if group else None)
        found.append(said.get(name) or plan)
    return tuple(found)


def _held(asked: Asked, table: Table) -> dict[str, str] | None:
    """The meaning that a person chose for columns of these heads."""
    meaning = asked.meanings.get(frozenset(table.heads))
    return None if meaning is None else dict(meaning)


def _when(start: Moment, end: Moment | None) -> str:
    day = start.date.isoformat() if start.date else ""
    clock = start.time.strftime("%H:%M") if start.time else start.day_part or ""
    until = end.time.strftime("%H:%M") if end is not None and end.time else ""
    return f"{day} {clock}{'–' + until if until else ''}".strip()
