"""What a person can do to the directory: each is one command, and so one step of Undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.usecases.commands import directory
from planner.usecases.commands.directory_links import MergeOrganizations, MergePeople, TakeFromDirectory
from planner.workspace import Command

if TYPE_CHECKING:
    from planner.usecases.directory import Shelf
    from planner.workspace import Workspace

_EDITS: Mapping[str, Any] = {
    "people": directory.EditDirectoryPerson,
    "organizations": directory.EditDirectoryOrganization,
    "places": directory.EditDirectoryPlace,
}
_REMOVALS: Mapping[str, Any] = {
    "people": directory.RemoveDirectoryPerson,
    "organizations": directory.RemoveDirectoryOrganization,
    "places": directory.RemoveDirectoryPlace,
}


class Doing(QObject):
    """Runs commands. `refused(fault, names)` names the fields that were meant, `done(text)` is worth a notice."""

    refused = Signal(object, tuple)
    done = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def create(self, shelf: Shelf, name: str) -> str | None:
        """Makes an entry of a name; its id, or None where it was refused."""
        command: Command[str] = directory.CreateDirectoryPerson({"name": name})
        if shelf == "organizations":
            command = directory.CreateDirectoryOrganization({"name": name})
        elif shelf == "places":
            command = directory.CreateDirectoryPlace({"kind": "venue", "name": name})
        found = self._run(command)
        return str(found) if found is not None else None

    def edit(self, shelf: Shelf, entry_id: str, changes: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
        """Changes attributes of an entry; what visits say stays as it is."""
        self._run(_EDITS[shelf](entry_id, changes, seen=seen), names=tuple(changes))

    def remove(self, shelf: Shelf, entry_id: str, name: str) -> bool:
        """Takes an entry out of the directory."""
        if not self._did(_REMOVALS[shelf](entry_id)):
            return False
        self.done.emit(self.tr("“{name}” removed from the directory").format(name=name))
        return True

    def merge(self, shelf: Shelf, keep_id: str, other_ids: Sequence[str], name: str) -> bool:
        """Makes one entry of several; visits follow."""
        command = MergePeople if shelf == "people" else MergeOrganizations
        if not self._did(command(keep_id, tuple(other_ids))):
            return False
        self.done.emit(self.tr("Merged into “{name}”").format(name=name))
        return True

    def add_to_visit(self, visit_id: str, title: str, ids: Sequence[str]) -> tuple[str, ...]:
        """Adds people to a visit; their ids there, none where it was refused."""
        taken = self._run(TakeFromDirectory(visit_id, tuple(ids)))
        if taken:
            self.done.emit(self.tr("Added to “{title}”").format(title=title))
        return tuple(taken or ())

    def _run(self, command: Command[Any], *, names: tuple[str, ...] = ()) -> Any:
        try:
            return self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault, names)
            return None

    def _did(self, command: Command[None]) -> bool:
        try:
            self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault, ())
            return False
        return True
