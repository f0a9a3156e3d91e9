"""Papers for tests: the PDF of a small world, and the text that can be copied out of it."""

from __future__ import annotations

import io
import re
import unicodedata
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice, PDFTextSeq
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager, PDFTextState
from pdfminer.pdfpage import PDFPage

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
    return "".join(pages_of(pdf))


def pages_of(pdf: bytes) -> list[str]:
    """The same for each page."""
    resources = PDFResourceManager()
    printed = []
    for page in PDFPage.get_pages(io.BytesIO(pdf)):
        device = _Characters(resources)
        PDFPageInterpreter(resources, device).process_page(page)
        printed.append(packed("".join(device.drawn)))
    return printed


class _Characters(PDFTextDevice):
    """Takes down which characters are drawn; where they stand, which takes most of the time of a reader, not."""

    def __init__(self, resources: PDFResourceManager) -> None:
        super().__init__(resources)
        self.drawn: list[str] = []

    def render_string(self, textstate: PDFTextState, seq: PDFTextSeq, *_: object) -> None:
        font = textstate.font
        assert font is not None
        for codes in seq:
            if isinstance(codes, bytes):
                self.drawn.extend(font.to_unichr(code) for code in font.decode(codes))


def packed(text: str) -> str:
    """A text as papers are compared: compatible forms made one, no spaces."""
    return re.sub(r"[\s\u00ad]+", "", unicodedata.normalize("NFKC", text))
