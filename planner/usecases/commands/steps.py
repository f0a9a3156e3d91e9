"""Putting the steps of an item in another order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import Item
from planner.rules.instants import TimedRow, instants, timed_row
from planner.rules.step_slots import slots
from planner.rules.zones import ZoneSources
from planner.storage.zone_sources import zone_sources
from planner.usecases.commands.items import ReorderItem, steps_of
from planner.usecases.commands.shift import ShiftItems
from planner.usecases.commands.standing_alone import day_around
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class ArrangeSteps(Command[None]):
    """Puts the steps of an item in an order: those with clock times follow one another in it.

    Each keeps its length and the pauses between them stay where they were; a step without a clock time only takes
    its place in the list. Raises NotPossible where the steps are no longer those that were arranged.
    """

    parent_id: str
    step_ids: tuple[str, ...]

    def describe(self, thing: str) -> Message:
        return message("New order of the steps of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        parent = work.get(Item, self.parent_id)
        title, day = parent.title, parent.start.date or day_around(work, work.stored(Item, [parent.id])[parent.id])
        steps = work.stored(Item, steps_of(work, self.parent_id))
        if set(steps) != set(self.step_ids):
            raise NotPossible(message("The steps have changed in the meantime. Look again, then arrange them."))
        sources = zone_sources(work.connection, parent.visit_id)
        spans = {key: _span(timed_row(row), day, sources) for key, row in steps.items()}
        timed = {key: span for key, span in spans.items() if span is not None}
        starts = slots(timed, [key for key in self.step_ids if key in timed])
        for key, start in starts.items():
            minutes = round((start - timed[key][0]) / timedelta(minutes=1))
            if minutes:
                ShiftItems((key,), minutes=minutes).apply(work)
        for key, following in reversed(tuple(pairwise(self.step_ids))):
            ReorderItem(key, following).apply(work)
        work.about = title


def _span(step: TimedRow, day: date | None, sources: ZoneSources) -> tuple[datetime, datetime] | None:
    """From when to when a step is; one without a day of its own is on that of the item it belongs to."""
    start = replace(step.start, date=step.start.date or day)
    end = step.end and replace(step.end, date=step.end.date or start.date)
    first, last = instants(step._replace(start=start, end=end), sources)
    return None if first is None else (first, max(first, last or first))
