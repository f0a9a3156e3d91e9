"""What the heads of a register mean, in the words of published registers and of office lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from planner.exchange.registers.row import PLAIN_HEADS
from planner.rules.folding import fold

Layout = Literal["plain", "uk", "us", "list"]

UK_HEADS = (
    "Minister",
    "Date",
    "Gift",
    "Given or received",
    "Who gift was given to or received from",
    "Value (£)",
    "Outcome (received gifts only)",
)
_SIGNS_IN_HEADS = {"£": "GBP", "€": "EUR", "US$": "USD"}
_CURRENCIES = ("GBP", "USD", "EUR", "CNY", "RMB", "CAD", "AUD", "SGD", "JPY", "INR", "PKR", "AED")
_WORDS: dict[str, tuple[str, ...]] = {
    "source": ("source url", "source", "url", "来源"),
    "date": ("date", "date of gift", "date received", "date given", "date gift received", "日期", "时间", "收受日期"),
    "giver": ("giver", "donor", "from", "given by", "received from", "赠送人", "赠送方", "赠礼人", "送礼人"),
    "giver_title": ("giver title", "donor title", "赠送人职务"),
    "recipient": ("recipient", "to", "given to", "received by", "受赠人", "受赠方", "接受人", "收礼人"),
    "recipient_title": ("recipient title", "受赠人职务", "接受人职务"),
    "description": ("description", "gift", "item", "gift description", "description of gift", "礼品", "礼品名称",
                    "名称", "物品"),
    "description_native": ("description native", "gift native", "中文名称", "礼品中文名称"),
    "value": ("est value", "value", "estimated value", "amount", "price", "价值", "金额", "估价", "参考价值"),
    "currency": ("currency", "币种", "货币"),
    "disposition": ("disposition", "outcome", "current disposition", "location", "处理结果", "处理", "处置", "去向"),
    "justification": ("circumstances", "circumstances justifying acceptance", "justification", "reason", "理由", "事由",
                      "场合"),
    "direction": ("given or received", "direction", "received or given", "收送", "方向", "赠送或接受"),
    "category": ("category", "kind", "type", "类别", "种类"),
    "quantity": ("quantity", "number", "count", "qty", "数量", "件数"),
    "minister": ("minister", "name of minister", "special adviser", "permanent secretary"),
    "other_side": ("who gift was given to or received from", "who gift was received from or given to",
                   "name of person or organisation", "received from or given to"),
    "us_recipient": ("name and title of person accepting",),
    "us_gift": ("gift date of acceptance",),
    "us_giver": ("identity of foreign donor",),
    "us_circumstances": ("circumstances justifying",),
}  # fmt: skip
_BY_WORD = {fold(word): member for member, words in _WORDS.items() for word in words}
_BEGINNINGS = {
    fold(words[0]): member
    for member, words in _WORDS.items()
    if member.startswith("us_") or member in ("other_side", "disposition", "direction")
}


def meaning(head: str) -> str | None:
    """What a column holds, by its head; None where we do not know it."""
    bare = fold(re.sub(r"\(.*?\)|（.*?）", "", head))
    if bare in _BY_WORD:
        return _BY_WORD[bare]
    begun = next((member for start, member in _BEGINNINGS.items() if bare.startswith(start)), None)
    if begun is not None or len(head) > _LONGEST_HEAD:
        return begun
    words = " ".join(re.findall(r"[a-z]+", re.sub(r"\(.*?\)", "", head).casefold()))
    return next((member for pattern, member in _LIKE if pattern.fullmatch(words)), None)


_LONGEST_HEAD = 60
_LIKE = tuple(
    (re.compile(pattern), member)
    for pattern, member in (
        (r"dates?( of)?( the)?( gifts?)?( (was|were))?( given| received| or| and)*( dd mm yy(yy)?)?", "date"),
        (r"(name of |the )?(minister|official|special adviser|permanent secretary|senior official|officer|holder)s?"
         r"( name| names)?( and title)?|name of (the )?(minister|official|officer)", "minister"),
        (r"(details|nature|name) of (the )?gifts?|gifts? (given|received|details|name)( or received)?|gifts",
         "description"),
        (r"(from|by) (whom|who)( received)?|(gift )?(received|accepted) from( whom)?|from whom gift( was)? received"
         r"|(name of )?(donor|giver)s?( name)?", "giver"),
        (r"to (whom|who)( given)?|(gift )?(given|presented) to( whom)?|(name of )?recipients?( name)?", "recipient"),
        (r"(who|whom)( the)? gift .*|(person|organisation|individual)s? .*(from|to)( whom)?.*", "other_side"),
        (r"(estimated |approximate |est |over |gift )*value( of (the )?gift| over| in gbp| in pounds)*", "value"),
        (r"outcome.*|(what happened|action taken|retained|disposal|status of gift).*", "disposition"),
    )
)  # fmt: skip
"""Heads that vary from office to office, in words without signs."""


def is_second_head(cells: Sequence[str], layout: Layout) -> bool:
    """True for the heads of another part of the file: gifts received below gifts given, each with heads of its own."""
    known = meanings(cells)
    filled = sum(1 for cell in cells if cell.strip())
    return layout in ("uk", "list") and layout_of(cells) is not None and len(known) >= max(3, filled - 1)


def currency_in(head: str) -> str | None:
    """The currency that the head of a column names, as in `Value (£)`."""
    found = next((code for sign, code in _SIGNS_IN_HEADS.items() if sign in head), None)
    words = re.findall(r"[A-Z]{3}", head)
    return found or next(("CNY" if word == "RMB" else word for word in words if word in _CURRENCIES), None)


def meanings(cells: Sequence[str]) -> dict[int, str]:
    """The member of each column whose head we know; the first of two that mean the same."""
    found: dict[int, str] = {}
    for place, cell in enumerate(cells):
        member = meaning(cell) if cell.strip() else None
        if member is not None and member not in found.values():
            found[place] = member
    return found


def layout_of(cells: Sequence[str]) -> Layout | None:
    """The layout whose heads these cells are; None where they are no heads of a register of gifts."""
    known = set(meanings(cells).values())
    if tuple(cell.strip() for cell in cells[: len(PLAIN_HEADS)]) == PLAIN_HEADS:
        return "plain"
    if "us_gift" in known:
        return "us"
    if {"minister", "description"} <= known and known & {"other_side", "direction", "giver", "recipient"}:
        return "uk"
    if "description" in known and known & {"date", "giver", "recipient", "value"}:
        return "list"
    return None
