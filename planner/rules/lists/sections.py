"""Rows that head a part of a list: "Host side", "中方", "Press", "Ministry of Foreign Affairs"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from planner.rules.folding import fold
from planner.rules.lists.counts import counted
from planner.rules.lists.given_names import reads_as_person
from planner.rules.lists.meaning import KEPT, Meaning, is_body
from planner.rules.lists.names import is_unnamed, role_awaiting_name
from planner.rules.lists.roles import role_of, side_of

SECTION = "‹section›"
"""Under this mark the heading over a person stays with their cells; it is no column of the list."""
SHEET = "‹sheet›"
"""The same for the sheet, where a workbook has several."""
PLACE = "‹section under›"
"""The head of the column in which the heading stands."""
OVER = "‹section over›"
"""The last heading that is one of a whole side: "Interpreters" under "Host side" are the hosts'."""
AS = "‹read as›"
"""Under this mark "person" stays with somebody whom an officer took for one where the reading would not."""
COUNTRY = "‹section country›"
"""The country that heads a part of the list, as in the lists of participants of conferences."""
WHOLE, PART, SAID = "‹together›", "‹part›", "‹said of all›"
"""Of somebody who stood in one row with others: the cells of that row that were parted, which of them it is, and what
the cell said of all of them."""
MARKS = (SECTION, PLACE, OVER, COUNTRY, SHEET, AS, WHOLE, PART, SAID)

_LONGEST = 80
_NUMBERED = re.compile(r"\d{1,2}[.)、]\s*\D")
_NAMING = ("name", "native_name", "family_name", "given_name", "name_and_position")
_PARTS = re.compile(r"\s*[/／|\n:：()（）—–]\s*|\s+-\s+")
_HEADING = re.compile(
    r".*\b(?:side|delegation|delegates|party|suite|entourage|hosts?|guests?|visitors?|counterparts?|officials|members"
    r"|secretariat|spouses?|press|media|interpreters|security|crew|staff|companies|participants|observers|speakers"
    r"|délégation|délégués|invités|hôtes|partie|delegación|delegação|invitados|delegationsmitglieder|delegation|gäste|gastgeber)"
    r"|(?:government|employers|workers|employeurs|travailleurs|gouvernement)['’]?s?['’]?\s.*"
    r"|(?:délégation|delegation|delegación|delegação|delegazione|mission|members|side)\b.*"
    r"|[（(]?[一二三四五六七八九十]+[、)）].*"
    r"|(?:中|外|我|本|对|對|主|客|宾|賓|访|訪|来访|來訪|接待|主办|主辦|邀请|\w{1,6}国|\w{1,6}國|[德法美英日俄韩韓意欧歐港澳台])(?:方|方面)(?:\s*[/／].*)?"
    r"|.*(?:方面|代表团|代表團|代表団|一行|人员|人員|名单|名單|成员|成員|嘉宾|来宾|随员|企业|记者|媒体|侧|側|组|組|団員|メンバー)"
    r"|.*(?:측|대표단|수행원|기자단)|.*(?:الوفد|الجانب|المضيف|الصحافة).*|.*(?:делегаци|сторона|пресса|сопровождающие).*",
    re.IGNORECASE | re.DOTALL,
)

_WHOLE_SIDE = re.compile(
    r"\b(?:side|partie|d[ée]l[ée]ga(?:tion|zione)|delegación|delegação)\b|(?:方|方面|代表团|代表團|代表団|侧|側|측|대표단)$|الوفد|الجانب|делегаци|сторона",
    re.IGNORECASE,
)


IsCountry = Callable[[str], bool]


def no_country(text: str) -> bool:
    """Where nobody knows the names of countries."""
    return False


def heading_of(
    heads: Sequence[str], row: Sequence[str], meaning: Meaning, *, is_country: IsCountry = no_country
) -> tuple[str, str] | None:
    """The heading that a row is, as typed, with the head it stands under; None for a person.

    It is one text alone in a wide table, or one joined over the columns.
    """
    if len(row) < 3 or len(set(row)) > 2:
        return None
    filled = [n for n, text in enumerate(row) if text and not text.isspace()]
    if not filled or (len(filled) > 1 and len({row[n] for n in filled}) > 1):
        return None
    typed = row[filled[0]]
    text = typed.strip()
    member = meaning.get(heads[filled[0]], KEPT)
    if len(text) > _LONGEST or (any(c.isdigit() for c in text) and not _NUMBERED.match(text)):
        return None
    if is_country(text) and (member in (*_NAMING, KEPT, "number", "country", "organization")):
        return typed, heads[filled[0]]
    if len(filled) == 1 and member == "number":
        return (typed, heads[0]) if len(fold(text)) > 1 and not filled[0] else None
    if len(filled) == 1 and member not in _NAMING and (filled[0] or member not in (KEPT, "country", "organization")):
        return None  # "N.N." of an organisation, or a remark
    if counted(text) is not None or is_unnamed(text) or role_awaiting_name(text) is not None:
        return None
    if member in _NAMING and len(filled) == 1 and reads_as_person(text):
        return None
    tells = len(filled) > 2 or is_body(text) or _HEADING.fullmatch(text) or _says(text)
    return (typed, heads[filled[0]]) if tells else None


def only_text(heads: Sequence[str], row: Sequence[str]) -> tuple[str, str] | None:
    """The one text that a row says, as typed, with the head it stands under; None where it says several."""
    told: tuple[str, str] | None = None
    for head, text in zip(heads, row, strict=True):
        if told is None:
            told = (text, head) if text.strip() else None
        elif text.strip() not in ("", told[0].strip()):
            return None
    return told


def _says(text: str) -> bool:
    return section_role(text) is not None or section_side(text) is not None


def section_side(text: str) -> str | None:
    """The side that a heading says."""
    return next((side for part in _all_parts(text) if (side := side_of(part)) is not None), None)


def is_whole_side(text: str) -> bool:
    """True for a heading that ends what the side before said: "Visiting delegation" after "Host side"."""
    return section_side(text) is not None or any(_WHOLE_SIDE.search(part) for part in _all_parts(text))


def section_role(text: str) -> str | None:
    """The part in the visit that a heading says: of "Interpreters" and "Press pool" too."""
    for part in _all_parts(text):
        found = role_of(part) or role_of(part.removesuffix("s")) or role_of(part.removesuffix(" pool"))
        if found is not None and found not in ("head", "deputy", "member", "host"):
            return found
    return None


def _all_parts(text: str) -> list[str]:
    bare = text.strip().strip(" :：*.")
    return [bare, *(part for part in _PARTS.split(bare) if part)]


def without_marks(listed: Mapping[str, str] | None) -> Mapping[str, str]:
    """The cells of a person that stand under the heads of a list."""
    if listed is not None and not any(mark in listed for mark in (SECTION, SHEET, AS, WHOLE)):
        return listed
    return {head: text for head, text in (listed or {}).items() if head not in MARKS}
