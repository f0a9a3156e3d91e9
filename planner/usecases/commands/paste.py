"""Items copied or moved to another day or another visit."""

from __future__ import annotations

from collections.abc import Mapping
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
from planner.usecases.commands.items import family
from planner.usecases.commands.shift import ShiftItems
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
        first = min((row["start_date"] for row in chosen.values() if row["start_date"]), default=None)
        days = (self.day - first).days if self.day is not None and first is not None else 0
        here = all(row["visit_id"] == self.visit_id for row in chosen.values())
        if self.cut and here:
            made = self.ids
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
        for place, row in enumerate(sorted(old.values(), key=lambda row: (row["position"], row["id"]))):
            elsewhere = row["visit_id"] != self.visit_id
            turned = following.turned(Item, row) if elsewhere else row
            planned = {name: value for name, value in turned.items() if not name.startswith("actual_")}
            for name in ("parent_id", "alternative_to_id"):
                if planned[name] not in ids and (elsewhere or row["id"] in chosen):
                    planned[name] = None
            fixed = {"key": keys[row["id"]], "visit_id": self.visit_id, "position": last + place}
            rows.append(copied({**planned, **fixed}, Item, ids))
        work.insert_many(Item, rows)
        self._copy_participants(work, following, ids, {row_id: row["visit_id"] for row_id, row in old.items()})
        return tuple(ids[row_id] for row_id in self.ids)

    def _copy_participants(
        self, work: Work, following: Following, ids: Mapping[str, str], visits: Mapping[str, str]
    ) -> None:
        table = table_of(Participant)
        for some in chunks(list(ids)):
            listed = select(table).where(table.c.item_id.in_(some)).order_by(table.c.position, table.c.id)
            for row in [dict(one) for one in work.connection.execute(listed).mappings()]:
                elsewhere = visits[row["item_id"]] != self.visit_id
                columns = following.turned(Participant, row) if elsewhere else row
                kept = {name: columns[name] for name in ("person_id", "group_id", "role", "extra", "position")}
                owner = ids[row["item_id"]]
                identity = new_identity(work, Participant, owner, kept)
                work.insert_many(Participant, [{**kept, **identity, "item_id": owner}])
