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

_MINISTRIES = (
    "state|commerce|trade|defen[cs]e|energy|labou?r|interior|treasury|health|education|agriculture|transport(?:ation)?"
    "|homeland|veterans|housing|foreign|finance|justice|home|war"
)
_LATIN = (
    (2, "prime minister|premier ministre|premier|chancellor of (?:germany|austria)|head of government"),
    (1, "president of the (?:republic|united|people)|king|queen|emir|emperor|head of state"),
    (6, "minister[- ]counsell?or|ministre[- ]conseiller"),
    (4, rf"minist(?:er|re|ro)|secretary of (?:the )?(?:{_MINISTRIES})|(?:{_MINISTRIES}|cabinet) secretary|governor"),
    (5, "mayor|maire|state secretary|permanent secretary|secretary[- ]general|ambassador"),
    (6, "director[- ]general|consul[- ]general|directeur général|district (?:head|governor|chief)"),
    (7, "director|directeur|counsell?or"),
    (8, "head of (?:section|division|unit)|secretary"),
)
_HAN = (
    (2, "总理|總理|首相|総理"),
    (1, "国家主席|國家主席|總統|总统|国王|女王|天皇|大統領"),
    (4, "部长|部長|省长|省長|[省市]委书记|[省市]委書記|大臣|知事|委员会主任"),
    (5, "市长|市長|大使(?!馆|館)|常务秘书|秘书长|秘書長"),
    (6, "司长|司長|局长|局長|厅长|廳長|区长|區長|县长|总领事(?!馆)|總領事(?!館)|公使"),
    (7, "处长|處長|主任|馆长|館長|参赞|參贊|課長"),
    (8, "科长|科長|秘书|秘書|係長"),
)
_OF_LATIN = tuple((rank, re.compile(rf"\b(?:{words})\b")) for rank, words in _LATIN)
"""Ranks in the order in which they are looked for: a prime minister is no minister."""
_OF_HAN = tuple((rank, re.compile(words)) for rank, words in _HAN)
_DEPUTY = re.compile(r"\b(?:vice|deputy|assistant|under)\b|副|助理|次官")
_COMPANY = re.compile(
    r"\b(?:ceo|cfo|chair(?:man|woman|person)? of the board|general manager|managing director|founder|partner)\b"
    "|总经理|總經理|董事长|董事長|社長|经理"
)
_OFFICES = re.compile(r"\s+(?:and|et|&)\s+|[;/|、，；]|兼任?(?!职)")
"""Parts one office from another that the same person holds."""
_WHOSE = re.compile(r"\s+(?:to|for|at|in)\s+.*$")
_OWNER = re.compile(r"^.*['’]s\s+")
_OF = re.compile(
    rf"president of the (?:republic|united|people)|chancellor of |head of |secretary of (?:the )?(?:{_MINISTRIES})"
)
"""What is one office only with what follows its "of"; of others it says what they are in charge of."""


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
        folded = words.casefold().strip()
        if _COMPANY.search(folded):
            return None
        if folded == "president":
            return OfficeRank(1, guessed=True)
        ranks = [rank for office in _OFFICES.split(folded) if (rank := _rank_of(office)) is not None]
        if ranks:
            return OfficeRank(min(ranks), guessed=True)
    return None


def _rank_of(office: str) -> int | None:
    """The rank of one office: in Latin letters its head stands first, in characters last."""
    han = [(found.end(), rank) for rank, pattern in _OF_HAN for found in pattern.finditer(office)]
    if han:
        return _beside(max(han, key=lambda one: (one[0], -one[1]))[1], office)
    for part in office.split(","):
        head = _WHOSE.sub("", part.strip())
        if not _OF.search(head):
            head = re.split(r"\s+(?:of|de|du|des|della)\s+", head)[0]
        head = _OWNER.sub("", head)
        for rank, pattern in _OF_LATIN:
            if pattern.search(head):
                return _beside(rank, head)
    return None


def _beside(rank: int, words: str) -> int:
    """The rank itself, or that of the deputy: of a head of state or of government one of its own, above ministers."""
    if not _DEPUTY.search(words):
        return rank
    return 3 if rank <= 2 else rank + 1


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
