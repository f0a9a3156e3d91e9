"""The facts on the cover: when, with whom, led by whom, whom to call."""

from __future__ import annotations

from planner.documents.content.types import Content, PersonLine
from planner.documents.pdf.parts.people import titled
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.messages import Message, message, plural_message
from planner.models.words import primary

_MOST_HOSTS = 5
"""More are counted; each is named at its items."""
Fact = tuple[tuple[str, style.Style], ...]


def facts_of(content: Content, speech: Speech) -> list[Fact]:
    """A label and its values for each fact that is known, but for the contacts."""
    facts = [
        _fact(message("Dates"), _dates(content, speech), speech),
        _fact(message("Hosts"), _hosts(content, speech), speech),
        _fact(message("Head of delegation"), _person(content.head, speech), speech),
    ]
    return [fact for fact in facts if fact]


def contacts_fact(content: Content, speech: Speech) -> Fact:
    """Whom to call; empty where nobody is named."""
    return _fact(message("Contacts"), _contacts(content, speech), speech)


def purpose_of(content: Content, speech: Speech) -> Fact:
    """What the visit is for, as the office wrote it; empty where it wrote nothing."""
    if not content.purpose:
        return ()
    return ((speech.head(message("Purpose")), style.FACT_LABEL), (content.purpose, style.FACT_SECOND))


def _fact(label: Message, values: tuple[str, ...], speech: Speech) -> Fact:
    if not values:
        return ()
    styled = [(text, style.FACT if number == 0 else style.FACT_SECOND) for number, text in enumerate(values)]
    return ((speech.head(label), style.FACT_LABEL), *styled)


def _dates(content: Content, speech: Speech) -> tuple[str, ...]:
    first, last = content.first_day, content.last_day
    if first is None or last is None:
        return ()
    return speech.span(first, last)


def _hosts(content: Content, speech: Speech) -> tuple[str, ...]:
    shown = content.hosts if len(content.hosts) <= _MOST_HOSTS else content.hosts[: _MOST_HOSTS - 1]
    left = len(content.hosts) - len(shown)
    more = plural_message("and {count} more", "and {count} more", count=left)
    texts = []
    for language in speech.languages:
        names = [host.in_language(language) for host in shown]
        texts.append(" · ".join(dict.fromkeys([*names, more.in_language(language)] if left else names)))
    return tuple(dict.fromkeys(text for text in texts if text))


def _person(person: PersonLine | None, speech: Speech) -> tuple[str, ...]:
    if person is None:
        return ()
    told: dict[tuple[str, ...], str] = {}
    for language in speech.languages:
        name, position = titled(person, person.label.in_language(language)), person.position.in_language(language)
        parts = tuple(dict.fromkeys(part for part in (name, position) if part))
        told.setdefault(parts, ("，" if primary(language) == "zh" else ", ").join(parts))
    return tuple(told.values())


def _contacts(content: Content, speech: Speech) -> tuple[str, ...]:
    return tuple(
        " · ".join(part for part in (contact.name, speech.inline(contact.role), contact.phone) if part)
        for contact in content.contacts
    )
