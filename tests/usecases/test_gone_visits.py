"""What is asked of a visit that somebody else has removed is refused in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.clock import fixed_clock
from planner.errors import NotFound
from planner.usecases.check import check_visit
from planner.usecases.commands.visits import RemoveVisit
from planner.usecases.gift_papers import write_gifts
from planner.usecases.gift_record import budget_data
from planner.usecases.proposed_tasks import proposed_tasks
from planner.usecases.show import visit_content
from planner.workspace import Workspace
from tests.offices import office
from tests.worlds import NOON, VISIT_ID, document


@pytest.mark.parametrize(
    "asks",
    [
        lambda office, _: check_visit(office, VISIT_ID, clock=fixed_clock(NOON)),
        lambda office, _: proposed_tasks(office, VISIT_ID, today=date(2026, 3, 1)),
        lambda office, _: visit_content(office, VISIT_ID, clock=fixed_clock(NOON)),
        lambda office, _: office.read(lambda session: budget_data(session, VISIT_ID)),
        lambda office, folder: write_gifts(
            office, folder / "labels.pdf", columns="luggage-labels", as_of=NOON, visit_id=VISIT_ID
        ),
    ],
)
def test_a_visit_that_is_gone_is_said_to_be(asks: Callable[[Workspace, Path], object], tmp_path: Path) -> None:
    with office(tmp_path, document()) as workspace:
        workspace.run(RemoveVisit(VISIT_ID))
        with pytest.raises(NotFound) as refused:
            asks(workspace, tmp_path)
    assert str(refused.value) == "This visit is no longer there; it was deleted in the meantime."
