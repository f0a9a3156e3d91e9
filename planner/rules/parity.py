"""Parity 对等: whether two people who meet hold offices of about equal rank.

A typed `office_rank` always holds. Where there is none it is read from the words of the office and told as a guess:
1 head of state, 2 head of government, 3 their deputies, 4 ministers and governors, 5 their deputies and mayors,
6 directors-general, 7 directors, 8 heads of section. Ranks of companies are not compared with those of states.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["equal", "above", "below", "unknown"]

_LATIN = (
    (2, "prime minister|premier ministre|premier|chancellor of (?:germany|austria)"),
    (1, "president of the (?:republic|united|people)|(?<!.)president(?!.)|king|queen|emir|emperor|head of state"),
    (4, "minister|ministre|ministro|secretary of state|governor"),
    (5, "mayor|maire|state secretary|permanent secretary|ambassador"),
    (6, "director[- ]general|consul[- ]general|directeur général|district (?:head|governor|chief)"),
    (7, "director|directeur|counsell?or"),
    (8, "head of (?:section|division|unit)|secretary"),
)
_HAN = (
    (2, "总理|總理|首相|総理"),
    (1, "国家主席|國家主席|總統|总统|国王|女王|天皇|大統領"),
    (4, "部长|部長|省长|省長|市委书记|大臣|知事|委员会主任"),
    (5, "市长|市長|大使|常务秘书"),
    (6, "司长|司長|局长|局長|厅长|廳長|区长|區長|县长|总领事|總領事"),
    (7, "处长|處長|主任|馆长|館長|参赞|課長"),
    (8, "科长|科長|秘书|係長"),
)
_OFFICES = tuple(
    (rank, re.compile(rf"\b(?:{latin})\b|{han}")) for (rank, latin), (_, han) in zip(_LATIN, _HAN, strict=True)
)
"""Ranks in the order in which they are looked for: a prime minister is no minister."""
_DEPUTY = re.compile(r"\b(?:vice|deputy|assistant|under)\b|副|助理|次官")
_COMPANY = re.compile(
    r"\b(?:ceo|cfo|chair(?:man|woman|person)? of the board|general manager|managing director|founder|partner)\b"
    "|总经理|總經理|董事长|董事長|社長|经理"
)


@dataclass(frozen=True, slots=True)
class OfficeRank:
    """The rank of an office, and whether it was only read from its words."""

    rank: int
    guessed: bool


def office_rank(typed: int | None, *offices: str | None) -> OfficeRank | None:
    """The rank of whoever holds these offices, the same one in several languages; None where nothing says it."""
    if typed is not None:
        return OfficeRank(typed, guessed=False)
    for words in filter(None, offices):
        folded = words.casefold()
        if _COMPANY.search(folded):
            return None
        deputy = 1 if _DEPUTY.search(folded) else 0
        for rank, pattern in _OFFICES:
            if pattern.search(folded):
                # The deputy of a head of state or of government is a rank of its own above the ministers.
                return OfficeRank(3 if deputy and rank <= 2 else rank + deputy, guessed=True)
    return None


@dataclass(frozen=True, slots=True)
class Parity:
    """How a counterpart stands to a delegate: by how many ranks above or below, and whether a rank was guessed."""

    verdict: Verdict
    steps: int = 0
    guessed: bool = False


def parity(delegate: OfficeRank | None, counterpart: OfficeRank | None) -> Parity:
    """Of the delegate's rank and the counterpart's; `above` says that the counterpart is the higher one."""
    if delegate is None or counterpart is None:
        return Parity("unknown")
    steps = delegate.rank - counterpart.rank
    guessed = delegate.guessed or counterpart.guessed
    return Parity("equal" if not steps else "above" if steps > 0 else "below", abs(steps), guessed)
