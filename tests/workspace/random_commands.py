"""Any command that a person could give on what is stored, for hypothesis: many are refused, and may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from functools import partial
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import Column

from planner.models import Moment, Money, Row, Visit
from planner.models.base import table_of
from planner.models.columns import Day, Flag, JsonText, PrivateJson
from planner.models.moment import DAY_PARTS, PRECISIONS
from planner.storage.visit_rows import OF_ROW
from planner.usecases.commands.duplicate import DuplicateItem, DuplicateVisit
from planner.usecases.commands.items import CancelItem, NestItem
from planner.usecases.commands.shift import MoveItem, ShiftDay, ShiftItems, ShiftVisit, SwapDays
from planner.usecases.commands.things import Create, Edit, Remove, Reorder
from planner.usecases.commands.values import CHOICES, ZONES, editable, required
from planner.workspace import Command
from tests.offices import Dump

ZONE_NAMES = ("Asia/Shanghai", "Europe/Brussels", "America/Los_Angeles", "Asia/Dubai", "Pacific/Chatham")
DAYS = st.sampled_from(
    [date(2015, 12, 10), date(2018, 6, 20), date(2023, 3, 25), date(2023, 3, 26), date(2026, 10, 25)]
)
CLOCKS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30]))
MOMENTS = st.builds(
    Moment,
    date=st.none() | DAYS,
    time=st.none() | CLOCKS,
    zone=st.none() | st.sampled_from(ZONE_NAMES),
    fold=st.sampled_from([None, None, 0, 1]),
    precision=st.none() | st.sampled_from(PRECISIONS),
    day_part=st.none() | st.sampled_from(DAY_PARTS),
    until_time=st.none() | CLOCKS,
)
AMOUNTS = st.builds(
    Money,
    amount=st.none() | st.sampled_from(["12", "12.50", "0.1", "12345678901234567890.1", "about ten"]),
    is_number=st.none() | st.booleans(),
    currency=st.none() | st.just("EUR"),
    text=st.none() | st.just("not known"),
)
TEXTS = st.sampled_from(["", "Tea", "茶", "مرحبا", "a\tb\nc", "“quoted” & <b>", "2026-05", "2026-13", "𠀀"])
DISTANCE = (st.integers(-3, 3), st.integers(-2000, 2000))


def any_command(stored: Dump) -> st.SearchStrategy[Command[Any]]:
    """A command on the rows that are stored."""
    # A kind is drawn first, so that strategies are made for that kind only.
    ways = _of_things(stored)
    ways += [partial(_of_times, stored, kind) for kind in _TIMES if _has_rows(stored, kind)]
    return st.sampled_from(ways).flatmap(lambda way: way())


_TIMES = (NestItem, CancelItem, MoveItem, ShiftItems, DuplicateItem, ShiftDay, SwapDays, ShiftVisit, DuplicateVisit) * 4
"""The commands on more than a thing, which weigh more than those on one kind of thing."""
_OF_VISITS = (ShiftDay, SwapDays, ShiftVisit, DuplicateVisit)


def _has_rows(stored: Dump, kind: type[Any]) -> bool:
    return bool(stored["visit"] if kind in _OF_VISITS else stored["item"])


def _of_times(stored: Dump, kind: type[Any]) -> st.SearchStrategy[Command[Any]]:
    ids = _ids(stored, "visit" if kind in _OF_VISITS else "item")
    arguments: dict[type[Any], tuple[st.SearchStrategy[Any], ...]] = {
        NestItem: (ids, st.none() | ids),
        CancelItem: (ids, st.sampled_from(["cancelled", "confirmed", None])),
        MoveItem: (ids, MOMENTS),
        ShiftItems: (st.lists(ids, min_size=1, max_size=4, unique=True).map(tuple), *DISTANCE),
        DuplicateItem: (ids,),
        ShiftDay: (ids, DAYS, *DISTANCE),
        SwapDays: (ids, DAYS, DAYS),
        ShiftVisit: (ids, *DISTANCE),
        DuplicateVisit: (ids, st.none() | TEXTS, st.integers(-400, 400)),
    }
    return st.builds(kind, *arguments[kind])


def _of_things(stored: Dump) -> list[Callable[[], st.SearchStrategy[Command[Any]]]]:
    found: list[Callable[[], st.SearchStrategy[Command[Any]]]] = []
    for base in (Create, Edit, Remove, Reorder):
        for kind in _kinds(base):
            owner = OF_ROW[kind.model][0].__tablename__ if kind.model in OF_ROW else "visit"
            if stored[owner if base is Create else kind.model.__tablename__]:
                found.append(partial(_of, kind, stored))
    return found


def _kinds(base: type[Any]) -> list[type[Any]]:
    return [kind for kind in base.__subclasses__() if "model" in kind.__dict__ and kind.model is not Visit]


def _of(kind: type[Any], stored: Dump) -> st.SearchStrategy[Command[Any]]:
    if issubclass(kind, Create):
        owner = OF_ROW[kind.model][0].__tablename__ if kind.model in OF_ROW else "visit"
        return st.builds(kind, _ids(stored, owner), _values(kind.model, stored, needed=required(kind.model)))
    ids = _ids(stored, kind.model.__tablename__)
    if issubclass(kind, Edit):
        return st.builds(kind, ids, _values(kind.model, stored))
    return st.builds(kind, ids, st.none() | ids) if issubclass(kind, Reorder) else st.builds(kind, ids)


def _ids(stored: Dump, table: str) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(stored[table]))


def _values(
    model: type[Row], stored: Dump, *, needed: frozenset[str] = frozenset()
) -> st.SearchStrategy[Mapping[str, Any]]:
    """Values of what is needed and of a thing or two more, as a person changes them."""
    columns = table_of(model).columns

    def of(names: list[str]) -> st.SearchStrategy[Mapping[str, Any]]:
        wanted = sorted({*names, *needed})
        return st.fixed_dictionaries({name: _value(model, name, columns.get(name), stored) for name in wanted})

    return st.lists(st.sampled_from(sorted(editable(model))), min_size=1, max_size=3).flatmap(of)


def _value(model: type[Row], name: str, column: Column[Any] | None, stored: Dump) -> st.SearchStrategy[Any]:
    if column is None:
        return st.none() | (AMOUNTS if name in ("cost", "value") else MOMENTS)
    if column.foreign_keys:
        table = next(iter(column.foreign_keys)).column.table.name
        return st.none() | _ids(stored, table) if stored[table] else st.none()
    if (model.__tablename__, name) in CHOICES:
        return st.sampled_from([None, *CHOICES[model.__tablename__, name]])
    if name in ZONES:
        return st.sampled_from([None, *ZONE_NAMES])
    if isinstance(column.type, Day):
        return st.none() | DAYS
    if isinstance(column.type, Flag):
        return st.none() | st.booleans()
    if isinstance(column.type, JsonText | PrivateJson):
        return _json(name)
    if isinstance(column.type.python_type, type) and column.type.python_type in (int, float):
        return st.none() | st.integers(-5, 500)
    return st.none() | TEXTS


def _json(name: str) -> st.SearchStrategy[Any]:
    if name == "duration_minutes":
        return st.sampled_from([None, [30], [30, 45]])
    if name in ("languages", "phones", "items", "people", "columns"):
        return st.lists(TEXTS, max_size=2)
    return st.sampled_from([None, {"ar": {"name": "اسم"}}])
