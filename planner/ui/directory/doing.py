"""What a person can do to the directory: each is one command, and so one step of Undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.models.words import has_han
from planner.ui.parts.languages import OFFICE_LANGUAGES, as_new

if TYPE_CHECKING:
    from planner.usecases.directory import Shelf
    from planner.workspace import Command, Workspace

# Commands take longer to import than the list takes to be shown: each is imported when it is done.


class Doing(QObject):
    """Runs commands. `refused(fault, names)` names the fields that were meant, `done(text)` is worth a notice."""

    refused = Signal(object, tuple)
    done = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def create(self, shelf: Shelf, name: str) -> str | None:
        """Makes an entry of a name, or of a word for new ones; its id, or None where it was refused.

        A Chinese name is stored as such; an organisation needs another one too.
        """
        from planner.usecases.commands import directory

        native = "native_name" if shelf == "people" else "name_native"
        said = name or self.tr("New entry")
        named = {"name": name} if name else as_new(OFFICE_LANGUAGES, "New entry", said, native=native)
        if has_han(said) and shelf != "organizations":
            named = {native: said}
        command: Command[str] = directory.CreateDirectoryPerson(named)
        if shelf == "organizations":
            command = directory.CreateDirectoryOrganization(named)
        elif shelf == "places":
            command = directory.CreateDirectoryPlace({"kind": "venue", **named})
        found = self._run(command)
        return str(found) if found is not None else None

    def edit(self, shelf: Shelf, entry_id: str, changes: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
        """Changes attributes of an entry; what visits say stays as it is."""
        from planner.usecases.commands import directory

        edits: Mapping[str, Any] = {
            "people": directory.EditDirectoryPerson,
            "organizations": directory.EditDirectoryOrganization,
            "places": directory.EditDirectoryPlace,
        }
        self._run(edits[shelf](entry_id, changes, seen=seen), names=tuple(changes))

    def remove(self, shelf: Shelf, entry_id: str, name: str) -> bool:
        """Takes an entry out of the directory."""
        from planner.usecases.commands import directory

        removals: Mapping[str, Any] = {
            "people": directory.RemoveDirectoryPerson,
            "organizations": directory.RemoveDirectoryOrganization,
            "places": directory.RemoveDirectoryPlace,
        }
        return self._did(removals[shelf](entry_id), self.tr("“{name}” removed from the directory").format(name=name))

    def merge(self, shelf: Shelf, keep_id: str, other_ids: Sequence[str], name: str) -> bool:
        """Makes one entry of several; visits follow."""
        from planner.usecases.commands import directory_merges

        merges: Mapping[str, Any] = {
            "people": directory_merges.MergePeople,
            "organizations": directory_merges.MergeOrganizations,
            "places": directory_merges.MergePlaces,
        }
        merge = merges[shelf](keep_id, tuple(other_ids))
        return self._did(merge, self.tr("Merged into “{name}”").format(name=name))

    def tell_apart(self, shelf: Shelf, ids: Sequence[str], others: Sequence[str]) -> bool:
        """Says that entries are another than the others, or each than each where there are no others."""
        from planner.usecases.commands import directory_apart

        kinds: Mapping[str, Any] = {
            "people": directory_apart.TellPeopleApart,
            "organizations": directory_apart.TellOrganizationsApart,
            "places": directory_apart.TellPlacesApart,
        }
        said = self.tr("Told apart: they are not offered as doubles again")
        return self._did(kinds[shelf](tuple(ids), tuple(others)), said)

    def offer_again(self, told_id: str) -> bool:
        """Takes back that two were told apart."""
        from planner.usecases.commands.directory_apart import OfferAgain

        return self._did(OfferAgain(told_id), self.tr("They may be one again"))

    def add_to_visit(self, shelf: Shelf, visit_id: str, title: str, ids: Sequence[str]) -> tuple[str, ...]:
        """Adds people or places to a visit; their ids there, none where it was refused."""
        from planner.usecases.commands.directory_links import TakeFromDirectory
        from planner.usecases.commands.directory_places import TakePlacesFromDirectory

        command: Command[tuple[str, ...]] = TakeFromDirectory(visit_id, tuple(ids))
        if shelf == "places":
            command = TakePlacesFromDirectory(visit_id, tuple(ids))
        taken = self._run(command)
        if taken:
            self.done.emit(self.tr("Added to “{title}”").format(title=title))
        return tuple(taken or ())

    def enter_places(self, visit_id: str, title: str) -> None:
        """Enters the places of a visit, each once."""
        from planner.usecases.commands.directory_places import EnterPlaces

        new = self._run(EnterPlaces(visit_id))
        if new is not None:
            said = self.tr("{count} new places of “{title}”; what was there already is linked")
            if new == 1:
                said = self.tr("1 new place of “{title}”; what was there already is linked")
            self.done.emit(said.format(count=new, title=title))

    def _run(self, command: Command[Any], *, names: tuple[str, ...] = ()) -> Any:
        try:
            return self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault, names)
            return None

    def _did(self, command: Command[Any], said: str) -> bool:
        try:
            self._workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault, ())
            return False
        self.done.emit(said)
        return True
