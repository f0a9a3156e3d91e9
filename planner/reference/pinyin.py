"""How Chinese names are spelt in Latin letters, so that 李伟 is found by "liwei" and by "lw".

pypinyin is loaded when the first Chinese name asks for it.
"""

from __future__ import annotations

import re
from functools import lru_cache

_HAN = re.compile(r"[㐀-鿿豈-﫿\U00020000-\U0003ffff]+")


@lru_cache(maxsize=4096)
def pinyin(text: str) -> tuple[str, ...]:
    """The syllables of the Chinese in a text, small and without tones; `("li", "wei")` of 李伟."""
    if not _HAN.search(text):
        return ()
    from pypinyin import Style, lazy_pinyin

    han = "".join(_HAN.findall(text))
    return tuple(syllable.replace("ü", "v") for syllable in lazy_pinyin(han, style=Style.NORMAL) if syllable.isascii())


def spelt(text: str) -> tuple[str, ...]:
    """What a person may type for the Chinese in a text: its syllables in one word, and their first letters."""
    syllables = pinyin(text)
    return ("".join(syllables), "".join(syllable[0] for syllable in syllables)) if syllables else ()
