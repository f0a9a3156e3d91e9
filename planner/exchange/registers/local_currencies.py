"""Which country's "元" or "kr" a register means: told by the script and the words of its heads."""

from __future__ import annotations

import re

_SIMPLIFIED = re.compile("[价赠额币单处见礼]")
"""Signs that Chinese writes so on the mainland alone, where no kana stand beside them."""
_JAPANESE = re.compile("[ぁ-ヿ]|価額|価格|贈与")
_WORDS = (
    (re.compile(r"\b(?:anslått|verdi|mottatt|mottaker|gaver?)\b", re.IGNORECASE), {"kr": "NOK"}),
    (re.compile(r"värde|\bgåv|mottagare|givare", re.IGNORECASE), {"kr": "SEK"}),
    (re.compile(r"værdi|modtage[rt]|gavegiver", re.IGNORECASE), {"kr": "DKK"}),
)
_SIGN = re.compile(r"元|[¥￥]|\bkr\b|:-|,-", re.IGNORECASE)
_SAME = {"￥": "¥", ":-": "kr", ",-": "kr"}


def local_currency(heads: str, cell: str) -> str | None:
    """The code of the currency of a sign that several countries share; None where the heads do not tell."""
    found = _SIGN.search(cell)
    if found is None:
        return None
    sign = _SAME.get(found[0].casefold(), found[0].casefold())
    if sign in ("元", "¥"):
        if _JAPANESE.search(heads):
            return "JPY" if sign == "¥" else None
        return "CNY" if _SIMPLIFIED.search(heads) else None
    told = {code[sign] for words, code in _WORDS if words.search(heads)}
    return told.pop() if len(told) == 1 else None
