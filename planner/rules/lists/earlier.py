"""What earlier lists said, read again as their columns were understood then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from planner.rules.lists.meaning import KEPT, Meaning
from planner.rules.lists.reading import ListedPerson, PersonReader
from planner.rules.lists.sections import without_marks


class EarlierLists:
    """Reads again what an earlier list said of a person, as its columns were understood then."""

    def __init__(self, remembered: Iterable[tuple[Sequence[str] | None, Meaning | None]]) -> None:
        self._known = {tuple(columns or ()): meaning or {} for columns, meaning in remembered}
        self._readers: dict[tuple[str, ...], PersonReader] = {}

    def meaning(self, listed: Mapping[str, str] | None) -> Meaning:
        """What the heads of those cells meant; nothing where nobody remembers."""
        heads = tuple(without_marks(listed))
        if heads in self._known:
            return self._known[heads]
        met = {head: m for columns, meaning in self._known.items() for head, m in meaning.items() if head in heads}
        return {head: met.get(head, KEPT) for head in heads}

    def read(self, listed: Mapping[str, str] | None, *, row: ListedPerson, meaning: Meaning) -> ListedPerson | None:
        """What the earlier list said of whom `row` of the newer one, read by `meaning`, speaks of."""
        if not listed:
            return None
        heads = tuple(without_marks(listed))
        if listed == row.listed and self._known.get(heads, meaning) == meaning:
            return row
        if heads not in self._readers:
            self._readers[heads] = PersonReader(self.meaning(listed))
        return self._readers[heads].person(0, listed)
