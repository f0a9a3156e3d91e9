"""Paints the board: ground, blocks that are in sight, tray, heads and rulers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.board.block_painter import BlockPainter, State
from planner.ui.board.fold_painter import FoldPainter
from planner.ui.board.geometry import HEAD
from planner.ui.board.ground import Ground
from planner.ui.board.inks import Inks
from planner.ui.board.panels import Panel
from planner.ui.board.ruler_words import RulerWords
from planner.ui.board.scene import Scene
from planner.ui.board.spots import READABLE, Spot
from planner.ui.board.texts import Texts
from planner.ui.board.words import BlockWords
from planner.ui.theme.look import Look


class Canvas:
    """Paints a scene. Only what is in sight costs anything."""

    def __init__(self, look: Look, words: BlockWords, ruler: RulerWords) -> None:
        self.inks, self.texts = Inks(look), Texts()
        self._ruler = ruler
        self._ground = Ground(self.inks, self.texts, words, ruler)
        self._blocks = BlockPainter(self.inks, self.texts, words)
        self._folds = FoldPainter(self.inks, self.texts, words)

    def paint(self, painter: QPainter, scene: Scene, size: QSizeF) -> None:
        """The whole board without what is being dragged."""
        geometry = scene.geometry
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), self.inks.page)
        painter.setClipRect(QRectF(0, scene.hours_top, size.width(), size.height() - scene.hours_top))
        for panel in geometry.panels:
            painter.save()
            painter.translate(-scene.left, 0)
            self._ground.hours(painter, geometry, panel, scene.zero, size.height())
            self._ground.now(painter, geometry, panel, scene.zero, scene.now)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        above: list[Spot] = []
        chosen = scene.selected
        for panel in geometry.panels:
            bounds = {"left": scene.left, "right": scene.left + size.width()}
            for spot in geometry.spots(panel, scene.hours_top - scene.zero, size.height() - scene.zero, **bounds):
                if spot.block.item_id in chosen or (spot.parent is not None and spot.parent.item_id in chosen):
                    above.append(spot)
                self.block_or_fold(painter, scene, spot)
        for spot in above:  # the ring of what is chosen lies over its neighbours, its steps over itself
            self.block_or_fold(painter, scene, spot)
        for spot in above:
            if spot.parent is not None and spot.height < READABLE and spot.block.item_id in scene.selected:
                self.block(painter, scene, spot._replace(height=READABLE))
        painter.setClipping(False)
        for panel in geometry.panels:
            self._ruler_of(painter, scene, panel, size)
        self._tray(painter, scene, size)
        for panel in geometry.panels:
            self._heads(painter, scene, panel, size.width())

    def block_or_fold(self, painter: QPainter, scene: Scene, spot: Spot) -> None:
        """A block where it stands; for the first of low steps all of them in one."""
        fold = spot.fold
        if fold is None:
            self.block(painter, scene, spot)
        elif spot.block is fold.blocks[0]:
            levels = [scene.finding_of(block.item_id)[0] for block in fold.blocks]
            level = "error" if "error" in levels else "warning" if "warning" in levels else ""
            shown = (block.start for block in fold.blocks if block.item_id in scene.selected)
            free = min((scene.geometry.y_of(start) - fold.top - 2 for start in shown), default=fold.height)
            box = QRectF(fold.left - scene.left, fold.top + scene.zero, fold.width, fold.height)
            self._folds.paint(painter, fold, box, top=scene.hours_top, level=level, free=free)

    def block(self, painter: QPainter, scene: Scene, spot: Spot, rect: QRectF | None = None) -> None:
        """One block where it stands, or in another rectangle of the screen."""
        timed = spot.block.timed
        if rect is None:
            down = scene.zero if timed else HEAD
            box = (spot.left - scene.left, spot.top + down, spot.width, spot.height)
        else:
            box = (rect.x(), rect.y(), rect.width(), rect.height())
        state = self._state(scene, spot.block.item_id, moved=rect is not None)
        self._blocks.paint(painter, spot, box, state, top=scene.hours_top if timed else HEAD)

    def _state(self, scene: Scene, key: str, *, moved: bool) -> State:
        level, words = scene.finding_of(key)
        focused = scene.focus_shown and key == scene.focus
        return State(key in scene.selected, focused, level, words, key in scene.faded and not moved)

    def aim(self, painter: QPainter, scene: Scene) -> None:
        """The head of the column to which something is dragged, over the head that is painted already."""
        for panel in scene.geometry.panels if scene.aimed is not None else ():
            for place, column in enumerate(panel.board.columns):
                if scene.aimed == (panel.number, column):
                    left, right = (edge - scene.left for edge in panel.edges[place : place + 2])
                    seen = max(left, scene.frozen_ruler(panel) + panel.ruler)
                    painter.setClipRect(QRectF(seen, 0, max(0.0, right - seen), HEAD))
                    self._ground.head(painter, QRectF(left, 0, right - left, HEAD), scene.columns[column], aimed=True)
                    painter.setClipping(False)

    def ghost(self, painter: QPainter, rect: QRectF) -> None:
        """The mark that stays where something was."""
        pen = QPen(self.inks.grey, 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        ground = QColor(self.inks.page)
        ground.setAlphaF(0.72)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def drawn(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """An item that is being drawn, with its times."""
        painter.setPen(QPen(self.inks.link, 1.5))
        painter.setBrush(self.inks.aim)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if rect.height() > 14:
            inside = QRectF(rect.x() + 8, rect.y() + 2, rect.width() - 12, min(18.0, rect.height() - 3))
            self.texts.draw_in(painter, inside, words, self.inks.link, 11, bold=True)

    def tag(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """The new times beside what is being dragged."""
        width = self.texts.width(words, 11, bold=True) + 12
        box = QRectF(rect.x() + 4, max(HEAD, rect.y() - 21), width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.inks.text)
        painter.drawRoundedRect(box, 4, 4)
        self.texts.draw_in(painter, box, words, self.inks.page, 11, bold=True, centre=True)

    def band(self, painter: QPainter, rect: QRectF) -> None:
        """The rubber band."""
        ground = QColor(self.inks.link)
        ground.setAlphaF(0.12)
        painter.fillRect(rect, ground)
        ground.setAlphaF(1.0)
        painter.setPen(QPen(ground, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def _ruler_of(self, painter: QPainter, scene: Scene, panel: Panel, size: QSizeF) -> None:
        left = scene.frozen_ruler(panel)
        if left > size.width() or left + panel.ruler < 0:
            return
        painter.setClipRect(QRectF(left, scene.hours_top, panel.ruler, size.height() - scene.hours_top))
        box = QRectF(left, scene.zero, panel.ruler, size.height())
        self._ground.ruler(painter, scene.geometry, panel, box, home=scene.home, now=scene.now)
        painter.setClipping(False)

    def _tray(self, painter: QPainter, scene: Scene, size: QSizeF) -> None:
        height = scene.geometry.tray_height
        if not height:
            return
        painter.fillRect(QRectF(0, HEAD, size.width(), height), self.inks.panel)
        for panel in scene.geometry.panels:
            for column in panel.board.tray:
                for spot in scene.geometry.tray_spots(panel, column):
                    self.block(painter, scene, spot)
            left = scene.frozen_ruler(panel)
            painter.fillRect(QRectF(left, HEAD, panel.ruler, height), self.inks.panel)
            box = QRectF(left + 4, HEAD + 5, panel.ruler - 10, 16)
            self.texts.draw_in(painter, box, self._ruler.no_time(), self.inks.grey, 10, right=True)
        painter.fillRect(QRectF(0, HEAD + height - 1, size.width(), 1), self.inks.hour)

    def _heads(self, painter: QPainter, scene: Scene, panel: Panel, width: float) -> None:
        for place, column in enumerate(panel.board.columns):
            left = panel.edges[place] - scene.left
            if left > width or panel.edges[place + 1] < scene.left:
                continue
            box = QRectF(left, 0, panel.edges[place + 1] - panel.edges[place], HEAD)
            self._ground.head(painter, box, scene.columns[column])
        minute = max(0.0, min(scene.geometry.minute_at(scene.top), panel.board.axis.minutes - 1))
        box = QRectF(scene.frozen_ruler(panel), 0, panel.ruler, HEAD)
        self._ground.ruler_head(painter, panel, box, minute, home=scene.home)
