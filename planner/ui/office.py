"""The office behind the window: opened, closed for a restore, and opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from planner.clock import Clock
from planner.errors import PlannerError
from planner.settings import Settings
from planner.ui.language import Translators
from planner.ui.parts.background import Background, Job
from planner.ui.parts.button import Button
from planner.ui.shell.window import Shell
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.last_place import Place
    from planner.storage.backup_files import Backup
    from planner.storage.first_read import FirstRead
    from planner.ui.rooms import Rooms
    from planner.usecases.coming_office import ComingOffice
    from planner.workspace import Workspace

AFTER_THE_PICTURE = 20
"""Milliseconds after a page was shown until the office is opened: a desktop paints with its next frame."""


class Office(QObject):
    """Holds the rooms while the database is open; `rooms` is None where it could not be opened."""

    def __init__(
        self,
        shell: Shell,
        open_workspace: Callable[[], Any],
        *,
        where: Callable[[], str | Path],
        settings: Settings,
        clock: Clock,
        translators: Translators,
        look_of: Callable[[Settings, str], Look],
    ) -> None:
        super().__init__(shell)
        self._shell, self._open_workspace, self._where = shell, open_workspace, where
        self._settings, self._clock, self._translators, self._look_of = settings, clock, translators, look_of
        self._background = Background(self)
        self.rooms: Rooms | None = None
        self._is_closed = False
        self._coming_to: Place | None = None
        self.is_open = False
        """True while the database can be changed, or says why it cannot; the first page may be shown before."""

    def open(self) -> None:
        """Opens the database and shows where the person was last; where that cannot be, says why in the window."""
        from planner.last_place import last_place

        place = last_place(str(self._where()))
        first = self._first_read() if place is not None and place.visit_id else None
        if first is not None:
            self._show_first(first, place)
            return
        if "://" in str(self._where()):
            self._open_aside(place)
            return
        if self._opened(lambda rooms: rooms.return_to(place)):
            self._tell()

    def _open_aside(self, place: Place | None) -> None:
        """Opens an office on a server on another thread: one that is far away, or silent, takes its time."""
        said = self.tr("This may take some seconds where the server is far away.")
        self._shell.refuse(self.tr("Connecting to the database server…"), said, level="info")
        job = Job(lambda _job: self._open_workspace())
        self._coming_to = place
        job.done.connect(self._came)
        job.refused.connect(self._did_not_come)
        self._background.start(job)

    @Slot(object)
    def _came(self, workspace: Workspace) -> None:
        if self._is_closed:
            workspace.close()
            return
        self._shell.accept_again()
        if self._shown(workspace, lambda rooms: rooms.return_to(self._coming_to)):
            self._tell()

    @Slot(object)
    def _did_not_come(self, fault: PlannerError) -> None:
        if not self._is_closed:
            self._say_closed(fault)

    def restore(self, path: Path, unchecked: bool = False) -> None:
        """Closes the office, brings a backup back in the background, and opens the office again."""
        if self.rooms is not None:
            self._settings = self.rooms.settings
            self._let_go()
        self._shell.wear(self._shell.look)  # its rail and its card belong to what was closed
        self._shell.may_close = self._may_close
        self._shell.tell(self.tr("Restoring the backup…"))
        job = Job(lambda _job: self._restored_at(path, unchecked=unchecked))
        job.done.connect(self._restored)
        job.refused.connect(self._not_restored)
        self._background.start(job)

    def close(self) -> None:
        """Ends what runs and lets go of the database."""
        self._is_closed = True
        self._background.finish()
        if self.rooms is not None:
            self._let_go()

    def _opened(self, show: Callable[[Rooms], None]) -> bool:
        """Opens the office and lets `show` show a page of it; where one of both cannot be, says why: False."""
        try:
            workspace = self._open_workspace()
        except PlannerError as fault:
            self._say_closed(fault)
            return False
        return self._shown(workspace, show)

    def _shown(self, workspace: Workspace, show: Callable[[Rooms], None]) -> bool:
        self.is_open = True
        try:
            show(self._furnished(workspace))
        except PlannerError as fault:
            self._close_after(fault)
            return False
        return True

    def _furnished(self, workspace: Workspace) -> Rooms:
        # What pages are made of is slow to import; the frame is painted by now.
        from planner.ui.rooms import Rooms

        self.rooms = Rooms(
            self._shell,
            workspace,
            settings=self._settings,
            clock=self._clock,
            translators=self._translators,
            look_of=self._look_of,
        )
        # Queued: the button that asks goes with its page.
        self.rooms.asked_restore.connect(self.restore, Qt.ConnectionType.QueuedConnection)
        self.rooms.moved.connect(self._keep_place)
        if self.is_open:
            self.rooms.findings.begin()
            self.rooms.watch.begin()
        return self.rooms

    def _first_read(self) -> FirstRead | None:
        from planner.storage.first_read import first_read

        return first_read(self._where())

    def _show_first(self, first: FirstRead, place: Place | None) -> None:
        """Shows the page that was left from a first read, and opens the office when that is painted.

        Opening it imports SQLAlchemy, which takes longer than everything up to here. Keys that are pressed
        meanwhile wait in the queue; a command that comes earlier still opens the office itself.
        """
        from planner.usecases.coming_office import ComingOffice

        coming = ComingOffice(self._open_workspace, first)
        try:
            rooms = self._furnished(cast("Workspace", coming))
            rooms.return_to(place)
        except PlannerError as fault:
            self._close_after(fault)
            return
        QTimer.singleShot(AFTER_THE_PICTURE, self, lambda: self._open_rest(rooms, coming))

    def _open_rest(self, rooms: Rooms, coming: ComingOffice) -> None:
        if self.rooms is not rooms:
            return  # closed, or closed and opened again for a backup
        try:
            coming.open()
        except PlannerError as fault:
            self._close_after(fault)
            return
        self.is_open = True
        rooms.catch_up(outdated=coming.outdated)
        self._tell()

    def _close_after(self, fault: PlannerError) -> None:
        """What was shown goes: it cannot be corrected."""
        self._let_go()
        self._shell.wear(self._shell.look)  # its rail belongs to what was closed
        self._shell.may_close = self._may_close
        self._say_closed(fault)

    def _let_go(self) -> None:
        rooms, self.rooms, self.is_open = self.rooms, None, False
        if rooms is not None:
            rooms.close()
            rooms.deleteLater()

    def _say_closed(self, fault: PlannerError) -> None:
        """The reason at once; the way back when the backups have been read."""
        reason = fault.message.in_language(self._shell.look.language)
        again = None
        if "://" in str(self._where()):  # a server comes back by itself, and has no backups of ours
            again = Button(self._shell.look, self.tr("Try again"), style="small")
            again.setObjectName("open-again")
            again.clicked.connect(self._open_again)
        self._shell.refuse_to_open(reason, action=again)
        if again is not None:
            return
        job = Job(lambda _job: (self._last_good(), reason))
        job.done.connect(self._offer_way_back)
        self._background.start(job)

    @Slot()
    def _open_again(self) -> None:
        # Queued: the button that asks goes with its card.
        QTimer.singleShot(0, self, self._opened_again)

    def _opened_again(self) -> None:
        self._shell.accept_again()
        self.open()

    def _last_good(self) -> Backup | None:
        from planner.usecases.backups import last_good

        return last_good(self._where())

    def _restored_at(self, path: Path, *, unchecked: bool) -> object:
        from planner.usecases.backups import restore_backup

        return restore_backup(self._where(), str(path), clock=self._clock, unchecked=unchecked)

    @Slot(object)
    def _offer_way_back(self, found: tuple[Backup | None, str]) -> None:
        backup, reason = found
        if backup is None:
            return
        from planner.ui.backups.rows import BackupRows

        look = self._shell.look
        button = Button(look, self.tr("Restore the last good backup"), style="small")
        button.setObjectName("restore-last-good")
        button.clicked.connect(lambda: self.restore(backup.path))
        when = BackupRows(look, zone=self._settings.home_zone, parent=self).when(backup.made)
        way = self.tr("The last good backup was made on {day}. Restoring it keeps what is there now.").format(day=when)
        self._shell.refuse_to_open(f"{reason}\n{way}", action=button)

    @Slot(object)
    def _restored(self, _done: object) -> None:
        if self._opened(lambda rooms: rooms.go_home()):
            self._tell(self.tr("The backup was restored. What was there before is kept as a backup."))

    def _tell(self, *sentences: str) -> None:
        """Says quietly what went well; what went wrong while the database was opened stays until it was read."""
        if sentences:
            self._shell.tell(" ".join(sentences))
        notices = self.rooms.workspace.notices if self.rooms is not None else ()
        if notices:
            said = "\n".join(notice.in_language(self._shell.look.language) for notice in notices)
            self._shell.refuse(self.tr("The database was opened, but read this first"), said, level="warning")

    @Slot(object)
    def _not_restored(self, fault: PlannerError) -> None:
        if self._opened(lambda rooms: rooms.go_to_backups()):
            reason = fault.message.in_language(self._shell.look.language)
            self._shell.refuse(self.tr("The backup was not restored"), reason)

    @Slot(str, str)
    def _keep_place(self, visit_id: str, room: str) -> None:
        from planner.last_place import Place, keep_place

        keep_place(str(self._where()), Place(visit_id, room))

    def _may_close(self) -> bool:
        """A restore that runs is ended before the window goes."""
        self._shell.hide()
        self._background.finish()
        return True
