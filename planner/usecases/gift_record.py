"""One gift with all that is stored of it, and who and what of its visit it may name: for the editor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models import Gift, GiftStock, Group, Item, Money, Organization, Person, Recipient, Row, Visit
from planner.models.base import table_of
from planner.models.words import Words, words
from planner.storage.whole_visit import visit_is_gone
from planner.workspace import Workspace

PARTIES = ("person", "group", "organization")
_MONEY = ("cost", "value")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something of a visit that a gift may name. `kind` is person, group, organization or item."""

    kind: str
    row_id: str
    name: Words
    day: date | None = None


@dataclass(frozen=True, slots=True)
class StockLine:
    """A standard gift of the stock; `count` is None where nobody counts."""

    stock_id: str
    name: str
    name_native: str | None
    count: int | None
    category: str | None
    cost: Money | None
    notes: str | None


@dataclass(frozen=True, slots=True)
class GiftRecord:
    """All attributes of a gift under their names, its recipients (row ids), and what may be chosen for it."""

    values: Mapping[str, Any]
    recipients: tuple[tuple[str, Named], ...]
    named: tuple[Named, ...]
    stock: tuple[StockLine, ...]
    languages: tuple[str, ...]
    first_day: date | None


def gift_record(workspace: Workspace, gift_id: str) -> GiftRecord | None:
    """The gift as it is stored; None where it is gone."""
    return workspace.read(lambda session: _record(session, gift_id))


def stock_lines(workspace: Workspace) -> tuple[StockLine, ...]:
    """The standard gifts of the office in their order."""
    return workspace.read(_stock)


def _record(session: Session, gift_id: str) -> GiftRecord | None:
    gift = session.get(Gift, gift_id)
    if gift is None:
        return None
    columns = {column.key for column in table_of(Gift).columns}
    plain = {name for name in columns if not name.startswith(("cost_", "value_"))}
    more = {"value_rate", "value_rate_date", "value_method"}
    values = {name: getattr(gift, name) for name in (*sorted(plain | more), *_MONEY)}
    visit = session.get(Visit, gift.visit_id) if gift.visit_id else None
    languages = tuple(visit.languages or ()) if visit is not None else ()
    named = named_in_visit(session, visit.id, languages) if visit is not None else ()
    by_id = {(one.kind, one.row_id): one for one in named}
    table = table_of(Recipient)
    rows = session.execute(select(table).where(table.c.gift_id == gift_id).order_by(table.c.position, table.c.id))
    recipients = [
        (row["id"], found)
        for row in rows.mappings()
        for kind in PARTIES
        if (found := by_id.get((kind, row[f"{kind}_id"] or ""))) is not None
    ]
    return GiftRecord(
        values, tuple(recipients), named, _stock(session), languages, visit.dates_from if visit is not None else None
    )


def named_in_visit(session: Session, visit_id: str, languages: tuple[str, ...]) -> tuple[Named, ...]:
    """The people, groups, organisations and items of a visit, the items by day."""
    found = [
        Named("person", row["id"], words(languages, row["name"], row["native_name"])
              or words(languages, row["position_text"], row["position_native"])
              or words((), row["role_text"] or row["key"]))
        for row in _rows(session, Person, visit_id)
    ]  # fmt: skip
    found += [
        Named("group", row["id"], words(languages, row["name"], row["name_native"]) or words((), row["key"]))
        for row in _rows(session, Group, visit_id)
    ]
    found += [
        Named("organization", row["id"], words(languages, row["name"], row["name_native"]))
        for row in _rows(session, Organization, visit_id)
    ]
    items = sorted(_rows(session, Item, visit_id), key=lambda row: (row["start_date"] or date.max, row["position"]))
    found += [
        Named("item", row["id"], words(languages, row["title"], row["title_native"]), day=row["start_date"])
        for row in items
    ]
    return tuple(found)


def _rows(session: Session, model: type[Row], visit_id: str) -> Iterable[Mapping[str, Any]]:
    table = table_of(model)
    statement = select(table).where(table.c.visit_id == visit_id).order_by(table.c.position, table.c.id)
    return [dict(row) for row in session.execute(statement).mappings()]


def _stock(session: Session) -> tuple[StockLine, ...]:
    rows = session.execute(select(GiftStock).order_by(GiftStock.position, GiftStock.id)).scalars()
    return tuple(
        StockLine(row.id, row.name, row.name_native, row.count, row.category, row.cost, row.notes) for row in rows
    )


def budget_data(session: Session, visit_id: str) -> dict[str, Any] | None:
    """The budgets of a visit as they are stored; raises NotFound where the visit is gone."""
    visit = session.get(Visit, visit_id)
    if visit is None:
        raise visit_is_gone()
    return dict(visit.gift_budgets) if visit.gift_budgets else None
