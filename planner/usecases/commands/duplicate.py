"""Using a visit or an item again as the beginning of a new one."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from planner.messages import Message, message
from planner.models import Gift, Group, Item, Moment, Outcome, Participant, Party, Person, Recipient, Row, Task, Visit
from planner.models.base import table_of
from planner.models.identity import new_key, new_visit_id
from planner.storage.visit_rows import VISIT_MODELS, FrozenRows, visit_rows
from planner.usecases.commands.copies import copied, keyed_ids, unkeyed_ids
from planner.usecases.commands.items import family
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.moving import Distance
from planner.usecases.commands.shift import ShiftVisit
from planner.usecases.commands.things import last_position
from planner.usecases.commands.values import checked
from planner.workspace import Command, Work
from planner.workspace.bulk import chunks


@dataclass(frozen=True, slots=True)
class DuplicateVisit(Command[str]):
    """A copy of a visit with the same keys, moved by days, as the plan of another journey.

    What came of the old one is not copied: outcomes, actual times, gifts received or declined with their tasks; gifts
    that were given are planned again, none of them from the stock yet, and what was done is to be done again.
    """

    row_id: str
    title: str | None = None
    days: int = 0

    def describe(self, thing: str) -> Message:
        return message("Copy of the visit “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        visit = work.get(Visit, self.row_id)
        rows = _as_planned(visit_rows(work.connection, self.row_id))
        new_id = new_visit_id()
        ids = {self.row_id: new_id, **keyed_ids(new_id, rows)}
        ids |= unkeyed_ids(rows, ids, keys=_keys(rows))
        for model in VISIT_MODELS:
            copies = [copied(row, model, ids) for row in rows[model.__tablename__]]
            if model is Visit:
                copies[0] |= checked(Visit, {"title": self.title or visit.title})
                copies[0]["extra"] = _without_id(copies[0]["extra"])
            work.insert_many(model, copies)
        if self.days:
            ShiftVisit(new_id, days=self.days).apply(work)
            _move_due_days(work, new_id, self.days)
        work.about = label_of(work, work.get(Visit, self.row_id))
        return new_id


@dataclass(frozen=True, slots=True)
class DuplicateItem(Command[str]):
    """A copy of an item with its steps, alternatives and participants, at the same time and place."""

    row_id: str

    def describe(self, thing: str) -> Message:
        return message("Copy of “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        item = work.get(Item, self.row_id)
        visit_id = item.visit_id
        work.about = label_of(work, item)
        position = last_position(work, Item, visit_id)
        stored = work.stored(Item, family(work, [self.row_id])).values()
        items = [
            {**row, "key": new_key(), "position": position + place}
            for place, row in enumerate(sorted(stored, key=lambda row: row["position"]))
        ]
        rows: FrozenRows = _as_planned({"item": list(items), "participant": _participants(work, [*stored])})
        people = work.stored(Person, {row["person_id"] for row in rows["participant"]} - {None})
        groups = work.stored(Group, {row["group_id"] for row in rows["participant"]} - {None})
        ids = keyed_ids(visit_id, rows)
        ids |= unkeyed_ids(rows, ids, keys={key: row["key"] for key, row in {**people, **groups}.items()})
        for model in (Item, Participant):
            work.insert_many(model, [copied(row, model, ids) for row in rows[model.__tablename__]])
        return ids[self.row_id]


def _participants(work: Work, items: list[dict[str, Any]]) -> list[Mapping[Any, Any]]:
    table = table_of(Participant)
    found: list[Mapping[Any, Any]] = []
    for some in chunks([row["id"] for row in items]):
        of_items = select(table).where(table.c.item_id.in_(some)).order_by(table.c.position, table.c.id)
        found += work.connection.execute(of_items).mappings()
    return found


def _as_planned(rows: FrozenRows) -> FrozenRows:
    """The rows without what happened."""
    left_out: tuple[type[Row], ...] = (Outcome, Party)
    planned = {table: list(found) for table, found in rows.items()}
    planned |= {model.__tablename__: [] for model in left_out}
    planned["item"] = [
        {name: value for name, value in row.items() if not name.startswith("actual_")} for row in planned["item"]
    ]
    if Gift.__tablename__ in planned:
        given = [row for row in planned["gift"] if row["direction"] not in ("received", "declined")]
        again = {
            "status": "planned", "declared_on": None, "disposal": None, "disposition": None, "justification": None,
            "stock_id": None,
        }  # fmt: skip
        planned["gift"] = [{**row, **again} for row in given]
        kept = {row["id"] for row in given}
        planned["recipient"] = [row for row in planned[Recipient.__tablename__] if row["gift_id"] in kept]
        planned["task"] = [
            {**row, "status": "open", "done_on": None} if row["status"] == "done" else row
            for row in planned[Task.__tablename__]
            if row["gift_id"] is None or row["gift_id"] in kept
        ]
    return planned


def _move_due_days(work: Work, visit_id: str, days: int) -> None:
    """The days that were set for tasks go with the visit; words instead of a day stay."""
    moved = {}
    for row in work.rows(Task, visit_id=visit_id):
        with suppress(ValueError):
            due = Moment(date=date.fromisoformat(row["due"] or ""))
            moved[row["id"]] = {"due": str(Distance(days).move(due, None).date)}
    work.update_many(Task, moved)


def _keys(rows: FrozenRows) -> dict[str, str]:
    return {row["id"]: row["key"] for found in rows.values() for row in found if "key" in row}


def _without_id(extra: Any) -> Any:
    """The unknown members but the id as the file spelt it, which is the old visit's."""
    return {name: value for name, value in (extra or {}).items() if name != "id"} or None
