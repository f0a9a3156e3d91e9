"""The groups of the delegation: who is in them, who leads, interprets and drives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.documents.content.types import Content, GroupLine, PersonLine, VehicleLine
from planner.documents.pdf.layout.sections import Section
from planner.documents.pdf.parts.attendance import WHOLE_DELEGATION
from planner.documents.pdf.parts.tables import Heads, Text, plain, table
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.messages import Message, message

_HEADS = Heads(
    (
        (message("Group"), 46),
        (message("Number"), 18),
        (message("Members"), 60),
        (message("Leader, interpreter, vehicle"), 50),
    )
)

_LARGE = 16
"""More members than that do not go into a column."""


def groups_section(groups: Iterable[GroupLine], speech: Speech, *, title: Message) -> Section | None:
    """A table of groups; None where there are none."""
    shown = list(groups)
    rows = [_row(group, speech) for group in shown]
    under = {number: _members(group.members, speech) for number, group in enumerate(shown) if _is_large(group)}
    return table(title, _HEADS, rows, speech, under=under) if rows else None


def parallel_groups(content: Content) -> Sequence[GroupLine]:
    """The groups of the delegation that say more than that everybody is in them."""
    return [
        group
        for group in content.groups
        if group.side == "delegation"
        and (group.everyone_of is None or group.interpreter or group.escort or group.vehicle)
    ]


def groups_of(content: Content) -> Sequence[GroupLine]:
    """The groups that a personal paper tells of: the person's own, or the group itself."""
    key = content.audience.key
    if content.audience.kind == "group":
        return [group for group in content.groups if group.key == key]
    return [group for group in content.groups if any(person.key == key for person in _everybody(group))]


def vehicle_text(vehicle: VehicleLine, speech: Speech) -> str:
    """A vehicle with its plate, its driver and the driver's telephone."""
    parts = [speech.inline(vehicle.name), vehicle.plate, vehicle.driver, vehicle.phone, vehicle.notes]
    return " · ".join(part for part in parts if part)


def _everybody(group: GroupLine) -> list[PersonLine]:
    roles = [group.leader, group.interpreter, group.escort]
    return [*group.members, *(person for person in roles if person is not None)]


def _row(group: GroupLine, speech: Speech) -> list[list[Text]]:
    names = speech.words(group.name)
    return [
        [plain(text, style.BODY_BOLD if number == 0 else style.NOTE) for number, text in enumerate(names)],
        [plain(str(group.headcount), style.BODY)] if group.headcount is not None else [],
        _who(group, speech),
        _duties(group, speech),
    ]


def _who(group: GroupLine, speech: Speech) -> list[Text]:
    if group.everyone_of:
        return [plain(speech.line(WHOLE_DELEGATION), style.BODY)]
    return [] if _is_large(group) else _members(group.members, speech)


def _is_large(group: GroupLine) -> bool:
    return group.everyone_of is None and len(group.members) > _LARGE


def _members(members: Sequence[PersonLine], speech: Speech) -> list[Text]:
    names = "; ".join(speech.inline(person.label) for person in members)
    return [plain(names, style.BODY)] if names else []


def _duties(group: GroupLine, speech: Speech) -> list[Text]:
    duties = (
        (message("Leader: {name}"), group.leader),
        (message("Interpreter: {name}"), group.interpreter),
        (message("Escort: {name}"), group.escort),
    )
    texts = [
        plain(speech.labelled(label, speech.inline(person.label)), style.NOTE)
        for label, person in duties
        if person is not None
    ]
    if group.vehicle is not None:
        text = speech.labelled(message("Vehicle: {name}"), vehicle_text(group.vehicle, speech))
        texts.append(plain(text, style.NOTE))
    return texts
