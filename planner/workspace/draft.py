"""A stored row that is being edited, without the mapper: loading and flushing one through it takes longer than all
the rest of an edit together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import Table, inspect

from planner.models import Row
from planner.models.base import table_of
from planner.models.same import same_value

_Group = tuple[Callable[..., Any], tuple[str, ...]]


class Draft:
    """The values of a row under the names of its mapped class; what is set is written with the next flush of `Work`.

    A moment or an amount is one value, as there. Lists of other rows it has none.
    """

    __tablename__: ClassVar[str]
    __table__: ClassVar[Table]
    model: ClassVar[type[Row]]

    def __init__(self, columns: dict[str, Any], changed: Callable[[Draft], None]) -> None:
        vars(self).update(columns)
        vars(self).update(_stored=columns, _set=set(), _changed=changed)

    def __getattr__(self, name: str) -> Any:
        make, columns = _groups(self.model).get(name, (None, ()))
        if make is None:
            raise AttributeError(f"{self.model.__name__} has no value {name}")
        return make(*(vars(self)[column] for column in columns))

    def __setattr__(self, name: str, value: Any) -> None:
        values, (_, columns) = vars(self), _groups(self.model).get(name, (None, ()))
        if columns:
            values.update(zip(columns, value.__composite_values__() if value else (None,) * len(columns), strict=True))
        elif name in values["_stored"]:
            columns, values[name] = (name,), value
        else:
            raise AttributeError(f"{self.model.__name__} has no column {name}")
        values["_set"].update(columns)
        values["_changed"](self)

    def take_changes(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """What was stored and what is to be, by column, where they differ; from then on the latter counts as stored."""
        values, stored = vars(self), vars(self)["_stored"]
        before = {name: stored[name] for name in values["_set"] if not same_value(stored[name], values[name])}
        after = {name: values[name] for name in before}
        values["_set"].clear()
        stored.update(after)
        return before, after


def kind_of(row: Row | Draft) -> type[Row]:
    """The mapped class of a row, also of one that is being edited without the mapper."""
    return row.model if isinstance(row, Draft) else type(row)


@cache
def draft_of(model: type[Row]) -> type[Draft]:
    """The class of drafts of one mapped class."""
    told = {"model": model, "__table__": table_of(model), "__tablename__": model.__tablename__}
    return type(f"{model.__name__}Draft", (Draft,), told)


@cache
def _groups(model: type[Row]) -> Mapping[str, _Group]:
    """What is spread over several columns, by its name: what makes it of them, and which they are."""
    return {
        group.key: (group.composite_class, tuple(column.name for column in group.columns))
        for group in inspect(model).composites
    }
