"""The printed programme: frozen content in, the bytes of a PDF out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from planner.documents.content.types import Content
from planner.documents.page_sizes import PageSize
from planner.documents.pdf.layout.alphabet import Alphabet
from planner.documents.pdf.layout.pagination import Page, paginate
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sections import Section
from planner.documents.pdf.layout.sheet import SHEETS, Sheet
from planner.documents.pdf.parts.contacts import contacts_section
from planner.documents.pdf.parts.cover import cover_sections
from planner.documents.pdf.parts.days import day_sections
from planner.documents.pdf.parts.findings import findings_sections
from planner.documents.pdf.parts.footer import Margins
from planner.documents.pdf.parts.gifts import gifts_section
from planner.documents.pdf.parts.glance import glance_section
from planner.documents.pdf.parts.groups import groups_section, parallel_groups
from planner.documents.pdf.parts.people import people_sections
from planner.documents.pdf.parts.personal import personal_sections
from planner.documents.pdf.parts.pocket_card import card_pages
from planner.documents.pdf.parts.stops import stops_section
from planner.documents.pdf.pausing import Pause, nothing
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting.fonts import BASE_FONT, font
from planner.documents.pdf.typesetting.signs import printable
from planner.messages import message


def programme_pdf(
    content: Content, *, languages: tuple[str, ...], page: PageSize = "a4", pause: Pause = nothing
) -> bytes:
    """The programme as a PDF in `en`, `zh-Hans` or both, the first one leading; on A6 as a pocket card of its days.

    The same content gives the same bytes. Users' texts are printed, never read: no markup, no links.
    Raises OSError where a font file is missing. `pause` is called between pieces of the work, days and pages; what
    it raises ends the work.
    """
    speech = Speech(languages)
    sheet = SHEETS[page]
    if sheet.pocket:
        pages = card_pages(content, speech, sheet, pause=pause)
    else:
        pages = paginate(_sections(content, speech, sheet, pause), room=sheet.frame)
    out = BytesIO()
    canvas = _canvas(out, content, speech, sheet)
    _draw(canvas, pages, Margins(content, speech, sheet=sheet), sheet, pause)
    canvas.save()
    return out.getvalue()


def _sections(content: Content, speech: Speech, sheet: Sheet, pause: Pause) -> list[Section]:
    front = cover_sections(content, speech, frame=sheet.frame)
    if content.audience.kind in ("person", "group"):
        front += personal_sections(content, speech)
        front += _known(contacts_section(content, speech))
    else:
        front += people_sections(content, speech)
        front += _known(
            groups_section(parallel_groups(content), speech, title=message("Groups")),
            stops_section(content, speech),
        )
    pause()
    front += _known(glance_section(content, speech))
    days = day_sections(content, speech, pause=pause)
    if days:
        days[0] = replace(days[0], fresh_page=True)
    return [*front, *days, *_known(gifts_section(content, speech)), *findings_sections(content, speech)]


def _known(*sections: Section | None) -> list[Section]:
    return [section for section in sections if section is not None]


def _canvas(out: BytesIO, content: Content, speech: Speech, sheet: Sheet) -> Canvas:
    font(BASE_FONT)
    canvas = Canvas(
        out,
        pagesize=sheet.paper,
        pageCompression=1,
        invariant=1,
        initialFontName=BASE_FONT,
        lang=speech.languages[0],
    )
    title = printable(speech.first(content.title))
    canvas.setTitle(title)
    canvas.setAuthor(_author(content, speech))
    canvas.setSubject(title)
    canvas.setCreator("Delegation Planner")
    canvas.setProducer("Delegation Planner")
    stamp = f"D:{content.as_of:%Y%m%d%H%M%S}+00'00'"
    canvas.setDateFormatter(lambda *_: stamp)
    return canvas


def _author(content: Content, speech: Speech) -> str:
    hosts = " · ".join(printable(speech.first(host)) for host in content.hosts[:3])
    return hosts or "Delegation Planner"


def _draw(canvas: Canvas, pages: Sequence[Page], margins: Margins, sheet: Sheet, pause: Pause) -> None:
    pens = [_drawn(page, number, len(pages), margins, sheet) for number, page in enumerate(pages, start=1)]
    alphabet = Alphabet(canvas._doc, (span for pen in pens for span in pen.spans()))
    for number, (page, pen) in enumerate(zip(pages, pens, strict=True), start=1):
        for placed in page:
            if placed.bookmark is not None:
                key = f"p{number}-{round(placed.top)}"
                canvas.bookmarkHorizontal(key, 0, (sheet.page_height - sheet.top - placed.top + 8) * sheet.scale)
                canvas.addOutlineEntry(printable(placed.bookmark.title), key, level=placed.bookmark.level)
        if sheet.scale != 1:
            canvas.addLiteral(f"{sheet.scale:.5f} 0 0 {sheet.scale:.5f} 0 0 cm")
        canvas.addLiteral(pen.operators(alphabet))
        pause()
        canvas.showPage()


def _drawn(page: Page, number: int, pages: int, margins: Margins, sheet: Sheet) -> Pen:
    pen = Pen(page_height=sheet.page_height)
    for placed in page:
        placed.block.draw(pen, x=sheet.left, top=sheet.top + placed.top)
    margins.draw(pen, page=number, pages=pages)
    return pen
