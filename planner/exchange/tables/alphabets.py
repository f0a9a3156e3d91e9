"""How well a text reads as a language of an alphabet: what decides between encodings of one byte a sign.

All such encodings can read any bytes, and each gives letters. The right one gives words of one language, with
capitals where they begin; a wrong one mixes letters that no language has together, and puts signs into words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

_LATIN: Mapping[str, str] = {
    "french": "àâæçéèêëîïôœùûüÿ",
    "german": "äöüß",
    "spanish": "áéíñóúüç",
    "catalan": "àçèéíïòóúü",
    "portuguese": "ãâáàçéêíõôóú",
    "italian": "àèéìòù",
    "swedish": "åäöé",
    "danish": "åæøé",
    "icelandic": "áðéíóúýþæö",
    "dutch": "ëïéèöü",
    "polish": "ąćęłńóśźż",
    "czech": "áčďéěíňóřšťúůýž",
    "slovak": "áäčďéíĺľňóôŕšťúýž",
    "hungarian": "áéíóöőúüű",
    "croatian": "čćđšž",
    "romanian": "ăâîşţșț",
    "turkish": "çğıİöşüâî",
    "latvian": "āčēģīķļņšūž",
    "lithuanian": "ąčęėįšųūž",
    "estonian": "äöõüšž",
}
_OFTEN: Mapping[str, tuple[str, str]] = {
    "russian": ("оеаинтсрвлкмдпу", "яыьгзбчйхжшюцщэфъё"),
    "ukrainian": ("оаинтврелсікумдпз", "яьбгчйхцїюжшщєґф"),
    "serbian": ("аоиенрстјувкдмлпз", "гбшчцњхћжљђџф"),
    "bulgarian": ("аоеитнрсвлкдпмъз", "ягбучжщхцшюйфь"),
    "greek": ("αοιτενσςρηυκπλμ", "άέήίόύώωδθγχβφξζψϊϋΐΰ"),
    "hebrew": ("יוהלארתבמשנעד", "חקפגצכטסזךםןףץ"),
}
WESTERN = ("french", "german", "spanish", "catalan", "portuguese", "italian", "swedish", "danish", "icelandic", "dutch")
CENTRAL = ("polish", "czech", "slovak", "hungarian", "croatian", "romanian", "german")
TURKISH = ("turkish", "german", "french")
BALTIC = ("latvian", "lithuanian", "estonian", "polish", "german")
RUSSIAN = ("russian", "ukrainian", "serbian", "bulgarian")
GREEK = ("greek",)
HEBREW = ("hebrew",)
_SIGNS = "’‘“”„–—…«»‹›°´ªº€£©®™¿¡·• \xad№§"
_ESTONIAN = "äöõüšž"
_FINAL = "ךםןףץς"
_ENOUGH = 4_000


class Reading:
    """A text read in one encoding as the best of its languages.

    `score` is from below 0 to about 1: how well the signs that are not ASCII fit that language, and their words.
    """

    def __init__(self, text: str, languages: Sequence[str]) -> None:
        self._text = text
        strange = Counter(c if c == "İ" else c.lower() for c in text if not c.isascii())
        if sum(strange[sign] for sign in "áéíóúæ") < 0.3 * strange.total():
            # Turkish misread has some of the letters of Icelandic, but none of its vowels.
            languages = [language for language in languages if language != "icelandic"]
        self._tilde = any(sign.isalpha() and sign not in _ESTONIAN for sign in strange)
        worths = [{sign: _worth(sign, language, languages) for sign in strange} for language in languages]
        self._worth = max(worths, key=lambda worth: sum(worth[sign] * count for sign, count in strange.items()))
        total = max(strange.total(), 1)
        fit = sum(self._worth[sign] * count for sign, count in strange.items()) / total
        self.score = fit - _out_of_place(text, tilde=self._tilde) / min(_ENOUGH, total)

    def against(self, other: Reading) -> float:
        """How much better this reading fits where the two are not the same, for each such place; 0 where they are."""
        pairs = enumerate(zip(self._text, other._text, strict=False))
        places = [place for place, (one, two) in pairs if one != two][:_ENOUGH]
        return sum(self._fit(place) - other._fit(place) for place in places) / max(len(places), 1)

    def _fit(self, place: int) -> float:
        sign = self._text[place]
        odd = _oddness(sign, self._text[place - 1 : place], self._text[place + 1 : place + 2], tilde=self._tilde)
        return self._worth.get(sign if sign == "İ" else sign.lower(), 0.0) - odd


def _worth(sign: str, language: str, languages: Iterable[str]) -> float:
    if sign in _SIGNS:
        return 0.7
    if language in _OFTEN:
        often, seldom = _OFTEN[language]
        return 1.05 if sign in often else 0.55 if sign in seldom else -0.3 if sign.isalpha() else -0.4
    if sign in _LATIN[language]:
        return 1.0
    return 0.6 if any(sign in _LATIN.get(other, "") for other in languages) else -0.3


def _out_of_place(text: str, *, tilde: bool) -> float:
    """What speaks against a text: signs and capitals inside words, small letters after which a capital comes."""
    against, met = 0.0, 0
    for place, sign in enumerate(text):
        if sign.isascii():
            continue
        met += 1
        if met > _ENOUGH:
            break
        against += _oddness(sign, text[place - 1 : place], text[place + 1 : place + 2], tilde=tilde)
    return against


def _oddness(sign: str, before: str, after: str, *, tilde: bool) -> float:
    """From 0 to 1: how odd a sign is between its neighbours. `tilde`: õ is that of Portuguese, not of Estonian."""
    inside = before.isalpha() and after.isalpha()
    if not sign.isalpha():
        return 0.9 if inside and sign not in "’‘\xad·" else 0.0
    if tilde and sign in "õÕ" and after not in ("e", "E"):
        return 0.6  # Portuguese has it in "-ões" only
    if not _latin(sign) and any(c.isascii() and c.isalpha() for c in (before, after)):
        return 0.8
    if sign.isupper():
        return 1.0 if before.islower() else 0.0
    if before.isupper() and after.isupper():
        return 0.8
    if sign in _FINAL and after.isalpha():
        return 0.8
    return 0.5 if inside and _latin(sign) and not before.isascii() and not after.isascii() else 0.0


def _latin(sign: str) -> bool:
    return sign < "\u0250" or "\u1e00" <= sign <= "\u1eff"
