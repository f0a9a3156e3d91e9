"""Papers for tests: the PDF of a small world, and the text that can be copied out of it."""

from __future__ import annotations

import io
import re
import unicodedata
from typing import Any

import pdfplumber

from planner.documents.content.freeze import freeze
from planner.documents.content.types import DELEGATION, Audience
from planner.documents.pdf import programme_pdf
from tests.worlds import NOON, visit

ENGLISH, CHINESE, BOTH, BOTH_CHINESE_FIRST = ("en",), ("zh-Hans",), ("en", "zh-Hans"), ("zh-Hans", "en")
SETTINGS = (ENGLISH, CHINESE, BOTH, BOTH_CHINESE_FIRST)


def paper(
    *things: dict[str, Any], audience: Audience = DELEGATION, spoken: tuple[str, ...] = ENGLISH, **members: Any
) -> bytes:
    """The programme of a world of these things, as `tests.worlds.visit` takes them."""
    content = freeze(visit(*things, **members), audience=audience, as_of=NOON)
    return programme_pdf(content, languages=spoken)


def text_of(pdf: bytes) -> str:
    """All that is printed, in the order in which it is drawn, spaces left out, as `packed` does."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return packed("".join(char["text"] for page in opened.pages for char in page.chars))


def pages_of(pdf: bytes) -> list[str]:
    """The same for each page."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return [packed("".join(char["text"] for char in page.chars)) for page in opened.pages]


def packed(text: str) -> str:
    """A text as papers are compared: compatible forms made one, no spaces."""
    return re.sub(r"[\s\u00ad]+", "", unicodedata.normalize("NFKC", text))
