"""Which backups are kept: close together for today, further apart the longer ago."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

RECENT, DAYS, WEEKS, MONTHS = 10, 7, 4, 12


def worth_keeping(moments: Iterable[datetime]) -> set[datetime]:
    """The newest 10, and the newest of each of the last 7 days, 4 weeks and 12 months that have any.

    Days without a backup do not count, so a planner that rested for a year still has its old ones. Weeks
    begin on Monday. Given moments all have the same zone, whose days they are.
    """
    newest_first = sorted(set(moments), reverse=True)
    kept = set(newest_first[:RECENT])
    kept |= _newest_of_each(newest_first, lambda at: at.date(), DAYS)
    kept |= _newest_of_each(newest_first, lambda at: at.isocalendar()[:2], WEEKS)
    kept |= _newest_of_each(newest_first, lambda at: (at.year, at.month), MONTHS)
    return kept


def _newest_of_each(newest_first: Iterable[datetime], period: Callable[[datetime], Any], count: int) -> set[datetime]:
    newest: dict[Any, datetime] = {}
    for at in newest_first:
        if period(at) not in newest and len(newest) < count:
            newest[period(at)] = at
    return set(newest.values())
