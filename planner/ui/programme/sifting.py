"""Which items of a programme a person asked for: by their words, kinds and statuses."""

from __future__ import annotations

from planner.documents.content.types import Entry
from planner.rules.folding import Sought
from planner.ui.programme.row_types import Shown


def fits(entry: Entry, shown: Shown) -> bool:
    """Whether an item is one of those; its steps are asked for themselves."""
    if (shown.kinds and entry.kind not in shown.kinds) or (
        shown.statuses and (entry.status or "") not in shown.statuses
    ):
        return False
    sought = Sought(shown.search)
    return not sought or sought.fits(_told(entry))


def _told(entry: Entry) -> str:
    """What an item is found by, in all its languages: its title, its places, who attends, host, carrier and number."""
    places = (entry.venue, entry.from_place, entry.to_place, entry.city, entry.to_city)
    named = [entry.title, *(place.name for place in places if place), *(one.name for one in entry.attends)]
    texts = [text for words in named for _, text in words.by_language]
    return "\n".join([*texts, entry.host or "", entry.carrier or "", entry.number or ""])
