"""Frozen content in, bytes out: PDF and iCalendar. No session, no clock, no network."""
