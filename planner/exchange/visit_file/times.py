"""What the times of a visit file must hold: a zone for every clock time, and no end before its start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from planner.exchange.visit_file.refusal import Path, Refusal
from planner.messages import message
from planner.models.moment import Moment
from planner.models.parts import moment_from_columns
from planner.rules.zones import PlaceZone, StopSpan, ZoneSources, end_places, start_places, zone_of

Rows = Mapping[str, Sequence[dict[str, Any]]]


def check_times(rows: Rows) -> None:
    """Checks every moment of a visit and sets the derived instants of its items. Raises Refusal."""
    sources = _sources(rows)
    visit = rows["visit"][0]
    if visit.get("dates_from") and visit.get("dates_to") and visit["dates_to"] < visit["dates_from"]:
        raise _backwards(("dates", "to"))
    for number, stop in enumerate(rows.get("stop", ())):
        places = (stop["city_id"],)
        _span(stop, ("arrive", "depart"), places, places, sources, ("stops", number), ("arrive", "depart"))
    for number, item in enumerate(rows.get("item", ())):
        city, venue, start = item.get("city_id"), item.get("venue_id"), item.get("from_id")
        starts = start_places(city_id=city, venue_id=venue, from_id=start)
        ends = end_places(
            city_id=city, venue_id=venue, from_id=start, to_id=item.get("to_id"), to_city_id=item.get("to_city_id")
        )
        path: Path = ("items", number)
        item["starts_at"], item["ends_at"] = _span(
            item, ("start", "end"), starts, ends, sources, path, ("start", "end")
        )
        _span(item, ("actual_start", "actual_end"), starts, ends, sources, (*path, "actual"), ("start", "end"))


def _span(
    row: Mapping[str, Any],
    columns: tuple[str, str],
    starts: Sequence[str | None],
    ends: Sequence[str | None],
    sources: ZoneSources,
    path: Path,
    members: tuple[str, str],
) -> tuple[datetime | None, datetime | None]:
    """The instants of a start and an end, after all that must hold for them."""
    first = moment_from_columns(row, columns[0])
    last = moment_from_columns(row, columns[1])
    start = _instant(first, starts, sources, (*path, members[0]))
    end = _instant(last, ends, sources, (*path, members[1]))
    if start is not None and end is not None:
        if end < start:
            raise _backwards((*path, members[1]))
    elif first and last and first.date and last.date and last.date < first.date:
        raise _backwards((*path, members[1]))
    return start, end


def _instant(moment: Moment | None, places: Sequence[str | None], sources: ZoneSources, path: Path) -> datetime | None:
    if moment is None:
        return None
    if moment.date and moment.until_date and moment.until_date < moment.date:
        raise _backwards((*path, "until_date"))
    if moment.time is None:
        return None
    zone = zone_of(moment, places, sources)
    if zone is None:
        raise Refusal(
            message("this clock time has no time zone. Give the moment, its city, or the home zone of the visit one."),
            path,
        )
    return moment.instant(zone)


def _backwards(path: Path) -> Refusal:
    return Refusal(message("the end lies before the start. Correct one of the two."), path)


def _sources(rows: Rows) -> ZoneSources:
    return ZoneSources(
        home_zone=rows["visit"][0].get("home_zone"),
        places={
            row["id"]: PlaceZone(row.get("timezone"), row.get("city_id"), row.get("within_id"))
            for row in rows.get("place", ())
        },
        stops=tuple(
            StopSpan(
                city_id=row["city_id"],
                arrive=moment_from_columns(row, "arrive"),
                depart=moment_from_columns(row, "depart"),
            )
            for row in rows.get("stop", ())
        ),
    )
