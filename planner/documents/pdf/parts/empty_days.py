"""What a paper says of a day on which nothing begins."""

from __future__ import annotations

import datetime as dt

from planner.documents.content.types import Content, Entry
from planner.documents.pdf.parts.moments import moment_texts
from planner.documents.pdf.speech import Speech
from planner.messages import Message, message

NOTHING_PLANNED = message("Nothing planned")
_LODGING = ("hotel", "free")


def said_of_empty(day: dt.date, content: Content, speech: Speech) -> str:
    """What of an earlier day goes on, such as a flight that lands on this one; else that nothing is planned."""
    texts = (
        _said(entry, day, entry.title.in_language(language), speech).in_language(language)
        for entry in _going_on(day, content)
        for language in speech.languages
    )
    return " · ".join(dict.fromkeys(texts)) or speech.line(NOTHING_PLANNED)


def _going_on(day: dt.date, content: Content) -> list[Entry]:
    return [
        entry
        for one in content.days
        for entry in one.entries
        if entry.kind not in _LODGING and entry.status != "cancelled" and _covers(entry, day)
    ]


def _covers(entry: Entry, day: dt.date) -> bool:
    first, last = entry.start.date, entry.end.date if entry.end is not None else None
    return first is not None and last is not None and first < day <= last


def _said(entry: Entry, day: dt.date, title: str, speech: Speech) -> Message:
    if entry.end is not None and entry.end.date == day and entry.end.clock is not None:
        return message("Still going on: {title}, until {time}", title=title, time=moment_texts(entry.end, speech)[-1])
    return message("Still going on: {title}", title=title)
