"""What a name of a list says: whether anybody is named, how many are meant, which part is the family name.

A name is never rewritten. What cannot be told for certain is left open: a wrong mark in a printed list is worse
than none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from planner.rules.folding import fold
from planner.rules.lists.honorifics import HONORIFICS
from planner.rules.lists.scripts import is_latin


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UNNAMED = _words(
    "nn nomennominandum tbc tbd tba tobeconfirmed tobedetermined tobenamed tobeadvised tobeannounced nametbc nametbd"
    " tbcname vacant unknown unnamed none na nil aconfirmer adesigner acompleter porconfirmar pordesignar wirdbenannt"
    " 待定 待确认 待確認 未定 人选待定 人選待定 暂缺 空缺 無 无 姓名待定 名单待定 名單待定 調整中"
    " يحددلاحقا يعلنلاحقا غيرمحدد 미정 추후통보 уточняется"
)
_SIGNS = re.compile(r"[?？\-–—_./*xX\s]*")
_COUNT = r"(?P<count>\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|[一二两三四五六七八九十]{1,3})"
_A_NUMBER = re.compile(
    r"[\d一二两三四五六七八九十]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b", re.I
)
_BRACKETS = re.compile(r"[(（].*?[)）]")
_COUNTED = (
    re.compile(_COUNT + r"\s*(?:x|×|\*)?\s*(?:(?:other|more|unnamed|additional)\s+)?(?P<who>[^\W\d][^\d,;]*)", re.I),
    re.compile(
        r"(?P<who>[^\W\d][^\d,;]*?)\s*(?:[x×*]\s*|[(（]\s*)(?P<count>\d{1,4})\s*(?:pax|persons?|people|人|名|位)?[)）]?",
        re.I,
    ),
    re.compile(r"(?P<who>[^\W\d]\D*?)" + _COUNT + r"\s*(?:人|名|位|명)", re.I),
    re.compile(r"\+?\s*(?P<count>\d{1,4})\s*(?P<who>)(?:pax|persons?|people|人|名|位|명)?", re.I),
)  # fmt: skip
_GROUPS = re.compile(
    r"\b(?:officials?|officers?|staff|security|guards?|interpreters?|journalists?|reporters?|press|media|members?|"
    r"delegates?|experts?|advis[eo]rs?|assistants?|aides?|drivers?|crew|persons?|people|pax|participants?|spouses?|"
    r"representatives?|guests?|students?|others?|escorts?|photographers?|businessm[ae]n|entrepreneurs?|"
    r"fonctionnaires?|personnes?|agents?|interprètes?|journalistes?|funcionarios?|personas?|periodistas?|"
    r"beamte|dolmetscher|begleiter|чел\w*|сотрудник\w*|переводчик\w*)\b|"
    r"随员|隨員|人员|人員|官员|官員|记者|記者|翻译|翻譯|通訳|警卫|警衛|随行|隨行|工作人员|司机|企业家|企業家|職員|職員|代表|"
    r"مسؤول|مرافق|صحفي|مترجم|حراس|수행원|기자|통역|경호",
    re.I,
)
_CAPITALS = re.compile(r"[^\W\d_a-zß-öø-ÿ]['’-]?[^\W\d_a-zß-öø-ÿ]")
_LONGEST_LINE = 80
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
}  # fmt: skip
_SEVERAL = re.compile(r"\n|[;；、]|\s(?:&|and|und)\s", re.I)
_TWO_CHARACTERS = _words(
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 公孙 公孫 慕容 司徒 夏侯 令狐 宇文 长孙 長孫 端木 南宫"
    " 남궁 황보 제갈 사공 선우 독고"
)
_AFTER = _words("jr sr i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi phd md esq mba obe cbe kbe qc kc mp mep")


@dataclass(frozen=True, slots=True)
class NameRead:
    """`named` is False for "N.N." and "3 officials"; `headcount` is told only where it is more than one."""

    named: bool
    headcount: int | None = None
    family_name: str | None = None
    name_order: str | None = None
    several: bool = False


def read_name(text: str, *, commas: bool = False) -> NameRead:
    """What one name says. `commas` tells that this list writes "Surname, Given"."""
    plain = text.strip()
    if is_unnamed(plain):
        return NameRead(named=False)
    count = counted(plain)
    if count is not None:
        return NameRead(named=False, headcount=count if count != 1 else None)
    family, order = _family(plain, commas)
    return NameRead(True, None, family, order, several=_is_several(plain))


def is_unnamed(text: str) -> bool:
    """True for nothing, for signs alone, and for the words that stand for somebody to be named."""
    if len(text) > _LONGEST_LINE:
        return False
    if _SIGNS.fullmatch(text) or fold(text) in _UNNAMED:
        return True
    return ("(" in text or "（" in text) and fold(_BRACKETS.sub("", text)) in _UNNAMED


def counted(text: str) -> int | None:
    """How many people a line such as "3 officials", "随员5人" or "Security x 2" stands for; None for a name."""
    if len(text) > _LONGEST_LINE or not _A_NUMBER.search(text):
        return None
    for pattern in _COUNTED:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        if match["who"] and not _GROUPS.search(match["who"]) and not re.search("人$|名$|位$|명$", text):
            continue
        number = match["count"].lower()
        found = int(number) if number.isdigit() else _NUMBERS.get(number)
        if found is not None and 0 < found <= 5_000:
            return found
    return None


def writes_commas(names: Sequence[str]) -> bool:
    """True where most names of a list are written "Surname, Given"."""
    told = [name for name in names if name.strip()]
    return len(told) > 0 and sum(_has_one_comma(name) for name in told) >= 0.6 * len(told)


def _has_one_comma(name: str) -> bool:
    before, comma, after = name.partition(",")
    return bool(comma) and "," not in after and 0 < len(before.split()) <= 4 and fold(after) not in {"", *_AFTER}


def _family(name: str, commas: bool) -> tuple[str | None, str | None]:
    if not is_latin(name):
        return _native_family(name)
    if commas and _has_one_comma(name):
        return name.partition(",")[0].strip(), "family_first"
    if not _CAPITALS.search(name):
        return None, None
    words = name.split()
    bare = [word.strip(",;()") for word in words]
    capitals = [n for n, word in enumerate(bare) if _is_capitals(word)]
    if not capitals or len(capitals) == len([w for w in bare if len(fold(w)) > 1]):
        return None, None
    first, last = capitals[0], capitals[-1]
    if capitals != list(range(first, last + 1)):
        return None, None
    start, end = name.find(bare[first]), name.rfind(bare[last]) + len(bare[last])
    others = [n for n, word in enumerate(bare) if fold(word) not in HONORIFICS]
    order = "family_first" if first == others[0] else "given_first" if last == others[-1] else None
    return name[start:end], order


def _is_capitals(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    plain = fold(word)
    return (
        len(letters) > 1 and all(c.isupper() for c in letters) and plain not in HONORIFICS | _AFTER and "." not in word
    )


def _native_family(name: str) -> tuple[str | None, str | None]:
    """Chinese, Japanese and Korean names stand family first; where they are not parted only short ones are sure."""
    letters = [c for c in name if not c.isspace()]
    if all(_is_han(c) for c in letters):
        words = name.split()
        if len(words) == 2:
            return words[0], "family_first"
        if len(words) != 1:
            return None, None
        if name[:2] in _TWO_CHARACTERS and len(name) in (3, 4):
            return name[:2], "family_first"
        return (name[0], "family_first") if len(name) in (2, 3) else (None, None)
    if all("가" <= c <= "힣" for c in letters) and len(name.split()) == 1:
        if name[:2] in _TWO_CHARACTERS and len(name) in (3, 4):
            return name[:2], "family_first"
        return (name[0], "family_first") if len(name) == 3 else (None, None)
    return None, None


def _is_han(c: str) -> bool:
    return unicodedata.name(c, "").startswith("CJK UNIFIED") or c == "々"


def _is_several(name: str) -> bool:
    if not _SEVERAL.search(name):
        return False
    parts = [part for part in _SEVERAL.split(name) if part and part.strip()]
    if len(parts) < 2:
        return False
    return all(len(part.split()) >= 2 for part in parts) if is_latin(name) else all(len(p.strip()) >= 2 for p in parts)
