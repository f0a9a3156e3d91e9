"""The faces that ship with the program, and fonts by pixel size."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from planner.paths import resource

LATIN, CHINESE, ARABIC = "Noto Sans", "Noto Sans CJK SC TT", "Noto Naskh Arabic"
FACES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansCJKscTT-Regular.ttf",
    "NotoSansCJKscTT-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
)


@cache
def load_fonts() -> None:
    """Makes the faces known to Qt once; files are mapped, so that a face that is not used costs nothing."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(resource("fonts", face)))


def font(pixels: int = 13, *, bold: bool = False, strike: bool = False) -> QFont:
    """A font of the window. Bold is 600 where the face has it."""
    made = QFont([LATIN, CHINESE, ARABIC])
    made.setPixelSize(pixels)
    if sys.platform == "linux":
        # Drawn as designed. FreeType hints by the shapes of a whole face, which it looks through first; for the
        # Chinese ones that takes as long as two hundred glyphs, and it is not what other systems do.
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setStrikeOut(strike)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
