"""What is written on blocks can be read in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from planner.ui.board.inks import Inks
from planner.ui.theme.colours import DARK, LIGHT, Colours
from planner.ui.theme.look import Look

LEAST = 4.5
"""To one; WCAG 2.2, 1.4.3 for small text."""


def brightness(colour: QColor) -> float:
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [one / 12.92 if one <= 0.03928 else float(((one + 0.055) / 1.055) ** 2.4) for one in shares]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_small_lines_of_blocks_and_of_steps_on_them_stand_out_enough(colours: Colours, qapp: QApplication) -> None:
    inks = Inks(Look(colours, "en"))
    weakest = {
        "block": min(contrast(inks.on_fill, fill) for fill in inks.fills.values()),
        "step": min(contrast(inks.body, deep) for deep in inks.deep.values()),
    }
    assert all(ratio >= LEAST for ratio in weakest.values()), weakest
