"""What the list of visits says about each."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.clock import fixed_clock
from planner.storage.database import open_database
from planner.storage.item_facts import item_facts
from planner.storage.overviews import Leader, StopName, visit_overviews
from planner.usecases.samples import fill_with_samples
from planner.workspace import Workspace
from tests.offices import office as one_office
from tests.worlds import document, person


@pytest.fixture
def office(tmp_path: Path):
    workspace = Workspace(
        open_database(tmp_path / "office.sqlite"), clock=fixed_clock(datetime(2023, 3, 24, tzinfo=UTC))
    )
    fill_with_samples(workspace)
    yield workspace
    workspace.close()


def test_each_visit_says_its_stops_its_people_and_who_leads(office: Workspace) -> None:
    belgium, dalian, burbank = office.read(visit_overviews)
    assert [(one.people, one.groups, one.tentative) for one in (belgium, dalian, burbank)] == [
        (12, 16, 1),
        (70, dalian.groups, 1),
        (8, 3, 1),
    ]
    assert [stop.zone for stop in belgium.stops] == ["Europe/Brussels", "Asia/Dubai"]
    assert burbank.stops == (StopName("Burbank", "伯班克", "America/Los_Angeles"),)
    assert burbank.leader == Leader("Ren", None, "Vice District Director of Huairou", "怀柔区副区长")
    assert belgium.leader is None


def test_unnamed_people_count_by_their_heads_and_those_who_left_the_list_do_not(tmp_path: Path) -> None:
    value = document(
        person("li", name="Li Na"),
        person("staff", name="18 officials", headcount=18),
        person("left", gone_since="2026-02-01"),
        person("abe", side="host", headcount=5),
    )
    with one_office(tmp_path, value) as workspace:
        assert [one.people for one in workspace.read(visit_overviews)] == [19]


def test_the_facts_of_an_item_that_is_gone_are_none(office: Workspace) -> None:
    assert office.read(lambda session: item_facts(session, "nothing")) is None
