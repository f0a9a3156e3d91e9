"""Which words of a printed name are probably the family name, for a person to accept or to correct."""

from __future__ import annotations

from dataclasses import dataclass

from planner.models.words import has_han
from planner.rules.folding import fold
from planner.rules.lists.honorifics import HONORIFICS
from planner.rules.lists.names import read_name

_FAMILY_FIRST = frozenset({"CN", "TW", "HK", "MO", "KR", "KP", "VN", "HU", "JP", "SG", "KH"})
_PARTICLES = frozenset(
    {"de", "del", "della", "da", "das", "do", "dos", "di", "du", "la", "las", "le", "los", "el", "al", "bin", "ibn"}
    | {"bint", "ben", "van", "von", "der", "den", "ter", "st"}
)


@dataclass(frozen=True, slots=True)
class NameParts:
    """The words of a name as printed, and from which to which (not included) they are the family name."""

    words: tuple[str, ...]
    first: int
    last: int

    @property
    def family(self) -> str:
        """The family name as it is printed."""
        return " ".join(self.words[self.first : self.last])

    @property
    def order(self) -> str:
        """Where the family name stands: `family_first`, or `given_first`."""
        before = [word for word in self.words[: self.first] if not _is_honorific(word)]
        return "given_first" if before else "family_first"


def read_parts(name: str, native_name: str | None, country: str | None) -> NameParts:
    """The words of a name with a reading of them; a single word (a mononym) is no family name."""
    words = tuple(name.split())
    told = read_name(name).family_name
    if told:
        family = told.split()
        for first in range(len(words) - len(family) + 1):
            if [_bare(word) for word in words[first : first + len(family)]] == [_bare(word) for word in family]:
                return NameParts(words, first, first + len(family))
    bare = [n for n, word in enumerate(words) if not _is_honorific(word)]
    if len(bare) < 2:
        return NameParts(words, 0, 0)
    if "," in words[bare[0]] or country in _FAMILY_FIRST or (native_name and has_han(native_name)):
        return NameParts(words, bare[0], bare[0] + 1)
    first = bare[-1]
    while first - 1 > bare[0] and fold(words[first - 1]) in _PARTICLES:
        first -= 1
    return NameParts(words, first, len(words))


def _bare(word: str) -> str:
    return word.strip(",;()")


def _is_honorific(word: str) -> bool:
    return fold(word) in HONORIFICS
