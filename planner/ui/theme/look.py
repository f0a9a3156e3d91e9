"""How the window looks and in which language it speaks: one value that every part is given."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor

from planner.ui.theme.colours import DARK, LIGHT, Colours, mixed


class Look(NamedTuple):
    """The colours and the reader's language (BCP 47: en or zh-Hans)."""

    colours: Colours
    language: str

    @property
    def chinese(self) -> bool:
        """True where the reader reads Chinese."""
        return self.language == "zh-Hans"

    @property
    def languages(self) -> tuple[str, str]:
        """The reader's language, then the other one."""
        return ("zh-Hans", "en") if self.chinese else ("en", "zh-Hans")

    def over(self, colour: str, share: float, *, under: str | None = None) -> QColor:
        """A colour at a share upon the page, or upon another colour, opaque."""
        return QColor(mixed(colour, under or self.colours.page, share))

    @property
    def row_chosen(self) -> QColor:
        """The ground of the chosen row."""
        return self.over(self.colours.chosen, 0.20 if self.colours.dark else 0.13)

    @property
    def band(self) -> QColor:
        """The ground of a band between days or groups."""
        return self.over(self.colours.text, 0.06 if self.colours.dark else 0.035)

    @property
    def outline(self) -> QColor:
        """The line around fields and secondary buttons."""
        return self.over(self.colours.text, 0.22)

    @property
    def faint(self) -> QColor:
        """Text that cannot be used just now."""
        return self.over(self.colours.text, 0.38)


def look(*, theme: str | None, language: str, dark_desktop: bool) -> Look:
    """The look for a theme (`light`, `dark`, or None: as the desktop)."""
    dark = theme == "dark" or (theme is None and dark_desktop)
    return Look(DARK if dark else LIGHT, language)
