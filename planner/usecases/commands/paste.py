"""Items copied or moved to another day or another visit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from planner.messages import Message, message, plural_message
from planner.models import Item, Participant, Visit
from planner.models.base import table_of
from planner.models.identity import keyed_id, new_key
from planner.usecases.commands.copies import copied
from planner.usecases.commands.following import Following
from planner.usecases.commands.identity import new_identity
from planner.usecases.commands.items import NestItem, family
from planner.usecases.commands.shift import ShiftItems
from planner.usecases.commands.standing_alone import attendants, day_around, inherited
from planner.usecases.commands.things import last_position
from planner.workspace import Command, Work
from planner.workspace.bulk import chunks


@dataclass(frozen=True, slots=True)
class PasteItems(Command[tuple[str, ...]]):
    """Copies items of any visit into a visit, from a day on; the ids of those that came.

    They keep their clock times, their steps and their distance in days from the first of them. Who attends and
    where it is follow by equal names; what the visit does not know is copied into it. With `cut` the items leave
    where they were: within one visit they are moved, so that what refers to them, such as gifts, stays with them.
    """

    visit_id: str
    ids: tuple[str, ...]
    day: date | None = None
    cut: bool = False

    def describe(self, thing: str) -> Message:
        if len(self.ids) == 1:
            return message("“{thing}” pasted", thing=thing)
        return plural_message("{count} item pasted", "{count} items pasted", count=len(self.ids))

    def apply(self, work: Work) -> tuple[str, ...]:
        work.get(Visit, self.visit_id)
        chosen = work.stored(Item, self.ids)
        days_of = (row["start_date"] or day_around(work, row) for row in chosen.values())
        first = min((day for day in days_of if day is not None), default=None)
        days = (self.day - first).days if self.day is not None and first is not None else 0
        here = all(row["visit_id"] == self.visit_id for row in chosen.values())
        if self.cut and here:
            made = self.ids
            for row in chosen.values():
                if row["parent_id"] is not None and row["parent_id"] not in chosen:
                    NestItem(row["id"], None).apply(work)
        else:
            made = self._copies(work, chosen)
            if self.cut:
                work.remove(Item, family(work, self.ids))
        if days:
            ShiftItems(made, days=days).apply(work)
        work.about = next(iter(chosen.values()))["title"] if chosen else ""
        return made

    def _copies(self, work: Work, chosen: Mapping[str, Any]) -> tuple[str, ...]:
        following = Following(work, self.visit_id)
        old = work.stored(Item, family(work, self.ids))
        keys = {row_id: new_key() for row_id in old}
        ids = {row_id: keyed_id(self.visit_id, Item.list_name, key) for row_id, key in keys.items()}
        last = last_position(work, Item, self.visit_id)
        rows = []
        attend: dict[str, list[dict[str, Any]]] = {}
        """Those who attend a step only because they attend the item around it, which stays behind."""
        for place, row in enumerate(sorted(old.values(), key=lambda row: (row["position"], row["id"]))):
            elsewhere = row["visit_id"] != self.visit_id
            if row["id"] in chosen and row["parent_id"] is not None and row["parent_id"] not in ids:
                attend[row["id"]] = attendants(work, row)
                row = {**row, **inherited(work, row)}
            turned = following.turned(Item, row) if elsewhere else row
            planned = {name: value for name, value in turned.items() if not name.startswith("actual_")}
            for name in ("parent_id", "alternative_to_id"):
                if planned[name] not in ids and (elsewhere or row["id"] in chosen):
                    planned[name] = None
            fixed = {"key": keys[row["id"]], "visit_id": self.visit_id, "position": last + place}
            rows.append(copied({**planned, **fixed}, Item, ids))
        work.insert_many(Item, rows)
        table = table_of(Participant)
        for some in chunks(list(ids)):
            listed = select(table).where(table.c.item_id.in_(some)).order_by(table.c.position, table.c.id)
            for named in work.connection.execute(listed).mappings():
                attend.setdefault(named["item_id"], []).append(dict(named))
        for row_id, rows_of in attend.items():
            elsewhere = old[row_id]["visit_id"] != self.visit_id
            self._copy_participants(work, following if elsewhere else None, ids[row_id], rows_of)
        return tuple(ids[row_id] for row_id in self.ids)

    def _copy_participants(
        self, work: Work, following: Following | None, owner: str, named: Iterable[Mapping[str, Any]]
    ) -> None:
        for row in named:
            columns = following.turned(Participant, row) if following is not None else row
            kept = {name: columns[name] for name in ("person_id", "group_id", "role", "extra", "position")}
            identity = new_identity(work, Participant, owner, kept)
            work.insert_many(Participant, [{**kept, **identity, "item_id": owner}])
