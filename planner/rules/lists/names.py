"""What a name of a list says: whether anybody is named, how many are meant, which part is the family name.

A name is never rewritten. What cannot be told for certain is left open.
"""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.rules.folding import fold
from planner.rules.lists.counts import LONGEST_LINE, counted
from planner.rules.lists.family import family_of, has_one_comma
from planner.rules.lists.roles import role_of
from planner.rules.lists.scripts import is_latin

_UNNAMED = frozenset(
    fold(word)
    for word in [
        "nn",
        "nomen nominandum",
        "tbc",
        "tbd",
        "tba",
        "to be confirmed",
        "to be determined",
        "to be named",
        "to be advised",
        "to be announced",
        "name tbc",
        "name tbd",
        "tbc name",
        "tbn",
        "to be nominated",
        "to be designated",
        "to follow",
        "vacant",
        "unknown",
        "unnamed",
        "none",
        "na",
        "nil",
        "à confirmer",
        "à désigner",
        "à compléter",
        "à préciser",
        "non désigné",
        "por confirmar",
        "por designar",
        "por determinar",
        "a designar",
        "a confirmar",
        "da confermare",
        "da definire",
        "wird benannt",
        "wird noch benannt",
        "noch offen",
        "offen",
        "nog te bepalen",
        "待定",
        "待确认",
        "待確認",
        "未定",
        "人选待定",
        "人選待定",
        "暂缺",
        "暫缺",
        "空缺",
        "無",
        "无",
        "姓名待定",
        "名单待定",
        "名單待定",
        "待报",
        "待補",
        "待补",
        "調整中",
        "未詳",
        "選定中",
        "確認中",
        "يحدد لاحقا",
        "يحدد لاحقاً",
        "يعلن لاحقا",
        "غير محدد",
        "미정",
        "추후통보",
        "추후 확정",
        "уточняется",
        "будет уточнено",
        "не определен",
        "не определён",
    ]
)
_AWAITING = re.compile(
    r"(?P<who>[^()（）:：]+?)\s*(?:[(（\[]\s*(?P<bracketed>[^()（）]+)[)）\]]|(?:\s[-–—]|[:：,])\s*(?P<behind>[^()（）]+))"
)
_SIGNS = re.compile(r"[?？\-–—_./*xX\s]*")
_BRACKETS = re.compile(r"[(（].*?[)）]")
_ONE_OF_SEVERAL = re.compile(r"\s*[(（#]?\s*\d{1,3}\s*[)）]?$")
_COUNTED_UNNAMED = re.compile(r"(?P<who>\D+?)\s*(?:[x×*]\s*|[(（]\s*)(?P<count>\d{1,3})\s*[)）]?", re.I)
_SEVERAL = re.compile(r"\n|[;；、]|\s(?:&|and|und|et|with|&amp;)\s", re.I)
_JOINED = re.compile(r"[&+/、;；\n及偕和与與暨夫부]|\b(?:and|und|et|y|e|with|с)\b|وحرمه|قرينته", re.I)
"""What parts two people in one cell, in any of the ways that are looked at."""
_NOBLE = re.compile(r"\bvon und (?:zu|zum|zur)\s", re.I)
_COUPLE = re.compile(
    r"\b(?:mr|dr|prof|h\.?e|sir|hon|ambassador|m|herr|sr)\b\.?\s*(?:&|and|und|et|y|\+|/)\s*(?:mrs|ms|mme|lady|frau|sra|dr)\b"
    r"|(?:&|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s+(?:his |her |son |sa |seine |ihr )?(?:wife|husband|spouse|partner|esposa|esposo"
    r"|épouse|époux|ehefrau|ehemann|gattin|gatte|frau|señora|família|familia|family|familie)\b|(?:及|偕|和|与|與|暨)其?(?:夫人|妻子|丈夫|配偶|先生)"
    r"|夫妇|夫婦|夫妻|ご夫妻|с супругой|с супругом|с женой|وحرمه|وقرينته|والسيدة قرينته|부부",
    re.I,
)


@dataclass(frozen=True, slots=True)
class NameRead:
    """`named` is False for "N.N." and "3 officials"; `headcount` is told only where it is more than one."""

    named: bool
    headcount: int | None = None
    family_name: str | None = None
    name_order: str | None = None
    several: bool = False


def read_name(text: str, *, commas: bool = False, japanese: bool = False) -> NameRead:
    """What one name says; `commas` and `japanese` tell how this list writes names (see `family_of`)."""
    plain = text.strip()
    if is_unnamed(plain):
        several = _COUNTED_UNNAMED.fullmatch(plain)
        many = int(several["count"]) if several else 1
        return NameRead(named=False, headcount=many if many > 1 else None)
    count = counted(plain)
    if count is not None:
        return NameRead(named=False, headcount=count if count != 1 else None)
    if _is_several(plain):
        return NameRead(True, several=True)
    family, order = family_of(plain, commas=commas, japanese=japanese)
    return NameRead(True, None, family, order)


def is_unnamed(text: str) -> bool:
    """True for nothing, for signs alone, and for the words that stand for somebody to be named: "N.N.", "TBC x 3"."""
    if len(text) > LONGEST_LINE:
        return False
    if _SIGNS.fullmatch(text) or fold(text) in _UNNAMED:
        return True
    if not text or not (text[-1] in ")）" or text[-1].isdigit()):
        return False
    if fold(_BRACKETS.sub("", text)) in _UNNAMED:
        return True
    several = _COUNTED_UNNAMED.fullmatch(text)
    return fold(several["who"] if several else _ONE_OF_SEVERAL.sub("", text)) in _UNNAMED


def role_awaiting_name(text: str) -> str | None:
    """The role of "Interpreter (TBC)" and "Interprète (à désigner)"; None for any other text."""
    match = _AWAITING.fullmatch(text.strip())
    if match is None or not is_unnamed((match["bracketed"] or match["behind"]).strip()):
        return None
    return role_of(match["who"])


def writes_commas(names: Sequence[str]) -> bool:
    """True where most names of a list are written "Surname, Given"."""
    told = [name for name in names if name.strip() and not is_unnamed(name.strip())]
    return len(told) > 0 and sum(has_one_comma(name) for name in told) >= 0.6 * len(told)


def _is_several(name: str) -> bool:
    if not _JOINED.search(name):
        return False
    if _COUPLE.search(name):
        return True
    if not _SEVERAL.search(name):
        return False
    parts = [part for part in _SEVERAL.split(_NOBLE.sub("von ", name)) if part and part.strip()]
    if len(parts) < 2:
        return False
    if len({is_latin(part) for part in parts}) == 2 and len(parts) == 2 and "\n" in name:
        return False  # one name in two scripts
    return all(len(part.split()) >= 2 for part in parts) if is_latin(name) else all(len(p.strip()) >= 2 for p in parts)
