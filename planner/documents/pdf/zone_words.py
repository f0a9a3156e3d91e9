"""What the time of a zone is called, and the city by which people know it, as CLDR says it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.core import get_global

from planner.models.zones import zone

_WORLD = ("001", "ZZ")
"""Territories of zones that lie in no country."""


@lru_cache(maxsize=2_000)
def zone_name(name: str, *, summer: bool, locale: Locale) -> str:
    """The name of the standard or of the summer time of a zone; empty where it has none but its offset.

    A zone that CLDR does not name is called after its country, with its city where the country has several zones.
    """
    variant = "daylight" if summer else "standard"
    for key in _keys(name):
        own = locale.time_zones.get(key, {}).get("long", {})
        shared = locale.meta_zones.get(get_global("meta_zones").get(key), {}).get("long", {})
        if variant in own or variant in shared:
            return str(own[variant] if variant in own else shared[variant])
    return _after_its_place(name, locale)


def zone_city(name: str, locale: Locale) -> str:
    """The city of a zone."""
    for key in _keys(name):
        city = locale.time_zones.get(key, {}).get("city")
        if city:
            return str(city)
    return _keys(name)[0].rpartition("/")[2].replace("_", " ")


def is_summer(name: str, at: dt.datetime) -> bool:
    """Whether the summer time of a zone holds at an instant.

    Irish law has it the other way round, and so has the zone data: its standard time is the one of the summer, and in
    winter the clocks are behind it.
    """
    local = at.astimezone(zone(name))
    if local.dst():
        return _gain(local) > 0
    return any(_gain(local.replace(month=month, day=1, fold=0)) < 0 for month in (1, 7))


def _gain(local: dt.datetime) -> float:
    return (local.dst() or dt.timedelta()).total_seconds()


@lru_cache(maxsize=1_000)
def _keys(name: str) -> tuple[str, ...]:
    """The names under which CLDR may tell of a zone: the one of today, then those that it replaced."""
    aliases: Mapping[str, str] = get_global("zone_aliases")
    today = aliases.get(name, name)
    return (today, *(old for old, new in aliases.items() if new == today))


def _after_its_place(name: str, locale: Locale) -> str:
    today = _keys(name)[0]
    territory = get_global("zone_territories").get(today, "ZZ")
    if today.startswith("Etc/") or (territory in _WORLD and "/" not in today):
        return ""
    zones: Any = get_global("territory_zones").get(territory, ())
    city, country = zone_city(today, locale), locale.territories.get(territory, "")
    formats = locale.zone_formats
    if territory in _WORLD or not country:
        return str(formats["region"] % city)
    if len(zones) == 1:
        return str(formats["region"] % country)
    return str(formats["region"] % (formats["fallback"] % {"0": city, "1": country}))
