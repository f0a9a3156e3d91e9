"""What is told to people who hear the screen: said once, wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def say_aloud(part: QWidget, words: str, *, at_once: bool = False) -> None:
    """Has a reader of the screen say these words when its sentence is over, or `at_once` in the middle of it."""
    if not words:
        return
    # All that Qt knows of accessibility comes with these names, and the first picture says nothing.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(part, words)
    polite, urgent = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    event.setPoliteness(urgent if at_once else polite)
    QAccessible.updateAccessibility(event)
