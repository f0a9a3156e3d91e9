"""Where a person stands on the board, for when they come back from another page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer

from planner.ui.board.lived import BoardDay

if TYPE_CHECKING:
    from planner.ui.board.page import BoardPage


class BoardPlace(NamedTuple):
    """A day, how many are shown, pixels an hour, the minute at the top, and what is chosen."""

    day: BoardDay
    how: str
    hour: float
    top: float
    focus: str
    chosen: frozenset[str]


class BoardStanding:
    """Tells and takes up the place on one page."""

    def __init__(self, page: BoardPage) -> None:
        self._page = page

    def tell(self) -> BoardPlace | None:
        """The place now; None where there are no days."""
        page, view = self._page, self._page.view
        if page.day is None:
            return None
        top = view.scene.geometry.minute_at(view.verticalScrollBar().value())
        return BoardPlace(page.day, page.how.value, view.hour, top, view.scene.focus, view.scene.selected)

    def go_back(self, place: BoardPlace | None) -> None:
        """Shows the day as it was; what is gone is not chosen."""
        page, view = self._page, self._page.view
        if place is None or place.day not in page.calendar.days:
            return
        page.how.put(place.how)
        page.show_day(place.day)
        view.zoom(place.hour / view.hour)
        here = {block.item_id for board in view.boards for block in board.everything()}
        if place.focus in here:
            view.choose(place.focus, others=place.chosen & here, show=False)
        QTimer.singleShot(0, view, lambda: self._scroll(place))

    def _scroll(self, place: BoardPlace) -> None:
        """Once the page has its height, unless somebody was led elsewhere on it meanwhile."""
        page, view = self._page, self._page.view
        if (page.day, view.scene.focus) == (place.day, place.focus):
            view.verticalScrollBar().setValue(round(view.scene.geometry.y_of(place.top)))
