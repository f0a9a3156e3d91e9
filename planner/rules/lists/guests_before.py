"""Invitations that say when guests come and when it begins: "7.30pm for 8pm", "19h30 pour 20h"."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time
from functools import lru_cache

from planner.rules.lists.clock_cells import clock_text
from planner.rules.typed_time import TypedTime, read_time

_FOR = re.compile(
    r"(?P<come>.*\d.*?)[\s,;]+(?:for|pour|para(?: las?)?|für|per le|til)\s+(?P<begin>\d.*)", re.IGNORECASE
)
_TOLD = re.compile(
    r"(?:doors(?: open)?|guests?(?: arrive| from)?|arrivals?|reception|einlass|accueil|ouverture des portes|入场|签到|来宾到达|开门)[\s:：]*(?:at |ab |um |à )?"
    r"(?P<come>\d.*?)[\s,;，；/]+(?:begins?|starts?|start|beginn|début|inicio|开始|正式开始)[\s:：]*(?:at |um |à )?(?P<begin>\d.*)",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\d+(?:[.,:]\d+)?\s*(?:min|mn|hours?\b|hrs?\b|stunden?|heures?\b|horas?\b)", re.IGNORECASE)
_CARRIAGES = re.compile(
    r"[\s,;.(（]*\b(?:carriages|ends?|ende|fin|until)(?: at| um| à)?\s*(?P<end>\d[^)）]*)[)）]?\s*", re.IGNORECASE
)
_MOST = 120
"""Minutes that guests come before; what lies further apart is something else."""


@dataclass(frozen=True, slots=True)
class GuestsBefore:
    """When guests come, and when it begins (with its end, where that is told)."""

    come: time
    begin: TypedTime


@lru_cache(maxsize=4096)
def guests_before(text: str) -> GuestsBefore | None:
    """The two times of an invitation; None for any other text."""
    plain = _CARRIAGES.sub(r" - \g<end>", text.strip())
    match = _FOR.fullmatch(plain) or _TOLD.fullmatch(plain)
    if match is None or _LENGTH.match(match["begin"]):
        return None
    come, begin = (read_time(clock_text(match[name])) for name in ("come", "begin"))
    for begins in begin:
        for comes in come:
            if begins.time is None or comes.time is None or comes.end is not None:
                continue
            if 0 < (_minutes(begins.time) - _minutes(comes.time)) % 1440 <= _MOST and _is_said(match, comes, begins):
                days = 1 if begins.time < comes.time else begins.days
                return GuestsBefore(comes.time, replace(begins, days=days))
    return None


def _is_said(match: re.Match[str], comes: TypedTime, begins: TypedTime) -> bool:
    """ "7.30 for 8pm" is in the evening: where one of the two says the half of the day, the other is of it."""
    typed = f"{match['come']} {match['begin']}".lower()
    evening = re.search(r"\d\s*p\.?m", typed) is not None and re.search(r"\d\s*a\.?m", typed) is None
    return not evening or all(one.time is None or one.time.hour >= 12 for one in (comes, begins))


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
