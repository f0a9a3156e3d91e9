"""What the palette offers: things of the office, and what the window can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from planner.rules.folding import fold, words_of
from planner.ui.find.deeds import Deed
from planner.ui.parts.dates import DateWords
from planner.ui.theme.look import Look
from planner.usecases.find import Search, Thing


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: a word for its kind, what it is, what tells it from others."""

    kind: str
    name: str
    other: str
    where: str
    key: str
    target: Thing | Deed


class EntryWords(QObject):
    """Says things and deeds as lines, in the reader's language."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dates = DateWords(look, self)
        self._chinese = look.chinese
        self._kinds = {
            "visit": self.tr("Visit"),
            "item": self.tr("Item"),
            "person": self.tr("Person"),
            "group": self.tr("Group"),
            "place": self.tr("Place"),
        }

    def lines(self, search: Search, deeds: Sequence[Deed], text: str) -> list[Entry]:
        """What fits `text`, things first; where it is empty all that can be done, and the visits."""
        if not text.strip():
            return [*map(self._deed, deeds), *map(self._thing, search.visits())]
        wanted = words_of(text)
        fitting = [deed for deed in deeds if all(word in fold(deed.words) for word in wanted)]
        return [*map(self._thing, search.matching(text)), *map(self._deed, fitting)]

    def _thing(self, thing: Thing) -> Entry:
        day = self._dates.short_day(thing.day) if thing.day else ""
        where = " · ".join(filter(None, (day, thing.visit)))
        name, other = thing.name, thing.other
        return Entry(self._kinds[thing.kind], name, other, where, "", thing)

    def _deed(self, deed: Deed) -> Entry:
        return Entry(self.tr("Do"), deed.words, "", "", deed.key, deed)
