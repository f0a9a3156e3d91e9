"""What a person meant to do, as a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from planner.messages import Message

if TYPE_CHECKING:
    from planner.workspace.work import Work

T_co = TypeVar("T_co", covariant=True)


class Command(Generic[T_co]):
    """A frozen dataclass that says what is meant and can apply it. It has no undo: that is recorded."""

    @property
    def merge_key(self) -> str | None:
        """Steps of equal merge key that follow one another become one step (typing, dragging)."""
        return None

    def describe(self, thing: str) -> Message:
        """What the Undo menu calls it; `thing` is the name that the command put into `Work.about`."""
        raise NotImplementedError  # because every command says what it does in its own words

    def apply(self, work: Work) -> T_co:
        """Makes the change through `work`; the result goes to whoever ran the command."""
        raise NotImplementedError  # because a command is only its description and this
