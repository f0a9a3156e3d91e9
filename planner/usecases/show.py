"""Reading a visit for the window, the terminal and papers: frozen content."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.clock import Clock
from planner.documents.content.freeze import freeze
from planner.documents.content.types import OFFICE, Audience, Content
from planner.storage.whole_visit import whole_visit

if TYPE_CHECKING:
    from planner.storage.visits import VisitSummary
    from planner.workspace import Workspace

# What lists visits imports SQLAlchemy, which takes longer than the page of one.


def visits(workspace: Workspace) -> Sequence[VisitSummary]:
    """Every visit in one line, the latest first."""
    from planner.storage.visits import list_visits

    return workspace.read(list_visits)


def visit_named(workspace: Workspace, text: str) -> VisitSummary:
    """The visit that a person means by an id, a beginning of one, or a part of a title; raises NotFound."""
    from planner.storage.visits import find_visit

    return workspace.read(lambda session: find_visit(session, text))


def visit_content(workspace: Workspace, visit_id: str, *, clock: Clock, audience: Audience = OFFICE) -> Content:
    """What a visit says to an audience now; raises NotFound where the visit is gone."""
    return workspace.read(lambda session: freeze(whole_visit(session, visit_id), audience=audience, as_of=clock()))
