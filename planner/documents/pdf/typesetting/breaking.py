"""Where a line may break: at spaces, after hyphens, between Chinese characters, never before a comma."""

from __future__ import annotations

import re
from functools import lru_cache

from planner.documents.pdf.typesetting.runs import is_wide

NO_START = frozenset(
    "、。，．,.;:；：！？!?）)」』】》〉〕］]｝}”’…‥—・·ー々〻ヽヾゝゞ％%‰℃°〜～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
"""Characters that never start a line."""
NO_END = frozenset("（(「『【《〈〔［[｛{“‘￥$#＃＄")
"""Characters that never end a line."""
_COUNTERS = frozenset("年月日号號时時分秒点點楼樓层層室位人名个個次届屆天小％度元万萬亿億美岁期")

_POSTCODES = re.compile(
    r"\b(?:"
    r"[A-Z]{2} \d{5}(?:-\d{4})?"  # CA 94305
    r"|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d"  # SW1A 2AA, K1A 0B1
    r"|\d{4,5} [A-ZÀ-Þ][a-zß-ÿ]+"  # 1000 Brussels, 67070 Strasbourg
    r")(?!\w)"
)
_NUMBERS = re.compile(
    r"(?<=[^\W\d]) (?=\d{1,4}[A-Za-z]?(?:[,;)]|$))"  # Rue des Sables 20, Terminal 3
    r"|(?<=\b[Nn]o\.) (?=\d)|(?<=\b[Nn]r\.) (?=\d)|(?<=№) (?=\d)|(?<=\d) (?=[–—] ?\d)"
)
NO_BREAK = "\u00a0"


def keep_together(text: str) -> str:
    """The text with no-break spaces where a postcode or a number would part from what it belongs to."""
    if not any(map(str.isdigit, text)):
        return text
    text = _POSTCODES.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
    return _NUMBERS.sub(NO_BREAK, text)


@lru_cache(maxsize=50_000)
def atoms(text: str) -> tuple[tuple[str, bool], ...]:
    """The pieces of one line of text that do not break, each with True where a space goes before it."""
    found: list[tuple[str, bool]] = []
    spaced = False
    for word in text.split(" "):
        if not word:
            spaced = True
            continue
        for number, piece in enumerate(_pieces(word)):
            found.append((piece, spaced if number == 0 else False))
        spaced = True
    return tuple(found)


def _pieces(word: str) -> list[str]:
    if word.isalnum() and word.isascii():
        return [word]
    pieces: list[str] = []
    start = 0
    for at in range(1, len(word)):
        if _may_break(word, at):
            pieces.append(word[start:at])
            start = at
    pieces.append(word[start:])
    return pieces


def _may_break(word: str, at: int) -> bool:
    before, after = word[at - 1], word[at]
    if after in NO_START or before in NO_END:
        return False
    if before in "年月" and after.isdigit():
        return False
    if is_wide(before) or is_wide(after):
        both = _is_hangul(before) and _is_hangul(after)
        return not both and not (before.isdigit() and after in _COUNTERS) and NO_BREAK not in (before, after)
    if before in "-‐/–":
        letters = at >= 2 and word[at - 2].isalpha() and after.isalpha()
        return letters or (before == "/" and len(word) > 20)
    return before in "@?&=_" and len(word) > 20


def _is_hangul(char: str) -> bool:
    # Korean breaks between words; a single overlong one still breaks anywhere.
    return "\uac00" <= char <= "\ud7ff" or "\u1100" <= char <= "\u11ff"
