"""Widgets and words that every page may use."""
