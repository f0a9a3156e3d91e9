"""Commands on the order of people: one for the delegation, one for the hosts; and who meets whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import Pairing, Person, Row
from planner.rules.parity import office_rank
from planner.rules.precedence import Ranked, by_office, made_equal, moved, without_gaps
from planner.usecases.commands.labels import label_of
from planner.usecases.commands.things import Create, Edit, Remove
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class PlaceInOrder(Command[None]):
    """Puts a person before another of the same side, or last with None; the ranks of all follow."""

    person_id: str
    before_id: str | None = None

    def describe(self, thing: str) -> Message:
        return message("New rank of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        person, people = _side_of(work, self.person_id)
        if self.before_id is not None and self.before_id not in {one.person_id for one in people}:
            raise NotPossible(message("Each side has an order of its own. Choose a place on the same side."))
        if self.before_id != person.id:
            _rank(work, moved(people, person.id, before_id=self.before_id))


@dataclass(frozen=True, slots=True)
class MakeEqual(Command[None]):
    """Gives a person the rank of whoever stands above; where they are equal already, one of their own again."""

    person_id: str

    def describe(self, thing: str) -> Message:
        return message("Rank of “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        person, people = _side_of(work, self.person_id)
        _rank(work, made_equal(people, person.id))


@dataclass(frozen=True, slots=True)
class CloseGaps(Command[None]):
    """Counts the ranks of the side of a person anew from 1; equal ones stay equal."""

    person_id: str

    def describe(self, thing: str) -> Message:
        return message("Ranks counted anew")

    def apply(self, work: Work) -> None:
        _, people = _side_of(work, self.person_id)
        _rank(work, without_gaps(people))


@dataclass(frozen=True, slots=True)
class RankByOffice(Command[None]):
    """Ranks the whole side of a person: its head, its deputies, then by the rank of the office, typed or read.

    Whose office says nothing stands after those whose does; see `planner.rules.parity`.
    """

    person_id: str

    def describe(self, thing: str) -> Message:
        return message("Ranks by office")

    def apply(self, work: Work) -> None:
        person, people = _side_of(work, self.person_id)
        rows = work.rows(Person, visit_id=person.visit_id, side=person.side)
        _rank(work, by_office(people, {row["id"]: (_part(row), _office(row)) for row in rows}))


@dataclass(frozen=True, slots=True)
class CreatePairing(Create):
    """Says who meets whom: `person_id` a delegate, `counterpart_id`, and with `item_id` only there."""

    model: ClassVar[type[Row]] = Pairing

    def check(self, work: Work, row: Any) -> None:
        _different(row)


@dataclass(frozen=True, slots=True)
class EditPairing(Edit):
    """Changes who meets whom."""

    model: ClassVar[type[Row]] = Pairing

    def check(self, work: Work, row: Any) -> None:
        _different(row)


@dataclass(frozen=True, slots=True)
class RemovePairing(Remove):
    """Says no longer that two people meet."""

    model: ClassVar[type[Row]] = Pairing


@dataclass(frozen=True, slots=True)
class Pair(Command[str]):
    """Pairs a delegate with a counterpart, at one item or in the whole visit; the one before gives way."""

    person_id: str
    counterpart_id: str
    item_id: str | None = None

    def describe(self, thing: str) -> Message:
        return message("Counterpart of “{thing}”", thing=thing)

    def apply(self, work: Work) -> str:
        person = work.get(Person, self.person_id)
        pairings = work.rows(Pairing, visit_id=person.visit_id, item_id=self.item_id)
        busy = [row["id"] for row in pairings if self.person_id == row["person_id"]]
        busy += [row["id"] for row in pairings if self.counterpart_id == row["counterpart_id"]]
        work.remove(Pairing, dict.fromkeys(busy))
        values = {"person_id": self.person_id, "counterpart_id": self.counterpart_id, "item_id": self.item_id}
        made = CreatePairing(person.visit_id, values).apply(work)
        work.about = label_of(work, work.get(Person, self.person_id))
        return made


def _side_of(work: Work, person_id: str) -> tuple[Person, list[Ranked]]:
    person = work.get(Person, person_id)
    work.about = label_of(work, person)
    rows = work.rows(Person, visit_id=person.visit_id, side=person.side)
    return person, [Ranked(row["id"], row["precedence"], row["position"]) for row in rows]


def _part(row: Mapping[str, Any]) -> int:
    return {"head": 0, "deputy": 1}.get(row["role"] or "", 2)


def _office(row: Mapping[str, Any]) -> int | None:
    read = office_rank(row["office_rank"], row["position_text"], row["position_native"], row["role_text"])
    return None if read is None else read.rank


def _rank(work: Work, ranks: dict[str, int]) -> None:
    work.update_many(Person, {key: {"precedence": rank} for key, rank in ranks.items()})


def _different(row: Any) -> None:
    if row.person_id == row.counterpart_id:
        raise NotPossible(message("Nobody is their own counterpart. Choose somebody of the other side."))
