"""Where one goes from a finding to put it right."""

from __future__ import annotations

from planner.ui.checks.goals import goal_of
from tests.rules.checks.looking import found
from tests.worlds import city, item, person, stop


def test_one_goes_to_the_item_the_person_or_the_list_that_a_finding_is_about() -> None:
    findings = found(
        city("oslo", "Europe/Oslo"), stop("oslo", arrive={"date": "2026-05-04"}, depart={"date": "2026-05-05"}),
        person("li", role="head"), person("wang", gone_since="2026-05-01"),
        item("talks", "2026-05-04 09:00", "10:00", who=["li"], city="oslo"),
        leaving_out=(),
    )  # fmt: skip
    assert {one.rule: (goal_of(one).room, goal_of(one).kind) for one in findings} == {
        "gone_from_list": ("people", "person"),
        "nothing_to_do": ("people", "person"),
        "night_without_hotel": ("journey", ""),
        "no_host": ("programme", "item"),
        "no_venue": ("programme", "item"),
    }
