"""Whom to call: the visit's contacts, and what the office wrote at items, places and vehicles."""

from __future__ import annotations

from planner.documents.content.types import Content, Entry
from planner.documents.pdf.layout.sections import Section
from planner.documents.pdf.parts.groups import groups_of, vehicle_text
from planner.documents.pdf.parts.tables import Heads, Text, plain, table
from planner.documents.pdf.parts.walking import entries_of
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.messages import message

_HEADS = Heads(((message("Concerning"), 84), (message("Contact"), 90)))


def contacts_section(content: Content, speech: Speech) -> Section | None:
    """One row for each, as written, no person's own telephone; None where nobody is named."""
    found: dict[tuple[str, str], None] = {}
    for contact in content.contacts:
        who = " · ".join(part for part in (contact.name, contact.phone) if part)
        found[speech.inline(contact.role), who] = None
    for entry in entries_of(content):
        for pair in _of_entry(entry, speech):
            found[pair] = None
    for group in groups_of(content):
        if group.vehicle is not None:
            found[speech.inline(group.name), vehicle_text(group.vehicle, speech)] = None
    rows: list[list[list[Text]]] = [
        [[plain(what, style.BODY)] if what else [], [plain(who, style.BODY_BOLD)]] for what, who in found if who
    ]
    return table(message("Contacts on the day"), _HEADS, rows, speech) if rows else None


def _of_entry(entry: Entry, speech: Speech) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    if entry.contact:
        pairs.append((speech.inline(entry.title), entry.contact))
    for place in (entry.venue, entry.from_place, entry.to_place):
        if place is not None:
            who = " · ".join(part for part in (place.contact, place.phone) if part)
            pairs.append((speech.inline(place.name), who))
    if entry.vehicle is not None and (entry.vehicle.driver or entry.vehicle.phone):
        pairs.append((speech.inline(entry.title), vehicle_text(entry.vehicle, speech)))
    return pairs
