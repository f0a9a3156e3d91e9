"""What the palette offers: things of the office, and what the window can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from planner.rules.folding import fold, words_of
from planner.ui.find.deeds import Deed
from planner.ui.parts.dates import DateWords
from planner.ui.theme.look import Look
from planner.usecases.find import Thing, matching


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

    def lines(self, things: Sequence[Thing], deeds: Sequence[Deed], text: str, *, here: str) -> list[Entry]:
        """What fits `text`: deeds first where it is empty, else things of the visit `here`, others, then deeds."""
        if not text.strip():
            visits = sorted((thing for thing in things if thing.kind == "visit"), key=lambda thing: thing.name)
            return [*map(self._deed, deeds), *map(self._thing, visits)]
        found = matching(things, text, limit=60)
        own = [thing for thing in found if thing.visit_id == here]
        others = [thing for thing in found if thing.visit_id != here]
        wanted = words_of(text)
        fitting = [deed for deed in deeds if all(word in fold(deed.words) for word in wanted)]
        return [*map(self._thing, [*own, *others][:40]), *map(self._deed, fitting)]

    def _thing(self, thing: Thing) -> Entry:
        day = self._dates.short_day(thing.day) if thing.day else ""
        where = " · ".join(filter(None, (day, thing.visit)))
        name, other = thing.name, thing.other
        return Entry(self._kinds[thing.kind], name, other, where, "", thing)

    def _deed(self, deed: Deed) -> Entry:
        return Entry(self.tr("Do"), deed.words, "", "", deed.key, deed)
