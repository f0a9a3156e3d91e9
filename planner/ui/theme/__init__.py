"""Colours, fonts, icons and measures, the same for every page."""
