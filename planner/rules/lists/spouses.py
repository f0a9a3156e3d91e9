"""A spouse or a guest beside a name: "X & esposa", "Sr. X y Sra.", "X and spouse", "X 及夫人", "X wife Mary"."""

# ruff: noqa: E501 -- the words of one language stand together
from __future__ import annotations

import re
from dataclasses import dataclass

_WORDS = (
    r"wife|husband|spouse|partner|mrs\.?|madam|lady|fianc[ée]e?"
    r"|esposa|esposo|c[oó]nyuge|señora|se[nñ]or|sra?\.?|pareja|épouse|époux|conjointe?|madame|mme\.?|monsieur|compagne|compagnon"
    r"|ehefrau|ehemann|gattin|gatte|gemahlin|gemahl|frau|lebensgefährtin|lebensgefährte|partnerin|marido|mulher|c[oô]njuge|senhora|senhor|consorte"
    r"|moglie|marito|signora|супруг(?:а|ой|ом)|жен(?:а|ой)|муж(?:ем)?"
    r"|حرمه|حرمها|قرينته|قرينتها|زوجته|زوجها|السيدة (?:حرمه|قرينته|زوجته)|عقيلته"
    r"|夫人|妻子|妻|丈夫|配偶者?|太太|先生|爱人|愛人|令夫人|ご?夫人|配偶者|배우자|부인|남편"
)
_GUESTS = r"guest|companion|acompañante|accompagnante?|begleitung|begleiter(?:in)?|acompanhante|plus one|随行一人|مرافق"
_AND = r"(?:\s*[&+/]\s*|\s*,?\s+(?:and|und|et|y|e|con|com|mit|nebst|with|avec|sowie|plus|с|и|с его)\s+|\s+و\s*|[\s,，、]*(?:及其?|偕(?:同)?|携(?:同)?|和|与|與|暨|와|과)\s*)"
_OWN = (
    r"(?:(?:his|her|their|spouse|son|sa|seine[rm]?|ihre[rm]?|su|sua?|seu|la|the|der|dem|a|o|his wife|mr\.?|mrs\.?)\s+)?"
)
_UNNAMED = re.compile(
    rf"(?P<name>\S.*?){_AND}{_OWN}(?P<word>{_WORDS}|{_GUESTS})\.?\s*(?:[(（]?\s*(?:tbc|tba|tbd|n\.?n\.?|待定|待确认)\s*[)）]?)?",
    re.IGNORECASE | re.DOTALL,
)
_NAMED = re.compile(
    rf"(?P<name>\S.*?){_AND}{_OWN}(?P<word>{_WORDS})(?:(?<![A-Za-zÀ-ÿ])\s*|[\s:：,]+)(?P<other>[^\W\d_][^\d,;、&+/]*)",
    re.IGNORECASE | re.DOTALL,
)
_BRACKETED = re.compile(
    rf"(?P<name>[^()（）]+?)\s*[(（]\s*(?:{_AND}|with |)\s*{_OWN}(?P<word>{_WORDS})\s*[)）]", re.IGNORECASE
)
_COUPLE = re.compile(
    r"(?P<name>\S.*?)\s*(?:(?P<zh>夫妇|夫婦|伉俪|伉儷)|(?P<ja>ご?夫妻)|(?P<ko>(?:내외|부부))|\+\s?1|\(\+\s?1\)|plus one)",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(
    rf"(?:(?:{_WORDS})\.?\s*[(（](?:[^()（）]*[\s.][^()（）]+|[^\x00-ɏ]+)[)）]|(?:spouse|wife|husband|partner) of .+|(?:esposa|esposo|c[oó]nyuge) de .+"
    r"|(?:épouse|époux|conjointe?) d[eu'’].+|(?:ehefrau|ehemann|gattin|gatte|gemahlin) (?:von|des|der) .+|(?:esposa|marido|cônjuge) d[eoa] .+)",
    re.IGNORECASE | re.DOTALL,
)
_WITH_INSIDE = re.compile(
    r"(?P<name>[^()（）]+)[(（]\s*(?P<with>(?:携同?|偕同?|及其?|with|and|&|avec|mit|con|com)[^()（）]+)[)）]",
    re.IGNORECASE,
)
_GUEST_OF = re.compile(rf"(?:{_GUESTS})\s*[(（].*[)）]|guest of .+", re.IGNORECASE | re.DOTALL)
_LONGEST = 200
_ADDRESS = frozenset(
    (
        "mr",
        "mrs",
        "sr",
        "sra",
        "m",
        "mme",
        "herr",
        "frau",
        "madame",
        "monsieur",
        "dr",
        "ambassador",
        "señor",
        "señora",
        "lord",
        "lady",
        "sir",
    )
)


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody, and the cell of whoever comes along: a name, or "esposa (Juan Pérez)" of somebody to be named."""

    name: str
    other: str
    word: str


def spouse_beside(text: str) -> Beside | None:
    """Who comes along with the one whom a cell names; None where it does not say so."""
    plain = text.strip()
    if len(plain) > _LONGEST:
        return None
    inside = _WITH_INSIDE.fullmatch(plain)
    if inside is not None:
        plain = f"{inside['name'].strip()} {inside['with'].strip()}"
    unnamed = _UNNAMED.fullmatch(plain) or _BRACKETED.fullmatch(plain)
    if unnamed is not None and _is_somebody(unnamed["name"]):
        return Beside(unnamed["name"].strip(), _of(unnamed["word"], unnamed["name"]), unnamed["word"])
    couple = _COUPLE.fullmatch(plain)
    if couple is not None and _is_somebody(couple["name"]):
        word = "配偶" if couple["zh"] else "配偶者" if couple["ja"] else "배우자" if couple["ko"] else "guest"
        return Beside(couple["name"].strip(), _of(word, couple["name"]), word)
    named = _NAMED.fullmatch(plain)
    if named is not None and _is_somebody(named["name"]) and not _addressed(named["word"]):
        return Beside(named["name"].strip(), named["other"].strip(), named["word"])
    return None


def is_spouse_of(text: str) -> bool:
    """True for a text that says whose spouse somebody is, and not who: "Spouse of the Mayor", "夫人（王伟）"."""
    return _OF_SOMEBODY.fullmatch(text.strip()) is not None


def is_guest_of(text: str) -> bool:
    """The same for somebody who comes along: "guest (Ann Lee)"."""
    return _GUEST_OF.fullmatch(text.strip()) is not None


def _of(word: str, name: str) -> str:
    return f"{word}（{name.strip()}）" if "\u2e80" <= word[0] <= "\u9fff" else f"{word} ({name.strip()})"


def _is_somebody(name: str) -> bool:
    words = name.strip().casefold().rstrip(".").split()
    return bool(words) and not all(word.rstrip(".") in _ADDRESS for word in words) and any(c.isalpha() for c in name)


def _addressed(word: str) -> bool:
    """ "Mr Ray Adam and Mrs Eva Bold": whoever is addressed so need not be the spouse."""
    return word.casefold().rstrip(".") in _ADDRESS or word in ("先生", "太太")
