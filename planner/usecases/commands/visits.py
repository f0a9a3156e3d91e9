"""Commands on whole visits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import Row, Visit
from planner.models.identity import new_visit_id
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.things import Edit, Remove
from planner.usecases.commands.values import checked
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class CreateVisit(Command[str]):
    """A new visit. Needs a title; it is outbound unless `values` say otherwise. The result is its id."""

    values: Mapping[str, Any]

    def describe(self, thing: str) -> Message:
        return message("New visit “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        values = checked(Visit, {"direction": "outbound", "title": None, **self.values})
        visit = work.add(Visit(id=new_visit_id(), position=0, **values))
        work.about = label_of(work, visit)
        refuse_backward_dates(visit)
        return visit.id


@dataclass(frozen=True, slots=True)
class EditVisit(Edit):
    """Changes what is said of a visit as a whole: titles, languages, dates, home zone, marking."""

    model: ClassVar[type[Row]] = Visit

    def check(self, work: Work, row: Any) -> None:
        refuse_backward_dates(row)


@dataclass(frozen=True, slots=True)
class RemoveVisit(Remove):
    """Deletes a visit with all that is in it."""

    model: ClassVar[type[Row]] = Visit


def refuse_backward_dates(visit: Visit) -> None:
    """Raises NotPossible where a visit would end before it begins."""
    if visit.dates_from and visit.dates_to and visit.dates_to < visit.dates_from:
        raise NotPossible(message("The visit would end before it begins. Correct one of the two days."))
