"""How usual a sign is in each encoding: what decides where bytes can be read in several.

Each function gets the text and the place of one sign that is not ASCII, and answers about 1 for a sign that
lists are full of, 0 for a rare one and less for one that stands where no language puts it. The levels are those
of the standards: GB 2312, Big5 and JIS X 0208 sort their characters into frequent and rare ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

_MARKS_OF_ASIA = "　、。「」『』（），．：；·・ー－—–“”‘’！？／～〜％＆＋①②③④⑤"


@lru_cache(maxsize=32768)
def _bytes_of(sign: str, codec: str) -> bytes:
    try:
        return sign.encode(codec)
    except UnicodeEncodeError:
        return b""


def _beside_letters(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return any(c.isascii() and c.isalpha() for c in around)


def _chinese(text: str, place: int) -> float:
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 0.8
    if sign < "ɐ":
        return 0.8 if _beside_letters(text, place) else 0.0
    if "Ͱ" <= sign <= "ӿ" or "ぁ" <= sign <= "ヿ":
        return 0.4
    code = _bytes_of(sign, "gb18030")
    if len(code) != 2 or code[1] < 0xA1:
        return 0.1 if len(code) == 4 else -0.4
    if 0xB0 <= code[0] <= 0xD7:
        return 1.0
    return 0.3 if 0xD8 <= code[0] <= 0xF7 else 0.0


def _traditional(text: str, place: int) -> float:
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 0.8
    code = _bytes_of(sign, "cp950")
    if len(code) != 2:
        return 0.0
    if 0xA4 <= code[0] <= 0xC6:
        return 1.02
    return 0.15 if 0xC9 <= code[0] <= 0xF9 else 0.0


def _japanese(text: str, place: int) -> float:
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 0.8
    if "ぁ" <= sign <= "ヿ":
        return 1.1
    if "｡" <= sign <= "ﾟ":
        return -0.5
    code = _bytes_of(sign, "cp932")
    if len(code) != 2:
        return 0.0
    return 0.95 if (0x88, 0x9F) <= (code[0], code[1]) <= (0x98, 0x72) else 0.1


def _korean(text: str, place: int) -> float:
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 0.6
    code = _bytes_of(sign, "cp949")
    if "가" <= sign <= "힣":
        # KS X 1001 holds the syllables that are in use; the others are an extension.
        return 1.06 if len(code) == 2 and code[0] >= 0xB0 and code[1] >= 0xA1 else -0.3
    return 0.1 if "一" <= sign <= "鿿" else 0.0


def _western(text: str, place: int) -> float:
    sign = text[place]
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if sign.isalpha():
        near = [c for c in (before, after) if c.isalpha()]
        if len(near) == 2 and before.islower() and sign.isupper():
            return -0.2
        if any(c.isascii() for c in near):
            return 1.0
        # A word of nothing but accented letters is another alphabet misread.
        return -0.3 if near else 0.2
    return 0.7 if sign in "’‘“”–—…«»°´ªº€£©®™¿¡·• \xad№" else -0.2


def _arabic(text: str, place: int) -> float:
    sign = text[place]
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if "ء" <= sign <= "ي" or sign in "پچژگکھہےٹڈڑ":
        near = [c for c in (before, after) if c.isalpha()]
        # Letters of ours beside it: an accented letter misread.
        return -0.5 if any(c.isascii() for c in near) else 1.05 if near else 0.4
    if "ً" <= sign <= "ْ":
        return 0.5
    return 0.6 if sign in "،؛؟ـ’‘“”–—«»\u200c\u200d\u200e\u200f" else 0.0


def _wide(text: str, place: int) -> float:
    """In UTF-16 read the wrong way round, signs of all scripts stand beside one another."""
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 1.0
    if "一" <= sign <= "鿿":
        return max(_chinese(text, place), _traditional(text, place) - 0.02, _japanese(text, place))
    if "ぁ" <= sign <= "ヿ" or "가" <= sign <= "힣" or "Ͱ" <= sign <= "ӿ" or "؀" <= sign <= "ۿ":
        return 0.9
    return 0.9 if sign < "ƀ" or "\u2010" <= sign <= "\u203a" else -0.3


def _any(_text: str, _place: int) -> float:
    return 1.0


PLAUSIBLE: Mapping[str, Callable[[str, int], float]] = {
    "utf-8": _any,
    "utf-16-le": _wide,
    "utf-16-be": _wide,
    "gb18030": _chinese,
    "big5": _traditional,
    "shift-jis": _japanese,
    "euc-kr": _korean,
    "cp1252": _western,
    "cp1256": _arabic,
}
"""By encoding."""
