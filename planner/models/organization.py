"""Whom a person belongs to, and whose gift rules bind them."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import VisitRow, to
from planner.models.fields import plain, private


class Organization(VisitRow):
    """An authority, company or body on either side."""

    __tablename__ = "organization"
    list_name: ClassVar[str] = "organizations"

    name: Mapped[str] = plain()
    name_native: Mapped[str | None] = plain()
    country: Mapped[str | None] = plain()
    kind: Mapped[str | None] = plain()
    gift_rules: Mapped[str | None] = plain()
    notes: Mapped[str | None] = private()
    translations: Mapped[dict[str, Any] | None] = plain()
    directory_id: Mapped[str | None] = to("directory_organization", local=True)
