"""A slip of a number in a visit file spoils no page, no check and no paper: what follows from it is left out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner.clock import fixed_clock
from planner.usecases.check import check_visit
from planner.usecases.export import Order, export_visit
from planner.usecases.gift_check import gift_advice, gift_budgets
from planner.usecases.mends import command_for
from planner.usecases.tasks import tasks_of
from tests.offices import office
from tests.worlds import NOON, VISIT_ID, city, document, gift, item, person, place, vehicle

TODAY = date(2026, 3, 1)


def visit(number: int, **members: Any) -> dict[str, Any]:
    lasts: dict[str, Any] = {"duration_minutes": [number], "who": ["li"]}
    way: dict[str, Any] = {"from": "pier", "to": "hall"}
    return document(
        city("tokyo", "Asia/Tokyo"),
        place("hall", city="tokyo", capacity=number),
        place("pier", city="tokyo"),
        person("li", role="head", precedence=number),
        person("abe", side="host", precedence=number, headcount=number),
        vehicle("coach", capacity=number),
        item("talks", "2026-05-04 09:00", city="tokyo", venue="hall", **lasts),
        item("lunch", "2026-05-04 12:00", kind="meal", city="tokyo", venue="pier", **lasts),
        item("ride", "2026-05-04 13:00", kind="transfer", **way, **lasts),
        item("tour", "2026-05-04 14:00", "15:00", venue="pier", who=["li"], travel_minutes=number,
             buffer_minutes=number),
        gift("vase", direction="given", quantity=number, date="2026-05-04", recipients=["abe"],
             cost={"amount": "5", "currency": "CNY"}),
        tasks=[{"key": "visas", "title": "Visas", "days_before": number}],
        dates={"from": "2026-05-04", "to": "2026-05-08"},
        **members,
    )  # fmt: skip


@pytest.mark.parametrize("number", [2**53 - 1, -(2**53) + 1, 10**8, 10**6, -5])
def test_a_slip_of_a_number_leaves_the_rest_readable(number: int, tmp_path: Path) -> None:
    with office(tmp_path, visit(number)) as workspace:
        found = check_visit(workspace, VISIT_ID, clock=fixed_clock(NOON))
        assert all(command_for(found.plan, mend) for one in found.open for mend in one.mends)
        (task,) = tasks_of(workspace, today=TODAY)
        assert (task.title, task.due is None) == ("Visas", abs(number) > 10**5)
        written = export_visit(workspace, VISIT_ID, Order(tmp_path / "out", formats=("pdf", "ics")), as_of=NOON)
        assert {path.suffix for path in written} == {".pdf", ".ics"}
        gift_advice(workspace, VISIT_ID, today=TODAY)


@pytest.mark.parametrize(
    ("budget", "limits"),
    [
        ({"total": "500", "ranks": ["1"]}, []),
        ({"total": {"amount": "NaN", "currency": "CNY"}, "ranks": {"1": 5}}, [None]),
        ({"total": {"amount": "1e999999999", "currency": "CNY"}}, [None]),
        ({"total": {"amount": 4, "currency": "CNY"}, "ranks": {}}, ["4"]),
    ],
)
def test_a_budget_that_is_no_amount_is_no_limit(budget: dict[str, Any], limits: list[str], tmp_path: Path) -> None:
    with office(tmp_path, visit(5, gift_budgets=budget)) as workspace:
        found = gift_budgets(workspace, VISIT_ID)
    assert [one.limit if one.limit is None else str(one.limit) for one in found] == limits
    assert all(one.exceeded == bool(one.limit) for one in found)
