"""In which encoding a text file was saved: guessed with reasons, for a person to choose from."""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from planner.errors import FileRefused
from planner.exchange.tables.alphabets import BALTIC, CENTRAL, GREEK, HEBREW, RUSSIAN, TURKISH, WESTERN, Reading
from planner.exchange.tables.plausible import PLAUSIBLE, common_share
from planner.messages import Message, message
from planner.rules.folding import fold
from planner.rules.lists.table import Guess

ENCODINGS: dict[str, tuple[str, ...]] = {
    "utf-8": ("utf-8",),
    "utf-16-le": ("utf-16-le",),
    "utf-16-be": ("utf-16-be",),
    "utf-32-le": ("utf-32-le",),
    "utf-32-be": ("utf-32-be",),
    "gb18030": ("gb18030",),
    "big5": ("cp950", "big5hkscs"),
    "shift-jis": ("cp932",),
    "euc-jp": ("euc_jis_2004", "euc_jp"),
    "iso-2022-jp": ("iso2022_jp_2004", "iso2022_jp_ext"),
    "euc-kr": ("cp949",),
    "cp1252": ("cp1252",),
    "iso8859-15": ("iso8859-15",),
    "mac-roman": ("mac_roman",),
    "cp1250": ("cp1250",),
    "iso8859-2": ("iso8859-2",),
    "cp1254": ("cp1254",),
    "cp1257": ("cp1257",),
    "cp1251": ("cp1251",),
    "koi8-r": ("koi8_u", "koi8_r"),
    "iso8859-5": ("iso8859-5",),
    "cp1253": ("cp1253",),
    "cp1255": ("cp1255",),
    "cp1256": ("cp1256",),
    "iso8859-6": ("iso8859-6",),
    "cp874": ("cp874",),
}
"""What a list may be saved in, and the codecs that read it: the first that can."""

_LANGUAGES: dict[str, tuple[float, tuple[str, ...]]] = {
    "cp1252": (0.12, WESTERN),
    "iso8859-15": (0.0, WESTERN),
    "mac-roman": (0.0, WESTERN),
    "cp1250": (0.02, CENTRAL),
    "iso8859-2": (0.0, CENTRAL),
    "cp1254": (0.0, TURKISH),
    "cp1257": (0.0, BALTIC),
    "cp1251": (0.02, RUSSIAN),
    "koi8-r": (0.0, RUSSIAN),
    "iso8859-5": (0.0, RUSSIAN),
    "cp1253": (0.0, GREEK),
    "cp1255": (0.0, HEBREW),
}
"""The languages of each, and how much more often than others of the same it is met."""

_ALSO = {
    "utf8": "utf-8", "utf-8-sig": "utf-8", "ascii": "utf-8", "utf-16": "utf-16-le", "utf16": "utf-16-le",
    "utf-32": "utf-32-le", "utf32": "utf-32-le", "ucs-2": "utf-16-le", "unicode": "utf-16-le",
    "gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030", "cp950": "big5", "big5hkscs": "big5",
    "shift_jis": "shift-jis", "sjis": "shift-jis", "cp932": "shift-jis", "euc_jp": "euc-jp", "eucjp": "euc-jp",
    "euc_jis_2004": "euc-jp", "iso2022_jp": "iso-2022-jp", "jis": "iso-2022-jp",
    "euc_kr": "euc-kr", "cp949": "euc-kr", "ks_c_5601-1987": "euc-kr",
    "iso8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "windows-1252": "cp1252", "ansi": "cp1252",
    "latin-9": "iso8859-15", "macroman": "mac-roman", "mac_roman": "mac-roman", "macintosh": "mac-roman",
    "iso8859-9": "cp1254", "iso8859-13": "cp1257", "iso8859-7": "cp1253", "iso8859-8": "cp1255",
    "koi8_r": "koi8-r", "koi8-u": "koi8-r", "koi8_u": "koi8-r", "tis-620": "cp874", "iso8859-11": "cp874",
}  # fmt: skip
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TELLING = 30_000
_LINES, _SIGNS = 5, 400
_NEAR, _CLEARLY = 0.3, 0.15


def known_encoding(name: str) -> str:
    """The encoding that a person means by a name; raises FileRefused with those there are."""
    plain = name.strip().lower()
    found = plain if plain in ENCODINGS else _ALSO.get(plain)
    if found is None:
        try:
            usual = codecs.lookup(plain).name
        except LookupError:
            usual = ""
        found = usual if usual in ENCODINGS else _ALSO.get(usual)
    if found is None:
        raise FileRefused(
            message("There is no encoding “{name}”. There are: {names}.", name=name, names=", ".join(ENCODINGS))
        )
    return found


def decoded(content: bytes, encoding: str, *, name: str) -> str:
    """The text in a chosen encoding, without its mark. Raises FileRefused with the place of a byte that cannot be."""
    for mark, marked in _MARKS:
        if content.startswith(mark) and marked == encoding:
            content = content[len(mark) :]
    fault: UnicodeDecodeError | None = None
    for codec in ENCODINGS[encoding]:
        try:
            return content.decode(codec)
        except UnicodeDecodeError as found:
            fault = found if fault is None or found.start > fault.start else fault
    assert fault is not None
    raise FileRefused(
        message(
            "{file}: byte {position} (line {line}, value {value}) cannot be read as {encoding}. Choose another "
            "encoding, or save the file as UTF-8.",
            file=name,
            position=str(fault.start + 1),
            line=str(content.count(b"\n", 0, fault.start) + 1),
            value=f"0x{content[fault.start]:02X}",
            encoding=encoding,
        )
    )


