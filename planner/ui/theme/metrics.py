"""Measures in logical pixels."""

from __future__ import annotations

RAIL = 72
TOP_BAR = 62
STATUS_BAR = 26
DAY_LIST = 204
INSPECTOR = 360
TABLE_HEAD = 32
TALL_ROW = 46
ROW = 30
STEP = 28
BAND = 34
RADIUS = 6
CARD_RADIUS = 8
FIELD = 32
BUTTON = 32
DRAWER_BELOW = 1280
"""Window width under which the inspector lies over the table."""
DAYS_IN_A_ROW_BELOW = 1100
"""Window width under which the day list becomes one row of days."""
