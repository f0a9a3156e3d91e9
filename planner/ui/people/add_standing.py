"""What was typed or pasted to add people and is not stored yet, for when one comes back from another page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from planner.ui.people.add_page import AddPage


class Unstored(NamedTuple):
    """The way that was shown, the fields of a person, and the text of a list."""

    way: str
    typed: tuple[str, ...]
    pasted: str


class AddStanding:
    """Tells and takes up what stands on one page."""

    def __init__(self, page: AddPage) -> None:
        self._page = page

    def tell(self) -> Unstored:
        """What stands there now."""
        page = self._page
        return Unstored(page.ways.value or "type", page.typed.typed(), page.box.toPlainText())

    def go_back(self, place: Unstored) -> None:
        """Puts it back, and shows the way that has it."""
        page = self._page
        page.typed.put_back(place.typed)
        page.box.setPlainText(place.pasted)
        if place.way == "paste" and place.pasted:
            page.go("paste")