def guesses(content: bytes, *, known: Collection[str] = ()) -> tuple[Guess, ...]:
    """Every encoding that the whole content can be read in, the likeliest first; none where there is none.

    `known` are folded heads: an encoding in which they appear is the likelier for it.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            text = _readable(content[len(mark) :], encoding)
            if text is not None:
                return (Guess(encoding, 1.0, message("the file begins with its mark"), _sample(text)),)
    found = [guess for encoding in ENCODINGS if (guess := _guess(content, encoding, known)) is not None]
    return tuple(_decided(sorted(found, key=lambda guess: -guess.score), content))


def _decided(found: list[Guess], content: bytes) -> list[Guess]:
    """The guesses, the likeliest first: between neighbours of the same letters only what they read otherwise counts."""
    leader = found[0] if found else None
    if leader is None or leader.encoding not in _LANGUAGES:
        return found
    reading = _reading(content, leader.encoding)
    near = [one for one in found if one.encoding in _LANGUAGES and leader.score - one.score <= _NEAR]
    readings = {one.encoding: _reading(content, one.encoding) for one in near}
    for rival in near[1:]:
        more = _LANGUAGES[leader.encoding][0] - _LANGUAGES[rival.encoding][0]
        if readings[rival.encoding].against(readings[leader.encoding]) > _CLEARLY + more:
            leader = rival
    reading, top = readings[leader.encoding], max(one.score for one in found)
    others = [
        replace(one, score=top - max(0.0, min(_NEAR, reading.against(readings[one.encoding])))) if one in near else one
        for one in found
        if one is not leader
    ]
    return [replace(leader, score=top), *sorted(others, key=lambda one: -one.score)]


def _reading(content: bytes, encoding: str) -> Reading:
    return Reading(_telling(_readable(content, encoding) or ""), _LANGUAGES[encoding][1])


def _guess(content: bytes, encoding: str, known: Collection[str]) -> Guess | None:
    if encoding == "iso-2022-jp" and b"\x1b$" not in content:
        return None
    text = _readable(content, encoding)
    if text is None:
        return None
    score, why = _score(_telling(text), encoding)
    if known and score > 0:
        heads = {fold(cell) for line in text.split("\n", 12)[:12] for cell in re.split(r"[,;\t|\"\r]", line)}
        met = len((heads - {""}) & set(known))
        if met >= 2 and any(not c.isascii() for c in "".join(heads & set(known))):
            score += 0.5
            why = message("{count} heads are read that lists have", count=str(met))
    return Guess(encoding, max(0.0, min(score, 1.7)), why, _sample(text))


def _telling(text: str) -> str:
    """The first lines of a text that are not plain letters alone, wherever they stand."""
    told, length = [], 0
    for line in text.split("\n"):
        if not line.isascii():
            told.append(line[:_TELLING])
            length += len(line)
            if length > _TELLING:
                break
    return "\n".join(told) if told else text[:_TELLING]


def _score(text: str, encoding: str) -> tuple[float, Message]:
    if "\0" in text:
        return 0.0, message("it would hold NUL signs")
    strange = [place for place, c in enumerate(text) if not c.isascii()]
    controls = sum((c < " " and c not in "\t\r\n\x0b\x0c\x1c\x1d\x1e\x1f") or "\x7f" <= c < "\xa0" for c in text)
    wide = encoding.startswith("utf-16")
    if encoding.startswith("utf-32"):
        return 1.4, message("every sign has four bytes")
    if not strange:
        if wide:
            # UTF-16 that holds plain letters alone has a NUL in every other byte, which no other can be.
            return (1.4, message("every other byte is NUL")) if len(text) > 1 else (0.1, _SHORT)
        return (1.4 if encoding == "utf-8" else 0.5), message("the file holds plain letters alone")
    if encoding == "utf-8":
        return 1.3, message("all of its bytes form UTF-8")
    if encoding == "iso-2022-jp":
        return 1.6, message("its signs of control are those of ISO-2022-JP")
    score = _plausibility(text, encoding, strange[:: 1 + len(strange) // 4_000]) - 2 * controls / len(text)
    if wide:
        lines = sum(text.count(c) for c in "\n\r,;\t |")
        score = score * (0.4 + min(1.0, 20 * lines / len(text)))
    return score, message("{share} % of the unusual signs are usual ones in it", share=str(round(100 * max(score, 0))))


def _plausibility(text: str, encoding: str, places: Sequence[int]) -> float:
    if encoding in _LANGUAGES:
        more, languages = _LANGUAGES[encoding]
        return more + Reading(text, languages).score
    plausible = PLAUSIBLE[encoding]
    share = common_share([text[place] for place in places], encoding)
    return sum(plausible(text, place) for place in places) / len(places) + 0.3 * share


_SHORT = message("the file is too short to tell")


def _readable(content: bytes, encoding: str) -> str | None:
    for codec in ENCODINGS[encoding]:
        try:
            return content.decode(codec)
        except UnicodeDecodeError:
            continue
    return None


def _sample(text: str) -> str:
    lines = [line.rstrip("\r") for line in text.split("\n", _LINES)[:_LINES]]
    return "\n".join(lines)[:_SIGNS]
