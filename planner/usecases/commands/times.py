"""What a person may say about the time of an item: a clock time that exists, in a zone, ending after it began."""

from __future__ import annotations

from collections.abc import Iterable

from planner.errors import NotPossible
from planner.messages import message
from planner.models import Item
from planner.models.moment import Moment
from planner.models.zones import is_repeated, is_skipped, next_valid
from planner.rules.instants import end_zone, start_zone
from planner.storage.zone_rules import zone_sources
from planner.workspace import Work


class RepeatedTime(NotPossible):
    """The clock shows this time twice on that day; somebody must say which of the two is meant."""


def check_item_times(work: Work, item: Item, changed: Iterable[str]) -> None:
    """Refuses a skipped time with the next valid one, a repeated one without a fold, and an early end.

    Only the moments named in `changed` are looked at closely: what came from a file is kept as it is.
    """
    sources = zone_sources(work.connection, item.visit_id)
    zones = {"start": start_zone(item, sources), "end": end_zone(item, sources)}
    for name in set(changed) & set(zones):
        moment = getattr(item, name)
        if moment is not None:
            check_clock(moment, zones[name])
    end = item.end
    start_at = item.start.instant(zones["start"])
    end_at = end.instant(zones["end"]) if end else None
    if start_at is not None and end_at is not None:
        if end_at < start_at:
            raise ends_too_early(item.title)
    elif end is not None and end.date and item.start.date and end.date < item.start.date:
        raise ends_too_early(item.title)


def check_clock(moment: Moment, zone: str | None) -> None:
    """Raises NotPossible for a clock time that has no zone, that the clock skips, or that comes twice."""
    if moment.time is None:
        return
    if zone is None:
        raise NotPossible(message("This clock time has no time zone. Choose a city or a zone for it."))
    if moment.date is None:
        return
    if is_skipped(moment.date, moment.time, zone):
        valid = next_valid(moment.date, moment.time, zone)
        raise NotPossible(
            message(
                "{time} does not exist on {date} in {zone}: the clocks go forward. The next time there is: {valid}.",
                time=moment.time.strftime("%H:%M"),
                date=moment.date.isoformat(),
                zone=zone,
                valid=valid.strftime("%H:%M"),
            )
        )
    if moment.fold is None and is_repeated(moment.date, moment.time, zone):
        raise RepeatedTime(
            message(
                "{time} comes twice on {date} in {zone}: the clocks go back. Say whether the first or the second "
                "is meant.",
                time=moment.time.strftime("%H:%M"),
                date=moment.date.isoformat(),
                zone=zone,
            )
        )


def ends_too_early(title: str) -> NotPossible:
    """The sentence for an end before its start."""
    return NotPossible(message("“{title}” would end before it starts. Correct the start or the end.", title=title))
