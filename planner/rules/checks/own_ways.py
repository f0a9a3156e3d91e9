"""Rides whose own length the map does not allow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.messages import message
from planner.rules.checks.finding import Finding, Level, fingerprint, lower
from planner.rules.checks.look import Look
from planner.rules.checks.names import length, named
from planner.rules.checks.plan import PlanItem
from planner.rules.checks.reckoning import Way, way_between
from planner.rules.checks.rule import Rule
from planner.rules.travel_times import HARD_LIMIT_TRAIN_KMH


def _hurried(way: Way) -> float:
    """Minutes that only a motorcade on an empty motorway could keep to."""
    return way.sure_km / (90 if way.km < 60 else 120) * 60  # km/h along the straight line, in town and beyond it


_HELICOPTER = re.compile(
    r"helicopter|hubschrauber|hélico|helicóptero|elicotter|直升|ヘリ|marine one|heliport", re.IGNORECASE
)


def _flies(item: PlanItem) -> bool:
    """True for a helicopter, which programmes write among the transfers."""
    texts = [text for _, text in item.title.by_language]
    return item.travel_mode == "flight" or any(_HELICOPTER.search(text) for text in (*texts, item.carrier or ""))


def own_way(look: Look, travel: Rule, item: PlanItem) -> Iterator[Finding]:
    """A ride whose own length not even the straight line allows; what was typed is believed else."""
    if item.kind not in ("transfer", "train", "boat") or item.ends_at is None or not look.asks(travel):
        return
    way = way_between(look.plan, item.from_id, item.to_id or item.to_city_id)
    if way is None:
        return
    quick = item.kind == "train" or _flies(item)
    fastest = HARD_LIMIT_TRAIN_KMH if quick else look.number(travel, "speed")
    cannot = item.minutes < way.sure_km / fastest * 60
    if not cannot and (quick or item.kind == "boat" or way.rough or item.minutes >= _hurried(way)):
        return
    level: Level = "error" if cannot else "warning"
    yield Finding(
        rule=travel.name,
        level=look.level(travel, level if item.is_settled else lower(level)),
        message=message(
            "“{item}” takes {typed} for {km} km in a straight line",
            item=named(item.title),
            typed=length(item.minutes),
            km=round(way.km),
        ),
        reason=look.why(travel),
        item_ids=(item.id,),
        place_ids=(way.from_id, way.to_id),
        starts_at=item.starts_at,
        ends_at=item.ends_at,
        zone=item.start_zone,
        facts=fingerprint(item.id, item.starts_at, item.ends_at, way.from_id, way.to_id, round(way.km, 1)),
    )
