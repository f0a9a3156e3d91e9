"""What a person does to gifts, as commands: each one step of undo, each refusal a plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.ui.parts.languages import OFFICE_LANGUAGES, as_new
from planner.ui.theme.look import Look
from planner.usecases.commands.gifts_life import AdvanceGift, DeclineGift, HandOver, JustifyAsUsual, RecordGift
from planner.usecases.commands.gifts_office import ReturnToStock, TakeFromStock
from planner.usecases.commands.results import (
    CreateGift,
    CreateRecipient,
    EditGift,
    RemoveGift,
    RemoveRecipient,
    ReorderGift,
    ReorderRecipient,
)
from planner.usecases.commands.tasks import MakeAllGiftTasks, MakeGiftTasks, TickTask
from planner.usecases.show import visit_named
from planner.workspace import Command, Workspace


class GiftDoing(QObject):
    """`done(text)` is worth a notice with Undo; `refused(fault)` a card; `faulty(names, text)` stands at a field."""

    done = Signal(str)
    refused = Signal(object)
    faulty = Signal(object, str)

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str | None, parent: QObject, *, today: Callable[[], date]
    ) -> None:
        super().__init__(parent)
        self._look, self._workspace, self._visit_id, self._today = look, workspace, visit_id, today

    def record(self) -> str | None:
        """Makes a gift that is planned to be given, in the visit or in the register of the office."""
        visit = visit_named(self._workspace, self._visit_id) if self._visit_id is not None else None
        languages = (visit.languages if visit is not None else None) or OFFICE_LANGUAGES
        name = as_new(languages, "New gift", self.tr("New gift"), name="description", native="description_native")
        values = {**name, "direction": "given", "status": "planned"}
        if self._visit_id is None:
            made = self._run(RecordGift(values))
        else:
            made = self._run(CreateGift(self._visit_id, values))
        return made if isinstance(made, str) else None

    def edit(self, gift_id: str, changes: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
        """Stores what was typed; a fault stands beside the field."""
        self._run(EditGift(gift_id, dict(changes), seen=dict(seen)), names=tuple(changes))

    def remove(self, gift_id: str, name: str) -> None:
        """Takes a gift out of the register."""
        self._tell(RemoveGift(gift_id), self.tr("“{gift}” was removed.").format(gift=name))

    def reorder(self, gift_id: str, before_id: str | None) -> None:
        """The gift stands before another one of its visit, or last."""
        self._run(ReorderGift(gift_id, before_id))

    def advance(self, gift_id: str, status: str, *, disposal: str | None = None) -> None:
        """Moves a gift on."""
        if status in ("presented", "received"):
            self._tell(HandOver(gift_id), self.tr("It has changed hands."))
        elif status == "declined":
            self._tell(DeclineGift(gift_id), self.tr("It was declined, and stays in the register."))
        else:
            self._tell(AdvanceGift(gift_id, status, disposal=disposal), self.tr("The state of the gift was changed."))

    def justify(self, gift_id: str) -> None:
        """Writes the usual reason."""
        self._tell(JustifyAsUsual(gift_id), self.tr("The usual reason was written down."))

    def add_recipient(self, gift_id: str, kind: str, row_id: str) -> None:
        """The gift is for one more."""
        self._run(CreateRecipient(gift_id, {f"{kind}_id": row_id}), names=("recipients",))

    def drop_recipient(self, recipient_id: str) -> None:
        """The gift is not for this one."""
        self._run(RemoveRecipient(recipient_id), names=("recipients",))

    def raise_recipient(self, recipient_id: str, above_id: str) -> None:
        """The gift is for this one before the one above."""
        self._run(ReorderRecipient(recipient_id, above_id), names=("recipients",))

    def take_from_stock(self, gift_id: str, stock_id: str) -> None:
        """The gift comes from the stock."""
        self._tell(TakeFromStock(gift_id, stock_id), self.tr("Taken from the stock."), names=("stock",))

    def return_to_stock(self, gift_id: str) -> None:
        """The gift goes back to the stock."""
        self._tell(ReturnToStock(gift_id), self.tr("Back in the stock."), names=("stock",))

    def tick(self, task_id: str, done: bool) -> None:
        """A task of a gift is done, or open again."""
        on = self._today().isoformat() if done else None
        self._tell(TickTask(task_id, on, done=done), self.tr("Done.") if done else self.tr("Open again."))

    def make_tasks(self, visit_ids: Sequence[str]) -> None:
        """Makes tasks with days out of the duties that the rules name, in one step."""
        made = self._run(MakeGiftTasks(*visit_ids) if len(visit_ids) == 1 else MakeAllGiftTasks(tuple(visit_ids)))
        if made is None:  # it was refused, and that was said
            return
        if made == 1:
            self.done.emit(self.tr("1 task was made."))
        elif made:
            self.done.emit(self.tr("{count} tasks were made.").format(count=made))
        else:
            self.done.emit(self.tr("Every duty has its task already."))

    def _tell(self, command: Command[Any], words: str, *, names: tuple[str, ...] = ()) -> None:
        self._run(command, names=names)
        if self._workspace.made:
            self.done.emit(words)

    def _run(self, command: Command[Any], *, names: tuple[str, ...] = ()) -> Any:
        try:
            return self._workspace.run(command)
        except PlannerError as fault:
            if names:
                self.faulty.emit(names, fault.message.in_language(self._look.language))
            else:
                self.refused.emit(fault)
            return None
