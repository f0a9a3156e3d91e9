"""Who attends, as one column of a row says it: by part taken, in the order of the file."""

from __future__ import annotations

from planner.documents.content.types import Attendance, Entry
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, set_text
from planner.messages import Message, message
from planner.models.words import primary

WHOLE_DELEGATION = message("Whole delegation")
_LABELS: dict[str, Message] = {
    "host": message("Host: {names}"),
    "speaker": message("Speaking: {names}"),
    "signatory": message("Signing: {names}"),
    "witness": message("Witness: {names}"),
    "greeter": message("Greeting: {names}"),
    "interpreter": message("Interpreting: {names}"),
    "escort": message("Escort: {names}"),
    "press": message("Press: {names}"),
}


def attendance_lines(entry: Entry, speech: Speech, *, room: float, under: Entry | None = None) -> tuple[Line, ...]:
    """A text for each part taken, plain participants first, in each language.

    A step says nothing where it names nobody or the same as its item: then those of the item take part.
    """
    if under is not None and (entry.everyone or entry.attends == under.attends):
        return ()
    if entry.everyone:
        return _set(speech.say(WHOLE_DELEGATION), room)
    by_role: dict[str | None, list[Attendance]] = {None: []}
    for one in entry.attends:
        by_role.setdefault(one.role if one.role in _LABELS else None, []).append(one)
    lines: list[Line] = []
    for role, attends in by_role.items():
        if attends:
            lines += _set(_named(role, attends, speech), room)
    return tuple(lines)


def _named(role: str | None, attends: list[Attendance], speech: Speech) -> tuple[str, ...]:
    """Those who take one part, in each language; names that are the same in both are said once."""
    names = {language: _list(attends, language) for language in speech.languages}
    same = len({text.replace("；", "; ") for text in names.values()}) == 1
    if role is None:
        return (names[speech.languages[0]],) if same else tuple(dict.fromkeys(names.values()))
    label = _LABELS[role]
    if same:
        return (speech.labelled(label, names[speech.languages[0]]),)
    return tuple(Message(label.text, values={"names": text}).in_language(language) for language, text in names.items())


def _list(attends: list[Attendance], language: str) -> str:
    return ("；" if primary(language) == "zh" else "; ").join(_called(one, language) for one in attends)


def _called(one: Attendance, language: str) -> str:
    name = one.name.in_language(language)
    return f"{name} ({one.headcount})" if one.headcount else name


def _set(texts: tuple[str, ...], room: float) -> tuple[Line, ...]:
    styles = (style.BODY, style.NOTE.but(colour=style.INK))
    return tuple(line for number, text in enumerate(texts) for line in set_text(text, styles[min(number, 1)], room))
