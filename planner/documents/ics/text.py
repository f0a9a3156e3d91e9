"""Texts as calendar values: cleaned, and escaped so that every reader gets them back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from icalendar.prop import vText

_LINE_BREAKS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]")
_SURROGATES = re.compile("[\ud800-\udfff]")


class Text(vText):
    """A text that keeps its backslashes: the library turns the `\\N` of `C:\\New` into a line break."""

    def to_ical(self) -> bytes:
        """The value as RFC 5545 3.3.11 writes it."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode("utf-8")


def cleaned(text: str) -> str:
    """The text without control characters, its line breaks plain, its ends bare of blanks."""
    broken = _LINE_BREAKS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", broken)).strip()


def one_line(text: str) -> str:
    """The cleaned text with each run of blanks and line breaks made one space."""
    return " ".join(cleaned(text).split())


def joined(texts: Sequence[str]) -> str:
    """The same in several languages, in one line."""
    return " / ".join(dict.fromkeys(line for line in map(one_line, texts) if line))
