"""The people of both sides in order of precedence, with both scripts and the family name marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.documents.content.types import Content, PersonLine
from planner.documents.pdf.layout.blocks import Row
from planner.documents.pdf.layout.sections import Section, Unit
from planner.documents.pdf.parts.grid import Column
from planner.documents.pdf.parts.tables import Heads, Text, plain, table
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.arabic import starts_right
from planner.documents.pdf.typesetting.lines import set_text
from planner.documents.pdf.typesetting.signs import is_printable
from planner.messages import Message, message
from planner.models.words import has_han

_HEADS = Heads(
    (
        (message("No."), 17),
        (message("Name"), 54),
        (message("Position and organisation"), 67),
        (message("Role"), 36),
    )
)
FAMILY_NAMES = message("Family names are underlined.")
_ROLES: dict[str, Message] = {
    "head": message("Head of delegation"),
    "deputy": message("Deputy head"),
    "member": message("Member"),
    "spouse": message("Spouse"),
    "interpreter": message("Interpreter"),
    "escort": message("Escort"),
    "security": message("Security"),
    "press": message("Press"),
    "staff": message("Staff"),
    "driver": message("Driver"),
    "host": message("Host"),
}


def people_sections(content: Content, speech: Speech) -> list[Section]:
    """Delegation, counterparts and whoever else takes part; a side without people has no section."""
    sides = (
        (message("Delegation"), content.delegation),
        (message("Counterparts"), content.counterparts),
        (message("Also taking part"), content.others),
    )
    sections = [table(title, _HEADS, _rows(people, speech), speech) for title, people in sides if people]
    marked = any(
        _word_at(person.name or "", person.family_name or "") is not None for _, side in sides for person in side
    )
    if marked and sections:
        legend = Row((Column(0, 174).cell(set_text(speech.line(FAMILY_NAMES), style.NOTE, 400)),), 5.0, 0.0, rule=None)
        last = sections[-1]
        sections[-1] = replace(last, units=(*last.units, Unit(legend, tied=True)))
    return sections


def name_pieces(person: PersonLine, how: style.Style) -> tuple[tuple[str, style.Style], ...]:
    """The name with its family name underlined; names of the East and the West alike say which it is."""
    name, family = person.name or "", person.family_name or ""
    before = titled(person, name).removesuffix(name)
    at = _word_at(name, family)
    if at is None:
        return ((before + name, how),) if name else ()
    pieces = (
        (before + name[:at], how),
        (name[at : at + len(family)], how.but(underlined=True)),
        (name[at + len(family) :], how),
    )
    return tuple(piece for piece in pieces if piece[0])


def titled(person: PersonLine, text: str) -> str:
    """A name of a person with the honorific, which goes before the name that is written as it is.

    An Arabic honorific before a Latin name would turn the whole line round.
    """
    fits = person.honorific and text and starts_right(person.honorific) == starts_right(text)
    own = text == person.name or (text == person.native_name and starts_right(text))
    return f"{person.honorific} {text}" if fits and own else text


def role_texts(person: PersonLine, speech: Speech) -> tuple[str, ...]:
    """What the office wrote of the role, else, or where it wrote the same in English, the role by its name."""
    role = _ROLES.get(person.role or "")
    if person.role_text and (role is None or person.role_text.casefold() != role.in_language("en").casefold()):
        return (person.role_text,)
    return speech.say(role) if role else ()


def _rows(people: Sequence[PersonLine], speech: Speech) -> list[list[list[Text]]]:
    return [
        [
            [plain(str(_rank(people, number)), style.NUMBER)],
            _name(person, speech),
            _office(person, speech),
            [plain(text, style.NOTE) for text in role_texts(person, speech)],
        ]
        for number, person in enumerate(people)
    ]


def _rank(people: Sequence[PersonLine], number: int) -> int:
    """The number in the list; people of equal precedence share the first of theirs."""
    same = people[number].precedence
    while number and same is not None and people[number - 1].precedence == same:
        number -= 1
    return number + 1


def _name(person: PersonLine, speech: Speech) -> list[Text]:
    texts: list[Text] = []
    native = person.native_name if person.native_name != person.name else None
    if native and person.name and not is_printable(native):
        native = None  # a name that is there twice is not printed in a script that no font has
    native_leads = native is not None and speech.chinese_leads and has_han(native)
    told = titled(person, native) if native else ""
    if native_leads:
        texts.append(plain(told, style.ITEM))
    latin = name_pieces(person, style.ITEM_SECOND if native_leads else style.ITEM)
    if latin:
        texts.append(latin)
    if told and not native_leads:
        texts.append(plain(told, style.ITEM_SECOND if latin else style.ITEM))
    said = {person.name, person.native_name}
    shown = [text for text in speech.words(person.label) if text not in said]
    if person.honorific and told == (native or "") and titled(person, person.name or "") == (person.name or ""):
        shown.append(person.honorific)  # it is written in another direction than both names
    return texts + [plain(text, style.ITEM_SECOND if texts else style.ITEM) for text in shown]


def _office(person: PersonLine, speech: Speech) -> list[Text]:
    label = set(speech.words(person.label))
    positions = [
        text for text in speech.words(person.position) if text not in label or person.name or person.native_name
    ]
    bodies = speech.words(person.organization)
    texts: list[Text] = []
    for number in range(max(len(positions), len(bodies))):
        if number < len(positions):
            texts.append(plain(positions[number], style.BODY if number == 0 else style.NOTE))
        if number < len(bodies):
            texts.append(plain(bodies[number], style.NOTE))
    return texts


def _word_at(name: str, family: str) -> int | None:
    """Where the family name stands in the name as a word of its own."""
    at = name.find(family) if family else -1
    while at >= 0:
        end = at + len(family)
        if (at == 0 or not name[at - 1].isalpha()) and (end == len(name) or not name[end].isalpha()):
            return at
        at = name.find(family, at + 1)
    return None
