"""What changed: row by row for undo and the trail, and in short for whoever shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.models.same import same_value

Values = Mapping[str, Any]
"""Column values as they are in Python, after decryption."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after: the changed columns; for a row that came or went, all that are not null."""

    table: str
    key: str
    before: Values | None
    after: Values | None

    def inverted(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.table, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Changes:
    """Which rows of which kind (table name) a step touched."""

    rows: Mapping[str, frozenset[str]] = field(default_factory=dict)


def changes_of(rows: Iterable[RowChange]) -> Changes:
    """The kinds and ids of recorded rows."""
    ids: dict[str, set[str]] = {}
    for row in rows:
        ids.setdefault(row.table, set()).add(row.key)
    return Changes({kind: frozenset(found) for kind, found in ids.items()})


class Fold:
    """Joins changes of the same row, in the order they came, into one each."""

    def __init__(self, changes: Iterable[RowChange] = ()) -> None:
        self._folded: dict[tuple[str, str], RowChange] = {}
        for change in changes:
            self.add(change)

    def add(self, change: RowChange) -> None:
        """Takes in a later change."""
        place = (change.table, change.key)
        earlier = self._folded.get(place)
        self._folded[place] = change if earlier is None else _joined(earlier, change)

    def __iter__(self) -> Iterator[RowChange]:
        """The joined changes, without those that came to nothing."""
        return (change for change in self._folded.values() if change.before or change.after)


def follows(earlier: Iterable[RowChange], later: Iterable[RowChange]) -> bool:
    """True where each row that both touch was, before the later step, just as the earlier one left it."""
    left = {(change.table, change.key): change for change in earlier}
    return all(_continues(left.get((change.table, change.key)), change.before) for change in later)


def _continues(earlier: RowChange | None, found: Values | None) -> bool:
    if earlier is None:
        return True
    if earlier.after is None or found is None:
        return earlier.after is found
    # Of a row that came, what is not recorded was null; of another, it was not touched.
    looked_at = found if earlier.before is None else found.keys() & earlier.after.keys()
    return all(same_value(earlier.after.get(name), found[name]) for name in looked_at)


def _joined(first: RowChange, second: RowChange) -> RowChange:
    if first.before is None:
        # The row came in this step: what it is now, or nothing if it went again.
        after = None if second.after is None else _filled({**(first.after or {}), **second.after})
        return RowChange(first.table, first.key, None, after)
    if second.after is None:
        # It went: what it was at first, where the earlier change had touched it.
        before = _filled({**(second.before or {}), **first.before}) if first.after is not None else None
        return RowChange(first.table, first.key, before, None)
    if first.after is None:
        return _came_back(first, second)
    before = {**second.before, **first.before} if second.before is not None else dict(first.before)
    after = {**first.after, **second.after}
    changed = [name for name in before if not same_value(before[name], after[name])]
    return RowChange(first.table, first.key, {n: before[n] for n in changed}, {n: after[n] for n in changed})


def _came_back(gone: RowChange, back: RowChange) -> RowChange:
    """A row that was deleted and made again in one step is an update."""
    was, now = gone.before or {}, back.after or {}
    changed = [name for name in {**was, **now} if not same_value(was.get(name), now.get(name))]
    return RowChange(gone.table, gone.key, {n: was.get(n) for n in changed}, {n: now.get(n) for n in changed})


def _filled(values: Values) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
