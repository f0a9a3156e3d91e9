"""Mends that more than one rule offers."""

from __future__ import annotations

from datetime import timedelta

from planner.messages import message
from planner.rules.checks.finding import Mend
from planner.rules.checks.look import Look
from planner.rules.checks.names import clock, named
from planner.rules.checks.plan import PlanItem

MOVE, SHORTEN, CANCEL = "move", "shorten", "cancel"
ADD_TRANSFER, SET_HOTEL, SET_VENUE, SET_PLACE_ZONE = "add_transfer", "set_hotel", "set_venue", "set_zone"
"""What `planner.usecases.mends` can do."""


def after(look: Look, first: PlanItem, second: PlanItem) -> tuple[Mend, ...]:
    """The second one later, so that it begins as the first one ends."""
    if first.ends_at is None or second.starts_at is None:
        return ()
    later = round((first.ends_at - second.starts_at).total_seconds() / 60)
    if later <= 0:
        return ()
    begins = clock(second.starts_at + timedelta(minutes=later), second.start_zone)
    return (
        Mend(
            message("Begin “{item}” at {time}", item=named(second.title), time=begins),
            MOVE,
            second.id,
            {"minutes": later},
            # Guests and hosts have agreed to an hour; a coach of our own may simply leave later.
            simple=second.kind == "transfer" and not _follows(look, second, later),
        ),
    )


def _follows(look: Look, item: PlanItem, later: int) -> bool:
    """True where moving the item would run into the next thing its people do."""
    if item.ends_at is None:
        return True
    for party in look.attendance.parties(item):
        for other in look.days_of_parties.get(party, ()):
            if other.id == item.id or other.starts_at is None or item.starts_at is None:
                continue
            if item.starts_at <= other.starts_at and (other.starts_at - item.ends_at).total_seconds() / 60 < later:
                return True
    return False


def shorten(first: PlanItem, second: PlanItem) -> tuple[Mend, ...]:
    """The first one shorter, so that it ends as the second one begins."""
    if first.ends_at is None or first.starts_at is None or second.starts_at is None or first.end is None:
        return ()
    if first.moves or not first.starts_at < second.starts_at < first.ends_at:
        return ()
    less = round((first.ends_at - second.starts_at).total_seconds() / 60)
    ends = clock(second.starts_at, first.end_zone)
    return (Mend(message("End “{item}” at {time}", item=named(first.title), time=ends), SHORTEN, first.id,
                 {"minutes": less}),)  # fmt: skip


def cancel_mends(first: PlanItem, second: PlanItem) -> tuple[Mend, ...]:
    """Letting go of the one that is not settled yet."""
    loose = [item for item in (first, second) if item.status == "tentative"]
    if len(loose) != 1:
        return ()
    return (Mend(message("Cancel “{item}”", item=named(loose[0].title)), CANCEL, loose[0].id),)
