"""What the checks say of each visit that is not over, counted off the window's thread, one visit after another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from planner.clock import Clock
from planner.ui.parts.background import Background, Job

if TYPE_CHECKING:
    from planner.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Checked:
    """How many errors and warnings of a visit are open."""

    visit_id: str
    errors: int
    warnings: int


class CheckedVisits(QObject):
    """`counted` is said after each visit; `counts` has those that were looked at, also while they are again."""

    counted = Signal()

    def __init__(self, workspace: Workspace, *, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._clock = workspace, clock
        self._background = Background(self)
        self._waiting: list[str] = []
        self._looking = False
        self.counts: dict[str, Checked] = {}

    def look_at(self, visit_ids: Iterable[str]) -> None:
        """Counts these anew; what still waits is forgotten."""
        self._waiting = list(visit_ids)
        self.counts = {key: counts for key, counts in self.counts.items() if key in self._waiting}
        self._next()

    def close(self) -> None:
        """Looks no more, and waits for the look that runs."""
        self._waiting = []
        self._background.finish()

    def _next(self) -> None:
        if self._waiting and not self._looking:
            visit_id, self._looking = self._waiting.pop(0), True
            job = Job(lambda _job: self._count(visit_id))
            job.done.connect(self._counted)
            # A visit that is gone, or a database that is, is told by whoever shows it.
            job.ended.connect(self._ended)
            self._background.start(job)

    @Slot()
    def _ended(self) -> None:
        self._looking = False
        self._next()

    def _count(self, visit_id: str) -> Checked:
        # On the worker's thread: the checks load the calendars of the world.
        from planner.usecases.check import check_visit

        found = check_visit(self._workspace, visit_id, clock=self._clock)
        return Checked(visit_id, len(found.errors), len(found.of_level("warning")))

    @Slot(object)
    def _counted(self, checked: Checked) -> None:
        self.counts[checked.visit_id] = checked
        self.counted.emit()
