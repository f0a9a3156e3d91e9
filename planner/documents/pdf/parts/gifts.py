"""The gift list, in the office's own programme."""

from __future__ import annotations

from planner.documents.content.types import Content, GiftLine
from planner.documents.pdf.layout.sections import Section
from planner.documents.pdf.parts.moments import moment_texts
from planner.documents.pdf.parts.tables import Heads, Text, plain, table
from planner.documents.pdf.parts.walking import entries_of
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.messages import Message, message
from planner.models.money import Money

_HEADS = Heads(
    (
        (message("No."), 17),
        (message("Gift"), 49),
        (message("From and to"), 46),
        (message("Occasion"), 36),
        (message("Status"), 26),
    )
)
_STATES: dict[str, Message] = {
    "planned": message("Planned"),
    "approved": message("Approved"),
    "ready": message("Ready"),
    "presented": message("Presented"),
    "received": message("Received"),
    "declared": message("Declared"),
    "declined": message("Declined"),
    "returned": message("Returned"),
    "disposed": message("Disposed of"),
}


def gifts_section(content: Content, speech: Speech) -> Section | None:
    """Every gift of the content; None where it has none, as in all papers that leave the office."""
    if not content.gifts:
        return None
    entries = {entry.item_id: entry for entry in entries_of(content)}
    rows: list[list[list[Text]]] = []
    for number, gift in enumerate(content.gifts, start=1):
        entry = entries.get(gift.item_id or "")
        occasion = [*moment_texts(entry.start, speech, zone=False), *speech.words(entry.title)] if entry else []
        rows.append(
            [
                [plain(str(number), style.NUMBER)],
                _what(gift, speech),
                _whom(gift, speech),
                [plain(text, style.NOTE) for text in occasion or ([gift.date] if gift.date else [])],
                _state(gift, speech),
            ]
        )
    return table(message("Gifts"), _HEADS, rows, speech)


def _what(gift: GiftLine, speech: Speech) -> list[Text]:
    names = speech.words(gift.description)
    count = f" × {gift.quantity}" if gift.quantity is not None and gift.quantity != 1 else ""
    texts = [
        plain(text + (count if number == 0 else ""), style.BODY_BOLD if number == 0 else style.NOTE)
        for number, text in enumerate(names)
    ]
    return texts + ([plain(gift.notes, style.NOTE)] if gift.notes else [])


def _whom(gift: GiftLine, speech: Speech) -> list[Text]:
    recipients = "; ".join(speech.inline(name) for name in gift.recipients)
    text = " → ".join(part for part in (speech.inline(gift.giver), recipients) if part)
    texts = [plain(text, style.BODY)] if text else []
    duties = ((message("Carried by: {name}"), gift.carried_by), (message("Presented by: {name}"), gift.presented_by))
    return texts + [plain(speech.labelled(label, name), style.NOTE) for label, name in duties if name]


def _state(gift: GiftLine, speech: Speech) -> list[Text]:
    state = _STATES.get(gift.status or "")
    texts = [plain(text, style.BODY) for text in (speech.say(state) if state else ())]
    sums = ((message("Cost: {sum}"), gift.cost), (message("Value: {sum}"), gift.value))
    return texts + [
        plain(speech.labelled(label, _sum(money)), style.NOTE) for label, money in sums if money is not None
    ]


def _sum(money: Money) -> str:
    return money.estimate or " ".join(part for part in (money.amount, money.currency, money.text) if part)
