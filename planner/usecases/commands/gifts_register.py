"""Taking reviewed rows of a register into the office, or into a visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from planner.exchange.registers import RegisterRow
from planner.messages import Message, message
from planner.models import Gift, NilReturn, Organization, Person, Recipient, Visit
from planner.models.base import table_of
from planner.models.identity import keyed_id, owned_id
from planner.rules.folding import fold
from planner.usecases.commands.things import column_values
from planner.usecases.gift_register import NEW, REGISTER_SPACE, nil_id, states_of
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class Taken:
    """How many gifts and nil returns an import stored, and how many rows were known already."""

    gifts: int
    nil_returns: int
    known: int


@dataclass(frozen=True, slots=True)
class ImportRegister(Command[Taken]):
    """Stores the new rows of a register, nil returns apart from gifts; what is known already is left as it is.

    With a visit the rows become its gifts, and a giver or recipient whom it surely knows by name is that person or
    organisation; anybody else stays a text.
    """

    rows: tuple[RegisterRow, ...]
    visit_id: str | None = None
    name: str = ""

    def describe(self, thing: str) -> Message:
        return message("Import of “{thing}”", thing=thing)

    def apply(self, work: Work) -> Taken:
        work.about = self.name
        people = _Known(work, self.visit_id) if self.visit_id is not None else None
        states = states_of(work.connection, self.rows)
        place = self._first_place(work)
        gifts: list[dict[str, Any]] = []
        nil_returns: list[dict[str, Any]] = []
        recipients: list[dict[str, Any]] = []
        for number, (row, state) in enumerate(zip(self.rows, states, strict=True), place):
            if state != NEW:
                continue
            if row.nil:
                nil_returns.append(self._nil(row, number))
                continue
            gift_id = keyed_id(self.visit_id or REGISTER_SPACE, Gift.list_name, row.key)
            columns = _gift(row) | {"id": gift_id, "key": row.key, "position": number, "visit_id": self.visit_id}
            if people is not None:
                people.settle(row, columns, recipients)
            gifts.append(columns)
        work.insert_many(Gift, gifts)
        work.insert_many(Recipient, recipients)
        work.insert_many(NilReturn, nil_returns)
        return Taken(len(gifts), len(nil_returns), len(states) - len(gifts) - len(nil_returns))

    def _first_place(self, work: Work) -> int:
        """Behind all that is there, so that the register keeps the order of the list, nil returns among the gifts."""
        gift, nil = table_of(Gift), table_of(NilReturn)
        own = gift.c.visit_id == self.visit_id if self.visit_id else gift.c.visit_id.is_(None)
        found = [
            work.connection.execute(select(func.max(gift.c.position)).where(own)).scalar_one(),
            work.connection.execute(select(func.max(nil.c.position))).scalar_one(),
        ]
        return max((place + 1 for place in found if place is not None), default=0)

    def _nil(self, row: RegisterRow, place: int) -> dict[str, Any]:
        who = row.recipient if row.recipient and not row.recipient.casefold().startswith("nil") else row.giver
        values = {
            "id": nil_id(row), "position": place, "who": who, "period": _period(row), "source": row.source,
            "listed": dict(row.listed), "extra": {"visit": self.visit_id} if self.visit_id else None,
        }  # fmt: skip
        return {name: value for name, value in values.items() if value is not None}


class _Known:
    """The people and organisations of a visit by each of their names; a name that two have is nobody's."""

    def __init__(self, work: Work, visit_id: str) -> None:
        work.get(Visit, visit_id)
        self._outbound = work.get(Visit, visit_id).direction != "inbound"
        self._sides: dict[str, str] = {}
        self._found: dict[str, set[tuple[str, str]]] = {}
        for person in work.rows(Person, visit_id=visit_id):
            self._sides[person["id"]] = person["side"]
            self._know("person_id", person["id"], self._names(person))
        for body in work.rows(Organization, visit_id=visit_id):
            self._know("organization_id", body["id"], (body["name"], body["name_native"]))

    def settle(self, row: RegisterRow, columns: dict[str, Any], recipients: list[dict[str, Any]]) -> None:
        """Puts a known giver and recipient in the place of their texts, which stay beside them where they differ."""
        listed = dict(columns.get("listed") or {})
        giver, recipient = self._named(row.giver), self._named(row.recipient)
        if giver is not None:
            columns[f"giver_{giver[0]}"] = giver[1]
            listed.setdefault("giver", columns.pop("giver_text"))
        if recipient is not None:
            recipients.append({
                "id": owned_id(columns["id"], Recipient.list_name, recipient[1], 0), "gift_id": columns["id"],
                "position": 0, recipient[0]: recipient[1],
            })  # fmt: skip
            listed.setdefault("recipient", columns.pop("recipient_text"))
        ours = "delegation" if self._outbound else "host"
        if row.direction is None and recipient is not None and recipient[1] in self._sides:
            columns["direction"] = "received" if self._sides[recipient[1]] == ours else "given"
        if listed:
            columns["listed"] = listed

    def _named(self, name: str | None) -> tuple[str, str] | None:
        found = self._found.get(fold(name or ""), set())
        return next(iter(found)) if len(found) == 1 else None

    def _know(self, column: str, row_id: str, names: Iterable[str | None]) -> None:
        for name in names:
            if name and fold(name):
                self._found.setdefault(fold(name), set()).add((column, row_id))

    @staticmethod
    def _names(person: dict[str, Any]) -> tuple[str | None, ...]:
        title = person["honorific"]
        return (person["name"], person["native_name"], f"{title} {person['name']}" if title else None)


def _gift(row: RegisterRow) -> dict[str, Any]:
    return column_values({
        "description": row.description, "description_native": row.description_native, "direction": row.direction,
        "status": {"given": "presented", "received": "received", "declined": "declined"}.get(row.direction or ""),
        "quantity": row.quantity, "giver_text": row.giver, "giver_title": row.giver_title,
        "recipient_text": row.recipient, "recipient_title": row.recipient_title, "date": row.date, "value": row.value,
        "disposal": row.disposal, "disposition": row.disposition, "justification": row.justification,
        "category": row.category, "source": row.source, "listed": dict(row.listed) or None,
    })  # fmt: skip


def _period(row: RegisterRow) -> str | None:
    """The months that a nil return is for, as the list says it behind a semicolon or in its title."""
    text = row.justification or row.source or ""
    return text.rpartition(";")[2].strip() or None
