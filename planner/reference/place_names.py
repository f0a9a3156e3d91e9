"""Which of a place's names is in a language that can be told by its script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_SCRIPTS = {
    "ar": "ARABIC", "el": "GREEK", "he": "HEBREW", "hi": "DEVANAGARI", "hy": "ARMENIAN", "ja": "KATAKANA",
    "ka": "GEORGIAN", "ko": "HANGUL", "ru": "CYRILLIC", "th": "THAI",
}  # fmt: skip
_ALPHABETS = {
    "ar": frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى"),
    "ru": frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
}
"""Letters of languages that share their script with others: Persian, Urdu and Uyghur, Ukrainian and Serbian."""


def name_by_script(names: Iterable[str], language: str) -> str | None:
    """The shortest name in the script and the letters of the language; None where there is none."""
    script = _SCRIPTS.get(language)
    fitting = [name for name in names if script and _is_in(name, script, _ALPHABETS.get(language))]
    return min(fitting, key=lambda name: (len(name), name), default=None)


def _is_in(name: str, script: str, alphabet: frozenset[str] | None) -> bool:
    letters = [c for c in name.lower() if c.isalpha()]
    if alphabet is not None:
        return bool(letters) and alphabet.issuperset(letters)
    return bool(letters) and all(unicodedata.name(c, "").startswith((script, "KATAKANA-")) for c in letters)
