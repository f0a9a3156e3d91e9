"""Rows that are nobody: why they cannot be taken."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from planner.messages import Message, message
from planner.rules.folding import fold
from planner.rules.lists.asides import is_aside
from planner.rules.lists.names import is_unnamed

_TOTAL_WORDS = (
    "total totals grandtotal subtotal sum totalgeneral suma insgesamt gesamt summe sommetotale soustotal zwischensumme"
    " итого всего المجموع الإجمالي 合计 合計 总计 總計 共计 共計 小计 小計 计 計 总人数 總人數 人数合计 총계 합계 계"
)
_TOTALS = frozenset(map(fold, _TOTAL_WORDS.split()))
_NOBODY = frozenset(map(fold, ("", "x", "xx", "none", "na", "nil", "vacant", "无", "無", "空缺", "暂缺", "暫缺")))
"""Words for nobody at all, unlike "N.N." and "TBC", who will come."""
_SAYS = ("name", "native_name", "position_text", "position_native", "role_text", "headcount")


def why_nobody(values: Mapping[str, Any], listed: Mapping[str, str], *, has_body: bool) -> Message | None:
    """Why a row is no person; None for one."""
    if any("\0" in text for text in listed.values()):
        return message("The row holds a NUL sign. Remove it.")
    named = values.get("name") or values.get("native_name")
    if _is_total(named, listed):
        return message("This row is a total, and no person.")
    if is_aside(listed):
        return message("This row is a note or a heading, and no person.")
    if not has_body and not any(values.get(name) for name in _SAYS):
        filled = [text for text in listed.values() if text.strip()]
        if not any(is_unnamed(text.strip()) and fold(text) not in _NOBODY for text in filled):
            return message("Nobody is in this row: no name, position, organisation or number of people.")
    return None


def _is_total(named: str | None, listed: Mapping[str, str]) -> bool:
    """True where a total is told, beside numbers at most where it stands in the place of the name."""
    if named and fold(named) not in _TOTALS:
        return False
    if not any(fold(text) in _TOTALS for text in listed.values() if text and len(text) < 20):
        return False
    others = [text for text in listed.values() if text.strip() and fold(text) not in _TOTALS]
    return not named or all(re.search(r"\d", text) for text in others)
