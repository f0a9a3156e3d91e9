"""Words that stand before names and are no part of them."""

from __future__ import annotations

from planner.rules.folding import fold, words_of

_WORDS = """\
mr mrs ms miss mx mme mlle mmes m mm sr sra srta sres don dona dr dra dre prof profa professor doctor sir dame lord
lady he hh hrh hm hon honourable honorable rt right the his her excellency excellence highness royal majesty
eminence holiness rev reverend fr father sheikh shaikh sheikha ing eng engr arch lic amb ambassador se sem sae
monsieur madame mademoiselle maitre me monseigneur mgr son altesse royale herr frau dott sig sigra
senor senora senorita general gen col colonel capt captain maj major adm admiral lt gospodin
s e excelencia excelentissimo exmo exma ilmo ilma
"""
HONORIFICS = frozenset(_WORDS.split())
_NATIVE_WORDS = """\
先生 女士 小姐 太太 阁下 閣下 殿下 博士 教授 夫人 様 さん 氏 殿 씨 님 귀하 السيد السيدة السادة الدكتور الدكتورة
د معالي سعادة سمو الشيخ الشيخة المهندس الأستاذ م أ господин госпожа г г-н г-жа д-р κ κος κα κύριος
"""
_NATIVE = frozenset(map(fold, _NATIVE_WORDS.split()))


def is_honorific(text: str) -> bool:
    """True where a text is nothing but honorifics: "H.E. Mr.", "S.E. Mme", "معالي السيد"."""
    plain = text.replace(".", "").replace("/", " ")
    words = words_of(plain)
    return 0 < len(words) <= 5 and all(word in HONORIFICS or word in _NATIVE for word in words)


def without_honorifics(words: tuple[str, ...]) -> tuple[str, ...]:
    """Folded words of a name without those that stand before it; one word is always left."""
    start = 0
    while start < len(words) - 1 and (words[start] in HONORIFICS or words[start] in _NATIVE):
        start += 1
    return words[start:]
