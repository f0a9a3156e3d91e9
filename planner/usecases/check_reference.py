"""What the checks are given of reference data: where cities and airports lie, and what a day is in a country."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from planner.models.zones import RULES_VERSION
from planner.reference.holidays import calendar_day, has_calendar
from planner.reference.places import FoundPlace, airport_with_code, find_places
from planner.rules.calendar_days import CalendarDay
from planner.rules.checks.plan import Plan, PlanPlace

_CACHED = 4096


def located(plan: Plan) -> Plan:
    """The plan with positions, countries and regions of cities and airports from reference data, where untyped."""
    found = {key: _located(place) for key, place in plan.places.items()}
    for key, place in found.items():
        city = found.get(plan.city_of(key) or "")
        if place.country is None and city is not None:
            found[key] = replace(place, country=city.country)
    return replace(plan, places=found)


@lru_cache(maxsize=_CACHED)
def day_of(country: str, region: str | None, day: date) -> CalendarDay | None:
    """What a day is in a country by its two letters, or in a part of it; None where its calendar is not known."""
    return calendar_day(day, country, subdivision=region) if has_calendar(country) else None


def _located(place: PlanPlace) -> PlanPlace:
    code = _two_letters(place.country)
    known = _known(place) if place.kind in ("city", "airport") else None
    if known is None:
        return replace(place, country=code)
    if place.position is not None:
        return replace(place, country=code or known.country, region=known.region)
    return replace(
        place,
        country=code or known.country,
        region=known.region,
        latitude=known.latitude,
        longitude=known.longitude,
        zone=place.zone or known.zone,
    )


def _two_letters(country: str | None) -> str | None:
    text = (country or "").strip().upper()
    return text if len(text) == 2 and text.isalpha() and text.isascii() else None  # ISO 3166-1


def _known(place: PlanPlace) -> FoundPlace | None:
    if place.kind == "airport":
        return _airport(place.code) if place.code else None
    names = tuple(text for _, text in place.name.by_language)
    return _city(names, place.zone, _two_letters(place.country), RULES_VERSION)


@lru_cache(maxsize=_CACHED)
def _airport(code: str) -> FoundPlace | None:
    return airport_with_code(code)


@lru_cache(maxsize=_CACHED)
def _city(names: tuple[str, ...], zone: str | None, country: str | None, _rules: str) -> FoundPlace | None:
    """The weightiest city of that very name in that zone and country; a guess between countries is none."""
    for name in names:
        fitting = [
            found
            for found in find_places(name, limit=40)
            if found.kind == "city"
            and (zone is None or found.zone == zone)
            and (country is None or found.country == country)
        ]
        if fitting and (zone or country or len({found.country for found in fitting}) == 1):
            return fitting[0]
    return None
