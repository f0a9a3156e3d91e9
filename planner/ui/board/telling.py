"""Titles in narrow lanes: what tells neighbours apart is kept, what they have in common goes first."""

from __future__ import annotations

from collections.abc import Sequence

ARTICLES = frozenset({"the", "a", "an", "le", "la", "les", "der", "die", "das"})
ELLIPSIS = "…"


def told_apart(titles: Sequence[str]) -> tuple[str, ...]:
    """Shorter forms of titles that stand side by side: without the words that all of them begin with.

    "The talks in Beijing" and "The talks in Ghent" become "…Beijing" and "…Ghent". A title alone, or one of
    which nothing would be left, loses only its article.
    """
    first, last = min(titles, default=""), max(titles, default="")
    common = 0
    if first != last:
        # What the first and the last in order begin with, all between them begin with.
        alike = 0
        for one, other in zip(first, last, strict=False):
            if one != other:
                break
            alike += 1
        common = first.rfind(" ", 0, alike) + 1
    if not common:
        return tuple([without_article(title) for title in titles])
    return tuple([ELLIPSIS + title[common:] for title in titles])


def without_article(title: str) -> str:
    """The title without the article it begins with, its first letter large."""
    first, _, rest = title.partition(" ")
    return rest[:1].upper() + rest[1:] if rest and first.casefold() in ARTICLES else title
