"""What a list says about riding, read: with whom or in which coach somebody wishes to ride, and who needs room."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from planner.rules.folding import fold

_NEEDS = re.compile(
    r"wheel[ -]?chair|rollator|walking frame|\bwalker\b|crutch|\bramp\b|\blift\b|fauteuil roulant|d[ée]ambulateur"
    r"|rollstuhl|silla de ruedas|cadeira de rodas|轮椅|輪椅|车椅|車椅子|车いす|車いす|拐杖|助行器|휠체어|كرسي متحرك",
    re.IGNORECASE,
)


def needs_room(mobility: str | None) -> bool:
    """True where somebody cannot take just any coach, such as with a wheelchair."""
    return bool(mobility and _NEEDS.search(mobility))


def wished(text: str | None, names: Mapping[str, Iterable[str | None]]) -> str | None:
    """The id of the coach or person that a wish names, by the names of each; None where it names none, or several.

    A whole name counts before one that only stands within the wish, so "Ms Wang Zhenfen" and "with Ana" are read too.
    """
    typed = fold(text or "")
    if not typed:
        return None
    folded = {key: {fold(name) for name in of if name} - {""} for key, of in names.items()}
    for means in (
        [key for key, of in folded.items() if typed in of],
        _longest(typed, folded),
        [key for key, of in folded.items() if any(typed in name for name in of)],
    ):
        if len(means) == 1:
            return means[0]
        if means:
            return None
    return None


def _longest(typed: str, folded: Mapping[str, set[str]]) -> list[str]:
    """Whose name stands within the wish; of "Coach 1" and "Coach 12" the longer one."""
    within = {key: max((len(name) for name in of if name in typed), default=0) for key, of in folded.items()}
    most = max(within.values(), default=0)
    return [key for key, length in within.items() if length == most > 0]
