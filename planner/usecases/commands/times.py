"""What a person may say about the time of something: a clock time that exists, once, in a zone."""

from __future__ import annotations

from collections.abc import Iterable

from planner.errors import NotPossible
from planner.messages import message
from planner.models import Item, Stop
from planner.models.moment import Moment
from planner.models.zones import is_repeated, is_skipped, next_valid
from planner.rules.instants import end_zone, start_zone, timed
from planner.rules.zones import zone_of
from planner.storage.zone_sources import zone_sources
from planner.workspace import Work

ITEM_MOMENTS = frozenset({"start", "end", "actual_start", "actual_end"})


class RepeatedTime(NotPossible):
    """The clock shows this time twice on that day; somebody must say which of the two is meant."""


def check_item_times(work: Work, item: Item, changed: Iterable[str]) -> None:
    """Refuses a skipped time with the next valid one, and a repeated one without a fold.

    Only the moments named in `changed` are looked at: what came from a file is kept as it is. That there is a
    zone for every clock time, and no end before its start, the workspace sees to.
    """
    looked_at = ITEM_MOMENTS.intersection(changed)
    if not looked_at:
        return
    sources = zone_sources(work.connection, item.visit_id)
    actual = timed(item)._replace(start=item.actual_start or Moment(), end=item.actual_end)
    zones = {
        "start": start_zone(item, sources),
        "end": end_zone(item, sources),
        "actual_start": start_zone(actual, sources),
        "actual_end": end_zone(actual, sources),
    }
    for name in sorted(looked_at):
        check_clock(getattr(item, name) or Moment(), zones[name])


def check_stop_times(work: Work, stop: Stop, changed: Iterable[str]) -> None:
    """The same for the arrival and the departure of a stop."""
    sources = zone_sources(work.connection, stop.visit_id)
    for name in sorted(set(changed) & {"arrive", "depart"}):
        moment = getattr(stop, name) or Moment()
        check_clock(moment, zone_of(moment, (stop.city_id,), sources))


def check_clock(moment: Moment, zone: str | None) -> None:
    """Raises NotPossible for a clock time that has no zone, that the clock skips, or that comes twice."""
    if moment.time is None:
        return
    if zone is None:
        raise NotPossible(message("This clock time has no time zone. Choose a city or a zone for it."))
    if moment.date is None:
        return
    if is_skipped(moment.date, moment.time, zone):
        raise NotPossible(
            message(
                "{time} does not exist on {date} in {zone}: the clocks go forward. The next time there is: {valid}.",
                time=moment.time.strftime("%H:%M"),
                date=moment.date.isoformat(),
                zone=zone,
                valid=next_valid(moment.date, moment.time, zone),
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
