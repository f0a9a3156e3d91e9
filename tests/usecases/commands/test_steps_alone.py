"""Steps of items that tell their zone: on their own they keep their hours in it."""

from __future__ import annotations

from pathlib import Path

from planner.usecases.commands.items import NestItem
from planner.usecases.commands.paste import PasteItems
from tests.offices import dump, id_of, office
from tests.worlds import VISIT_ID, document, item


def test_a_step_with_an_end_takes_the_zone_of_its_item_for_both(tmp_path: Path) -> None:
    value = document(
        item("fair", "2026-05-04 09:00 Asia/Dubai", "2026-05-04 12:00 Asia/Dubai"),
        item("tour", {"time": "10:00"}, {"time": "10:30"}, parent="fair"),
    )
    tour = id_of("items", "tour")
    with office(tmp_path, value) as workspace:
        for command in (NestItem(tour, None), PasteItems(VISIT_ID, (tour,))):
            made = workspace.run(command)
            row = dump(workspace)["item"][made[0] if made else tour]
            assert [str(row[name]) for name in ("starts_at", "ends_at")] == [
                "2026-05-04 06:00:00+00:00", "2026-05-04 06:30:00+00:00",
            ]  # fmt: skip
            workspace.undo()
