"""One text in several languages, and which of them a reader gets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple


def primary(tag: str) -> str:
    """The language of a BCP 47 tag without script or region: `zh` of `zh-Hans-CN`."""
    return tag.replace("_", "-").split("-")[0].lower()


def has_han(text: str) -> bool:
    """True where a text holds a Chinese character (Japanese kanji count too)."""
    return not text.isascii() and any("㐀" <= c <= "鿿" or "豈" <= c <= "﫿" or "𠀀" <= c <= "𳎯" for c in text)


def _rank(tag: str | None, text: str, asked: str) -> int:
    """How well a text suits the asked language; smaller is better."""
    if tag is not None:
        if tag.lower() == asked.lower():
            return 0
        if primary(tag) == primary(asked):
            # Traditional characters are read before a foreign language, after the asked script.
            return 1 if _script(tag) in (None, _script(asked)) else 2
        return 4
    # Nobody said which language this is: a reader is offered the text whose letters they read.
    return 3 if (has_han(text) if primary(asked) == "zh" else _is_latin(text)) else 4


def _is_latin(text: str) -> bool:
    return text.isascii() or all(c < "\u0300" or "\u1e00" <= c <= "\u1eff" or not c.isalpha() for c in text)


def _script(tag: str) -> str | None:
    lowered = tag.lower()
    if "hant" in lowered or lowered.endswith(("-tw", "-hk", "-mo")):
        return "hant"
    if "hans" in lowered or lowered.endswith(("-cn", "-sg")) or lowered == "zh":
        return "hans"
    return None


class Words(NamedTuple):
    """A text by language. The tag is None where a visit names no languages."""

    by_language: tuple[tuple[str | None, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.by_language)

    def in_language(self, asked: str) -> str:
        """The text in the asked language, else the next best, never nothing if there is any."""
        if not self.by_language:
            return ""
        for tag, text in self.by_language:  # most texts are there in the language that is asked for
            if tag == asked:
                return text
        if len(self.by_language) == 1:
            return self.by_language[0][1]
        return min(self.by_language, key=lambda pair: _rank(pair[0], pair[1], asked))[1]

    def in_languages(self, asked: Iterable[str]) -> tuple[str, ...]:
        """The text in each asked language in order, each different text once."""
        return tuple(dict.fromkeys(text for text in map(self.in_language, asked) if text))


NO_WORDS = Words()
"""No text in any language."""


def words(
    languages: Iterable[str],
    text: str | None,
    native: str | None = None,
    *,
    translations: Mapping[str, object] | None = None,
    member: str = "",
) -> Words:
    """Puts the parts of a visit file together: `text` is in languages[0], `native` in languages[1]."""
    if not (text or native or translations):
        return NO_WORDS
    tags = [*languages, None, None]
    first, second = tags[0], tags[1]
    pairs: list[tuple[str | None, str]] = []
    if text:
        pairs.append((first, text))
    if native:
        pairs.append((second, native))
    for tag, members in (translations or {}).items():
        extra = members.get(member) if isinstance(members, Mapping) else None
        if isinstance(extra, str) and extra:
            pairs.append((tag, extra))
    return Words(tuple(pairs))


class Told(str):
    """A name by which something is told: a plain text that says itself in the reader's language within a message."""

    words: Words

    def in_language(self, asked: str) -> str:
        """The name in the asked language, else the next best."""
        return self.words.in_language(asked)


def told(name: str, native: str | None, *, languages: Iterable[str] = ()) -> str:
    """The name of something; where it has one in another language as well, each reader gets their own."""
    if not native or native == name:
        return name
    found = Told(name)
    found.words = words(languages, name, native)
    return found
