"""What the checks say about the visit that is open: looked at again after each change, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.clock import Clock
from planner.ui.parts.background import Background, Job

if TYPE_CHECKING:
    from planner.usecases.check import Findings
    from planner.workspace import Workspace

SOON = 25
"""Milliseconds for which changes are gathered; a look that runs is not disturbed, the next follows it at once."""


class LiveFindings(QObject):
    """`current` is what was found last, or None while nobody has looked; `changed` is said whenever it is another.

    Nothing is looked at before `begin`: the first page of the window is shown before the office is open.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, *, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._clock = workspace, clock
        self._background = Background(self)  # its own: an export may take minutes
        self._visit_id, self._begun = "", False
        self._job: Job | None = None
        self._outdated = False
        self.current: Findings | None = None
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self._look)

    @property
    def settled(self) -> bool:
        """True where `current` is of the plan as it is now."""
        return self.current is not None and not self._outdated and self._job is None

    def begin(self) -> None:
        """The office is open: from now on changes are looked at."""
        self._begun = True
        self.look_again()

    def follow(self, visit_id: str) -> None:
        """Looks at another visit, or at none."""
        if visit_id == self._visit_id:
            return
        self._visit_id, self.current = visit_id, None
        self.changed.emit()
        self.look_again()

    def look_again(self) -> None:
        """Something changed."""
        self._outdated = True
        if self._begun and self._visit_id and self._job is None and not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Looks no more, and waits for the look that runs."""
        self._visit_id, self._begun = "", False
        self._timer.stop()
        self._background.finish()

    @Slot()
    def _look(self) -> None:
        visit_id = self._visit_id
        if not visit_id or self._job is not None:
            return
        self._outdated = False
        self._job = Job(lambda _job: self._checked(visit_id))
        self._job.done.connect(self._found)
        self._job.refused.connect(self._not_found)
        self._job.broken.connect(self._broken)
        self._background.start(self._job)

    def _checked(self, visit_id: str) -> Findings:
        # On the worker's thread: the checks import SQLAlchemy and the calendars of the world.
        from planner.usecases.check import check_visit

        return check_visit(self._workspace, visit_id, clock=self._clock)

    @Slot(object)
    def _found(self, found: Findings) -> None:
        self._job = None
        if found.visit_id == self._visit_id:
            self.current = found
            self.changed.emit()
        self._look_at_what_came_meanwhile()

    @Slot(object)
    def _not_found(self, _fault: object) -> None:
        """The visit is gone, or the database: whoever shows the page says so."""
        self._job = None
        self._look_at_what_came_meanwhile()

    @Slot(object)
    def _broken(self, _fault: Exception) -> None:
        self._job = None

    def _look_at_what_came_meanwhile(self) -> None:
        if self._outdated:
            self.look_again()
