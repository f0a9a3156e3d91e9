"""What a person can do to the items of a programme, each as one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.models.moment import Moment
from planner.storage.item_facts import ItemFacts
from planner.ui.parts.languages import as_new

if TYPE_CHECKING:
    from planner.workspace import Command, Workspace

T = TypeVar("T")

# Commands are imported when they are first given: a programme is shown without SQLAlchemy.


class ItemVerbs(QObject):
    """Sends commands. `refused(fault, names)` says why one was not carried out; nothing is changed then.

    `names` are the attributes that were to be changed, so that the reason can stand beside their field.
    """

    refused = Signal(object, tuple)
    made = Signal(str)
    """The id of an item that came to be."""
    removed = Signal(object)
    """What was known of an item that went."""

    def __init__(self, workspace: Workspace, visit_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._visit_id = workspace, visit_id
        self.new_titles = frozenset({"New item", "New step", self.tr("New item"), self.tr("New step")})
        self.languages: tuple[str, ...] = ()
        """Those of the visit, in which what is new is named."""

    @property
    def visit_id(self) -> str:
        """The visit that is worked on."""
        return self._visit_id

    def edit(self, facts: ItemFacts, changes: Mapping[str, Any]) -> bool:
        """Changes attributes of an item, unless somebody else changed them meanwhile; False where refused."""
        from planner.usecases.commands.items import EditItem

        seen = {name: getattr(facts, name) for name in changes}
        if any(seen[name] != value for name, value in changes.items()):
            return self.run(EditItem(facts.item_id, changes, seen), about=tuple(changes)) is not None
        return True

    def create(self, *, start: Moment) -> None:
        """Makes an item on a day."""
        self._create("New item", self.tr("New item"), {"start": start})

    def create_step(self, facts: ItemFacts) -> None:
        """Makes a step of an item."""
        start = Moment(date=facts.start.date, zone=facts.start.zone)
        self._create("New step", self.tr("New step"), {"parent_id": facts.item_id, "start": start})

    def duplicate(self, facts: ItemFacts) -> None:
        """Copies an item with its steps."""
        from planner.usecases.commands.duplicate import DuplicateItem

        self._tell_made(self.run(DuplicateItem(facts.item_id)))

    def cancel(self, facts: ItemFacts) -> None:
        """Cancels an item, or takes that back."""
        from planner.usecases.commands.items import CancelItem

        self.run(CancelItem(facts.item_id, "confirmed" if facts.status == "cancelled" else "cancelled"))

    def remove(self, facts: ItemFacts) -> None:
        """Removes an item with its steps."""
        from planner.usecases.commands.items import RemoveItem

        if self.run(RemoveItem(facts.item_id)) is not None:
            self.removed.emit(facts)

    def shift(self, item_id: str, minutes: int) -> None:
        """Moves an item by minutes; moving it again and again is one step."""
        from planner.usecases.commands.shift import ShiftItems

        self.run(ShiftItems((item_id,), minutes=minutes), seal=False)

    def nest(self, facts: ItemFacts, parent_id: str | None) -> None:
        """Makes an item a step of another, or an item of its own."""
        from planner.usecases.commands.items import NestItem

        if facts.parent_id != parent_id:
            self.run(NestItem(facts.item_id, parent_id))

    def arrange(self, parent_id: str, step_ids: tuple[str, ...]) -> None:
        """Puts the steps of an item in another order; timed ones change places and keep their lengths."""
        from planner.usecases.commands.steps import ArrangeSteps

        self.run(ArrangeSteps(parent_id, step_ids), about=("steps",))

    def run(self, command: Command[T], *, seal: bool = True, about: tuple[str, ...] = ()) -> tuple[T] | None:
        """The result in a tuple, or None where the command was refused."""
        try:
            result = self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault, about)
            return None
        if seal:
            self._workspace.seal()
        return (result,)

    def _create(self, english: str, said: str, values: Mapping[str, Any]) -> None:
        from planner.usecases.commands.items import CreateItem

        titles = as_new(self.languages, english, said, name="title", native="title_native")
        self._tell_made(self.run(CreateItem(self._visit_id, {"kind": "other", **titles, **values})))

    def _tell_made(self, result: tuple[str] | None) -> None:
        if result is not None:
            self.made.emit(result[0])
