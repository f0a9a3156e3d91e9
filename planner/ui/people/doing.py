"""What a person can do to the people of a visit: each is one command, and so one step of Undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.ui.parts.languages import as_new

if TYPE_CHECKING:
    from planner.workspace import Command, Workspace

# What changes people imports SQLAlchemy, which takes longer than showing them: each is imported when it is done.


class Doing(QObject):
    """Runs commands. `refused(fault, names)` names the fields that were meant, `done(text)` is worth a notice."""

    refused = Signal(object, tuple)
    done = Signal(str)

    def __init__(self, workspace: Workspace, visit_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace, self.visit_id = workspace, visit_id

    def place(self, person_id: str, before_id: str | None) -> bool:
        """Puts somebody before another of their side, or last."""
        from planner.usecases.commands.precedence import PlaceInOrder

        return self._did(PlaceInOrder(person_id, before_id))

    def make_equal(self, person_id: str) -> bool:
        """The rank of whoever stands above; one of their own again where it is that already."""
        from planner.usecases.commands.precedence import MakeEqual

        return self._did(MakeEqual(person_id))

    def rank_by_office(self, person_id: str) -> bool:
        """Ranks the whole side of somebody by part and office."""
        from planner.usecases.commands.precedence import RankByOffice

        return self._did(RankByOffice(person_id))

    def close_gaps(self, person_id: str) -> bool:
        """Counts the ranks of a side anew."""
        from planner.usecases.commands.precedence import CloseGaps

        return self._did(CloseGaps(person_id))

    def pair(self, person_id: str, counterpart_id: str, item_id: str | None) -> bool:
        """Says who meets whom, at one item or in the whole visit."""
        from planner.usecases.commands.precedence import Pair

        return self._did(Pair(person_id, counterpart_id, item_id))

    def pair_with_new(self, person_id: str, name: str, item_id: str | None) -> bool:
        """Makes somebody of the other side by their name, and says that they meet."""
        from planner.usecases.commands.one_person import PairWithNew

        return bool(self.run(PairWithNew(person_id, name, item_id)))

    def unpair(self, pairing_id: str) -> bool:
        """Says no longer that two people meet."""
        from planner.usecases.commands.precedence import RemovePairing

        return self._did(RemovePairing(pairing_id))

    def create(self, values: Mapping[str, Any]) -> str | None:
        """Makes a person; the id, or None where it was refused."""
        from planner.usecases.commands.people import CreatePerson

        made = self.run(CreatePerson(self.visit_id, values))
        return str(made) if made is not None else None

    def edit(self, person_id: str, changes: Mapping[str, Any], seen: Mapping[str, Any]) -> bool:
        """Changes attributes of a person."""
        from planner.usecases.commands.people import EditPerson

        return self._did(EditPerson(person_id, changes, seen=seen), names=tuple(changes))

    def remove(self, person_id: str, name: str) -> bool:
        """Takes a person out of the visit."""
        from planner.usecases.commands.people import RemovePerson

        gone = self._did(RemovePerson(person_id))
        if gone:
            self.done.emit(self.tr("“{name}” removed").format(name=name))
        return gone

    def add(self, values: Mapping[str, Any], house: str) -> str | None:
        """Makes a person as typed, of an organisation by its name; the id, or None where it was refused."""
        from planner.usecases.commands.one_person import AddPerson

        made = self.run(AddPerson(self.visit_id, values, organization=house or None))
        return str(made) if made is not None else None

    def new_house(self, person_id: str, name: str, seen: Mapping[str, Any]) -> None:
        """Makes an organisation and says that a person belongs to it."""
        from planner.usecases.commands.one_person import GiveOrganization

        self.run(GiveOrganization(person_id, name, seen=seen), names=("organization_id",))

    def lodge(self, person_id: str, place: Mapping[str, str]) -> bool:
        """Says where somebody sleeps."""
        from planner.usecases.commands.people import CreateLodging

        return self._did(CreateLodging(person_id, place), names=("lodging",))

    def unlodge(self, lodging_id: str) -> bool:
        """Says no longer that somebody sleeps there."""
        from planner.usecases.commands.people import RemoveLodging

        return self._did(RemoveLodging(lodging_id), names=("lodging",))

    def join(self, person_id: str, group_id: str) -> bool:
        """Adds somebody to a group."""
        from planner.usecases.commands.coaches import JoinGroup

        return self._did(JoinGroup(person_id, group_id))

    def leave_group(self, member_id: str) -> bool:
        """Takes somebody out of a group."""
        from planner.usecases.commands.people import RemoveMember

        return self._did(RemoveMember(member_id))

    def raise_member(self, member_id: str, before_id: str) -> bool:
        """Puts a member of a group before another, as papers list them."""
        from planner.usecases.commands.people import ReorderMember

        return self._did(ReorderMember(member_id, before_id))

    def link(self, person_id: str, directory_id: str | None) -> bool:
        """Says who somebody is in the directory; None lets go."""
        from planner.usecases.commands.directory_links import LinkPerson

        return self._did(LinkPerson(person_id, directory_id))

    def give_room(self, lodging_id: str, room: str, seen: str | None) -> bool:
        """Says in which room somebody sleeps."""
        from planner.usecases.commands.people import EditLodging

        return self._did(EditLodging(lodging_id, {"room": room or None}, seen={"room": seen}), names=("lodging",))

    def note_pairing(self, pairing_id: str, note: str, seen: str | None) -> bool:
        """Notes something about two people who meet."""
        from planner.usecases.commands.precedence import EditPairing

        return self._did(EditPairing(pairing_id, {"note": note or None}, seen={"note": seen}))

    def new_group(self, name: str, languages: Sequence[str]) -> str | None:
        """Makes a group of the delegation."""
        from planner.usecases.commands.people import CreateGroup

        named = as_new(languages, "New group", name)
        made = self.run(CreateGroup(self.visit_id, {**named, "side": "delegation"}))
        return str(made) if made is not None else None

    def edit_group(self, group_id: str, changes: Mapping[str, Any], seen: Mapping[str, Any]) -> bool:
        """Changes attributes of a group."""
        from planner.usecases.commands.people import EditGroup

        return self._did(EditGroup(group_id, changes, seen=seen), names=tuple(changes))

    def remove_group(self, group_id: str, name: str) -> bool:
        """Takes a group out of the visit; its people stay."""
        from planner.usecases.commands.people import RemoveGroup

        gone = self._did(RemoveGroup(group_id))
        if gone:
            self.done.emit(self.tr("“{name}” removed").format(name=name))
        return gone

    def enter_in_directory(self, person_ids: Sequence[str]) -> None:
        """Enters people into the office's directory, each once, and links them."""
        from planner.usecases.commands.directory_links import EnterInDirectory

        new = self.run(EnterInDirectory(tuple(person_ids)))
        if new is not None:
            self.done.emit(self.tr("{count} new in the directory; who was there already is linked").format(count=new))

    def run(self, command: Command[Any], *, names: tuple[str, ...] = ()) -> Any:
        """The result of a command; None where it was refused, which is told."""
        try:
            return self.workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault, names)
            return None

    def _did(self, command: Command[Any], *, names: tuple[str, ...] = ()) -> bool:
        try:
            self.workspace.run(command)
        except PlannerError as fault:
            self.refused.emit(fault, names)
            return False
        return True
