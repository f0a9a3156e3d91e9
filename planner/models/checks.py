"""What an officer decided about findings: rules set otherwise, and findings accepted with a reason."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import Row, to
from planner.models.fields import plain

CHECK_LEVELS = ("off", "advice", "warning", "error")


class AcceptedFinding(Row):
    """A finding that stays as it is, with the reason. Items and people are keys of the visit file.

    `facts` is what the finding was made of: where the facts are others by now, it counts as open again.
    `accepted_at` is an instant in UTC, ISO 8601.
    """

    __tablename__ = "accepted_finding"
    list_name: ClassVar[str] = "accepted"

    visit_id: Mapped[str] = to("visit", owner=True)
    rule: Mapped[str] = plain()
    items: Mapped[list[str] | None] = plain()
    people: Mapped[list[str] | None] = plain()
    facts: Mapped[str | None] = plain()
    reason: Mapped[str] = plain()
    accepted_by: Mapped[str | None] = plain()
    accepted_at: Mapped[str | None] = plain()


class OfficeRule(Row):
    """What the office sets for a rule of the checks: its level, and numbers by their names."""

    __tablename__ = "office_rule"
    list_name: ClassVar[str] = "office_rules"

    rule: Mapped[str] = plain()
    level: Mapped[str | None] = plain()
    numbers: Mapped[dict[str, Any] | None] = plain()
