"""The gifts of a visit or of the whole office as one looks through them: with their visits, and advice when asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from planner.messages import Message
from planner.models import Gift, NilReturn
from planner.models.base import table_of
from planner.models.words import Words, words
from planner.rules.gift_facts import GiftAdvice, GiftFacts
from planner.storage.visits import list_visits
from planner.usecases.gift_check import Adviser, attending
from planner.usecases.gift_memory import Exchanged, exchanged_with, return_advice, separate_sets
from planner.usecases.gift_reading import all_gifts
from planner.workspace import Workspace

_MORE = ("disposal", "declared_on", "value_method", "photographed", "source", "presented_by", "carried_by")


@dataclass(frozen=True, slots=True)
class VisitOfGifts:
    """The visit that some gifts belong to; days are local."""

    title: Words
    first_day: date | None
    last_day: date | None


class GiftBook:
    """Gifts by visit, the latest visit first, those without a visit last, each in its order. Frozen when it is read.

    Advice is made when it is asked for, gift by gift: a register of thousands opens without it.
    """

    def __init__(self, session: Session, visit_id: str | None, *, today: date) -> None:
        connection = session.connection()
        everything = all_gifts(connection)
        self._all = everything
        self._adviser = Adviser(connection, everything, today=today)
        self._attending = attending(connection, visit_id)
        self._told: dict[str, tuple[GiftAdvice, ...]] = {}
        self._of_visits: dict[str, Mapping[str, list[GiftAdvice]]] = {}
        self.visits = {
            one.visit_id: VisitOfGifts(words(one.languages, one.title, one.title_native), one.first_day, one.last_day)
            for one in list_visits(session)
        }
        order = {one: place for place, one in enumerate(self.visits)}
        own = [gift for gift in everything if visit_id is None or gift.visit_id == visit_id]
        self.gifts: tuple[GiftFacts, ...] = tuple(
            sorted(own, key=lambda gift: order.get(gift.visit_id or "", len(order)))
        )
        self._by_id = {gift.gift_id: gift for gift in everything}
        self._more = _more(connection)
        self.nil_returns: int = connection.execute(select(func.count()).select_from(table_of(NilReturn))).scalar_one()

    def gift(self, gift_id: str) -> GiftFacts | None:
        """A gift of the office by its id."""
        return self._by_id.get(gift_id)

    def more(self, gift_id: str) -> Mapping[str, Any]:
        """What else a list shows of a gift: its disposal, when it was declared, and the like."""
        return self._more.get(gift_id, {})

    def label(self, name: str) -> Message | None:
        """What a set of gift rules is called."""
        return self._adviser.labels.get(name)

    def advice(self, gift: GiftFacts) -> tuple[GiftAdvice, ...]:
        """All advice on a gift; worked out once."""
        if gift.gift_id not in self._told:
            of_visit = self._of_visit(gift.visit_id).get(gift.gift_id, []) if gift.visit_id else []
            self._told[gift.gift_id] = (*self._adviser.on(gift), *of_visit)
        return self._told[gift.gift_id]

    def exchanged(self, gift: GiftFacts) -> list[Exchanged]:
        """What else went between us and the other side of a gift, the office of each person included."""
        giver = (gift.giver,) if gift.giver is not None else ()
        other = giver if gift.direction == "received" else gift.recipients
        found = exchanged_with(other, self._all, office=True)
        return [one for one in found if one.gift.gift_id != gift.gift_id]

    def _of_visit(self, visit_id: str) -> Mapping[str, list[GiftAdvice]]:
        """What is told of a gift because of the others of its visit."""
        if visit_id not in self._of_visits:
            own = [gift for gift in self._all if gift.visit_id == visit_id]
            found: dict[str, list[GiftAdvice]] = {}
            for one in (*return_advice(own, self._all), *separate_sets(own, self._attending)):
                found.setdefault(one.gift_id, []).append(one)
            self._of_visits[visit_id] = found
        return self._of_visits[visit_id]


def gift_book(workspace: Workspace, visit_id: str | None = None, *, today: date) -> GiftBook:
    """The gifts of a visit, or of the whole office; `today` stands for days that are not known."""
    return workspace.read(lambda session: GiftBook(session, visit_id, today=today))


def count_gifts(workspace: Workspace) -> int:
    """How many gifts the office has: reading thousands is not for the thread of the window."""
    count = select(func.count()).select_from(table_of(Gift))
    return workspace.read(lambda session: int(session.execute(count).scalar_one()))


def _more(connection: Connection) -> dict[str, Mapping[str, Any]]:
    table = table_of(Gift)
    found = connection.execute(select(table.c.id, *(table.c[name] for name in _MORE))).mappings()
    return {row["id"]: dict(row) for row in found}
