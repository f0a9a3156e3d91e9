"""One visit with everything in it, for making papers and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from planner.errors import NotFound
from planner.messages import message
from planner.storage.rows import rows_of
from planner.storage.visit_values import values_with_lists

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from planner.models import Visit


def whole_visit(session: Session, visit_id: str) -> Visit:
    """The visit with all its rows as plain values, which have the attributes of the mapped classes and outlive the
    session; raises NotFound where it is gone.
    """
    visit = values_with_lists(rows_of(session), "visit", visit_id)
    if visit is None:
        raise visit_is_gone()
    return cast("Visit", visit)


def visit_is_gone() -> NotFound:
    """What to raise where a visit that was shown is asked for, and it is not there."""
    return NotFound(message("This visit is no longer there; it was deleted in the meantime."))
