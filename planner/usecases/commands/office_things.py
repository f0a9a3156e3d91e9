"""Creating what belongs to the office and to no visit; editing and removing it is as with everything else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import func, select

from planner.messages import Message, message
from planner.models import Row
from planner.models.base import table_of
from planner.models.identity import new_visit_id
from planner.usecases.commands.labels import NOUNS, label_of
from planner.usecases.commands.limits import within_one_visit
from planner.usecases.commands.things import column_values
from planner.usecases.commands.values import checked, required
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class CreateInOffice(Command[str]):
    """Makes a thing of the office; the result is its id, which is random."""

    model: ClassVar[type[Row]]
    values: Mapping[str, Any]

    def describe(self, thing: str) -> Message:
        noun = NOUNS[self.model.__tablename__]
        return message("New {noun} “{thing}”", noun=noun, thing=thing) if thing else message("New {noun}", noun=noun)

    def apply(self, work: Work) -> str:
        values = checked(self.model, {**dict.fromkeys(required(self.model)), **self.values})
        columns = column_values(values) | {"id": new_visit_id()}
        greatest = work.connection.execute(select(func.max(table_of(self.model).c.position))).scalar_one()
        work.insert_many(self.model, [columns | {"position": 0 if greatest is None else greatest + 1}])
        row = work.get(self.model, columns["id"])
        work.about = label_of(work, row)
        within_one_visit(work, row, self.values)
        self.check(work, row)
        return str(row.id)

    def check(self, work: Work, row: Any) -> None:
        """Raises NotPossible where the new row cannot be as it is, and sets what follows from the rest."""
