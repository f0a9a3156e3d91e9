"""`python -m tools.places`: makes resources/places/places.sqlite from GeoNames and airportsdata."""

from __future__ import annotations

import sys

from planner.paths import resource
from tools.places.entries import airport_entries, city_entry
from tools.places.sources import airports, cities, region_names
from tools.places.table import write_table


def main() -> int:
    """Replaces the table and says what is in it."""
    regions = region_names()
    found = [city_entry(city, regions) for city in cities()]
    landing = list(airport_entries(airports(), found))
    path = resource("places", "places.sqlite")
    write_table(path, [*found, *landing])
    print(f"{len(found)} cities, {len(landing)} airports, {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
