"""People who came in one row go out in that row again, as long as nothing about them is another than it said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.rules.lists.parting import whole_of
from planner.rules.lists.sections import PART, WHOLE


class PartsOut:
    """Is told each row in its order; `complete` says that the last `count` of them are one row, `whole`."""

    def __init__(self) -> None:
        self.complete, self.count = False, 0
        self.whole: tuple[str, ...] = ()
        self._of: str | None = None
        self._seen = 0

    def add(self, cells: Sequence[str], heads: Sequence[str], listed: Mapping[str, str]) -> None:
        """The cells of one more person as they go out, and those with which they came."""
        self.complete = False
        number, _, count = listed.get(PART, "0/0").partition("/")
        if number == "1":
            self._of, self._seen = listed.get(WHOLE), 0
        as_typed = all(cell == listed.get(head, "") for head, cell in zip(heads, cells, strict=True))
        if self._of is None or listed.get(WHOLE) != self._of or int(number) != self._seen + 1 or not as_typed:
            self._of = None
            return
        self._seen += 1
        if self._seen == int(count):
            together = whole_of(listed)
            self.complete, self.count = True, self._seen
            self.whole = tuple(together.get(head, "") for head in heads)
