"""What the office database knows beside its visits: facts about itself, and the trail of changes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from planner.models.base import Base
from planner.models.columns import PrivateJson


class OfficeFact(Base):
    """One named fact about the database, such as the zone rules its instants were derived with."""

    __tablename__ = "office_fact"
    __table_args__ = {"sqlite_strict": True}  # noqa: RUF012 -- SQLAlchemy's own name and type

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class TrailStep(Base):
    """One step of the audit trail: the same row changes that undo replays, written with them."""

    __tablename__ = "trail_step"
    __table_args__ = {"sqlite_strict": True}  # noqa: RUF012 -- SQLAlchemy's own name and type

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    action: Mapped[str]
    command: Mapped[str]
    summary: Mapped[str]
    changes: Mapped[Any] = mapped_column(PrivateJson)
