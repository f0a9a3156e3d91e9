"""Making items longer or shorter: their start or their end moves alone."""

from __future__ import annotations

from dataclasses import dataclass

from planner.messages import Message, message, plural_message
from planner.models import Item, Moment
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
            work.about = item.title
            changes = {name: value for name in ("start", "end") if (value := getattr(span, name)) is not None}
            for name, value in checked(Item, changes).items():
                setattr(item, name, value)
            check_item_times(work, item, changes)
