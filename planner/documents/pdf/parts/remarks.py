"""The notes column of a row, and what the office alone reads under it."""

from __future__ import annotations

from planner.documents.content.types import Entry, GiftLine, When
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.speech import Speech
from planner.messages import message


def remark_texts(entry: Entry, speech: Speech) -> tuple[str, ...]:
    """Notes first, then dress, interpretation, host, contact, booking, address on the net, what happened."""
    labelled = (
        (message("Dress: {text}"), entry.dress),
        (message("Interpretation: {text}"), entry.interpretation),
        (message("Host: {text}"), entry.host),
        (message("Contact: {text}"), entry.contact),
        (message("Booking: {text}"), entry.booking),
    )
    texts = [*speech.words(entry.notes)]
    texts += [speech.labelled(label, text) for label, text in labelled if text]
    if entry.url:
        texts.append(entry.url)
    texts += _actual(entry, speech)
    return tuple(texts)


def internal_texts(entry: Entry, gifts: tuple[GiftLine, ...], speech: Speech) -> tuple[str, ...]:
    """What never leaves the office: objective, talking points, internal notes, the gifts of this item."""
    labelled = (
        (message("Objective: {text}"), entry.objective),
        (message("Talking points: {text}"), entry.talking_points),
        (message("Internal notes: {text}"), entry.internal_notes),
    )
    texts = [speech.labelled(label, text) for label, text in labelled if text]
    gift = message("Gift: {text}")
    return (*texts, *(speech.labelled(gift, gift_text(one, speech)) for one in gifts))


def gift_text(gift: GiftLine, speech: Speech) -> str:
    """A gift on one line: what, from whom to whom."""
    what = speech.inline(gift.description, between=" · ")
    if gift.quantity is not None and gift.quantity != 1:
        what += f" × {gift.quantity}"
    recipients = ", ".join(speech.first(name) for name in gift.recipients)
    people = " → ".join(part for part in (speech.first(gift.giver), recipients) if part)
    return f"{what} ({people})" if people else what


def _actual(entry: Entry, speech: Speech) -> tuple[str, ...]:
    times = "–".join(_clock(when) for when in (entry.actual_start, entry.actual_end) if _clock(when))
    return (speech.labelled(message("Took place: {text}"), times),) if times else ()


def _clock(when: When | None) -> str:
    return dates.clock(when.clock) if when is not None and when.clock is not None else ""
