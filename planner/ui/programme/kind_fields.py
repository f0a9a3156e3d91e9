"""Which fields fit which kind of item. What is filled is shown wherever it stands: nothing is hidden by a kind."""

from __future__ import annotations

from collections.abc import Mapping

from planner.models.kinds import ITEM_KINDS
from planner.storage.item_facts import ItemFacts

JOURNEYS = frozenset({"flight", "train", "boat", "transfer"})
TIMETABLED = JOURNEYS - {"transfer"}
"""Journeys whose times are those of a ticket: another departure does not move the arrival."""
TALKS = frozenset({"meeting", "visit", "conference", "presentation", "briefing", "press", "signing", "ceremony"})
TABLE = frozenset({"meal", "reception"})
_MET = TALKS | TABLE
_REACHED = frozenset(ITEM_KINDS) - JOURNEYS

FITS: Mapping[str, frozenset[str]] = {
    "carrier": TIMETABLED,
    "number": TIMETABLED,
    "vehicle_id": frozenset({"transfer", "visit", "boat"}),
    "booking": frozenset({"flight", "train", "boat", "hotel", "meal"}),
    "travel_minutes": _REACHED,
    "travel_mode": _REACHED,
    "buffer_minutes": _REACHED,
    "objective": _MET,
    "talking_points": _MET - {"meal"},
    "dress": _MET | {"other"},
    "interpretation": _MET,
    "host": _MET | {"other"},
    "contact": _MET | {"hotel", "transfer", "other"},
    "url": frozenset({"conference", "presentation", "press", "visit", "hotel", "other"}),
}
"""A field that is not here fits every kind."""


def fits(name: str, facts: ItemFacts) -> bool:
    """True where a field belongs to the kind of an item, or holds something."""
    return facts.kind in FITS.get(name, {facts.kind}) or bool(getattr(facts, name))
