"""How the first schema declares its columns. Kept as it was: released migrations do not change."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from planner.models.columns import ClockTime, Day, Flag, Instant, JsonText, Private, PrivateJson

Column = sa.Column[Any]
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_AHEAD = "planner_references_ahead"
REAL: Any = sa.Double().with_variant(sa.REAL(), "sqlite")


def bare(name: str, *columns: Column) -> None:
    """A table with its keys, references and indexes named as the models name them.

    A server refuses a reference to a table that is not there yet; `refer_to_what_came_later` makes those.
    """
    ahead = _ahead(name, columns)
    keys = [sa.PrimaryKeyConstraint(*(c.name for c in columns if c.info.get("key")), name=f"pk_{name}")]
    references = [
        sa.ForeignKeyConstraint(
            [c.name],
            [f"{c.info['to']}.id"],
            name=f"fk_{name}_{c.name}",
            deferrable=True,
            initially="DEFERRED",
        )
        for c in columns
        if "to" in c.info and c.info["to"] not in ahead
    ]
    op.create_table(name, *columns, *keys, *references, sqlite_strict=True)
    for column in columns:
        if column.info.get("indexed"):
            op.create_index(f"ix_{name}_{column.name}", name, [column.name])


def refer_to_what_came_later() -> None:
    """On a server, makes the references that tables were made without."""
    for name, column in op.get_bind().info.pop(_AHEAD, ()):
        op.create_foreign_key(
            f"fk_{name}_{column.name}",
            name,
            column.info["to"],
            [column.name],
            ["id"],
            deferrable=True,
            initially="DEFERRED",
        )


def _ahead(name: str, columns: tuple[Column, ...]) -> set[str]:
    """The tables that columns of a new one refer to and that come later; none on SQLite, which does not look."""
    bind = op.get_bind()
    if bind.dialect.name == "sqlite":
        return set()
    targets = {c.info["to"] for c in columns if "to" in c.info} - {name}
    ahead = {target for target in targets if not sa.inspect(bind).has_table(target)}
    bind.info.setdefault(_AHEAD, []).extend((name, c) for c in columns if c.info.get("to") in ahead)
    return ahead


def row(name: str, *columns: Column, lead: tuple[Column, ...] = ()) -> None:
    """A table of rows with an id, a place among equals, unknown members and bookkeeping."""
    bare(
        name,
        text("id", primary_key=True),
        *lead,
        whole("position", needed=True),
        *columns,
        json("extra"),
        whole("version", needed=True),
        instant("updated_at"),
    )


def keyed(name: str, *columns: Column) -> None:
    """A table of things that a visit file knows by a key."""
    row(name, *columns, lead=(ref("visit_id", "visit", needed=True), text("key", needed=True)))


def column(name: str, kind: Any, *, needed: bool = False, primary_key: bool = False, **info: Any) -> Column:
    """One column; `needed` ones are NOT NULL."""
    return sa.Column(name, kind, nullable=not (needed or primary_key), info={"key": primary_key, **info})


def ref(name: str, to: str, *, needed: bool = False) -> Column:
    """A reference, checked when the transaction ends."""
    return column(name, sa.Text(), needed=needed, to=to, indexed=True)


def text(name: str, **options: Any) -> Column:
    return column(name, sa.Text(), **options)


def day(name: str, **options: Any) -> Column:
    return column(name, Day(), **options)


def clock(name: str, **options: Any) -> Column:
    return column(name, ClockTime(), **options)


def instant(name: str, **options: Any) -> Column:
    return column(name, Instant(), **options)


def flag(name: str, **options: Any) -> Column:
    return column(name, Flag(), **options)


def json(name: str, **options: Any) -> Column:
    return column(name, JsonText(), **options)


def private(name: str, **options: Any) -> Column:
    return column(name, Private(), **options)


def packed(name: str, **options: Any) -> Column:
    return column(name, PrivateJson(), **options)


def whole(name: str, **options: Any) -> Column:
    return column(name, WHOLE, **options)


def real(name: str, **options: Any) -> Column:
    return column(name, REAL, **options)


def texts(*names: str) -> list[Column]:
    """Optional texts."""
    return [text(name) for name in names]


def moment(name: str) -> list[Column]:
    """The eight columns of a moment."""
    return [
        day(f"{name}_date"),
        clock(f"{name}_time"),
        text(f"{name}_zone"),
        sa.Column(f"{name}_fold", sa.Integer()),
        text(f"{name}_precision"),
        text(f"{name}_day_part"),
        day(f"{name}_until_date"),
        clock(f"{name}_until_time"),
    ]


def money(name: str) -> list[Column]:
    """The four columns of an amount."""
    return [text(f"{name}_amount"), flag(f"{name}_is_number"), *texts(f"{name}_currency", f"{name}_text")]
