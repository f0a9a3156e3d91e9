"""Who attends an item, in the words of the inspector: pure values and what can be offered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from planner.documents.content.people import UNNAMED
from planner.documents.content.types import Content, GroupLine, PersonLine
from planner.models.kinds import PARTICIPANT_ROLES
from planner.storage.item_facts import ItemFacts
from planner.ui.parts.offers import Offer, fitting
from planner.ui.theme.look import Look

OURS = "delegation"
NEW_DELEGATE, NEW_COUNTERPART = "new:delegation", "new:host"


class Attendee(NamedTuple):
    """One chip: who, in what role, and whether a name is still missing."""

    key: str
    """The id of the participant."""
    words: str
    role: str | None
    unnamed: bool = False


class AttendanceWords(QObject):
    """Says attendees, their roles and who could be added, in the language of a look."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        said = {
            "participant": self.tr("takes part"),
            "host": self.tr("host"),
            "speaker": self.tr("speaker"),
            "signatory": self.tr("signatory"),
            "witness": self.tr("witness"),
            "greeter": self.tr("greeter"),
            "interpreter": self.tr("interpreter"),
            "escort": self.tr("escort"),
            "press": self.tr("press"),
        }
        self.roles: dict[str, str] = {role: said[role] for role in PARTICIPANT_ROLES}

    def attendees(self, facts: ItemFacts, content: Content) -> tuple[Attendee, ...]:
        """Those whom the item names, in their order."""
        people = {line.person_id: line for line in (*content.delegation, *content.counterparts, *content.others)}
        groups = {line.group_id: line for line in content.groups}
        found = []
        for one in facts.participants:
            person, group = people.get(one.person_id or ""), groups.get(one.group_id or "")
            if person is not None:
                found.append(self._person(one.participant_id, person, one.role))
            elif group is not None:
                found.append(self._group(one.participant_id, group, one.role))
        return tuple(found)

    def count(self, facts: ItemFacts, content: Content) -> str:
        """How many of each side: "8 guests · 2 hosts"; nothing where nobody is named."""
        people = {line.person_id: line.side for line in (*content.delegation, *content.counterparts, *content.others)}
        groups = {line.group_id: line for line in content.groups}
        there = [groups[one.group_id] for one in facts.participants if one.group_id in groups]
        named = {one.person_id for one in facts.participants if one.person_id in people}
        sides = {
            side: heads({key for key in named if people[key] == side}, [one for one in there if one.side == side])
            for side in {*(people[key] for key in named), *(one.side for one in there)}
        }
        ours = sides.pop(OURS, 0)
        theirs = sum(sides.values())
        parts = []
        if ours:
            parts.append(self.tr("1 delegate") if ours == 1 else self.tr("{count} delegates").format(count=ours))
        if theirs:
            parts.append(self.tr("1 of the other side") if theirs == 1 else self._others(theirs))
        return " · ".join(parts)

    def offers(self, text: str, *, facts: ItemFacts, content: Content) -> Sequence[Offer]:
        """Groups and people who do not attend yet, then somebody new by the typed name."""
        there = {one.person_id or one.group_id for one in facts.participants}
        groups = [self._offer_group(line) for line in content.groups if line.group_id not in there]
        people = (*content.delegation, *content.counterparts, *content.others)
        known = fitting([*groups, *(self._offer(line) for line in people if line.person_id not in there)], text)
        name = text.strip()
        if not name:
            return [*known, *self._unnamed()]
        if name.casefold().replace(".", "") in ("nn", "n n"):
            return self._unnamed()
        return [
            *known,
            Offer(NEW_DELEGATE, self.tr("New delegate “{name}”").format(name=name)),
            Offer(NEW_COUNTERPART, self.tr("New counterpart “{name}”").format(name=name)),
        ]

    def _others(self, count: int) -> str:
        return self.tr("{count} of the other side").format(count=count)

    def _unnamed(self) -> list[Offer]:
        return [
            Offer(NEW_DELEGATE, self.tr("N.N., a delegate to be named")),
            Offer(NEW_COUNTERPART, self.tr("N.N., a counterpart to be named")),
        ]

    def _person(self, key: str, person: PersonLine, role: str | None) -> Attendee:
        language = self._look.language
        unnamed = not (person.name or person.native_name)
        words = person.label.in_language(language)
        if unnamed and words != UNNAMED:
            words = self.tr("{position}, name missing").format(position=words)
        said = self.roles.get(role or "", role or "") if role and role != "participant" else ""
        if not said and person.side == "host":
            said = self.roles["host"]
        return Attendee(key, self._with(words, said), role, unnamed)

    def _group(self, key: str, group: GroupLine, role: str | None) -> Attendee:
        words = group.name.in_language(self._look.language)
        words = f"{words} · {group.headcount}" if group.headcount else words
        said = self.roles.get(role or "", role or "") if role and role != "participant" else ""
        return Attendee(key, self._with(words, said), role, unnamed=not (group.headcount or group.members))

    def _with(self, words: str, role: str) -> str:
        return self.tr("{name} · {role}", "a chip").format(name=words, role=role) if role else words

    def _offer(self, person: PersonLine) -> Offer:
        texts = [person.name, person.native_name, person.honorific, person.role_text]
        texts += [text for words in (person.label, person.position) for _, text in words.by_language]
        words, position = (line.in_language(self._look.language) for line in (person.label, person.position))
        remark = position if position != words else ""
        return Offer(f"person:{person.person_id}", words, remark, "\n".join(filter(None, texts)))

    def _offer_group(self, group: GroupLine) -> Offer:
        texts = [text for _, text in group.name.by_language]
        count = group.headcount or len(group.members)
        remark = self.tr("group of {count}").format(count=count) if count else self.tr("group")
        return Offer(f"group:{group.group_id}", group.name.in_language(self._look.language), remark, "\n".join(texts))


def heads(named: Collection[str], groups: Sequence[GroupLine]) -> int:
    """How many people of one side these are: nobody twice who is named and a member, or a member of two groups.

    A group that is everyone of its side holds all others of it.
    """
    whole = [group.headcount or len(group.members) for group in groups if group.everyone_of == group.side]
    if whole:
        return max(whole)
    known = {*named, *(person.person_id for group in groups for person in group.members)}
    return len(known) + sum(max(0, (group.headcount or 0) - len(group.members)) for group in groups)
