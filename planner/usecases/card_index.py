"""A card index: what every entry of a shelf is found by, in memory and in the order of the list.

A word is looked for in blocks of some hundred cards at once, so 100,000 cards are looked through in a few
milliseconds; an edit makes one block anew.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

BLOCK = 1000
_PARTING = "\n"
"""Between two cards; no folded word holds it."""


@dataclass(frozen=True, slots=True)
class Card:
    """An entry, what it is sorted by, and its folded words; both may be missing."""

    entry_id: str
    sorted_as: str | None
    folded: str | None

    @property
    def place(self) -> tuple[bool, str, str]:
        """Where it stands: as SQLite sorts, without a word to sort by first."""
        return self.sorted_as is not None, self.sorted_as or "", self.entry_id


@dataclass(slots=True)
class _Block:
    cards: list[Card]
    text: str = ""
    starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.text = _PARTING.join(card.folded or "" for card in self.cards) + _PARTING

    def hits(self, words: Sequence[str]) -> Iterator[int]:
        """A place in each card that has all the words, card after card."""
        text = self.text
        first, *others = sorted(words, key=text.count) if len(words) > 1 else words  # the rarest leads to the fewest
        at = text.find(first)
        while at >= 0:
            end = text.find(_PARTING, at)
            if not others:
                yield at
            else:
                start = text.rfind(_PARTING, 0, at) + 1
                if all(text.find(word, start, end) >= 0 for word in others):
                    yield at
            at = text.find(first, end)

    def id_at(self, place: int) -> str:
        """The entry whose card holds a place of the text."""
        if not self.starts:
            start = 0
            for card in self.cards:
                self.starts.append(start)
                start += len(card.folded or "") + 1
        return self.cards[bisect_right(self.starts, place) - 1].entry_id


class CardIndex:
    """Cards in their order. Not safe for several threads at once."""

    def __init__(self, cards: Iterable[Card]) -> None:
        """`cards` come as they are sorted."""
        self._blocks: list[_Block] = []
        flow = iter(cards)
        while some := list(islice(flow, BLOCK)):
            self._blocks.append(_Block(some))
        self._found: tuple[tuple[str, ...], int, list[tuple[_Block, int]]] = ((), 0, [])

    def __len__(self) -> int:
        return sum(len(block.cards) for block in self._blocks)

    def page(self, words: Sequence[str], *, offset: int, limit: int, most: int) -> tuple[list[str], int]:
        """The entries `offset` and on that hold each of the words, and how many do, counted up to `most`.

        Without words all entries are there, and counted to the last.
        """
        if not words:
            return self._slice(offset, limit), len(self)
        hits = self._hits(tuple(words), most)
        return [block.id_at(at) for block, at in hits[offset : offset + limit]], len(hits)

    def first(self, words: Sequence[str], *, limit: int, but: Container[str]) -> list[str]:
        """The first entries that hold each of the words, at least one, and are not among `but`."""
        found = (block.id_at(at) for block in self._blocks for at in block.hits(words))
        return list(islice((entry_id for entry_id in found if entry_id not in but), limit))

    def put(self, gone: Iterable[str], cards: Iterable[Card]) -> None:
        """Takes entries away, and puts in the cards of those that came or changed."""
        self._found = ((), 0, [])
        ids = frozenset(gone)
        for number, block in enumerate(self._blocks):
            if not ids.isdisjoint(card.entry_id for card in block.cards):
                self._blocks[number] = _Block([card for card in block.cards if card.entry_id not in ids])
        self._blocks = [block for block in self._blocks if block.cards]
        for card in sorted(cards, key=lambda card: card.place):
            self._insert(card)

    def _slice(self, offset: int, limit: int) -> list[str]:
        found: list[str] = []
        for block in self._blocks:
            if len(found) == limit:
                break
            if offset < len(block.cards):
                found += [card.entry_id for card in block.cards[offset : offset + limit - len(found)]]
            offset = max(0, offset - len(block.cards))
        return found

    def _hits(self, words: tuple[str, ...], most: int) -> list[tuple[_Block, int]]:
        """Kept until other words are asked for: the pages of a list ask for the same ones again and again."""
        if self._found[:2] != (words, most):
            flow = ((block, at) for block in self._blocks for at in block.hits(words))
            self._found = (words, most, list(islice(flow, most)))
        return self._found[2]

    def _insert(self, card: Card) -> None:
        if not self._blocks:
            self._blocks.append(_Block([card]))
            return
        firsts = [block.cards[0].place for block in self._blocks]
        number = max(0, bisect_right(firsts, card.place) - 1)
        cards = self._blocks[number].cards
        at = bisect_right([one.place for one in cards], card.place)
        cards = [*cards[:at], card, *cards[at:]]
        halves = [cards] if len(cards) <= 2 * BLOCK else [cards[:BLOCK], cards[BLOCK:]]
        self._blocks[number : number + 1] = map(_Block, halves)
