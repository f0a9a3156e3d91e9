"""What came of a visit, and who follows it up."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import Row, to
from planner.models.fields import plain
from planner.models.visit import owned

OUTCOME_KINDS = ("intention", "memorandum", "contract", "invitation", "contact", "other")
OUTCOME_STATUSES = ("open", "done", "dropped")


class Outcome(Row):
    """An intention, a contract, an invitation…; the owner is one person or organisation."""

    __tablename__ = "outcome"
    list_name: ClassVar[str] = "outcomes"

    visit_id: Mapped[str] = to("visit", owner=True)
    summary: Mapped[str] = plain()
    summary_native: Mapped[str | None] = plain()
    kind: Mapped[str | None] = plain()
    item_id: Mapped[str | None] = to("item")
    owner_person_id: Mapped[str | None] = to("person")
    owner_organization_id: Mapped[str | None] = to("organization")
    due: Mapped[str | None] = plain()
    status: Mapped[str | None] = plain()
    next_step: Mapped[str | None] = plain()
    notes: Mapped[str | None] = plain()

    parties: Mapped[list[Party]] = owned("Party")


class Party(Row):
    """A person, group or organisation that an outcome binds."""

    __tablename__ = "party"
    list_name: ClassVar[str] = "parties"

    outcome_id: Mapped[str] = to("outcome", owner=True)
    person_id: Mapped[str | None] = to("person", owner=True)
    group_id: Mapped[str | None] = to("party_group", owner=True)
    organization_id: Mapped[str | None] = to("organization", owner=True)
