"""The sheets of paper and their frames, in points of the layout.

All sheets are composed with the numbers of A4 and drawn at a scale: on A5 the whole page is smaller, the pocket card
(A6) is as narrow as its scale makes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.documents.page_sizes import PageSize

MM = 72 / 25.4
WIDTH = 174 * MM
"""The width of the frame of every sheet but the pocket card."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper. All lengths are before the scale: on paper they are `scale` times as long."""

    page_width: float
    page_height: float
    left: float
    top: float
    foot: float
    """The margin under the frame."""
    scale: float = 1.0
    pocket: bool = False
    """A card of single days instead of a whole programme."""

    @property
    def width(self) -> float:
        """The width of the frame."""
        return self.page_width - 2 * self.left

    @property
    def frame(self) -> float:
        """The height of the frame."""
        return self.page_height - self.top - self.foot

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height of the paper itself."""
        return self.page_width * self.scale, self.page_height * self.scale


def _framed(wide: float, high: float, *, scale: float = 1.0) -> Sheet:
    """A sheet of so many millimetres around the frame of A4, with its margins at head and foot."""
    width = wide * MM / scale
    return Sheet(width, high * MM / scale, (width - WIDTH) / 2, 20 * MM, 18 * MM, scale)


_A5_SCALE = 132 / 174
"""Larger than 1/√2: narrower margins leave more for the type, whose smallest is then 5.5 points."""
_CARD_SCALE = 0.8
SHEETS: Mapping[PageSize, Sheet] = {
    "a4": _framed(210, 297),
    "a5": _framed(148, 210, scale=_A5_SCALE),
    "a6": Sheet(105 * MM / _CARD_SCALE, 148 * MM / _CARD_SCALE, 8.5 * MM, 15.5 * MM, 17 * MM, _CARD_SCALE, pocket=True),
    "letter": _framed(215.9, 279.4),
}
