"""Work off the window's thread, with its end told on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from planner.errors import PlannerError


class Job(QObject):
    """One piece of work. It ends in `done`, `refused` (a PlannerError) or `broken` (a bug), then `ended`.

    A bug reaches the window by itself; `broken` is for whoever has something to put right after it.
    """

    said = Signal(object)
    done = Signal(object)
    refused = Signal(object)
    broken = Signal(object)
    ended = Signal()

    def __init__(self, work: Callable[[Job], Any]) -> None:
        super().__init__()
        self._work = work
        self._stopped = False

    def stop(self) -> None:
        """Asks the work to end soon; it looks at `stopped` between two pieces."""
        self._stopped = True

    @property
    def stopped(self) -> bool:
        """True after `stop`."""
        return self._stopped

    def report(self, news: object) -> None:
        """For the work: tells how far it is."""
        self.said.emit(news)

    def run(self) -> None:
        """Does the work, on whatever thread it is called."""
        try:
            result = self._work(self)
        except PlannerError as fault:
            self.refused.emit(fault)
        except Exception as fault:  # noqa: BLE001 -- a bug on a worker's thread must reach the window
            self.broken.emit(fault)
        else:
            self.done.emit(result)
        self.ended.emit()


class Background(QObject):
    """Runs jobs one after another on one thread of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: list[Job] = []

    @property
    def busy(self) -> bool:
        """True while a job waits or runs."""
        return bool(self._jobs)

    def start(self, job: Job) -> None:
        """Queues a job and keeps it alive until it has ended."""
        self._jobs.append(job)
        job.broken.connect(self._broken)
        job.ended.connect(self._ended)
        self._pool.start(_Run(job))

    def finish(self) -> None:
        """Asks what runs to stop and waits for it."""
        for job in self._jobs:
            job.stop()
        self._pool.waitForDone()
        self._jobs.clear()

    @Slot(object)
    def _broken(self, fault: Exception) -> None:
        raise fault

    @Slot()
    def _ended(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]


class _Run(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()
