"""Which of a city's names is the one that Chinese papers use. GeoNames, as packed, does not say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from babel import Locale
from babel.dates import get_timezone_location

from planner.rules.folding import fold

_CITY = re.compile(r"(?<=..)(?:广域市|特别市|市)$")
_KNOWN = {
    ("Ahmedabad", "IN"): "艾哈迈达巴德", ("Barcelona", "ES"): "巴塞罗那", ("Brugge", "BE"): "布鲁日",
    ("Chennai", "IN"): "金奈", ("Dnipro", "UA"): "第聂伯罗", ("Erbil", "IQ"): "埃尔比勒",
    ("Fes", "MA"): "非斯", ("Giza", "EG"): "吉萨", ("Guatemala City", "GT"): "危地马拉城",
    ("Ho Chi Minh City", "VN"): "胡志明市", ("Houston", "US"): "休斯敦", ("Kathmandu", "NP"): "加德满都",
    ("Kolkata", "IN"): "加尔各答", ("Kyiv", "UA"): "基辅", ("Lilongwe", "MW"): "利隆圭",
    ("Nizhniy Novgorod", "RU"): "下诺夫哥罗德", ("Phoenix", "US"): "菲尼克斯", ("Saitama", "JP"): "埼玉",
    ("Canberra", "AU"): "堪培拉", ("San Francisco", "US"): "旧金山", ("Sharjah", "AE"): "沙迦",
    ("San Diego", "US"): "圣迭戈", ("San Jose", "US"): "圣何塞", ("San José", "CR"): "圣何塞",
    ("Tangier", "MA"): "丹吉尔", ("Yangon", "MM"): "仰光", ("Yaoundé", "CM"): "雅温得",
}  # fmt: skip
"""Where looking at the largest cities and the capitals showed that the rules below choose another name."""
_SINITIC = {"CN", "TW", "HK", "MO"}
_HAN_TOO = _SINITIC | {"JP", "KR", "KP", "VN"}
"""Countries whose own names are written in Chinese characters: 市 is part of the longer form of a name."""


class Candidate(NamedTuple):
    """A Chinese name in simplified characters, and whether it was given in traditional ones."""

    text: str
    was_traditional: bool


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


def simplified(text: str) -> str:
    """A name in simplified characters; one that is in them stays as it is, since 乾安 is no 干安."""
    return text if is_simplified(text) else str(_converter().convert(text))


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")


def pinyin(text: str) -> str:
    """How a Chinese name is typed in Latin letters: `dalian` of 大连."""
    from pypinyin import lazy_pinyin

    return fold("".join(lazy_pinyin(text, v_to_u=False)).replace("v", "u"))


def chinese_name(name: str, *, country: str, zone: str, others: Iterable[str]) -> str | None:
    """The best Chinese name of a city, or None where no name is in Chinese characters.

    The name that Unicode's CLDR gives the city of a zone is taken before all. Else one that is written in
    simplified characters or can be put into them, for a place in China the one that is spelt like its Latin
    name, else the one that sounds most like it, and without the word for city.
    """
    if (name, country) in _KNOWN:
        return _KNOWN[name, country]
    if _zone_city(zone, "en") == fold(name):
        settled = get_timezone_location(zone, locale=Locale("zh"), return_city=True)
        if is_han(settled):
            return settled
    written = [Candidate(_short(simplified(text), country), not is_simplified(text)) for text in others if is_han(text)]
    best = min(written, key=lambda one: _rank(one, name, country, written), default=None)
    return best.text if best is not None else None


def _zone_city(zone: str, language: str) -> str:
    return fold(get_timezone_location(zone, locale=Locale(language), return_city=True))


def _short(text: str, country: str) -> str:
    return _CITY.sub("", text) if country in _HAN_TOO else text


def _rank(one: Candidate, name: str, country: str, all_of_them: list[Candidate]) -> tuple[object, ...]:
    """Smaller is better. A name that was given in traditional characters is often Taiwan's name for the place."""
    spelt = pinyin(one.text)
    return (
        country in _SINITIC and spelt != fold(name),
        one.was_traditional,
        -_likeness(spelt, fold(name)),
        -all_of_them.count(one),
        len(one.text),
        one.text,
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
