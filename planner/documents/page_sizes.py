"""The sizes of paper that a programme is printed on, named where nothing slow is imported."""

from __future__ import annotations

from typing import Literal

PageSize = Literal["a4", "a5", "a6", "letter"]
"""A6 is the pocket card: the days alone, one a page."""
PAGE_SIZES: tuple[PageSize, ...] = ("a4", "a5", "a6", "letter")
