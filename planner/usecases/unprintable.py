"""One sentence on what papers cannot print, for the window and the terminal, before files are sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.documents.content.types import Content
from planner.messages import Message, message, plural_message

MOST_NAMED = 4
"""More texts than these are counted."""
_LONGEST = 40


def note_of_unprintable(contents: Iterable[Content], *, languages: Sequence[str]) -> Message | None:
    """Names the texts that no font can draw and says what to do; None where everything can be drawn."""
    # Fonts take longer to import than the window does to open.
    from planner.documents.pdf.unprintable import unprintable_texts

    texts = unprintable_texts(contents, languages=languages)
    if not texts:
        return None
    named: str | Message = ", ".join(f"“{_short(text)}”" for text in texts[:MOST_NAMED])
    if len(texts) > MOST_NAMED:
        named = message("{texts} and {count} more", texts=named, count=len(texts) - MOST_NAMED)
    return plural_message(
        "No font of the papers can draw {texts}: codes will stand there. Give it in Latin letters.",
        "No font of the papers can draw {texts}: codes will stand there. Give them in Latin letters.",
        count=len(texts),
        texts=named,
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
