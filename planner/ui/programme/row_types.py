"""The rows of the programme as values, and what a person chose to see of them."""

# Without `annotations` of __future__: a named tuple compiles each annotation that is kept as text, one by one.

from datetime import date
from typing import NamedTuple

from planner.ui.parts.time_words import TimeText


class DayBand(NamedTuple):
    """The head of a day: which day and where, and by which clock."""

    key: str
    day: date | None
    words: str
    zone_words: str
    heading: bool = True


class ItemRow(NamedTuple):
    """One item, step or alternative as the table says it.

    `least` is the width in pixels that both titles need on one line; `two_lines` says that it needs two anyway. Made
    without regard to the width of the table, until `fitted` says whether it is tall.
    """

    key: str
    day_key: str
    depth: int
    kind: str
    kind_word: str
    time: TimeText
    title: str
    other_title: str
    venue: str
    venue_more: str
    towards: bool
    attends: str
    with_whom: str
    chip: str
    steps_word: str
    is_open: bool | None
    important: bool
    cancelled: bool
    tentative: bool
    has_gift: bool
    home: str
    two_lines: bool
    least: float
    tall: bool = False
    heading: bool = False
    level: str = ""
    """The level of the gravest finding, where that is more than advice; `found` says it."""
    found: str = ""

    def fitted(self, width: float) -> "ItemRow":
        """The row in a table that has this width for titles."""
        fits = self.least <= width
        tall = self.depth == 0 and (self.two_lines or not fits)
        if tall or fits:
            return self._replace(tall=True) if tall else self
        return self._replace(other_title="")


class Shown(NamedTuple):
    """What a person chose to see."""

    steps: bool = True
    other_language: bool = True
    closed: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    search: str = ""
    home: bool = False
    kinds: frozenset[str] = frozenset()
    """Only items of these kinds; all where it is empty."""
    statuses: frozenset[str] = frozenset()
    """Only items of these statuses, "" for none written down; all where it is empty."""

    @property
    def narrowed(self) -> bool:
        """True where some items are not shown."""
        return bool(self.search or self.kinds or self.statuses)


def row_text(row: DayBand | ItemRow, column: int) -> str:
    """The plain words of a cell."""
    if isinstance(row, DayBand):
        return f"{row.words}, {row.zone_words}" if column == 0 else ""
    cells = (
        row.time.spoken,
        row.home,
        row.kind_word,
        ", ".join(part for part in (row.title, row.other_title, row.chip, row.steps_word) if part),
        ", ".join(part for part in (row.venue, row.venue_more) if part),
        ", ".join(part for part in (row.attends, row.with_whom, row.found) if part),
    )
    return cells[column]
