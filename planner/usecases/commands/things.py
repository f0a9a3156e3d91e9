"""Creating, editing, removing and reordering: the same for everything in a visit."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from planner.errors import StaleChange
from planner.messages import Message, message
from planner.models import Row, VisitRow
from planner.models.identity import keyed_id, new_key
from planner.storage.visit_rows import OF_ROW
from planner.usecases.commands.limits import within_one_visit
from planner.usecases.commands.values import checked, label_of
from planner.workspace import Command, Work

NOUNS: Mapping[str, Message] = {
    "visit": message("visit"),
    "contact": message("contact"),
    "stop": message("stop"),
    "organization": message("organisation"),
    "place": message("place"),
    "person": message("person"),
    "lodging": message("lodging"),
    "party_group": message("group"),
    "member": message("member"),
    "vehicle": message("vehicle"),
    "item": message("item"),
    "participant": message("participant"),
    "gift": message("gift"),
    "recipient": message("recipient"),
    "outcome": message("outcome"),
    "party": message("party"),
}
"""What a person calls a row of each table."""


def owner_column(model: type[Row]) -> str:
    """The column that says to what a row belongs."""
    return OF_ROW[model][1] if model in OF_ROW else "visit_id"


def last_position(work: Work, model: type[Row], owner_id: str) -> int:
    """The position behind all rows of the same owner."""
    rows = work.rows(model, **{owner_column(model): owner_id})
    return max((row["position"] for row in rows), default=-1) + 1


@dataclass(frozen=True, slots=True)
class Create(Command[str]):
    """Makes a thing of a visit, or a part of a thing; the result is its id."""

    model: ClassVar[type[Row]]
    owner_id: str
    values: Mapping[str, Any]

    def describe(self, thing: str) -> Message:
        return message("New {noun} “{thing}”", noun=NOUNS[self.model.__tablename__], thing=thing)

    def apply(self, work: Work) -> str:
        row = self.model(
            **{owner_column(self.model): self.owner_id},
            position=last_position(work, self.model, self.owner_id),
            **checked(self.model, self.values),
            **self._identity(),
        )
        work.add(row)
        work.about = label_of(row)
        within_one_visit(work, row, self.values)
        self.check(work, row)
        return row.id

    def check(self, work: Work, row: Any) -> None:
        """Raises NotPossible where the new row cannot be as it is; most can."""

    def _identity(self) -> dict[str, str]:
        if issubclass(self.model, VisitRow):
            key = new_key()
            return {"key": key, "id": keyed_id(self.owner_id, self.model.list_name, key)}
        return {"id": str(uuid.uuid4())}


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
        return message("Change of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        row = work.get(self.model, self.row_id)
        _refuse_stale(row, self.seen or {})
        work.about = label_of(row)
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
        work.about = label_of(row)
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
        return message("New place for “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        row = work.get(self.model, self.row_id)
        work.about = label_of(row)
        column = owner_column(self.model)
        ids = [r["id"] for r in work.rows(self.model, **{column: getattr(row, column)}) if r["id"] != self.row_id]
        place = ids.index(self.before_id) if self.before_id in ids else len(ids)
        ids.insert(place, self.row_id)
        work.update_many(self.model, {row_id: {"position": n} for n, row_id in enumerate(ids)})


def _refuse_stale(row: Row, seen: Mapping[str, Any]) -> None:
    for name, value in seen.items():
        stored = getattr(row, name)
        if stored != value:
            raise StaleChange(
                message(
                    "“{thing}”: somebody else changed {field} in the meantime to “{stored}”. Nothing was overwritten.",
                    thing=label_of(row),
                    field=name,
                    stored="" if stored is None else str(stored),
                )
            )
