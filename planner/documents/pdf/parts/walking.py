"""All entries of a paper, in the order in which it prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.documents.content.types import Content, Entry


def entries_of(content: Content) -> Iterator[Entry]:
    """Items, each followed by its steps and alternatives, by day; then those of no day."""
    for day in content.days:
        yield from with_parts(day.entries)
    yield from with_parts(content.undated)


def with_parts(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Entries, each followed by its steps and its alternatives."""
    for entry in entries:
        yield entry
        yield from with_parts(entry.steps)
        yield from with_parts(entry.alternatives)
