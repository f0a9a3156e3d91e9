"""What has to be done before and after a visit, by whom and by when."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import VisitRow, to
from planner.models.fields import plain

TASK_STATUSES = ("open", "done", "dropped")


class Task(VisitRow):
    """A task of a visit. `due` is a day (YYYY-MM-DD) where somebody set one; else `days_before` counts from the
    first day of the visit: 60 is T-60, -7 is T+7 from its last day. The owner is a person of the visit or a text.

    `template` names the line of the checklist or the gift duty that it was made of, so that it is made once.
    """

    __tablename__ = "task"
    list_name: ClassVar[str] = "tasks"

    title: Mapped[str] = plain()
    title_native: Mapped[str | None] = plain()
    due: Mapped[str | None] = plain()
    days_before: Mapped[int | None] = plain()
    owner_person_id: Mapped[str | None] = to("person")
    owner_text: Mapped[str | None] = plain()
    status: Mapped[str | None] = plain()
    done_on: Mapped[str | None] = plain()
    item_id: Mapped[str | None] = to("item")
    gift_id: Mapped[str | None] = to("gift")
    template: Mapped[str | None] = plain()
    notes: Mapped[str | None] = plain()
