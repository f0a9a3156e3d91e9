"""The two palettes of the window, as plain values."""

# Without `annotations` of __future__: a named tuple compiles each annotation that is kept as text, one by one.

from collections.abc import Mapping
from typing import NamedTuple

KIND_FAMILY: Mapping[str, str] = {
    "meeting": "talks",
    "conference": "talks",
    "presentation": "talks",
    "briefing": "talks",
    "ceremony": "ceremony",
    "signing": "ceremony",
    "meal": "meal",
    "reception": "meal",
    "transfer": "transport",
    "flight": "transport",
    "train": "transport",
    "boat": "transport",
    "visit": "visit",
    "press": "press",
    "hotel": "private",
    "free": "private",
    "other": "private",
}
"""The family that gives each kind of item its colour."""


class Colours(NamedTuple):
    """Colours as #RRGGBB. Names say what a colour is for, not what it looks like."""

    dark: bool
    page: str
    panel: str
    line: str
    hairline: str
    text: str
    body: str
    secondary: str
    now: str
    primary: str
    link: str
    chosen: str
    error: str
    warning: str
    warning_text: str
    done: str
    desk: str
    families: Mapping[str, str]

    def kind(self, kind: str) -> str:
        """The accent of a kind of item; an unknown kind looks private."""
        return self.families[KIND_FAMILY.get(kind, "private")]


LIGHT = Colours(
    dark=False,
    page="#FFFFFF",
    panel="#F7F8FA",
    line="#E6E8EC",
    hairline="#F1F3F5",
    text="#1B1F24",
    body="#1B1F24",
    secondary="#5C6570",
    now="#D1242F",
    primary="#0067A3",
    link="#0067A3",
    chosen="#0072B2",
    error="#B3261E",
    warning="#D55E00",
    warning_text="#AD4C00",
    done="#006F53",
    desk="#E9ECEF",
    families={
        "talks": "#0072B2",
        "ceremony": "#8A5A9E",
        "meal": "#C77C00",
        "transport": "#5B6572",
        "visit": "#007F5F",
        "press": "#A0416B",
        "private": "#8C8C80",
    },
)

DARK = Colours(
    dark=True,
    page="#16181C",
    panel="#1C1F24",
    line="#2B2F36",
    hairline="#212429",
    text="#E8EAED",
    body="#CDD2D8",
    secondary="#9BA3AE",
    now="#FF6B6B",
    primary="#0067A3",
    link="#56B4E9",
    chosen="#56B4E9",
    error="#FF8A80",
    warning="#FF8A3D",
    warning_text="#FF8A3D",
    done="#2FC39A",
    desk="#0F1114",
    families={
        "talks": "#56B4E9",
        "ceremony": "#CC9AD8",
        "meal": "#E69F00",
        "transport": "#9AA6B2",
        "visit": "#2FC39A",
        "press": "#E58AB0",
        "private": "#77786F",
    },
)


def mixed(over: str, under: str, share: float) -> str:
    """`over` at a share of 0 to 1 upon `under`, as one opaque colour."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    return "#{:02X}{:02X}{:02X}".format(*(round(a * share + b * (1 - share)) for a, b in pairs))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
