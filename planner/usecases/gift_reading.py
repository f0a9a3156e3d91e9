"""All gifts of the office as plain facts: of every visit and of the register, with whom they are from and for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from planner.models import Gift, Group, Item, Member, Organization, Participant, Person, Recipient, Visit
from planner.models.base import table_of
from planner.models.money import Money
from planner.reference.countries import countries
from planner.rules.folding import fold
from planner.rules.gift_dates import DayRange, days_at, days_of, widened
from planner.rules.gift_facts import Body, GiftFacts, Party
from planner.storage.visits import list_visits

Rows = Mapping[str, Mapping[str, Any]]


def all_gifts(connection: Connection) -> tuple[GiftFacts, ...]:
    """Every gift of the office: those of visits by visit, then those without one, each in their order."""
    return _Reader(connection).gifts()


class _Reader:
    """Reads the tables that gifts touch once, for all visits together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._visits = {row.id: row for row in connection.execute(select(table_of(Visit))).all()}
        self._last_days = last_days(connection)
        self._organizations = self._by_id(Organization)
        self._people = self._by_id(Person)
        self._groups = self._by_id(Group)
        self._members = self._grouped(Member, "group_id")

    def gifts(self) -> tuple[GiftFacts, ...]:
        recipients = self._grouped(Recipient, "gift_id")
        rows = self._all(Gift)
        items = self._by_id(Item, ids={row["item_id"] for row in rows} - {None})
        attending = self._attending(set(items))
        at_item: dict[str, set[str]] = {}
        for row in rows:
            if row["item_id"]:
                people = {one["person_id"] for one in recipients.get(row["id"], ()) if one["person_id"]}
                at_item.setdefault(row["item_id"], set()).update(people)
        return tuple(
            self._facts(
                row,
                recipients.get(row["id"], ()),
                items.get(row["item_id"] or ""),
                self._without(row["item_id"], attending, at_item),
            )
            for row in sorted(rows, key=lambda row: row["visit_id"] is None)
        )

    def _facts(
        self, row: Mapping[str, Any], recipients: Iterable[Mapping[str, Any]], item: Mapping[str, Any] | None, bare: int
    ) -> GiftFacts:
        visit = self._visits.get(row["visit_id"] or "")
        days = days_of(row["date"])
        if item is not None:
            days = self._days_at(days, item, visit, text=row["date"])
        found = [self._party(one["person_id"], one["group_id"], one["organization_id"]) for one in recipients]
        parties = [party for party in found if party is not None]
        if row["recipient_text"]:
            parties.append(text_party(row["recipient_text"], row["recipient_title"]))
        giver = self._party(row["giver_person_id"], row["giver_group_id"], row["giver_organization_id"])
        if giver is None and row["giver_text"]:
            giver = text_party(row["giver_text"], row["giver_title"])
        return GiftFacts(
            gift_id=row["id"], key=row["key"], description=row["description"],
            description_native=row["description_native"], visit_id=row["visit_id"],
            visit_title=visit.title if visit is not None else "", direction=row["direction"], status=row["status"],
            category=row["category"], quantity=row["quantity"], notes=row["notes"],
            date=row["date"] or (days.first.isoformat() if days is not None and days.is_day else None), days=days,
            cost=money_of_row(row, "cost"), value=money_of_row(row, "value"), value_rate=row["value_rate"],
            giver=giver, recipients=tuple(parties), declared_on=row["declared_on"],
            returns_on=self._last_days.get(row["visit_id"] or ""),
            item_id=row["item_id"], present_without_gift=bare,
        )  # fmt: skip

    def _days_at(
        self, days: DayRange | None, item: Mapping[str, Any], visit: Any, *, text: str | None
    ) -> DayRange | None:
        """The day of the gift, else of its item; with the instant also the day at home, where it is another one."""
        local = item["start_date"]
        if days is None and text:
            return None  # words: somebody knew better than the programme
        if days is None and local is not None:
            days = DayRange(local, local)
        zones = [name for name in (item["start_zone"], visit.home_zone if visit is not None else None) if name]
        if days is None or not days.is_day or item["starts_at"] is None or not zones or local != days.first:
            return days
        return widened(days, days_at(item["starts_at"], zones))

    def _party(self, person_id: str | None, group_id: str | None, organization_id: str | None) -> Party | None:
        if person_id:
            return self._person(self._people[person_id])
        if group_id:
            return self._group(self._groups[group_id])
        if organization_id:
            body = self._body(organization_id)
            assert body is not None
            return Party("organization", body.name, body.name_native, bodies=(body,), keys=body.keys,
                         party_id=organization_id)  # fmt: skip
        return None

    def _person(self, row: Mapping[str, Any]) -> Party:
        body = self._body(row["organization_id"])
        return Party(
            "person", row["name"] or row["native_name"] or row["role_text"] or row["key"],
            row["native_name"] if row["name"] else None,
            title=row["position_text"] or row["position_native"] or row["role_text"],
            title_native=row["position_native"] if row["position_text"] else None,
            nationality=country_code(row["nationality"]),
            rank=row["office_rank"] if row["office_rank"] is not None else row["precedence"],
            bodies=(body,) if body else (), keys=_person_keys(row, body), side=row["side"], party_id=row["id"],
        )  # fmt: skip

    def _group(self, row: Mapping[str, Any]) -> Party:
        members = [self._people[one["person_id"]] for one in self._members.get(row["id"], ()) if one["person_id"]]
        bodies = [body for member in members if (body := self._body(member["organization_id"]))]
        bodies = bodies or self._bodies_named_in(row)
        side = row["side"] or next((member["side"] for member in members), row["everyone_of"])
        name = row["name"] or row["name_native"] or row["key"]
        keys = {f"group:{row['visit_id']}:{row['id']}"}
        return Party("group", name, row["name_native"], bodies=tuple(dict.fromkeys(bodies)), side=side,
                     keys=frozenset(keys), party_id=row["id"])  # fmt: skip

    def _bodies_named_in(self, row: Mapping[str, Any]) -> list[Body]:
        """The organisations of the visit whose names stand in that of a group without members."""
        texts = [fold(text) for text in (row["name"], row["name_native"]) if text]
        named = [
            one["id"]
            for one in self._organizations.values()
            if one["visit_id"] == row["visit_id"] and any(name in text for text in texts for name in _bare_names(one))
        ]
        return [body for one in named if (body := self._body(one))]

    def _body(self, organization_id: str | None) -> Body | None:
        row = self._organizations.get(organization_id or "")
        if row is None:
            return None
        keys = {f"org:{fold(name)}" for name in (row["name"], row["name_native"]) if name and fold(name)}
        if row["directory_id"]:
            keys.add(f"directory:{row['directory_id']}")
        return Body(row["id"], row["name"], row["name_native"], country_code(row["country"]), row["kind"],
                    row["gift_rules"], frozenset(keys))  # fmt: skip

    def _without(
        self,
        item_id: str | None,
        attending: Mapping[str, set[str]],
        at_item: Mapping[str, set[str]],
    ) -> int:
        """How many of the people of the other side at an item have no gift there."""
        if item_id is None:
            return 0
        given = at_item.get(item_id, set())
        sides = {self._people[one]["side"] for one in given if one in self._people}
        return sum(1 for one in attending.get(item_id, set()) - given if self._people[one]["side"] in sides)

    def _attending(self, item_ids: set[str]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for item_id, rows in self._grouped(Participant, "item_id").items():
            if item_id in item_ids:
                found[item_id] = {one["person_id"] for one in rows if one["person_id"]}
        return found

    def _all(self, model: Any) -> list[Mapping[str, Any]]:
        table = table_of(model)
        statement = select(table).order_by(table.c.position, table.c.id)
        return [dict(row) for row in self._connection.execute(statement).mappings()]

    def _by_id(self, model: Any, *, ids: set[Any] | None = None) -> Rows:
        return {row["id"]: row for row in self._all(model) if ids is None or row["id"] in ids}

    def _grouped(self, model: Any, column: str) -> dict[str, list[Mapping[str, Any]]]:
        found: dict[str, list[Mapping[str, Any]]] = {}
        for row in self._all(model):
            found.setdefault(row[column], []).append(row)
        return found


def _bare_names(body: Mapping[str, Any]) -> list[str]:
    """The names of an organisation without what stands in brackets or behind a comma."""
    names = [fold(re.sub(r"[(（,，].*", "", name)) for name in (body["name"], body["name_native"]) if name]
    return [name for name in names if name]


def last_days(connection: Connection) -> dict[str, date]:
    """The last day of each visit that has one."""
    # The list of visits asks for plain columns alone, which a connection gives as a session does.
    found = list_visits(cast(Session, connection))
    return {visit.visit_id: visit.last_day for visit in found if visit.last_day}


def text_party(name: str, title: str | None = None) -> Party:
    """Somebody whom a register names and the plan does not know."""
    key = fold(name)
    return Party("text", name, title=title, keys=frozenset({f"name:{key}"} if key else ()))


def money_of_row(row: Mapping[str, Any], name: str) -> Money | None:
    """The amount in the columns of a row; None where they say nothing."""
    parts = [row[f"{name}_{part}"] for part in ("amount", "is_number", "currency", "text")]
    return Money(*parts) if any(part is not None for part in parts) else None


def country_code(text: str | None) -> str | None:
    """The code of a country (ISO 3166-1 alpha-2) that a text names in English or Chinese; None where it names none."""
    folded = fold(text or "")
    return _codes().get(folded, folded.upper() if len(folded) == 2 and folded.isascii() else None) if folded else None


_PEOPLES = {
    "chinese": "CN", "japanese": "JP", "american": "US", "british": "GB", "french": "FR", "german": "DE",
    "emirati": "AE", "saudi": "SA", "qatari": "QA", "belgian": "BE", "uk": "GB", "usa": "US", "uae": "AE",
    "prc": "CN", "chn": "CN", "jpn": "JP", "gbr": "GB", "are": "AE", "sau": "SA", "prchina": "CN",
    "peoplesrepublicofchina": "CN", "中华人民共和国": "CN",
}  # fmt: skip


@cache
def _codes() -> dict[str, str]:
    names = {fold(name): code for language in ("en", "zh-Hans") for code, name in countries(language)}
    return names | _PEOPLES


def _person_keys(row: Mapping[str, Any], body: Body | None) -> frozenset[str]:
    """A person is known again by the directory, or by a whole name; a family name counts only with its office."""
    keys = {f"directory:{row['directory_id']}"} if row["directory_id"] else set()
    for name in (row["name"], row["native_name"]):
        folded = fold(name or "")
        if not folded:
            continue
        if len((name or "").split()) > 1 or not folded.isascii():
            keys.add(f"name:{folded}")
        else:
            keys |= {f"name:{folded}@{key}" for key in (body.keys if body else {row["id"]})}
    return frozenset(keys or {f"person:{row['id']}"})
