"""Checking a stored visit: settings, accepted findings, and mends that mend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from planner.clock import fixed_clock
from planner.errors import NotFound, NotPossible
from planner.rules.checks.finding import Finding, Mend
from planner.usecases.check import Findings, check_visit
from planner.usecases.commands.checks import AcceptFinding, SetOfficeRule, SetVisitRule, TakeBackAcceptance
from planner.usecases.commands.items import EditItem
from planner.usecases.commands.shift import ShiftItems
from planner.usecases.mends import command_for, mend_simple
from planner.workspace import Command, Workspace
from tests.offices import dump, id_of, office
from tests.worlds import CASES, NOON, VISIT_ID, case, city, document, item, person, place, stop

DAY = "2026-05-04"
STORIES = ("burbank", "belgium-uae", "dalian-shanghai")


def world(**members: Any) -> dict[str, Any]:
    """Talks at the hall and a visit to the fair that begins before they end."""
    return document(
        city("brussels", "Europe/Brussels"),
        place("hall", city="brussels", latitude=50.846, longitude=4.352),
        place("fair", city="brussels", latitude=50.899, longitude=4.338),
        place("inn", kind="hotel", city="brussels"),
        stop("brussels", arrive={"date": DAY}, depart={"date": "2026-05-05"}, hotel=members.pop("hotel", "inn")),
        person("li", role="head"),
        item("talks", f"{DAY} 09:00", "10:00", who=["li"], venue="hall", city="brussels", host="Mayor"),
        item("tour", members.pop("at", f"{DAY} 09:30"), "12:00", who=["li"], venue="fair", city="brussels",
             kind="ceremony"),
        **members,
    )  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with office(tmp_path, world()) as opened:
        yield opened


def checked(workspace: Workspace) -> Findings:
    return check_visit(workspace, VISIT_ID, clock=fixed_clock(NOON))


def lines(findings: Findings) -> list[str]:
    return [f"{finding.level} {finding.rule}" for finding in findings.open]


def test_a_visit_that_is_gone_is_not_found(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        check_visit(workspace, "nothing", clock=fixed_clock(NOON))


def test_the_visit_sets_a_rule_over_the_office_and_takes_it_back(workspace: Workspace) -> None:
    assert lines(checked(workspace)) == ["error person_in_two_places"]
    workspace.run(SetOfficeRule("person_in_two_places", "warning"))
    assert lines(checked(workspace)) == ["warning person_in_two_places"]
    workspace.run(SetVisitRule(VISIT_ID, "person_in_two_places", "off"))
    assert lines(checked(workspace)) == []
    workspace.run(SetVisitRule(VISIT_ID, "person_in_two_places"))
    workspace.run(SetOfficeRule("person_in_two_places"))
    assert lines(checked(workspace)) == ["error person_in_two_places"]


@pytest.mark.parametrize(
    "command",
    [
        SetVisitRule(VISIT_ID, "person_in_two_places", "grave"),
        SetVisitRule(VISIT_ID, "no_such_rule", "off"),
        SetOfficeRule("airport_lead", None, {"hours": 2}),
        SetOfficeRule("airport_lead", None, {"minutes": -1}),
        AcceptFinding(VISIT_ID, "no_end", reason="  "),
    ],
)
def test_what_is_no_setting_and_no_reason_is_refused(workspace: Workspace, command: Any) -> None:
    before = dump(workspace)
    with pytest.raises(NotPossible):
        workspace.run(command)
    assert dump(workspace) == before


def accept(workspace: Workspace) -> str:
    findings = checked(workspace)
    (finding,) = findings.open
    return workspace.run(
        AcceptFinding(
            VISIT_ID,
            finding.rule,
            findings.item_keys(finding),
            findings.people_keys(finding),
            finding.facts,
            "The talks end early.",
            "Desk officer",
        )
    )


def test_an_accepted_finding_is_closed_until_the_facts_change(workspace: Workspace) -> None:
    accept(workspace)
    settled = checked(workspace)
    assert (lines(settled), [(one.reason, one.by, one.revived) for one in settled.accepted]) == (
        [],
        [("The talks end early.", "Desk officer", False)],
    )
    workspace.run(ShiftItems((id_of("items", "tour"),), minutes=10))
    revived = checked(workspace)
    assert (lines(revived), [one.revived for one in revived.accepted]) == (["error person_in_two_places"], [True])
    workspace.undo()
    assert lines(checked(workspace)) == []


def test_what_does_not_concern_it_leaves_an_acceptance_alone(workspace: Workspace) -> None:
    accept(workspace)
    workspace.run(EditItem(id_of("items", "talks"), {"title": "Long talks", "notes": "Bring the map"}))
    assert lines(checked(workspace)) == []


def test_an_acceptance_is_taken_back_and_given_again_without_a_second_one(workspace: Workspace) -> None:
    first = accept(workspace)
    workspace.run(TakeBackAcceptance(first))
    assert lines(checked(workspace)) == ["error person_in_two_places"]
    accept(workspace)
    workspace.run(ShiftItems((id_of("items", "tour"),), minutes=10))
    accept(workspace)
    assert len(dump(workspace)["accepted_finding"]) == 1


def commands_of(findings: Findings, finding: Finding) -> list[tuple[Mend, Command[Any]]]:
    """What is offered for a finding, the best first."""
    found = [(mend, command_for(findings.plan, mend)) for mend in finding.mends]
    return [(mend, command) for mend, command in found if command is not None]


def mended(workspace: Workspace, number: int) -> list[str]:
    findings = checked(workspace)
    offered = commands_of(findings, findings.open[0])
    workspace.run(offered[number][1])
    return lines(checked(workspace))


def test_each_mend_of_a_clash_ends_it(workspace: Workspace) -> None:
    findings = checked(workspace)
    offered = commands_of(findings, findings.open[0])
    assert [str(mend.label) for mend, _ in offered] == ["Begin “Tour” at 10:00", "End “Talks” at 09:30"]
    for number in range(2):
        assert "error person_in_two_places" not in mended(workspace, number)
        workspace.undo()


def test_a_ride_of_the_estimated_length_is_put_between(tmp_path: Path) -> None:
    with office(tmp_path, world(at=f"{DAY} 10:10")) as workspace:
        findings = checked(workspace)
        (finding,) = findings.open
        labels = [str(mend.label) for mend, _ in commands_of(findings, finding)]
        assert (finding.level, labels) == (
            "warning",
            ["Begin “Tour” at 10:24", "Add a ride of ~20 min, and begin “Tour” at 10:24"],
        )
        workspace.run(commands_of(findings, finding)[1][1])
        ride = next(row for row in dump(workspace)["item"].values() if row["kind"] == "transfer")
        assert (ride["title"], ride["from_id"], ride["to_id"]) == (
            "Ride to Fair",
            id_of("places", "hall"),
            id_of("places", "fair"),
        )
        assert lines(checked(workspace)) == []


def test_simple_mends_are_one_step_of_undo(tmp_path: Path) -> None:
    with office(tmp_path, world(hotel=None, at=f"{DAY} 11:00")) as workspace:
        findings = checked(workspace)
        assert lines(findings) == ["advice night_without_hotel"]
        before, mend = dump(workspace), mend_simple(findings)
        assert mend is not None
        workspace.run(mend)
        assert lines(checked(workspace)) == []
        workspace.undo()
        assert dump(workspace) == before


def test_a_second_meeting_of_a_room_is_moved_to_the_free_one_beside_it(tmp_path: Path) -> None:
    rooms = [place(key, kind="room", within="hall") for key in ("east", "west")]
    second = item("second", f"{DAY} 09:30", "10:30", host="Dean", venue="east", city="brussels", who=["wang"])
    first = item("first", f"{DAY} 09:00", "10:00", host="Dean", venue="east", city="brussels", who=["wu"])
    more = document(city("brussels", "Europe/Brussels"), place("hall", city="brussels"), person("wu"), person("wang"),
                    *rooms, first, second)  # fmt: skip
    with office(tmp_path, more) as workspace:
        findings = checked(workspace)
        finding = next(one for one in findings.open if one.rule == "room_in_two_uses")
        offered = {str(mend.label): command for mend, command in commands_of(findings, finding)}
        workspace.run(offered["Hold “Second” in West"])
        venues = {row["key"]: row["venue_id"] for row in dump(workspace)["item"].values()}
        assert venues == {"first": id_of("places", "east"), "second": id_of("places", "west")}
        assert "room_in_two_uses" not in {one.rule for one in checked(workspace).open}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_real_programmes_give_no_error(tmp_path: Path, path: Path) -> None:
    with office(tmp_path, case(path)) as workspace:
        findings = check_visit(workspace, case(path)["id"], clock=fixed_clock(NOON))
    assert [str(finding.message) for finding in findings.errors] == []
    if path.name.startswith(STORIES):
        assert [asdict(finding) for finding in findings.open if not finding.is_advice] == []


def test_each_finding_is_a_sentence_in_both_languages(workspace: Workspace) -> None:
    (finding,) = checked(workspace).open
    assert finding.message.in_language("zh-Hans") == "Li：09:30至10:00同时在“Talks”和“Tour”"
