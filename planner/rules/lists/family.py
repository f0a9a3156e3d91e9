"""Which part of a name is the family name, and where it stands; told only where it is certain.

Capitals tell it ("Jean DUPONT"), so does a comma where the list writes names so, and a short Chinese, Japanese or
Korean name. A wrong mark in a printed list is worse than none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from planner.rules.folding import fold
from planner.rules.lists.honorifics import HONORIFICS, is_name_at, without_address
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.surnames import SURNAMES

_TWO_CHARACTERS = frozenset(
    [
        "欧阳",
        "歐陽",
        "司马",
        "司馬",
        "上官",
        "诸葛",
        "諸葛",
        "东方",
        "東方",
        "皇甫",
        "尉迟",
        "公孙",
        "公孫",
        "慕容",
        "司徒",
        "夏侯",
        "令狐",
        "宇文",
        "长孙",
        "長孫",
        "端木",
        "南宫",
        "남궁",
        "황보",
        "제갈",
        "사공",
        "선우",
        "독고",
    ]
)
AFTER_NAMES = frozenset(
    [
        "jr",
        "sr",
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
        "xiii",
        "xiv",
        "xv",
        "xvi",
        "phd",
        "md",
        "esq",
        "mba",
        "msc",
        "bsc",
        "llm",
        "llb",
        "dba",
        "dds",
        "dvm",
        "cpa",
        "obe",
        "cbe",
        "kbe",
        "dbe",
        "mbe",
        "kcb",
        "gcb",
        "gbe",
        "cb",
        "kcmg",
        "gcmg",
        "dcmg",
        "cmg",
        "kcvo",
        "gcvo",
        "cvo",
        "lvo",
        "mvo",
        "om",
        "ch",
        "kg",
        "kt",
        "psm",
        "pc",
        "tdp",
        "sjp",
        "frs",
        "frcp",
        "qc",
        "kc",
        "sc",
        "mp",
        "mep",
        "mla",
        "mna",
        "mlc",
        "mpp",
        "mk",
        "td",
        "jp",
        "dl",
        "dso",
        "dsc",
        "dfc",
        "mc",
        "vc",
        "gc",
        "rn",
        "usn",
        "usmc",
        "usaf",
        "ret",
        "retd",
        "ifs",
        "ias",
        "ips",
        "irs",
        "ics",
        "osa",
        "sj",
        "op",
        "osb",
        "ofm",
    ]
)
"""What stands after a name and is no part of it."""


def family_of(name: str, *, commas: bool, japanese: bool = False) -> tuple[str | None, str | None]:
    """The family name as it stands in the name, and "family_first" or "given_first"; None for what is not certain.

    `commas`: the list writes "Surname, Given". `japanese`: names in one piece, such as 石破茂, are left whole.
    """
    if not is_latin(name) and not any(c.isupper() for c in name):
        return _native_family(without_address(name), japanese=japanese)
    if commas and has_one_comma(name):
        return name.partition(",")[0].strip(), "family_first"
    bare = _without_letters_after(name)
    if sum(c.isupper() for c in bare) < 3:
        return None, None
    return _capitals(bare)


def has_one_comma(name: str) -> bool:
    """True for "Surname, Given", not for "Given Surname, Jr."."""
    before, comma, after = name.partition(",")
    return bool(comma) and "," not in after and 0 < len(before.split()) <= 4 and fold(after) not in {"", *AFTER_NAMES}


def _without_letters_after(name: str) -> str:
    """The name without what stands after a comma, where those are letters such as "IAS" or "M.Sc."."""
    before, _, after = name.partition(",")
    if len(before.split()) > 1 and all(_is_letters(word.strip(",")) for word in after.split()):
        return before
    return name


def _is_letters(word: str) -> bool:
    return fold(word) in AFTER_NAMES or "." in word or (len(word) <= 4 and word.isupper())


def _capitals(name: str) -> tuple[str | None, str | None]:
    words = [word.strip(",;()（）") for word in name.split()]
    spare = {n for n, word in enumerate(words) if fold(word) in HONORIFICS | AFTER_NAMES and not is_name_at(words, n)}
    capitals = [n for n, word in enumerate(words) if n not in spare and _is_capitals(word)]
    named = {n for n, word in enumerate(words) if len(fold(word)) > 1 and n not in spare}
    if not capitals or (len(named) > 1 and named <= set(capitals)) or len(capitals) == len(words):
        return None, None
    first, last = capitals[0], capitals[-1]
    if capitals != list(range(first, last + 1)):
        return None, None
    start, end = name.find(words[first]), name.rfind(words[last]) + len(words[last])
    others = [n for n in range(len(words)) if n not in spare]
    order = "family_first" if first == others[0] else "given_first" if last == others[-1] else None
    return name[start:end], order


def _is_capitals(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    cased = len(letters) > 1 and all(c.isupper() for c in letters)
    return cased and "/" not in word and "." not in word


def _native_family(name: str, *, japanese: bool) -> tuple[str | None, str | None]:
    """Chinese, Japanese and Korean names stand family first; where they are not parted only short ones are sure."""
    words = name.split()
    if len(words) == 2 and _all(words[0], _is_han) and _all(words[1], _is_japanese):
        return words[0], "family_first"
    if len(words) == 2 and all(_all(word, _is_hangul) and len(word) <= 2 for word in words):
        return words[0], "family_first"
    if japanese or len(words) != 1 or name in _TWO_CHARACTERS or not (_all(name, _is_han) or _all(name, _is_hangul)):
        return None, None
    if name[:2] in _TWO_CHARACTERS and len(name) in (3, 4):
        return name[:2], "family_first"
    certain = (3,) if _is_hangul(name[0]) else (2, 3)
    return (name[0], "family_first") if len(name) in certain and name[0] in SURNAMES else (None, None)


def _all(text: str, fits: Callable[[str], bool]) -> bool:
    return all(map(fits, text))


def _is_han(c: str) -> bool:
    return unicodedata.name(c, "").startswith(("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH")) or c in "々〆ヶ"


def _is_japanese(c: str) -> bool:
    return _is_han(c) or "ぁ" <= c <= "ヿ"


def _is_hangul(c: str) -> bool:
    return "가" <= c <= "힣"
