"""Words that stand before names, and in some languages after them, and are no part of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner.rules.folding import fold, words_of

_WORDS = """\
mr mrs ms miss mx mme mlle mmes m mm sr sra srta sres don dona dr dra dre drs prof profa professor doctor sir dame lord
lady he hh hrh hm hon honourable honorable rt right the his her excellency excellence highness royal majesty
eminence holiness rev reverend fr father sheikh shaikh sheikha ing eng engr arch lic amb ambassador se sem sae
monsieur madame mademoiselle maitre me monseigneur mgr son altesse royale herr frau dott sig sigra
senor senora senorita general gen col colonel capt captain maj major adm admiral lt ltc ltg brig brigadier cdr cmdr
commander sgt vadm radm gospodin gospozha
s e excelencia excelentissimo exmo exma ilmo ilma excmo excma
dipl univ mult hc jur med phil rer nat habil mag ds ir hj atty adv esq ph
shri smt sri sri kumari ato woizero wro daw khun bapak ibu ong ba pan pani sayin bay bayan
dato datuk datin puan encik haji hajjah tengku tunku gov sen rep chief
"""
HONORIFICS = frozenset(_WORDS.split())
_NATIVE_WORDS = """\
先生 女士 小姐 太太 阁下 閣下 殿下 博士 教授 夫人 様 さま さん 氏 殿 씨 님 귀하 السيد السيدة السادة الدكتور الدكتورة
الآنسة
د معالي سعادة سمو فخامة دولة سيادة حضرة الشيخ الشيخة المهندس المهندسة الأستاذ الأستاذة السفير السفيرة اللواء العميد
الفريق
العقيد الركن المستشار أ م دکتر آقای خانم جناب مهندس господин госпожа г г-н г-жа д-р κ κος κα κύριος κυρία מר גב
"""
_NATIVE = frozenset(map(fold, _NATIVE_WORDS.split()))
_BEFORE = re.compile(
    r"(?:г-н|г-жа|д-р|проф\.|г\.(?=\s*[А-ЯЁ][а-яё]))\s*|(?:ฯพณฯ|นายแพทย์|แพทย์หญิง|นางสาว|นาย|นาง|ดร\.?|น\.ส\.|ศ\.|รศ\.|ผศ\.|คุณ)\s*"
    r"|(?:ဦး|ဒေါ်|ဒေါက်တာ)\s*"
)
_AFTER = re.compile(
    r"(?<=\S\S)[\s　]*(?:先生|女士|小姐|太太|阁下|閣下|殿下|博士|教授|様|さま|さん|氏|殿|씨|님|귀하|여사)$"
)
_ALONE = frozenset(("m", "s", "e", "a", "g", "d", "he", "son", "u", "ba", "ong", "sen", "gen", "chief", "pan", "bay"))
"""Those that are the beginnings, initials or family names of others as well: "M. Kumar", "He Wei", "Son Heung-min"."""


def is_honorific(text: str) -> bool:
    """True where a text is nothing but honorifics: "H.E. Mr.", "S.E. Mme", "معالي السيد"."""
    plain = text.replace(".", "").replace("/", " ").replace("ª", "").replace("º", "")
    words = words_of(plain)
    return 0 < len(words) <= 5 and all(word in HONORIFICS or word in _NATIVE or word == "d" for word in words)


def without_honorifics(words: tuple[str, ...]) -> tuple[str, ...]:
    """Folded words of a name without those that stand before it; one word is always left."""
    start = 0
    while start < len(words) - 1:
        if words[start : start + 2] in (("h", "e"), ("s", "e"), ("h", "h"), ("h", "m")) and len(words) > start + 3:
            start += 2
        elif _stands_before(words, start):
            start += 1
        else:
            break
    return words[start:]


def is_name_at(words: Sequence[str], at: int) -> bool:
    """True for a family name in capitals that is an honorific elsewhere: "HE Lifeng", "Mr HE Tao", not "HE Mr WANG"."""
    word = words[at]
    if not word.isupper() or len(word) < 2 or fold(word) not in _ALONE:
        return False
    folded = tuple(map(fold, words))
    addressed = at > 0 and folded[at - 1] in HONORIFICS - _ALONE
    return addressed or at == len(words) - 1 or not _stands_before(folded, at)


def _stands_before(words: tuple[str, ...], at: int) -> bool:
    word, following = words[at], words[at + 1]
    if word not in HONORIFICS and word not in _NATIVE:
        return False
    if word in _ALONE or len(word) == 1:
        # "HE Mr. Wei" and "M. Jean Dupont", but neither "He Wei" nor "M. K. Gandhi".
        return following in HONORIFICS - _ALONE or (len(words) - at > 2 and len(following) > 1)
    return True


def without_address(name: str) -> str:
    """A name in its own script without what it is addressed with: 様, 女士, 씨, นาย, معالي السيد."""
    bare = _AFTER.sub("", _BEFORE.sub("", name.strip(), count=1)) or name
    words = bare.replace("/", " ").split()
    while len(words) > 1 and fold(words[0]) in _NATIVE and len(fold(words[0])) > 1:
        words.pop(0)
    return " ".join(words) if len(words) < len(bare.replace("/", " ").split()) else bare
