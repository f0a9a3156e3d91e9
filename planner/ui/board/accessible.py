"""The board for readers of the screen: one child for each item, named by its times, title, place and group.

What may be None is typed Any: the stubs of Qt leave None out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from planner.ui.board.geometry import Geometry
from planner.ui.board.spots import Spot

if TYPE_CHECKING:
    from planner.ui.board.area import BoardArea

_NONE = QRect()


class BoardAccess(QAccessibleInterface):
    """The board as a list of its items."""

    def __init__(self, area: BoardArea) -> None:
        super().__init__()
        self.area = area
        self._kept: dict[int, BlockAccess] = {}
        self._spots: tuple[Geometry, list[Spot]] | None = None

    def spots(self) -> list[Spot]:
        """Every block on the board, as one reads it."""
        geometry = self.area.scene.geometry
        if self._spots is None or self._spots[0] is not geometry:
            self._spots = (geometry, list(geometry.all_spots()))
        return self._spots[1]

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        return self.area

    def window(self) -> Any:
        return self.area.window().windowHandle()

    def parent(self) -> Any:
        above = self.area.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def child(self, index: int) -> Any:
        if not 0 <= index < self.childCount():
            return None
        return self._kept.setdefault(index, BlockAccess(self, index))

    def childCount(self) -> int:
        return len(self.spots())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, BlockAccess) else -1

    def childAt(self, x: int, y: int) -> Any:
        hit = (number for number in range(self.childCount()) if self._access(number).rect().contains(x, y))
        return next((self.child(number) for number in hit), None)

    def focusChild(self) -> Any:
        focus = self.area.scene.focus
        number = next((n for n, spot in enumerate(self.spots()) if spot.block.item_id == focus), None)
        return None if number is None else self.child(number)

    def rect(self) -> QRect:
        return QRect(self.area.mapToGlobal(self.area.rect().topLeft()), self.area.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.area.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        return self.area.accessibleName() if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nobody renames the board."""

    def _access(self, number: int) -> BlockAccess:
        return self._kept.setdefault(number, BlockAccess(self, number))


class BlockAccess(QAccessibleInterface):
    """One item on the board."""

    def __init__(self, board: BoardAccess, index: int) -> None:
        super().__init__()
        self.board, self.index = board, index

    def _spot(self) -> Spot | None:
        spots = self.board.spots()
        return spots[self.index] if self.index < len(spots) else None

    def isValid(self) -> bool:
        return self._spot() is not None

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self.board.window()

    def parent(self) -> QAccessibleInterface:
        return self.board

    def child(self, index: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> Any:
        return None

    def rect(self) -> QRect:
        spot, area = self._spot(), self.board.area
        if spot is None:
            return _NONE
        box = area.scene.on_screen(spot).toRect()
        return QRect(area.viewport().mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state, spot = QAccessible.State(), self._spot()
        state.focusable = state.selectable = True
        if spot is not None:
            scene = self.board.area.scene
            state.selected = spot.block.item_id in scene.selected
            state.focused = spot.block.item_id == scene.focus and self.board.area.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        spot, area = self._spot(), self.board.area
        if spot is None or kind != QAccessible.Text.Name:
            return ""
        column = area.words.column(area.scene.columns[spot.block.column])
        return area.words.aloud(spot.block, column, area.scene.finding_of(spot.block.item_id)[1])

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """An item is renamed by its editor."""


_boards: dict[int, BoardAccess] = {}
"""Qt keeps no hold of what Python made: they live as long as their boards."""


def make_boards_accessible() -> None:
    """Lets Qt ask for the interface of a board; once for each program."""
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed.append(True)


_installed: list[bool] = []


def _interface_of(_name: str, of: QObject | None) -> QAccessibleInterface | None:
    from planner.ui.board.area import BoardArea

    if not isinstance(of, BoardArea):
        return None
    key = id(of)
    if key not in _boards:
        _boards[key] = BoardAccess(of)
        of.destroyed.connect(lambda: _boards.pop(key, None))
    return _boards[key]
