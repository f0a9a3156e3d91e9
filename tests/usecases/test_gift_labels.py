"""Labels for the luggage: one for each gift that travels, none for what was received or handed over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.errors import NotPossible
from planner.paths import resource
from planner.usecases.commands.results import CreateGift
from planner.usecases.gift_papers import write_gifts
from tests.offices import office
from tests.worlds import NOON

BURBANK = json.loads(resource("samples", "burbank.visit.json").read_text(encoding="utf-8"))


def test_each_gift_that_travels_gets_a_label_and_the_same_plan_the_same_bytes(tmp_path: Path) -> None:
    with office(tmp_path, BURBANK) as workspace:
        for name in ("Calligraphy scroll", "Porcelain vase"):
            values = {"description": name, "description_native": "礼品", "direction": "given", "status": "planned"}
            workspace.run(CreateGift(BURBANK["id"], {**values, "carried_by": "Li Na", "quantity": 2}))
        first, second = tmp_path / "one.pdf", tmp_path / "two.pdf"
        for path in (first, second):
            count = write_gifts(workspace, path, columns="luggage-labels", as_of=NOON, visit_id=BURBANK["id"])
            assert count == 2
        assert first.read_bytes() == second.read_bytes()
        assert first.read_bytes().count(b"/Type /Page\n") == 1


def test_labels_are_of_one_visit_and_a_pdf(tmp_path: Path) -> None:
    with office(tmp_path, BURBANK) as workspace:
        with pytest.raises(NotPossible) as fault:
            write_gifts(workspace, tmp_path / "labels.pdf", columns="luggage-labels", as_of=NOON)
        assert str(fault.value.message) == "The labels for the luggage are of one visit. Name it."
        with pytest.raises(NotPossible) as other:
            write_gifts(
                workspace, tmp_path / "labels.csv", columns="luggage-labels", as_of=NOON, visit_id=BURBANK["id"]
            )
        assert str(other.value.message) == "labels.csv: labels are a PDF. Let the name end in .pdf."
