"""One part of the inspector, as every page has it."""

from planner.ui.parts.block import Block as Block
