"""The words that programmes in English and Chinese use for times of day."""

from __future__ import annotations

import re
from collections.abc import Mapping

from planner.models.moment import DayPart, Precision

_EARLY_AND_LATE = ("early ", "mid-", "mid ", "late ")
_PARTS_ALONE: Mapping[str, DayPart] = {
    "morning": "morning", "am": "morning", "a.m.": "morning", "noon": "noon", "midday": "noon",
    "afternoon": "afternoon", "pm": "afternoon", "p.m.": "afternoon", "evening": "evening", "night": "night",
    "上午": "morning", "早上": "morning", "早晨": "morning", "清晨": "morning", "凌晨": "morning", "早": "morning",
    "中午": "noon", "正午": "noon", "午间": "noon", "下午": "afternoon", "午后": "afternoon", "傍晚": "evening",
    "晚上": "evening", "晚间": "evening", "晚": "evening", "夜间": "night", "夜里": "night", "深夜": "night",
}  # fmt: skip
PARTS: Mapping[str, DayPart] = {
    **_PARTS_ALONE,
    **{before + word: part for word, part in _PARTS_ALONE.items() if word.isascii() for before in _EARLY_AND_LATE},
    **{"in the " + word: _PARTS_ALONE[word] for word in ("morning", "afternoon", "evening")},
    "at night": "night",
}
"""Parts of the day as they are written alone, in lower case."""

PRECISIONS: tuple[tuple[str, Precision], ...] = (
    (r"\b(?:tbc|tbd|tba)\b|\bto be (?:confirmed|determined|advised)\b|\bto confirm\b|(?:时间)?待(?:定|确认|告)|\?",
     "to_be_confirmed"),
    (r"\bhidden\b|不显示|保密", "hidden"),
    (r"\b(?:about|around|approx(?:imately)?\b\.?|ca\b\.?|circa)|[~≈]|大约|约|左右|前后", "approximate"),
    (r"\bexact(?:ly)?\b|准确|准时", "exact"),
)  # fmt: skip
"""Patterns that say how sure a time is, the most careful first."""

_NUMERALS = {"〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_SPELT = re.compile("[〇零一二两三四五六七八九十]+(?=[点时分钟])|(?<=[点时])[〇零一二两三四五六七八九十]+")
_QUARTERS = {"一刻": "15分", "三刻": "45分"}
_UNSAID: tuple[tuple[str, str], ...] = (
    (r"(?<=\d)\s*(?:hrs?|hours|h|uhr|o['’]?clock|lt)\b\.?", ""),
    (r"\blocal time\b|当地时间|^(?:from|at)\s+|^自|^从|起$", ""),
    (r"\s+in the morning\b", "am"),
    (r"\s+(?:in the (?:afternoon|evening)|at night)\b", "pm"),
    (r"\b12(?::00)?\s*(?:noon|midday)\b", "12:00"),
    (r"\b12(?::00)?\s*midnight\b|\bmidnight\b|午夜|半夜12点", "24:00"),
    (r"(?<=[点时])钟", ""),
)


def plain_clock_words(text: str) -> str:
    """A clock time with figures for spelt numbers and quarters, and without words that say nothing more."""
    for quarter, minutes in _QUARTERS.items():
        text = text.replace(quarter, minutes)
    text = _SPELT.sub(lambda match: f"{_number(match[0])}", text)
    # Chinese says single minutes without a nought: 9点5分.
    text = re.sub(r"(?<=[点时])(\d)(?=分)", r"0\1", text)
    for pattern, instead in _UNSAID:
        text = re.sub(pattern, instead, text)
    return text.strip()


def _number(spelt: str) -> str:
    """A number below a hundred; with a leading nought where one was spelt."""
    tens, ten, ones = spelt.rpartition("十")
    if ten:
        return str((_NUMERALS.get(tens, 1) if tens else 1) * 10 + (_NUMERALS.get(ones, 0) if ones else 0))
    return "".join(str(_NUMERALS[sign]) for sign in spelt)
