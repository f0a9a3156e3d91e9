"""What an item refers to, in another visit: what is there by its link to the directory or its name, else a copy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.models import Group, Member, Organization, Person, Place, Row, Vehicle
from planner.models.base import table_of
from planner.models.identity import keyed_id, new_key
from planner.usecases.commands.copies import copied
from planner.usecases.commands.identity import MODELS, new_identity
from planner.usecases.commands.things import last_position
from planner.workspace import Work

FOLLOWING: tuple[type[Row], ...] = (Place, Person, Group, Vehicle, Organization)
"""What goes along where a visit has no equal of it."""
_SAME = {"place": ("kind",), "person": ("side",)}
"""Columns that must be equal beside the name: a city is not the airport of that name, a host not a delegate."""
_WHERE = ("city_id", "within_id")
"""Where a place lies: many cities have a City Hall, many houses a Meeting Room 1."""


class Following:
    """Finds or makes, in visit `visit_id`, what rows of another visit refer to."""

    def __init__(self, work: Work, visit_id: str) -> None:
        self._work, self._visit_id = work, visit_id
        self._ids: dict[str, str] = {}
        self._by_name: dict[str, dict[tuple[Any, ...], list[dict[str, Any]]]] = {}

    def id_of(self, model: type[Row], row_id: str) -> str:
        """The id in this visit of what stands for a row of another."""
        if row_id not in self._ids:
            row = self._work.stored(model, [row_id])[row_id]
            called = (found for name in _names(model, row) for found in self._known(model).get(name, ()))
            equal = next((found["id"] for found in called if model is not Place or self._may_be(row, found)), None)
            self._ids[row_id] = equal or self._copy(model, row)
        return self._ids[row_id]

    def turned(self, model: type[Row], row: Mapping[str, Any]) -> dict[str, Any]:
        """A row whose references to places, people, groups and vehicles are turned to this visit."""
        turned = dict(row)
        for column in table_of(model).columns:
            value = turned.get(column.name)
            target = next((MODELS.get(key.column.table.name) for key in column.foreign_keys), None)
            if value is not None and target in FOLLOWING:
                turned[column.name] = self.id_of(target, value)
        return turned

    def _copy(self, model: type[Row], row: dict[str, Any]) -> str:
        key = new_key()
        new_id = keyed_id(self._visit_id, model.list_name, key)
        self._ids[row["id"]] = new_id  # before what it refers to: a vehicle names its group and the group its vehicle
        position = last_position(self._work, model, self._visit_id)
        own = {name: value for name, value in row.items() if name != "extra"}
        bare = {name: value for name, value in own.items() if not self._refers(model, name)}
        fixed = {"id": new_id, "key": key, "visit_id": self._visit_id, "position": position}
        self._work.insert_many(model, [copied({**bare, **fixed}, model, {})])
        references = {name: value for name, value in own.items() if self._refers(model, name) and value is not None}
        if references:
            turned = self.turned(model, references)
            self._work.update_many(model, {new_id: turned})
        if model is Group:
            self._copy_members(row["id"], new_id)
        return new_id

    def _copy_members(self, old_id: str, new_id: str) -> None:
        for row in self._work.rows(Member, group_id=old_id):
            columns = {"group_id": new_id, "person_id": self.id_of(Person, row["person_id"])}
            identity = new_identity(self._work, Member, new_id, columns)
            self._work.insert_many(Member, [{**columns, **identity, "position": row["position"]}])

    def _refers(self, model: type[Row], name: str) -> bool:
        keys = table_of(model).columns[name].foreign_keys
        return name != "visit_id" and bool(keys)

    def _may_be(self, row: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
        """False where both say in which city or house they are, it is not the same one, and no link says otherwise."""
        if row["directory_id"] and row["directory_id"] == found["directory_id"]:
            return True
        for column in _WHERE:
            if row.get(column) and found.get(column):
                there, here = (self._work.stored(Place, [one[column]])[one[column]] for one in (row, found))
                if not set(_names(Place, there)) & set(_names(Place, here)):
                    return False
        return True

    def _known(self, model: type[Row]) -> dict[tuple[Any, ...], list[dict[str, Any]]]:
        table = model.__tablename__
        if table not in self._by_name:
            found: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
            for row in self._work.rows(model, visit_id=self._visit_id):
                for name in _names(model, row):
                    found.setdefault(name, []).append(row)
            self._by_name[table] = found
        return self._by_name[table]


def _names(model: type[Row], row: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """What a row may be known by: its link to the directory, then its names, with what must be equal beside them."""
    link = [("directory", row["directory_id"])] if row.get("directory_id") else []
    same = tuple(row.get(name) for name in _SAME.get(model.__tablename__, ()))
    names = (row.get("name"), row.get("name_native"), row.get("native_name"))
    return [*link, *((name.casefold().strip(), *same) for name in names if name and name.strip())]
