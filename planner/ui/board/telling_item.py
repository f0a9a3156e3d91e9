"""What the inspector says of the chosen item, of several, and of a day where nothing is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from planner.documents.content.types import Entry
from planner.ui.board.blocks import Block
from planner.ui.board.reading import Reading
from planner.ui.board.scene import Findings
from planner.ui.board.words import JOURNEYS, BlockWords
from planner.ui.parts.dates import DateWords
from planner.ui.parts.key_names import keys_here
from planner.ui.theme.look import Look

MOST_CARDS = 6


class ItemTelling(QObject):
    """Puts the reading of the inspector together."""

    def __init__(self, look: Look, words: BlockWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._words, self._dates = look, words, DateWords(look, self)

    def of_item(self, block: Block, findings: Findings) -> Reading:
        """One item: time in both zones, place, people, what is not settled, what was found."""
        entry, words = block.entry, self._words
        own, other = (entry.title.in_language(language) for language in self._look.languages)
        home = words.home_times(entry)
        ours, theirs = words.who(entry)
        venue = entry.venue.address if entry.venue else None
        place = self.tr("Route") if entry.kind in JOURNEYS else self.tr("Venue")
        facts = (
            (self.tr("Time"), words.times_of(block) or self.tr("Not known yet")),
            (self.tr("At home"), home),
            (self.tr("Length"), self._length(block)),
            (place, self._lines(words.place(entry), words.said(venue) if venue else "")),
            (self.tr("Who attends"), ours),
            (self.tr("Hosts"), theirs),
            (self.tr("Status"), words.status(block)),
            (self.tr("Steps"), self._steps(entry.steps)),
            (self.tr("Dress"), entry.dress or ""),
            (self.tr("Interpretation"), entry.interpretation or ""),
            (self.tr("Notes"), words.said(entry.notes)),
        )  # fmt: skip
        cards = tuple((level, text, "") for level, text in findings.get(block.item_id, ())[:MOST_CARDS])
        kind = words.kind(entry)
        return Reading(
            kind=self.tr("{kind} · step").format(kind=kind) if block.is_step else kind,
            title=own,
            other_title=other if other != own else "",
            facts=tuple((name, text) for name, text in facts if text),
            cards=cards,
            item_id=block.item_id,
        )

    def of_several(self, blocks: Sequence[Block]) -> Reading:
        """How many are chosen, and which."""
        lines = [f"{self._words.start_of(block)} {block.title}".strip() for block in blocks]
        return Reading(
            kind="",
            title=self.tr("{count} items chosen").format(count=len(blocks)),
            other_title="",
            facts=((self.tr("Items"), "\n".join(lines)),),
            cards=(),
        )

    def of_day(self, title: str, blocks: Sequence[Block], findings: Findings) -> Reading:
        """What was found on the day, and what one can do; without a title there is no day."""
        grave = ((block, findings[block.item_id][0]) for block in blocks if findings.get(block.item_id))
        found = [(block, level, words) for block, (level, words) in grave if level != "advice"]
        cards = tuple(
            (level, f"{self._words.start_of(block)} {block.title}".strip(), words)
            for block, level, words in found[:MOST_CARDS]
        )
        if not title:
            return Reading(
                kind="",
                title=self.tr("Board"),
                other_title="",
                facts=((self.tr("No days yet"), self.no_days()),),
                cards=(),
            )
        hints = self.tr(
            "Draw over an empty slot to make an item. Drag items to move them, their edges to make them longer. "
            "Hold Ctrl and turn the wheel to zoom."
        )
        return Reading(
            kind="", title=title, other_title="", facts=((self.tr("On the board"), keys_here(hints)),), cards=cards
        )

    def no_days(self) -> str:
        """Why the board has nothing to show, and what to do."""
        return self.tr(
            "This visit has no days yet. Give it its first and last day on the page Journey, or make its first item in "
            "the programme: its days stand here then."
        )

    def _steps(self, steps: Sequence[Entry]) -> str:
        return "\n".join(f"{self._words.times(step)} {self._words.said(step.title)}".strip() for step in steps)

    def _length(self, block: Block) -> str:
        if not block.timed or block.open_end:
            return ""
        return self._dates.length(round(block.ends - block.begins))

    def _lines(self, *texts: str) -> str:
        return "\n".join(dict.fromkeys(text for text in texts if text))
