"""The steps that can be undone and redone, bounded in number and size."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.messages import Message
from planner.workspace.changes import Fold, RowChange, follows

MOST_STEPS = 200
MOST_BYTES = 256 * 1024 * 1024
_LONG = (str, list, dict)


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is called and the rows it changed."""

    label: Message
    changes: tuple[RowChange, ...]
    merge_key: str | None = None
    size: int = field(default=0, compare=False)


def step(label: Message, changes: Iterable[RowChange], merge_key: str | None = None) -> Step:
    """A step with its size, in bytes and roughly."""
    rows = tuple(changes)
    return Step(label, rows, merge_key, sum(_size(row.before) + _size(row.after) for row in rows))


class History:
    """Undo and redo stacks. The oldest steps go first when it is full; the newest always stays."""

    def __init__(self, *, most_steps: int = MOST_STEPS, most_bytes: int = MOST_BYTES) -> None:
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._most_steps = most_steps
        self._most_bytes = most_bytes

    @property
    def next_undo(self) -> Step | None:
        """What undo would take back."""
        return self._undo[-1] if self._undo else None

    @property
    def next_redo(self) -> Step | None:
        """What redo would make again."""
        return self._redo[-1] if self._redo else None

    def push(self, new: Step) -> bool:
        """Adds a step that was just made; it joins the one before if both have the same merge key.

        False where nothing is left of it to take back, since both together change nothing.
        """
        self._redo.clear()
        last = self.next_undo
        if last is not None and _join(last, new):
            joined = tuple(Fold([*last.changes, *new.changes]))
            self._undo[-1:] = [step(last.label, joined, new.merge_key)] if joined else []
            left = bool(joined)
        else:
            self._undo.append(new)
            left = True
        self._trim()
        return left

    def seal(self) -> None:
        """Nothing joins the last step any more."""
        last = self.next_undo
        if last is not None:
            self._undo[-1] = Step(last.label, last.changes, None, last.size)

    def undone(self) -> None:
        """The last step was taken back."""
        self._redo.append(self._undo.pop())
        self.seal()

    def redone(self) -> None:
        """The last step taken back was made again."""
        self._undo.append(self._redo.pop())
        self.seal()

    def _trim(self) -> None:
        total = sum(kept.size for kept in self._undo)
        while len(self._undo) > 1 and (len(self._undo) > self._most_steps or total > self._most_bytes):
            total -= self._undo.pop(0).size


def _join(last: Step, new: Step) -> bool:
    """Steps join where nobody else came between: else undo would silently take back what they did."""
    same = new.merge_key is not None and last.merge_key == new.merge_key
    return same and follows(last.changes, new.changes)


def _size(values: Mapping[str, Any] | None) -> int:
    if not values:
        return 0
    return sum(120 + (2 * len(str(value)) if isinstance(value, _LONG) else 32) for value in values.values())
