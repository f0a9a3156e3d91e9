"""A day that nobody said is the day at the home of the visit, not the day of UTC."""

from __future__ import annotations

from pathlib import Path

from planner.usecases.commands.gifts_life import AdvanceGift
from planner.usecases.commands.tasks import TickTask
from tests.offices import id_of, office, stored
from tests.worlds import document, gift


def test_what_is_done_before_breakfast_is_done_on_the_day_that_has_begun_at_home(tmp_path: Path) -> None:
    value = document(
        gift("print", direction="received", status="received"),
        tasks=[{"key": "visas", "title": "Visas"}],
        home_zone="Pacific/Kiritimati",
    )
    with office(tmp_path, value) as workspace:
        workspace.run(TickTask(id_of("tasks", "visas")))
        workspace.run(AdvanceGift(id_of("gifts", "print"), "declared"))
        task, print_ = id_of("tasks", "visas"), id_of("gifts", "print")
        assert stored(workspace, "task", task, "status", "done_on") == {"status": "done", "done_on": "2026-03-02"}
        assert stored(workspace, "gift", print_, "declared_on") == {"declared_on": "2026-03-02"}
