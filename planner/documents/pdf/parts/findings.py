"""What the checks found and what was accepted, in the office's own programme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from planner.documents.content.types import Content, FindingLine
from planner.documents.pdf.layout.sections import Section
from planner.documents.pdf.parts.tables import Heads, Text, plain, table
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.messages import Message, message
from planner.models.zones import zone

_OPEN = Heads(((message("Level"), 24), (message("When"), 30), (message("Finding"), 120)))
_ACCEPTED = Heads(((message("When"), 30), (message("Finding"), 84), (message("Left so because"), 60)))
_LEVELS: dict[str, Message] = {
    "error": message("Error"),
    "warning": message("Warning"),
    "advice": message("Advice"),
}


def findings_sections(content: Content, speech: Speech) -> list[Section]:
    """The open findings and the accepted ones, each as a table; nothing where the content has none."""
    opened = [line for line in content.findings if line.accepted is None]
    accepted = [line for line in content.findings if line.accepted is not None]
    found = []
    if opened:
        rows = [[_level(line, speech), _when(line, speech), _what(line, speech)] for line in opened]
        found.append(table(message("Open findings"), _OPEN, rows, speech))
    if accepted:
        rows = [[_when(line, speech), _what(line, speech), _why(line, speech)] for line in accepted]
        found.append(table(message("Accepted findings"), _ACCEPTED, rows, speech))
    return found


def _level(line: FindingLine, speech: Speech) -> list[Text]:
    how = style.BODY_BOLD if line.level == "error" else style.BODY
    return [plain(text, how) for text in speech.say(_LEVELS[line.level])]


def _when(line: FindingLine, speech: Speech) -> list[Text]:
    if line.starts_at is None:
        return [plain(text, style.NOTE) for text in speech.say(message("Whole visit"))]
    start, end = (
        at.astimezone(zone(line.zone) if line.zone else UTC) for at in (line.starts_at, line.ends_at or line.starts_at)
    )
    hours = f"{start:%H:%M}" if start == end else f"{start:%H:%M}–{end:%H:%M}"
    if start.date() != end.date():
        hours = f"{start:%H:%M}"
    return [*(plain(text, style.NOTE) for text in speech.short_date(start.date())), plain(hours, style.NOTE)]


def _what(line: FindingLine, speech: Speech) -> list[Text]:
    sentences: Sequence[str] = speech.say(line.sentence)
    reasons = speech.say(line.reason) if line.accepted is None else ()
    return [
        *(plain(text, style.BODY if number == 0 else style.NOTE) for number, text in enumerate(sentences)),
        *(plain(text, style.NOTE) for text in reasons),
    ]


def _why(line: FindingLine, speech: Speech) -> list[Text]:
    texts = [plain(line.accepted or "", style.BODY)]
    if line.accepted_by:
        texts.append(plain(speech.labelled(message("Accepted by {name}"), line.accepted_by), style.NOTE))
    return texts
