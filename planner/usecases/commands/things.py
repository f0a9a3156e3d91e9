"""Creating, editing, removing and reordering: the same for everything in a visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass, fields
from datetime import time
from typing import Any, ClassVar

from sqlalchemy import func, select

from planner.errors import NotFound, StaleChange
from planner.messages import Message, message
from planner.models import Moment, Money, Row, Visit
from planner.models.base import table_of
from planner.models.same import same_value
from planner.storage.visit_rows import OF_ROW
from planner.usecases.commands.identity import new_identity
from planner.usecases.commands.labels import NOUNS, label_of
from planner.usecases.commands.limits import within_one_visit
from planner.usecases.commands.values import checked, known, owner_column, required
from planner.workspace import Command, Work
from planner.workspace.draft import Draft


def last_position(work: Work, model: type[Row], owner_id: str) -> int:
    """The position behind all rows of the same owner."""
    columns = table_of(model).c
    greatest = select(func.max(columns.position)).where(columns[owner_column(model)] == owner_id)
    found = work.connection.execute(greatest).scalar_one()
    return 0 if found is None else found + 1


@dataclass(frozen=True, slots=True)
class Create(Command[str]):
    """Makes a thing of a visit, or a part of a thing; the result is its id."""

    model: ClassVar[type[Row]]
    owner_id: str
    values: Mapping[str, Any]

    def describe(self, thing: str) -> Message:
        noun = NOUNS[self.model.__tablename__]
        return message("New {noun} “{thing}”", noun=noun, thing=thing) if thing else message("New {noun}", noun=noun)

    def apply(self, work: Work) -> str:
        work.get(OF_ROW[self.model][0] if self.model in OF_ROW else Visit, self.owner_id)
        values = checked(self.model, {**dict.fromkeys(required(self.model)), **self.values})
        columns = column_values(values)
        columns |= new_identity(work, self.model, self.owner_id, columns)
        columns |= {
            owner_column(self.model): self.owner_id,
            "position": last_position(work, self.model, self.owner_id),
        }
        work.insert_many(self.model, [columns])
        row = work.get(self.model, columns["id"])
        work.about = label_of(work, row)
        within_one_visit(work, row, self.values)
        self.check(work, row)
        return row.id

    def check(self, work: Work, row: Any) -> None:
        """Raises NotPossible where the new row cannot be as it is; most can."""


@dataclass(frozen=True, slots=True)
class Edit(Command[None]):
    """Changes attributes of a row. With `seen`, what the editor showed: a stale value is never overwritten."""

    model: ClassVar[type[Row]]
    row_id: str
    changes: Mapping[str, Any]
    seen: Mapping[str, Any] | None = None

    @property
    def merge_key(self) -> str | None:
        """Typing in one field of one row is one step."""
        return f"{self.model.__tablename__}/{self.row_id}/{'+'.join(sorted(self.changes))}"

    def describe(self, thing: str) -> Message:
        return message("Change of “{thing}”", thing=thing or NOUNS[self.model.__tablename__])

    def apply(self, work: Work) -> None:
        row = work.draft(self.model, self.row_id)
        work.about = label_of(work, row)
        _refuse_stale(row, self.seen or {}, work.about)
        for name, value in checked(self.model, self.changes).items():
            setattr(row, name, value)
        within_one_visit(work, row, self.changes)
        self.check(work, row)

    def check(self, work: Work, row: Any) -> None:
        """Raises NotPossible where the row cannot be as it now is; most can."""


@dataclass(frozen=True, slots=True)
class Remove(Command[None]):
    """Takes a row away with all that belongs to it; whatever refers to it lets go."""

    model: ClassVar[type[Row]]
    row_id: str

    def describe(self, thing: str) -> Message:
        if not thing:
            return message("Removal of a {noun}", noun=NOUNS[self.model.__tablename__])
        return message("Removal of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        row = work.get(self.model, self.row_id)
        work.about = label_of(work, row)
        self.check(work, row)
        work.remove(self.model, [self.row_id])

    def check(self, work: Work, row: Any) -> None:
        """Raises NotPossible where the row is still needed; most are not."""


@dataclass(frozen=True, slots=True)
class Reorder(Command[None]):
    """Puts a row before another of the same list, or last with `before_id` None."""

    model: ClassVar[type[Row]]
    row_id: str
    before_id: str | None = None

    def describe(self, thing: str) -> Message:
        return message("New place for “{thing}”", thing=thing or NOUNS[self.model.__tablename__])

    def apply(self, work: Work) -> None:
        row = work.get(self.model, self.row_id)
        work.about = label_of(work, row)
        columns = table_of(self.model).c
        owner = columns[owner_column(self.model)]
        listed = (
            select(columns.id, columns.position)
            .where(owner == getattr(row, owner.name), columns.id != row.id)
            .order_by(columns.position, columns.id)
        )
        positions = {row.id: row.position for row in work.connection.execute(listed)}
        ids = list(positions)
        if self.before_id is not None and self.before_id not in positions:
            raise NotFound(message("What this should stand before is no longer there. Choose another place."))
        ids.insert(len(ids) if self.before_id is None else ids.index(self.before_id), row.id)
        positions[row.id] = row.position
        moved = {key: {"position": place} for place, key in enumerate(ids) if positions[key] != place}
        work.update_many(self.model, moved)


def column_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Attribute values as columns: a moment or an amount is several."""
    columns: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Moment | Money):
            columns |= {f"{name}_{part.name}": getattr(value, part.name) for part in fields(value)}
        else:
            columns[name] = value
    return {name: value for name, value in columns.items() if value is not None}


def _refuse_stale(row: Row | Draft, seen: Mapping[str, Any], label: str) -> None:
    for name, value in seen.items():
        stored = known(getattr(row, name))
        if not same_value(stored, known(value)):
            raise StaleChange(
                message(
                    "“{thing}” was changed by somebody else in the meantime: what you were editing is “{stored}” "
                    "now. Nothing was overwritten.",
                    thing=label,
                    stored=_readable(stored),
                )
            )


def _readable(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Moment | Money):
        parts = (part.strftime("%H:%M") if isinstance(part, time) else part for part in astuple(value))
        return " ".join(str(part) for part in parts if part is not None)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
