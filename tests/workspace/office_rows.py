"""What the office of the law holds beside its visits: something in every table that no visit file fills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.messages import Message, message
from planner.models import Row
from planner.workspace import Command, Work

OfficeRows = Mapping[type[Row], Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class FillOffice(Command[None]):
    """Inserts rows with ids that tests know."""

    rows: OfficeRows

    def describe(self, thing: str) -> Message:
        return message("Rows for the tests")

    def apply(self, work: Work) -> None:
        for model, rows in self.rows.items():
            work.insert_many(model, [{"position": place, **row} for place, row in enumerate(rows)])
