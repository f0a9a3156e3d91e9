"""The organisations that a list of people names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.models import Organization
from planner.models.identity import keyed_id, new_key
from planner.rules.lists.reading import Body
from planner.usecases.commands.things import last_position
from planner.workspace import Work


class Bodies:
    """The organisations of a visit by name; those that a list names and nobody has are made once.

    Names count as they are written, since a paper prints the name that the list has. Ministries of the same name
    in two countries are two; `countries` tells the code of a country as typed.
    """

    def __init__(self, work: Work, visit_id: str, countries: Mapping[str, str]) -> None:
        self._work = work
        self._visit_id = visit_id
        self._countries = countries
        rows = work.rows(Organization, visit_id=visit_id)
        self.known = {row["id"]: Body(row["name"], row["name_native"], row["country"]) for row in rows}
        self.names: Mapping[str, str] = {row["id"]: row["name"] for row in rows}
        self._ids: dict[str, dict[str | None, str]] = {}
        for row in rows:
            self._ids.setdefault(row["name"].strip(), {}).setdefault(row["country"], row["id"])

    def id_of(self, body: Body | None) -> str | None:
        """The organisation that a row names; None where it is not there, or the row names none."""
        if body is None:
            return None
        same = self._ids.get(body.name, {})
        country = self._countries.get(body.country or "")
        if country is None:
            return next(iter(same.values()), None)
        return same.get(country) or same.get(None)

    def make(self, named: Sequence[Body]) -> None:
        """Makes what is not there yet."""
        last = last_position(self._work, Organization, self._visit_id)
        new: list[dict[str, Any]] = []
        for body in named:
            if self.id_of(body) is not None:
                continue
            key, country = new_key(), self._countries.get(body.country or "")
            row_id = keyed_id(self._visit_id, Organization.list_name, key)
            self._ids.setdefault(body.name, {})[country] = row_id
            own = {"id": row_id, "key": key, "visit_id": self._visit_id, "position": last + len(new)}
            new.append({**own, "name": body.name, "name_native": body.native, "country": country})
        self._work.insert_many(Organization, new)
