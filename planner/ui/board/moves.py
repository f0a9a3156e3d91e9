"""Where a day's items stand in one zone after another and no journey says so: "leaves Paris", "arrives in Tokyo"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from planner.models.zones import offset_minutes
from planner.ui.board.axis import Journey

if TYPE_CHECKING:
    from planner.ui.board.placing import Placed

ON_THE_WAY = frozenset({"flight", "train", "boat", "transfer"})


def moves_of(day: date, placed: Iterable[Placed]) -> list[Journey]:
    """The changes of zone that the items of a day tell, each as a journey from the last item in one zone to the first
    in the next.

    None where the zones take turns, as of groups that are apart, or where nothing at a change is on the way: what
    somebody does at home says nothing of where the delegation is.
    """
    standing = sorted(
        (one.start, one.entry.start.zone, one.entry.kind)
        for one in placed
        if one.start is not None and one.entry.start.zone and one.entry.start.date == day
        if not one.alternative and one.entry.status != "cancelled"
    )
    found: list[Journey] = []
    seen = {zone for _, zone, _ in standing[:1]}
    for (left, before, last), (landed, after, first) in pairwise(standing):
        if before == after:
            continue
        if after in seen or not {last, first} & ON_THE_WAY:
            return []
        seen.add(after)
        if offset_minutes(landed, before) != offset_minutes(landed, after):
            found.append(Journey(left, landed, before, after, day, day))
    return found
