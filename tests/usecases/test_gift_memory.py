"""What was exchanged before: with a person and an office, over visits and the register; budgets and separate sets."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from planner.rules.gift_facts import Party
from planner.usecases.commands.gifts_life import RecordGift
from planner.usecases.commands.visits import EditVisit
from planner.usecases.gift_check import gift_advice, gift_budgets
from planner.usecases.gift_memory import Budget, exchanged_with
from planner.usecases.gift_reading import all_gifts
from planner.workspace import Workspace
from tests.offices import office
from tests.rules.gift_worlds import TODAY
from tests.worlds import VISIT_ID, document, gift, item, person

EARLIER = "0b1f7c1e-52a4-4c35-9a59-0f2b7f6f1f11"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    city = {"list": "organizations", "key": "city", "name": "City of Oslo", "country": "NO"}
    earlier = document(
        city, person("berg", name="Kari Berg", side="host", organization="city"),
        person("li", name="Li Na", side="delegation"),
        gift("bowl", description="Porcelain bowl", direction="given", status="presented", date="2024-05",
             giver="li", recipients=["berg"]),
        title="Earlier",
    )  # fmt: skip
    now = document(
        city, person("kari", name="Kari  BERG", side="host", organization="city", precedence=1),
        person("dahl", name="Per Dahl", side="host", organization="city", precedence=2),
        person("li", name="Li Na", side="delegation"),
        item("talks", "2026-05-04 09:00 Europe/Oslo", who=["kari", "li"]),
        item("dinner", "2026-05-04 19:00 Europe/Oslo", who=["dahl", "li"]),
        gift("plate", description="Blue porcelain bowls", direction="given", status="planned", giver="li", item="talks",
             recipients=["kari", "dahl"], cost={"amount": 300, "currency": "CNY"}),
        dates={"from": "2026-05-04", "to": "2026-05-05"},
    )  # fmt: skip
    with office(tmp_path, {**earlier, "id": EARLIER}, now) as opened:
        yield opened


def test_a_person_is_known_again_in_another_visit_and_in_the_register(workspace: Workspace) -> None:
    workspace.run(
        RecordGift({"description": "Book", "direction": "received", "giver_text": "Kari Berg", "date": "2020"})
    )
    gifts = workspace.read(lambda session: all_gifts(session.connection()))
    kari = next(party for one in gifts for party in one.recipients if party.name == "Kari  BERG")
    dahl = next(party for one in gifts for party in one.recipients if party.name == "Per Dahl")

    def told(*parties: Party, whole: bool) -> list[tuple[str, bool]]:
        return [(one.gift.description, one.ours) for one in exchanged_with(parties, gifts, office=whole)]

    assert (told(kari, whole=False), told(dahl, whole=False), told(dahl, whole=True)) == (
        [("Blue porcelain bowls", True), ("Porcelain bowl", True), ("Book", False)],
        [("Blue porcelain bowls", True)],
        [("Blue porcelain bowls", True), ("Porcelain bowl", True)],
    )


def test_repeats_and_separate_sets_are_told(workspace: Workspace) -> None:
    found = [one.text.in_language("en") for one in gift_advice(workspace, VISIT_ID, today=TODAY)]
    assert found == [
        "Kari  BERG received the same kind before: “Porcelain bowl”, 2024-05. A second one may look like an oversight.",
        "Met separately: Per Dahl. Prepare a set for each meeting.",
    ]


def test_budgets_of_the_visit_and_of_ranks(workspace: Workspace) -> None:
    limit = {"amount": 250, "currency": "CNY"}
    workspace.run(EditVisit(VISIT_ID, {"gift_budgets": {"total": limit, "ranks": {"1": limit, "3": limit}}}))
    found = gift_budgets(workspace, VISIT_ID)
    assert found == (
        Budget(None, "CNY", Decimal(250), Decimal(300), 0),
        Budget("1", "CNY", Decimal(250), Decimal(300), 0),
        Budget("3", "CNY", Decimal(250), Decimal(0), 0),
    )
    assert [one.exceeded for one in found] == [True, True, False]
