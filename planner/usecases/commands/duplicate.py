"""Using a visit or an item again as the beginning of a new one."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.messages import Message, message
from planner.models import Base, Item, Participant, Row, Visit, VisitRow
from planner.models.identity import keyed_id, new_key, new_visit_id
from planner.storage.visit_rows import VISIT_MODELS, visit_rows
from planner.usecases.commands.items import family
from planner.usecases.commands.shift import ShiftVisit
from planner.usecases.commands.things import last_position
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class DuplicateVisit(Command[str]):
    """A copy of a visit with the same keys, moved by days; what happened in the old one is not copied."""

    row_id: str
    title: str | None = None
    days: int = 0

    def describe(self, thing: str) -> Message:
        return message("Copy of the visit “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        visit = work.get(Visit, self.row_id)
        work.about = visit.title
        rows = visit_rows(work.connection, self.row_id)
        new_id = new_visit_id()
        ids = {self.row_id: new_id}
        for model in VISIT_MODELS[1:]:
            for row in rows[model.__tablename__]:
                ids[row["id"]] = _new_id(model, new_id, row)
        for model in VISIT_MODELS:
            copies = [_copied(row, model, ids) for row in rows[model.__tablename__]]
            if model is Visit:
                copies[0].update(title=self.title or copies[0]["title"], extra=_without_id(copies[0].get("extra")))
            elif model is Item:
                copies = [_as_planned(row) for row in copies]
            work.insert_many(model, copies)
        if self.days:
            ShiftVisit(new_id, days=self.days).apply(work)
        work.about = visit.title
        return new_id


@dataclass(frozen=True, slots=True)
class DuplicateItem(Command[str]):
    """A copy of an item with its steps, alternatives and participants, at the same time and place."""

    row_id: str

    def describe(self, thing: str) -> Message:
        return message("Copy of “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        item = work.get(Item, self.row_id)
        work.about = item.title
        visit_id = item.visit_id
        copied = set(family(work, [self.row_id]))
        rows = [row for row in work.rows(Item, visit_id=visit_id) if row["id"] in copied]
        keys = {row["id"]: new_key() for row in rows}
        ids = {row_id: keyed_id(visit_id, Item.list_name, key) for row_id, key in keys.items()}
        position = last_position(work, Item, visit_id)
        work.insert_many(
            Item,
            [
                {**_as_planned(_copied(row, Item, ids)), "key": keys[row["id"]], "position": position + n}
                for n, row in enumerate(rows)
            ],
        )
        participants = [p for row in rows for p in work.rows(Participant, item_id=row["id"])]
        work.insert_many(Participant, [{**_copied(p, Participant, ids), "id": str(uuid.uuid4())} for p in participants])
        return ids[self.row_id]


def _new_id(model: type[Row], visit_id: str, row: Mapping[Any, Any]) -> str:
    if issubclass(model, VisitRow):
        return keyed_id(visit_id, model.list_name, row["key"])
    return str(uuid.uuid4())


def _copied(row: Mapping[Any, Any], model: type[Row], ids: Mapping[str, str]) -> dict[str, Any]:
    """The row with its own id and every reference turned to the copies; what was not copied stays."""
    table = Base.metadata.tables[model.__tablename__]
    kept = {name: value for name, value in row.items() if name not in ("version", "updated_at")}
    for column in table.columns:
        if column.name == "id" or column.foreign_keys:
            value = kept.get(column.name)
            kept[column.name] = ids.get(value, value) if value is not None else None
    return kept


def _as_planned(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if not name.startswith("actual_")}


def _without_id(extra: Any) -> Any:
    return {name: value for name, value in (extra or {}).items() if name != "id"} or None
