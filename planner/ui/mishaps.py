"""Errors that no page caught: said calmly in the window; those that are ours with a report that can be copied."""

from __future__ import annotations

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from planner.clock import Clock
from planner.errors import PlannerError
from planner.ui.parts.button import Button
from planner.ui.shell.window import Shell


class Mishaps(QObject):
    """Takes what nobody caught, on whatever thread. The window lives on; what was stored is stored."""

    _came = Signal(object)

    def __init__(self, shell: Shell, *, clock: Clock) -> None:
        super().__init__(shell)
        self._shell, self._clock = shell, clock
        self._report = ""
        self._came.connect(self._say)

    def watch(self) -> None:
        """From now on hears of each error in a slot or an event."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        """Says what a person can mend in its own sentence; of anything else keeps a report and says so."""
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        self._came.emit(fault)

    @property
    def report(self) -> str:
        """The report of the last error; it holds no value of any visit."""
        return self._report

    def _say(self, fault: BaseException) -> None:
        if isinstance(fault, PlannerError):
            # Any look at a database that went away meanwhile can fail, in every slot that reads.
            self._shell.refuse(self.tr("This was not done"), fault.message.in_language(self._shell.look.language))
            return
        # Needed only once something went wrong.
        from planner.usecases.bug_reports import bug_report, keep_report

        now = self._clock()
        self._report = bug_report(fault, at=now)
        kept = keep_report(self._report, at=now)
        copy = Button(self._shell.look, self.tr("Copy the report"), style="small")
        copy.setObjectName("copy-report")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        reason = self.tr("This is a fault of the planner, not yours. Whatever was saved before stays saved.")
        if kept is not None:
            reason = self.tr("{reason} A report without any of your data is in {file}.").format(
                reason=reason, file=str(kept)
            )
        self._shell.refuse(self.tr("Something went wrong"), reason, action=copy)
