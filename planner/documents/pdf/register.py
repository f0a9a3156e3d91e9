"""Lists of gifts on paper: the register, and the list for luggage and customs, in one or two languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.layout.alphabet import Alphabet
from planner.documents.pdf.layout.pagination import Page, paginate
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sheet import SHEETS, Sheet
from planner.documents.pdf.parts.tables import Heads, plain, table
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.fonts import BASE_FONT, font
from planner.documents.pdf.typesetting.lines import set_text
from planner.documents.pdf.typesetting.signs import printable
from planner.messages import Message, message
from planner.models.words import NO_WORDS, Words
from planner.models.zones import offset_minutes, offset_text, zone


@dataclass(frozen=True, slots=True)
class GiftList:
    """A list of gifts. Each cell is texts on lines of their own, the first one the leading one; `columns` are their
    heads with the width of each in millimetres (174 in all). `as_of` is in UTC, `zone` the office's (IANA)."""

    title: Message
    columns: tuple[tuple[Message, float], ...]
    rows: tuple[tuple[tuple[str, ...], ...], ...]
    as_of: datetime
    zone: str = "UTC"
    visit: Words = NO_WORDS
    bold: int = -1
    """The column whose first line is bold."""


def gift_list_pdf(paper: GiftList, *, languages: tuple[str, ...]) -> bytes:
    """The list as a PDF on A4 in `en`, `zh-Hans` or both. The same list gives the same bytes.

    Raises OSError where a font file is missing.
    """
    speech, sheet = Speech(languages), SHEETS["a4"]
    rows = [
        [
            [
                plain(
                    text, style.BODY_BOLD if n == paper.bold and line == 0 else style.BODY if line == 0 else style.NOTE
                )
                for line, text in enumerate(cell)
                if text
            ]
            for n, cell in enumerate(row)
        ]
        for row in paper.rows
    ]
    section = table(paper.title, Heads(paper.columns), rows, speech)
    pages = paginate([section], room=sheet.frame)
    font(BASE_FONT)
    out = BytesIO()
    canvas = Canvas(
        out, pagesize=sheet.paper, pageCompression=1, invariant=1, initialFontName=BASE_FONT, lang=speech.languages[0]
    )
    title = printable(speech.line(paper.title))
    canvas.setTitle(title)
    canvas.setSubject(printable(speech.first(paper.visit)) or title)
    canvas.setAuthor("Delegation Planner")
    canvas.setCreator("Delegation Planner")
    canvas.setProducer("Delegation Planner")
    stamp = f"D:{paper.as_of:%Y%m%d%H%M%S}+00'00'"
    canvas.setDateFormatter(lambda *_: stamp)
    pens = [_drawn(page, number, len(pages), paper, speech, sheet) for number, page in enumerate(pages, start=1)]
    alphabet = Alphabet(canvas._doc, (span for pen in pens for span in pen.spans()))
    for page, pen in zip(pages, pens, strict=True):
        for placed in page:
            if placed.bookmark is not None:
                canvas.bookmarkHorizontal("list", 0, sheet.page_height - sheet.top - placed.top + 8)
                canvas.addOutlineEntry(printable(placed.bookmark.title), "list", level=placed.bookmark.level)
        canvas.addLiteral(pen.operators(alphabet))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _drawn(page: Page, number: int, pages: int, paper: GiftList, speech: Speech, sheet: Sheet) -> Pen:
    pen = Pen(page_height=sheet.page_height)
    for placed in page:
        placed.block.draw(pen, x=sheet.left, top=sheet.top + placed.top)
    top = sheet.page_height - sheet.foot + 14
    pen.rule(sheet.left, sheet.left + sheet.width, y=top - 4, colour=style.GOLD, width=0.6)
    third = sheet.width / 3
    left = [line for text in _as_of(paper, speech) for line in set_text(text, style.FOOTER, third * 1.2, "left")]
    middle = [line for text in speech.words(paper.visit) for line in set_text(text, style.FOOTER, third, "left")]
    text = message("Page {page} of {pages}", page=number, pages=pages)
    right = [line for said in speech.say(text) for line in set_text(said, style.FOOTER, third * 0.7, "right")]
    pen.text(tuple(left), x=sheet.left, top=top)
    pen.text(tuple(middle[:3]), x=sheet.left + third * 1.25, top=top)
    pen.text(tuple(right), x=sheet.left + sheet.width - third * 0.7, top=top)
    return pen


def _as_of(paper: GiftList, speech: Speech) -> list[str]:
    local = paper.as_of.astimezone(zone(paper.zone))
    offset = offset_text(offset_minutes(paper.as_of, paper.zone))
    said = []
    for language in speech.languages:
        day = dates.plain_date(local.date(), language)
        text = message("As of {date}, {time} ({offset})", date=day, time=dates.clock(local.time()), offset=offset)
        said.append(text.in_language(language))
    return said
