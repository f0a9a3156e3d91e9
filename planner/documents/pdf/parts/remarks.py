"""The notes column of a row, and what the office alone reads under it."""

from __future__ import annotations

from planner.documents.content.types import Entry, GiftLine, When
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.speech import Speech
from planner.messages import Message, message


def remark_texts(entry: Entry, speech: Speech) -> tuple[str, ...]:
    """Notes first, then dress, interpretation, host, contact, booking, address on the net, what happened."""
    labelled = (
        (message("Dress: {text}", text=entry.dress), entry.dress),
        (message("Interpretation: {text}", text=entry.interpretation), entry.interpretation),
        (message("Host: {text}", text=entry.host), entry.host),
        (message("Contact: {text}", text=entry.contact), entry.contact),
        (message("Booking: {text}", text=entry.booking), entry.booking),
    )
    texts = [*speech.words(entry.notes)]
    texts += [labelled_line(text, speech) for text, known in labelled if known]
    if entry.url:
        texts.append(entry.url)
    texts += _actual(entry, speech)
    return tuple(texts)


def labelled_line(text: Message, speech: Speech) -> str:
    """A label in each language before one value: `Dress 着装: Business attire`."""
    if len(speech.languages) == 1:
        return text.in_language(speech.languages[0])
    value = str(text.values["text"])
    labels = [text.in_language(language).replace(value, "").strip(" :：") for language in speech.languages]
    return " ".join(dict.fromkeys(labels)) + ": " + value


def internal_texts(entry: Entry, gifts: tuple[GiftLine, ...], speech: Speech) -> tuple[str, ...]:
    """What never leaves the office: objective, talking points, internal notes, the gifts of this item."""
    labelled = (
        (message("Objective: {text}", text=entry.objective), entry.objective),
        (message("Talking points: {text}", text=entry.talking_points), entry.talking_points),
        (message("Internal notes: {text}", text=entry.internal_notes), entry.internal_notes),
    )
    texts = [labelled_line(text, speech) for text, known in labelled if known]
    return (*texts, *(labelled_line(message("Gift: {text}", text=gift_text(gift, speech)), speech) for gift in gifts))


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
    return (labelled_line(message("Took place: {text}", text=times), speech),) if times else ()


def _clock(when: When | None) -> str:
    return dates.clock(when.clock) if when is not None and when.clock is not None else ""
