"""Fields for days and zones, as every page has them."""

from planner.ui.parts.time_fields import DayField as DayField
from planner.ui.parts.time_fields import ZoneField as ZoneField
