"""In which encoding a text file was saved: guessed with reasons, for a person to choose from."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Collection

from planner.errors import FileRefused
from planner.exchange.tables.plausible import PLAUSIBLE
from planner.messages import Message, message
from planner.rules.folding import fold
from planner.rules.lists.table import Guess

ENCODINGS: dict[str, tuple[str, ...]] = {
    "utf-8": ("utf-8",),
    "utf-16-le": ("utf-16-le",),
    "utf-16-be": ("utf-16-be",),
    "gb18030": ("gb18030",),
    "big5": ("cp950", "big5hkscs"),
    "shift-jis": ("cp932",),
    "euc-kr": ("cp949",),
    "cp1252": ("cp1252",),
    "cp1256": ("cp1256",),
}
"""What a list may be saved in, and the codecs that read it: the first that can."""

_ALSO = {
    "utf8": "utf-8", "utf-8-sig": "utf-8", "ascii": "utf-8", "utf-16": "utf-16-le", "utf16": "utf-16-le",
    "gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030", "cp950": "big5", "big5hkscs": "big5",
    "shift_jis": "shift-jis", "sjis": "shift-jis", "cp932": "shift-jis", "euc_kr": "euc-kr", "cp949": "euc-kr",
    "iso8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "windows-1252": "cp1252", "ansi": "cp1252",
    "windows-1256": "cp1256", "iso8859-6": "cp1256",
}  # fmt: skip
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SAMPLE_BYTES = 200_000
_LINES, _SIGNS = 5, 400


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
    return tuple(sorted(found, key=lambda guess: -guess.score))


def _guess(content: bytes, encoding: str, known: Collection[str]) -> Guess | None:
    text = _readable(content, encoding)
    if text is None:
        return None
    score, why = _score(text[:_SAMPLE_BYTES], encoding, PLAUSIBLE[encoding])
    if known and score > 0:
        heads = {fold(cell) for line in text.split("\n", 12)[:12] for cell in re.split(r"[,;\t|\"\r]", line)}
        met = len((heads - {""}) & set(known))
        if met >= 2 and any(not c.isascii() for c in "".join(heads & set(known))):
            score += 0.5
            why = message("{count} heads are read that lists have", count=str(met))
    return Guess(encoding, max(0.0, min(score, 1.5)), why, _sample(text))


def _score(text: str, encoding: str, plausible: Callable[[str, int], float]) -> tuple[float, Message]:
    if "\0" in text:
        return 0.0, message("it would hold NUL signs")
    strange = [place for place, c in enumerate(text) if not c.isascii()]
    controls = sum(c < " " and c not in "\t\r\n\x0b\x0c\x1c\x1d\x1e\x1f" for c in text)
    wide = encoding.startswith("utf-16")
    if not strange:
        if wide:
            # UTF-16 that holds plain letters alone has a NUL in every other byte, which no other can be.
            return (1.4, message("every other byte is NUL")) if len(text) > 1 else (0.1, _SHORT)
        return (1.4 if encoding == "utf-8" else 0.5), message("the file holds plain letters alone")
    if encoding == "utf-8":
        return 1.3, message("all of its bytes form UTF-8")
    places = strange if wide else strange[:20_000]
    score = sum(plausible(text, place) for place in places) / len(places) - controls / len(text)
    if wide:
        lines = sum(text.count(c) for c in "\n\r,;\t |")
        score = score * (0.4 + min(1.0, 20 * lines / len(text)))
    return score, message("{share} % of the unusual signs are usual ones in it", share=str(round(100 * max(score, 0))))


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
