"""The sheet of paper: A4 and its frame, in points."""

from __future__ import annotations

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
LEFT = 18 * MM
WIDTH = 174 * MM
TOP = 20 * MM
BOTTOM = PAGE_HEIGHT - 18 * MM
"""Where the frame ends, from the top of the page."""
FRAME = BOTTOM - TOP
"""The height of the frame."""
