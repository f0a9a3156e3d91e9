"""Reading a visit for the window, the terminal and papers: frozen content."""

from __future__ import annotations

from collections.abc import Sequence

from planner.clock import Clock
from planner.documents.content.freeze import freeze
from planner.documents.content.types import OFFICE, Audience, Content
from planner.storage.visits import VisitSummary, find_visit, list_visits
from planner.storage.whole_visit import whole_visit
from planner.workspace import Workspace


def visits(workspace: Workspace) -> Sequence[VisitSummary]:
    """Every visit in one line, the latest first."""
    return workspace.read(list_visits)


def visit_named(workspace: Workspace, text: str) -> VisitSummary:
    """The visit that a person means by an id, a beginning of one, or a part of a title; raises NotFound."""
    return workspace.read(lambda session: find_visit(session, text))


def visit_content(workspace: Workspace, visit_id: str, *, clock: Clock, audience: Audience = OFFICE) -> Content:
    """What a visit says to an audience now; raises NotFound where the visit is gone."""
    return workspace.read(lambda session: freeze(whole_visit(session, visit_id), audience=audience, as_of=clock()))
