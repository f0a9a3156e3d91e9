"""The rows of an item with its steps indented under it, and what may take its place."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.documents.content.types import Entry, GiftLine
from planner.documents.pdf.layout.sections import Unit
from planner.documents.pdf.parts.item_rows import Standing, item_rows
from planner.documents.pdf.parts.walking import with_parts
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What the rows of one day have in common."""

    zoned: frozenset[str] = frozenset()
    """The items whose times say their offset from UTC."""
    cities: bool = False
    noted: frozenset[str] = frozenset()
    """The items under whose place the notes on that place stand."""
    tracks: Mapping[str, style.Colour] = field(default_factory=dict)
    gifts: Mapping[str, tuple[GiftLine, ...]] = field(default_factory=dict)

    def about(self, entry: Entry) -> Hashable:
        """What of these facts the rows of one item depend on."""
        parts = list(with_parts([entry]))
        ids = {part.item_id for part in parts}
        return (
            self.zoned & ids,
            self.cities,
            self.noted & ids,
            tuple(self.tracks.get(part.track_key or "") for part in parts),
            tuple(self.gifts.get(part.item_id, ()) for part in parts),
        )


def entry_units(entry: Entry, facts: DayFacts, speech: Speech) -> Sequence[Unit]:
    """The units of an item with its steps and alternatives; the first of them stay together.

    Papers of several people share entries: the rows of one are made once.
    """
    key = (id(entry), facts.about(entry), speech)
    kept = _kept.get(key)
    if kept is None or kept[0] is not entry:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        kept = _kept[key] = (entry, _units(entry, facts, speech, Standing()))
    return kept[1]


_MOST_KEPT = 512
_kept: dict[Hashable, tuple[Entry, Sequence[Unit]]] = {}
"""Rows by the identity of their entry, which is kept with them so that no other takes its place."""


def _units(entry: Entry, facts: DayFacts, speech: Speech, standing: Standing) -> list[Unit]:
    own = replace(
        standing,
        zoned=entry.item_id in facts.zoned,
        cities=facts.cities,
        noted=entry.item_id in facts.noted,
        mark=facts.tracks.get(entry.track_key or ""),
        gifts=facts.gifts.get(entry.item_id, ()),
    )
    units = [Unit(row, tied=number > 0) for number, row in enumerate(item_rows(entry, own, speech))]
    below: list[Unit] = []
    for parts, instead in ((entry.steps, False), (entry.alternatives, True)):
        for part in parts:
            below += _units(part, facts, speech, Standing(under=entry, depth=standing.depth + 1, instead=instead))
    if below:
        below[0] = replace(below[0], tied=True)
    return units + below
