"""A palette of our own for each theme: the platform's dark mode reaches not every platform."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from planner.ui.theme.colours import Colours, mixed


def palette(colours: Colours) -> QPalette:
    """What widgets of Qt paint with."""
    made = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: colours.page,
        QPalette.ColorRole.Base: colours.page,
        QPalette.ColorRole.AlternateBase: colours.panel,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ToolTipBase: colours.text,
        QPalette.ColorRole.ToolTipText: colours.page,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.secondary,
        QPalette.ColorRole.Highlight: colours.chosen,
        QPalette.ColorRole.HighlightedText: "#FFFFFF" if not colours.dark else colours.page,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Light: colours.hairline,
        QPalette.ColorRole.Dark: colours.secondary,
    }.items():
        made.setColor(role, QColor(colour))
    faint = QColor(mixed(colours.text, colours.page, 0.38))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made
