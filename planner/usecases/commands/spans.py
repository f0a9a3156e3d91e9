"""Making items longer or shorter: their start or their end moves alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.messages import Message, message, plural_message
from planner.models import Item, Moment
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.standing_alone import day_around
from planner.usecases.commands.times import check_item_times
from planner.usecases.commands.values import checked
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class Span:
    """The new start or end of an item; what is None stays."""

    row_id: str
    start: Moment | None = None
    end: Moment | None = None


@dataclass(frozen=True, slots=True)
class ResizeItems(Command[None]):
    """Gives items a new start or a new end, as dragging an edge does; their steps stay where they are."""

    spans: tuple[Span, ...]

    @property
    def merge_key(self) -> str | None:
        """Making the same items longer again and again is one step."""
        return f"resize/{','.join(sorted(span.row_id for span in self.spans))}"

    def describe(self, thing: str) -> Message:
        if len(self.spans) == 1:
            return message("New length of “{thing}”", thing=thing)
        return plural_message("New length of {count} item", "New length of {count} items", count=len(self.spans))

    def apply(self, work: Work) -> None:
        for span in self.spans:
            item = work.get(Item, span.row_id)
            work.about = label_of(work, item)
            changes = {name: value for name in ("start", "end") if (value := getattr(span, name)) is not None}
            for name, value in checked(Item, changes).items():
                setattr(item, name, value)
            check_item_times(work, item, changes)
            _keep_to_its_day(work, item)


def _keep_to_its_day(work: Work, item: Item) -> None:
    """A step without a day of its own that is drawn longer has none still: it is on that of its item."""
    stored = work.stored(Item, [item.id])[item.id]
    if item.parent_id is None or stored["start_date"] is not None:
        return
    day = day_around(work, stored)
    if item.start.date in (None, day) and (item.end is None or item.end.date in (None, day)):
        item.start = replace(item.start, date=None)
        item.end = replace(item.end, date=None) if item.end is not None else None
    elif item.start.date is None:
        item.start = replace(item.start, date=day)
