"""How texts look: voice, size and leading in points, colour. The numbers are the design's."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from planner.documents.pdf.typesetting.fonts import Voice

Colour = tuple[float, float, float]


def _hex(code: str) -> Colour:
    red, green, blue = bytes.fromhex(code)
    return red / 255, green / 255, blue / 255


def operands(colour: Colour) -> str:
    """A colour as PDF operators take it."""
    return " ".join(f"{part:.3f}" for part in colour)


INK = _hex("1B2433")
NAVY = _hex("14304F")
GOLD = _hex("A8874A")
GREY = _hex("66707C")
HAIRLINE = _hex("D3D8DE")
TINT = _hex("F6F3EC")
CHANGE = _hex("B3261E")
WHITE = _hex("FFFFFF")
BAND_QUIET = _hex("D9DFE6")
AMBER = _hex("8A5A00")
TRACKS = tuple(map(_hex, ("A8874A", "14304F", "007F5F", "8A5A9E", "0072B2", "5B6572")))
"""The marks of parallel groups, in the order in which they come."""


@dataclass(frozen=True, slots=True)
class Style:
    """How one stretch of text is set. Sizes, leading and `tracking` (added between letters) in points."""

    voice: Voice
    size: float
    leading: float
    colour: Colour = INK
    tracking: float = 0.0
    struck: bool = False
    underlined: bool = False
    paint: str = field(init=False, repr=False, compare=False)
    """The PDF operators that set the colour and the tracking."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "paint", f"{operands(self.colour)} rg {self.tracking:g} Tc")

    def but(self, **changes: object) -> Style:
        """The same style with some things changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the names are this class's own


TITLE = Style("serif", 23, 28, NAVY)
TITLE_SECOND = Style("bold", 16, 23, NAVY)
KICKER = Style("bold", 7.2, 10, GOLD, tracking=1.5)
KICKER_SECOND = Style("text", 8.2, 10, GOLD, tracking=1.5)
FACT_LABEL = Style("bold", 6.6, 9, GOLD)
FACT = Style("text", 9.6, 13.2)
FACT_SECOND = Style("text", 8.4, 12.4)

SECTION = Style("serif", 13, 17, NAVY)
TABLE_HEAD = Style("bold", 6.6, 8.4, GREY)

BAND_TITLE = Style("serif", 12.5, 15.5, WHITE)
BAND_SECOND = Style("text", 8.4, 11.6, BAND_QUIET)
BAND_RIGHT = Style("text", 7.6, 10.4, BAND_QUIET)

TIME = Style("bold", 10, 12, NAVY)
TIME_WORD = Style("bold", 7.6, 10.4, NAVY)
TIME_END = Style("text", 7.6, 10, GREY)
STEP_TIME = Style("bold", 8.4, 11.2, NAVY)
ITEM = Style("bold", 8.8, 11.6)
ITEM_SECOND = Style("text", 8.2, 11.8)
STEP = Style("text", 8.2, 11.2)
STEP_SECOND = Style("text", 7.8, 11.2, GREY)
BODY = Style("text", 7.8, 10.6)
BODY_BOLD = Style("bold", 7.8, 10.6)
NOTE = Style("text", 7.2, 9.8, GREY)
TAG = Style("bold", 6.8, 9.4, AMBER)
TAG_CANCELLED = Style("bold", 6.8, 9.4, CHANGE)
TRACK = Style("bold", 6.6, 9.2, GOLD)
NUMBER = Style("bold", 9.6, 12, NAVY)

CARD_DAY = Style("bold", 6.6, 9, GOLD)
CARD_DATE = Style("serif", 9.6, 12.6, NAVY)
CARD_ENTRY = Style("text", 7.6, 10.2)
FOOTER = Style("text", 7, 9, GREY)
