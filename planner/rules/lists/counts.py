"""How many people a line without names stands for: "3 officials", "2 x security", "press corps (12)", "另有随员5人"."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re

from planner.rules.lists.scripts import is_latin

LONGEST_LINE = 80
_MOST = 5_000
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "a dozen": 12, "dozen": 12, "a couple": 2,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "douze": 12, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "zwölf": 12, "dois": 2, "duas": 2, "quatro": 4, "due": 2, "tre": 3, "quattro": 4, "два": 2, "две": 2, "три": 3,
    "четыре": 4, "пять": 5, "两": 2, "兩": 2, "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
}  # fmt: skip
_SPELT = "|".join(sorted((word for word in _NUMBERS if len(word) > 1), key=len, reverse=True))
_A_NUMBER = re.compile(r"(?<![a-zA-Z\d])\d|[一二两兩三四五六七八九十]")
"""Where a number may be told: not in "Bontaine7"."""
_UNIT = (
    r"(?:pax|pers\.?|persons?|people|personnes?|personas?|pessoas?|personen|чел(?:\.|овека?)?|人|名|位|명|أشخاص|شخص)"
)
_ABOUT = (
    r"(?:(?:ca\.?|circa|c\.|approx(?:\.|imately)?|about|around|some|up to|at least|a further|another|plus|and|with|env\.?"
    r"|environ|etwa|rund|bis zu|около|ок\.|ещё|unos|cerca de|另有?|另外|其他|其余|其餘|以及|还有|還有|及|约|約|大约|近|等|ほか|他に?|その他|외|약|기타)"
    r"\s*|[+~≈＋～&]\s*)*"
)
_COUNT = rf"(?P<count>\d{{1,4}}|{_SPELT}|[一二两兩三四五六七八九]?十[一二三四五六七八九]?|[一二两兩三四五六七八九])"
_TO = r"(?:\s*[-–—~～]\s*(?P<most>\d{1,4}))?(?:\s*\(\d{1,4}\))?"
_MARKED = r"(?:\s*(?:[,;]|-|–)?\s*(?:tbc|tba|tbd|approx\.?|t\.b\.c\.|est\.?|待定|待确认|暂定))?"
_FIRST = re.compile(
    rf"{_ABOUT}{_COUNT}{_TO}\s*(?:[x×*✕]\s*)?(?P<unit>{_UNIT})?\s*(?P<who>[^\W\d][^\d;]*)?{_MARKED}", re.I
)
_LAST = re.compile(
    rf"(?P<who>[^\W\d][^\d;:：]*?)\s*(?P<sign>[x×*✕]|[(（\[]|[:：]|[-–—]|\+)?\s*{_ABOUT}{_COUNT}{_TO}\s*(?P<unit>{_UNIT})?"
    rf"(?:\s+[^\W\d][^\d,;]*)?{_MARKED}\s*[)）\]]?{_MARKED}",
    re.I,
)
_SOME_OF = re.compile(r"(?:the |a )?(?:group|delegation|party|team|class|crew) of \d", re.I)
GROUPS = re.compile(
    r"\b(?:officials?|officers?|staff(?:ers)?|security|guards?|bodyguards?|interpreters?|translators?|journalists?|reporters?|press"
    r"|media|members?|delegates?|experts?|advis[eo]rs?|assistants?|aides?|drivers?|crew|persons?|people|pax|participants?"
    r"|spouses?|representatives?|guests?|students?|others?|escorts?|photographers?|businessm[ae]n|entrepreneurs?|family"
    r"|families|couples?|children|presenters?|speakers?|leaders?|corps|team|group|delegation|party|band|choir|agents?"
    r"|attach[eé]s?|interns?|volunteers?|protocol|liaison|pool|cameram[ae]n|technicians?|doctors?|nurses?|pilots?"
    r"|fonctionnaires?|personnes?|interprètes?|journalistes?|accompagnateurs?|gardes?|gendarmes?|chauffeurs?"
    r"|funcionari[oa]s?|personas?|periodistas?|escoltas?|intérpretes?|acompañantes?|conductor(?:es)?|seguranças?|tradutor(?:es)?"
    r"|\w*beamte[nr]?|\w*dolmetscher(?:innen)?|\w*begleit(?:er|ung)|\w*mitarbeiter(?:innen)?|\w*fahrer|\w*vertreter"
    r"|\w*journalisten|\w*teilnehmer|gäste|gendarmeria|guardi[ae]|scort[ae]|autist[ai]|interpret[ei]|giornalist[ai]|funzionar[io]i?|accompagnator[ei]|\w*kräfte|\w*leute|personenschützer|unternehmer|чел\w*|сотрудник\w*|переводчик\w*"
    r"|сопровожда\w*|охран\w*|журналист\w*|водител\w*|советник\w*|член\w*|лиц\w*)\b"
    r"|随员|隨員|人员|人員|官员|官員|记者|記者|翻译|翻譯|通訳|警卫|警衛|随行|隨行|工作人员|司机|企业家|企業家|職員|代表|学生|學生|成员|成員"
    r"|陪同|随从|译员|保安|安保|媒体|媒體|嘉宾|来宾|专家|專家|员工|家属|干部|团员|團員|議員|议员|社員|秘書|秘书|スタッフ|メンバー|ドライバー|警護"
    r"|مسؤول|مرافق|صحفي|مترجم|حراس|موظف|عضو|أعضاء|سائق|수행원|기자|통역|경호|직원|일행|관계자",
    re.I,
)  # fmt: skip


def counted(text: str) -> int | None:
    """How many people a line stands for; None for a name. Of "3-4 officials" it is the greater number."""
    plain = text.strip()
    if len(plain) > LONGEST_LINE or not (_A_NUMBER.search(plain) or _is_spelt(plain)):
        return None
    first = _FIRST.fullmatch(plain)
    if first and (first["unit"] or _reads_as_several(first["count"], first["who"] or "")):
        return _number(first)
    last = _LAST.fullmatch(plain)
    if last and (last["unit"] or _SOME_OF.match(plain) or _is_a_group(last["who"], signed=bool(last["sign"]))):
        return _number(last)
    return None


def _is_spelt(text: str) -> bool:
    """True where a word of the text is a number."""
    words = text.lower().split()
    return any(word in _NUMBERS for word in words) or "dozen" in words or "couple" in words


def _reads_as_several(count: str, who: str) -> bool:
    """True for what may stand after a number: few names begin with a figure ("50 Cent"), but many with 三 or Diez."""
    if not who or GROUPS.search(who):
        return bool(who) or count.isdigit()
    if not is_latin(who):
        return count.isdigit() and len(who.strip()) > 1
    words = who.split()
    # "18 presenters": small letters alone.
    return all(not word[0].isupper() for word in words) and len(words[-1]) > 2 and words[0] != "of"


def _is_a_group(who: str, *, signed: bool) -> bool:
    """True for what may stand before a number: "Security x 2", but not "Ann Lee (2)" and not "Elizabeth II 2"."""
    if GROUPS.search(who):
        return True
    letters = [c for c in who if c.isalpha()]
    return signed and any(c.islower() for c in letters) and not any(c.isupper() for c in letters)


def _number(match: re.Match[str]) -> int | None:
    told = match["most"] or match["count"].lower()
    found = int(told) if told.isdigit() else _NUMBERS.get(told)
    if found is None and "十" in told:
        tens, _, ones = told.partition("十")
        found = 10 * _NUMBERS.get(tens, 1) + _NUMBERS.get(ones, 0)
    return found if found is not None and 0 < found <= _MOST else None
