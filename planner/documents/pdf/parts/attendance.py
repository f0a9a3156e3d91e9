"""Who attends, as one column of a row says it: by part taken, in the order of the file."""

from __future__ import annotations

from planner.documents.content.types import Attendance, Entry
from planner.documents.pdf.speech import Speech
from planner.messages import Message, message

WHOLE_DELEGATION = message("Whole delegation")
_ROLES: dict[str, Message] = {
    "host": message("Host"),
    "speaker": message("Speaker"),
    "signatory": message("Signatory"),
    "witness": message("Witness"),
    "greeter": message("Greeter"),
    "interpreter": message("Interpreter"),
    "escort": message("Escort"),
    "press": message("Press"),
}


def attendance_texts(entry: Entry, speech: Speech, *, step: bool) -> tuple[str, ...]:
    """One text for each part taken: plain participants first. A step of unnamed people says nothing,
    since those of its item take part."""
    if entry.everyone:
        return () if step else (speech.line(WHOLE_DELEGATION, between="\n"),)
    by_role: dict[str | None, list[str]] = {None: []}
    for one in entry.attends:
        role = one.role if one.role in _ROLES else None
        by_role.setdefault(role, []).append(_called(one, speech))
    between = "；" if speech.chinese_leads else "; "
    texts = []
    for role, names in by_role.items():
        if names:
            label = f"{speech.line(_ROLES[role])}: " if role else ""
            texts.append(label + between.join(names))
    return tuple(texts)


def _called(one: Attendance, speech: Speech) -> str:
    name = speech.inline(one.name)
    return f"{name} ({one.headcount})" if one.headcount else name
