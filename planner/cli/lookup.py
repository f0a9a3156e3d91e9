"""Verbs that look something up in what ships with the planner. They need no database."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from planner.cli.speaking import put
from planner.errors import NotFound
from planner.messages import message
from planner.reference.places import find_places

Lookup = Callable[[argparse.Namespace], int]


def _places(call: argparse.Namespace) -> int:
    """Name, Chinese name, region, country code, zone, airport code, latitude and longitude, the best first."""
    found = find_places(call.text, limit=call.limit)
    if not found:
        raise NotFound(
            message(
                "No city or airport goes by “{text}”. Try another spelling or language; a smaller place is typed by "
                "hand, with its zone.",
                text=call.text,
            )
        )
    for place in found:
        put(
            place.name,
            place.chinese,
            place.region,
            place.country,
            place.zone,
            place.code,
            f"{place.latitude:.4f}",
            f"{place.longitude:.4f}",
        )
    return 0


LOOKUPS: Mapping[str, Lookup] = {"places": _places}
