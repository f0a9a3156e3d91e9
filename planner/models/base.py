"""What every stored row has: an id made in Python, a version, and the members we do not know."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, ClassVar

from sqlalchemy import REAL, BigInteger, Double, ForeignKey, Integer, MetaData, Table, Text, event
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, Mapper, declared_attr, mapped_column

from planner.models.columns import ClockTime, Day, Flag, Instant, JsonText

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name: a later migration on SQLite silently drops those without."""

BOOKKEEPING = frozenset({"version", "updated_at"})
"""Columns that say nothing about the plan: no undo, comparison or dump looks at them."""


class Base(DeclarativeBase):
    """All tables of the office database. STRICT matters to SQLite only; others ignore it."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        int: BigInteger().with_variant(Integer(), "sqlite"),
        float: Double().with_variant(REAL(), "sqlite"),
        date: Day,
        time: ClockTime,
        datetime: Instant,
        bool: Flag,
        dict[str, Any]: JsonText,
        list[str]: JsonText,
        list[int]: JsonText,
    }


def to(
    target: str, *, owner: bool = False, break_cycle: bool = False, local: bool = False, sort_order: int = 0
) -> MappedColumn[Any]:
    """A reference to a row of another table, checked when the transaction ends.

    `owner` marks the reference that a row cannot live without: it goes when its owner goes. `local` marks what
    only this office knows: no visit file holds it, and an import leaves it alone.
    """
    table, _, column = target.partition(".")
    key = ForeignKey(f"{table}.{column or 'id'}", deferrable=True, initially="DEFERRED", use_alter=break_cycle)
    return mapped_column(
        key, index=True, active_history=True, info={"owner": owner, "local": local}, sort_order=sort_order
    )


class Row(Base):
    """A row with an id, its place among its equals, a version that only rises, and unknown members."""

    __abstract__ = True
    list_name: ClassVar[str]
    """The member of the visit file that holds such rows; a visit itself stands in none."""

    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-9)
    position: Mapped[int] = mapped_column(default=0, active_history=True, sort_order=-6)
    extra: Mapped[dict[str, Any] | None] = mapped_column(active_history=True, sort_order=7)
    version: Mapped[int] = mapped_column(default=1, sort_order=8)
    updated_at: Mapped[datetime | None] = mapped_column(sort_order=9)

    @declared_attr.directive
    def __table_args__(cls) -> Any:
        return {"sqlite_strict": True}

    @declared_attr.directive
    def __mapper_args__(cls) -> Any:
        return {"version_id_col": cls.__table__.c.version} if "__tablename__" in cls.__dict__ else {}


class Keyed(Row):
    """A thing that a visit file knows by a key; keys are never edited."""

    __abstract__ = True

    key: Mapped[str] = mapped_column(active_history=True, sort_order=-7)


class VisitRow(Keyed):
    """A thing of one visit."""

    __abstract__ = True

    visit_id: Mapped[str] = to("visit", owner=True, sort_order=-8)


def table_of(model: type[Base]) -> Table:
    """The table of a mapped class."""
    table = model.__table__
    assert isinstance(table, Table)
    return table


@event.listens_for(Mapper, "before_configured")
def _know_all() -> None:
    """Classes refer to one another by name, so all of them are mapped before the first is used."""
    import planner.models.mapped  # noqa: F401 -- importing it maps every class
