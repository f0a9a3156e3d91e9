"""A server that accepts and never answers ends in a sentence, and is found again when it speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import make_url, select

from planner.clock import fixed_clock
from planner.errors import StorageError
from planner.models import Visit
from planner.models.base import table_of
from planner.storage import patient
from planner.usecases.commands.visits import CreateVisit
from planner.usecases.office import open_office
from planner.workspace import Work, Workspace
from tests.server.silence import SilentWay
from tests.worlds import NOON


@pytest.fixture
def way(address: str) -> Iterator[SilentWay]:
    url = make_url(address)
    made = SilentWay(url.host or "127.0.0.1", url.port or 5432)
    yield made
    made.close()
    take_time()


@pytest.fixture
def silent_address(address: str, way: SilentWay) -> str:
    return make_url(address).set(host="127.0.0.1", port=way.port).render_as_string(hide_password=False)


def take_time() -> None:
    """Whoever connects soon after a silence has little time for it, which a slow machine may need."""
    patient.PatientConnection.silent_at = None


def titles(workspace: Workspace) -> list[str]:
    return workspace.read(lambda session: sorted(session.scalars(select(table_of(Visit).c.title))))


def test_a_change_that_is_never_answered_is_refused_and_can_be_made_again(
    silent_address: str, way: SilentWay, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = open_office(silent_address, clock=fixed_clock(NOON))
    workspace.run(CreateVisit({"title": "Before"}))
    way.silence(silent=True)
    with monkeypatch.context() as hasty:  # not before: a slow machine is not a silent one
        hasty.setattr(patient, "PING_SECONDS", 0)
        with pytest.raises(StorageError, match="cannot be reached") as refusal:
            workspace.run(CreateVisit({"title": "Never answered"}))
    assert "postgres:guest" not in str(refusal.value)
    way.silence(silent=False)
    take_time()
    workspace.run(CreateVisit({"title": "After"}))
    assert titles(workspace) == ["After", "Before"]
    workspace.undo()
    workspace.close()


def test_an_answer_that_stops_in_the_middle_of_a_change_ends_it(
    silent_address: str, way: SilentWay, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = open_office(silent_address, clock=fixed_clock(NOON))

    class Stops(CreateVisit):
        def apply(self, work: Work) -> str:
            way.silence(silent=True)
            hasty.setattr("planner.storage.server.PATIENCE_SECONDS", 0)
            hasty.setattr(patient, "ANSWER_SECONDS", 0)
            return super().apply(work)

    with monkeypatch.context() as hasty, pytest.raises(StorageError, match="broke off"):
        workspace.run(Stops({"title": "Half"}))
    way.silence(silent=False)
    take_time()
    assert titles(workspace) == []
    workspace.close()
