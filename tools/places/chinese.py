"""Which of a city's names is the one that Chinese papers use. GeoNames, as packed, does not say."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale
from babel.dates import get_timezone_location
from pypinyin import lazy_pinyin

from planner.reference.folding import fold

_CHINESE_ENDINGS = "市"
_SINITIC = {"CN", "TW", "HK", "MO"}
_HAN_TOO = _SINITIC | {"JP", "KR", "KP", "VN"}
"""Countries whose own names are written in Chinese characters: 市 is part of the longer form of a name."""


def is_han(text: str) -> bool:
    """True for a text of Chinese characters only; the mark between parts of a foreign name may be in it."""
    return bool(text) and all("㐀" <= c <= "鿿" or c in "·・-－" for c in text)


def is_simplified(text: str) -> bool:
    """True where each character is in the set of the standard GB 2312, which has no traditional ones."""
    try:
        text.replace("·", "").encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def pinyin(text: str) -> str:
    """How a Chinese name is typed in Latin letters: `dalian` of 大连."""
    return fold("".join(lazy_pinyin(text, v_to_u=False)).replace("v", "u"))


def chinese_name(name: str, *, country: str, zone: str, others: Iterable[str]) -> str | None:
    """The best Chinese name of a city, or None where no name is in Chinese characters.

    The name that Unicode's CLDR gives the city of a zone is taken before all. Else simplified before
    traditional, for a place in China the one that is spelt like its Latin name, else the one that sounds
    most like it, and without the word for city where it also stands without.
    """
    if _zone_city(zone, "en") == fold(name):
        return get_timezone_location(zone, locale=Locale("zh"), return_city=True)
    written = [_short(text, country) for text in others if is_han(text)]
    if not written:
        return None
    return min(dict.fromkeys(written), key=lambda text: _rank(text, name, country, written))


def _zone_city(zone: str, language: str) -> str:
    return fold(get_timezone_location(zone, locale=Locale(language), return_city=True))


def _short(text: str, country: str) -> str:
    long = len(text) > 2 and text.endswith(_CHINESE_ENDINGS)
    return text[:-1] if long and country in _HAN_TOO else text


def _rank(text: str, name: str, country: str, written: list[str]) -> tuple[bool, bool, float, int, int, str]:
    """Smaller is better."""
    spelt = pinyin(text)
    return (
        not is_simplified(text),
        country in _SINITIC and spelt != fold(name),
        -_likeness(spelt, fold(name)),
        -written.count(text),
        len(text),
        text,
    )


_SOUNDS = str.maketrans("gptkqcjzvwuoyxr", "kbdkkkssfbaaisl", "aeiouh'")


def _likeness(first: str, second: str) -> float:
    """How much of the consonants of one are in the other in the same order, 0 to 1."""
    one, two = first.translate(_SOUNDS), second.translate(_SOUNDS)
    row = [0] * (len(two) + 1)
    for a in one:
        before, row = row, [0]
        for index, b in enumerate(two):
            row.append(before[index] + 1 if a == b else max(row[index], before[index + 1]))
    return round(2 * row[-1] / (len(one) + len(two)), 2) if one or two else 0.0
