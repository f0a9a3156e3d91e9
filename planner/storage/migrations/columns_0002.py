"""How the second schema adds columns and rebuilds tables. Kept as it was: released migrations do not change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from planner.storage.migrations.columns_0001 import Column, instant, json, text, whole


def rebuilt(table: str, *columns: Column, new: tuple[str, ...], free_visit: bool = False) -> None:
    """Adds those of `columns` that are named in `new` to a table of things with keys, references among them.

    With `free_visit` a row may then stand without a visit. SQLite can neither name an added reference nor take
    NOT NULL from a column: the table is made anew beside the old one and takes its name. The caller has switched
    foreign keys off, or dropping the old one would take along every row that refers to it.
    """
    if op.get_bind().dialect.name != "sqlite":
        _added(table, *(column for column in columns if column.name in new))
        if free_visit:
            op.alter_column(table, "visit_id", nullable=True)
        return
    whole_row: tuple[Column, ...] = (
        text("id", primary_key=True),
        sa.Column("visit_id", sa.Text(), nullable=free_visit, info={"to": "visit", "indexed": True}),
        text("key", needed=True),
        whole("position", needed=True),
        *columns,
        json("extra"),
        whole("version", needed=True),
        instant("updated_at"),
    )
    op.create_table(
        f"new_{table}",
        *whole_row,
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *(_reference(table, column) for column in whole_row if "to" in column.info),
        sqlite_strict=True,
    )
    kept = ", ".join(f'"{column.name}"' for column in whole_row if column.name not in new)
    op.execute(f"INSERT INTO new_{table} ({kept}) SELECT {kept} FROM {table}")
    op.drop_table(table)
    op.rename_table(f"new_{table}", table)
    for column in whole_row:
        if column.info.get("indexed"):
            op.create_index(f"ix_{table}_{column.name}", table, [column.name])


def _added(table: str, *columns: Column) -> None:
    for column in columns:
        op.add_column(table, column)
        if "to" in column.info:
            op.create_foreign_key(
                f"fk_{table}_{column.name}",
                table,
                column.info["to"],
                [column.name],
                ["id"],
                deferrable=True,
                initially="DEFERRED",
            )
            op.create_index(f"ix_{table}_{column.name}", table, [column.name])


def _reference(table: str, column: Column) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column.name],
        [f"{column.info['to']}.id"],
        name=f"fk_{table}_{column.name}",
        deferrable=True,
        initially="DEFERRED",
    )
