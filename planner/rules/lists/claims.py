"""Who gets whom: each row and each person once, the surest first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence

from planner.messages import Message
from planner.rules.folding import fold
from planner.rules.lists.likeness import Side, says_more_of
from planner.rules.lists.match import KnownPerson, Match, MatchKind
from planner.rules.lists.reading import ListedPerson

_MOST_LOOKED_AT = 50
"""Of people who share a word and an organisation, and so may be the same."""

_KeysOf = Callable[[Side], Iterable[Hashable]]


class Claims:
    """Gives people to rows and puts what is found into `found`, by the place of the row."""

    def __init__(self, rows: Sequence[ListedPerson], known: Sequence[KnownPerson], found: dict[int, Match]) -> None:
        self._found = found
        self._rows = {
            n: Side(row.values, fold(row.body.name) if row.body else "", row.listed)
            for n, row in enumerate(rows)
            if n not in found
        }
        self._others = {
            one.person_id: [Side(values, fold(body), None) for values, body in one.others]
            for one in known
            if one.others
        }
        self._known = {one.person_id: Side(one.values, fold(one.organization or ""), one.listed) for one in known}

    def by(
        self,
        kind: MatchKind,
        keys_of: _KeysOf,
        *,
        fits: Callable[[Side, Side], bool] | None = None,
        alone: bool = False,
        why: Message | None = None,
    ) -> None:
        """Claims for each free row the first free person who has one of its keys and fits.

        With `alone`, only where a single row and a single person that are free have the key.
        """
        if not self._known or not self._rows:
            return
        index: dict[Hashable, list[str]] = defaultdict(list)
        for person_id, side in reversed(self._known.items()):
            for key in keys_of(side):
                index[key].append(person_id)
        if not index:
            return
        times = Counter(key for row in self._rows.values() for key in set(keys_of(row))) if alone else None
        single = {key for key in times if times[key] == 1 == len(index.get(key, ()))} if times is not None else None
        for n, row in list(self._rows.items()):
            for key in keys_of(row):
                if single is not None and key not in single:
                    continue
                claimed = self._free(index.get(key, []), row, fits)
                if claimed is not None:
                    del self._known[claimed]
                    del self._rows[n]
                    self._found[n] = Match(kind, claimed, why)
                    break

    def _free(self, waiting: list[str], row: Side, fits: Callable[[Side, Side], bool] | None) -> str | None:
        """The first of those waiting whom nobody has claimed and who fits; the list runs backwards."""
        while waiting and waiting[-1] not in self._known:
            waiting.pop()
        if fits is None and not self._others:
            return waiting[-1] if waiting else None
        looked_at = (one for one in reversed(waiting[-_MOST_LOOKED_AT:]) if one in self._known)
        fitting = (one for one in looked_at if fits is None or fits(row, self._known[one]))
        return next((one for one in fitting if not self._is_another(row, one)), None)

    def _is_another(self, row: Side, person_id: str) -> bool:
        """True where the row says more of somebody who was told from this person than of the person."""
        return any(says_more_of(row, other, than=self._known[person_id]) for other in self._others.get(person_id, ()))
