"""The alphabet of a document: every character it draws, by font, with the code that stands for it.

Codes are given before anything is drawn and in the order of the characters, so they depend on which
characters a document has and not on where they stand. Papers of one visit differ in few words: those
with the same alphabet share their fonts and the codes of their texts, which are made once.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from planner.documents.pdf.typesetting.fonts import font
from planner.documents.pdf.typesetting.lines import Span
from planner.documents.pdf.typesetting.syllables import rank

Runs = tuple[tuple[str, str], ...]
_MOST = 20_000
"""Texts whose codes are kept for the next document with the same alphabet."""


class Alphabet:
    """The codes of one reportlab document (`canvas._doc`), for all that these spans show."""

    def __init__(self, document: Any, spans: Iterable[Span]) -> None:
        self._document = document
        chars: dict[str, set[str]] = {}
        for name, text in {run for span in spans for run in span.runs}:
            chars.setdefault(name, set()).update(text)
        letters = tuple((name, "".join(sorted(chars[name], key=rank))) for name in sorted(chars))
        for name, text in letters:
            font(name).splitString(text, document)
            font(name).getSubsetInternalName(0, document)
        self._kept = _kept(letters)

    def shown(self, runs: Runs, size: float) -> str:
        """The operators that show runs of text at a size."""
        key = runs, size
        made = self._kept.get(key)
        if made is None:
            made = " ".join(self._run(name, text, size) for name, text in runs)
            if len(self._kept) >= _MOST:
                self._kept.clear()
            self._kept[key] = made
        return made

    def _run(self, name: str, text: str, size: float) -> str:
        face = font(name)
        return " ".join(
            f"{face.getSubsetInternalName(subset, self._document)} {size:g} Tf <{codes.hex()}> Tj"
            for subset, codes in face.splitString(text, self._document)
        )


@lru_cache(maxsize=4)
def _kept(letters: tuple[tuple[str, str], ...]) -> dict[tuple[Runs, float], str]:
    """What was already said with an alphabet."""
    return {}
