"""Choosing one of a few, as every page has it."""

from planner.ui.parts.choices import ChoiceChip as ChoiceChip
from planner.ui.parts.choices import ThingField as ThingField
