"""The short marks of languages, as every page has them."""

from planner.ui.parts.languages import language_tag as language_tag
