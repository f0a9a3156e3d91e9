"""Sections: a heading and the rows under it, which page breaks may part but never tear from it."""

from __future__ import annotations

from dataclasses import dataclass

from planner.documents.pdf.layout.blocks import Block


@dataclass(frozen=True, slots=True)
class Unit:
    """A block that stands under a heading; `tied` keeps it on the page of the unit before."""

    block: Block
    tied: bool = False


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline that leads to where a section begins."""

    title: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """Units with the blocks that open them, on the first page and on each further one.

    `space` is the room in points between this section and one before it on the same page.
    """

    units: tuple[Unit, ...]
    opening: tuple[Block, ...] = ()
    again: tuple[Block, ...] = ()
    space: float = 24.0
    fresh_page: bool = False
    """Begins a page, unless the one before is little used."""
    bookmark: Bookmark | None = None
