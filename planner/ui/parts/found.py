"""What the checks found, as pages show it at their items: a level, a sentence, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple


class FoundLine(NamedTuple):
    """One finding in the reader's words. `does` says what its first mend does; empty where nothing mends it at once."""

    level: str
    title: str
    words: str
    does: str = ""
    mend: Any = None


class Found(NamedTuple):
    """The open findings by item, the gravest first; all errors in a few words each, and how many warnings there are."""

    by_item: Mapping[str, Sequence[FoundLine]] = MappingProxyType({})
    errors: tuple[str, ...] = ()
    warnings: int = 0

    def of(self, item_id: str) -> Sequence[FoundLine]:
        """What was found on an item."""
        return self.by_item.get(item_id, ())

    def grave(self, item_id: str) -> FoundLine | None:
        """The gravest finding of an item, where that is more than advice."""
        first = next(iter(self.of(item_id)), None)
        return first if first is not None and first.level != "advice" else None

    def how_many(self, item_ids: Iterable[str]) -> int:
        """How many of these items have more than advice."""
        return sum(self.grave(item_id) is not None for item_id in item_ids)


NOTHING_FOUND = Found()
