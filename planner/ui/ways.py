"""Ways between rooms that take something along: a list to be added, a person to be shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.models.words import Words

if TYPE_CHECKING:
    from planner.ui.rooms import Rooms


class Ways(QObject):
    """Goes to a room and hands over what is meant there. Pages are imported when somebody goes to them."""

    def __init__(self, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._rooms = rooms

    def add_people(self, pasted: str = "", path: Path | None = None) -> None:
        """To the page that adds people to the visit that is open, with a list where there is one already."""
        from planner.ui.people.add_page import AddPage

        self._rooms.go("add-people")
        page = self._rooms.shell.page
        if isinstance(page, AddPage) and path is not None:
            page.take_file(path)
        elif isinstance(page, AddPage) and pasted:
            page.take_text(pasted.strip())

    def paste_agenda(self) -> None:
        """To the same page with what was copied; it finds out by itself that this is a programme."""
        from PySide6.QtGui import QGuiApplication

        self.add_people(pasted=QGuiApplication.clipboard().text() or "\n")

    def take_list(self, path: Path) -> None:
        """A list that came in belongs to the visit that is open."""
        if self._rooms.in_visit:
            self.add_people(path=path)
        else:
            said = self.tr("Open the visit that it belongs to, then drop the list there: {file}").format(file=path.name)
            self._rooms.shell.refuse(self.tr("A list belongs to a visit"), said, level="info")

    def after_import(self, room: str, said: str) -> None:
        """What a list brought is shown, and can be taken back."""
        self._rooms.go(room)
        self._rooms.tell_undoable(said)

    def programme_of(self, key: str, name: Words) -> None:
        """To what one person of the visit attends."""
        from planner.documents.content.types import Audience
        from planner.ui.programme.page import ProgrammePage

        self._rooms.go("programme")
        page = self._rooms.shell.page
        if isinstance(page, ProgrammePage):
            page.sidebar.audience_chosen.emit(Audience("person", key, name))

    def person_of_visit(self, visit_id: str, person_id: str) -> None:
        """To a person in one of the visits they take part in."""
        self._rooms.visit_id = visit_id
        self._rooms.go("people")
        if self._rooms.shell.page is not None:
            self._rooms.shell.page.show_thing("person", person_id)
