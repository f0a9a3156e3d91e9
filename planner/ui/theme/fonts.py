"""The faces that ship with the program, and fonts by pixel size."""

from __future__ import annotations

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
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setStrikeOut(strike)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
