"""What the checks say about items, as the board shows it."""

from __future__ import annotations

from collections import defaultdict

from planner.clock import Clock
from planner.ui.board.scene import Findings
from planner.usecases.check import check_visit
from planner.workspace import Workspace

MOST_ITEMS = 3
"""What concerns more items at no hour is said of the visit, not of each of them."""


def checked(workspace: Workspace, visit_id: str, *, clock: Clock, language: str) -> Findings:
    """The open findings by item, the gravest first. Raises NotFound where the visit is gone."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for finding in check_visit(workspace, visit_id, clock=clock).open:
        if finding.concerns_whole_visit and len(finding.item_ids) > MOST_ITEMS:
            continue
        words = finding.message.in_language(language)
        for item_id in finding.item_ids:
            found[item_id].append((finding.level, words))
    return found
