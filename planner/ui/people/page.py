"""Who travels, whom they meet, and the groups they move in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QVBoxLayout

from planner.clock import Clock
from planner.documents.content.types import Content, GroupLine, PersonLine
from planner.models.words import Words
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.parts.role_words import RoleWords
from planner.ui.parts.visit_page import VisitPage
from planner.ui.theme.look import Look
from planner.workspace import Workspace


class PeoplePage(VisitPage):
    """Each side by precedence, equal ranks marked; unnamed people and head counts stand among them."""

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock) -> None:
        super().__init__(look, workspace, visit_id, clock=clock)
        self.title = self.tr("People")
        self._roles = RoleWords(self)
        self.table = ReadingTable(
            look,
            (
                (self.tr("Rank"), 92),
                (self.tr("Name"), 300),
                (self.tr("Position and organisation"), 320),
                (self.tr("Part in the visit"), 220),
            ),
            stretch=2,
            row_height=56,
            name=self.tr("People"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.refresh()

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_content(self, content: Content) -> None:
        rows: list[ReadingRow] = []
        for key, word, people in (
            ("delegation", self.tr("Delegation"), content.delegation),
            ("host", self.tr("Counterparts"), content.counterparts),
            ("other", self.tr("Others"), content.others),
        ):
            if people:
                rows += [self._band(key, word, len(people)), *self._people(people)]
        if content.groups:
            rows += [self._band("groups", self.tr("Groups"), len(content.groups))]
            rows += [self._group(group) for group in content.groups]
        self.table.show_rows(rows)
        self.table.say_empty(self.tr("Who travels and whom they meet stands here. Nobody yet."))
        named = len(content.delegation) + len(content.counterparts) + len(content.others)
        self.counts = self.tr("1 person") if named == 1 else self.tr("{count} people").format(count=named)

    def _band(self, key: str, word: str, count: int) -> ReadingRow:
        return ReadingRow(key, (Cell(word, str(count)),), heading=True)

    def _people(self, people: Iterable[PersonLine]) -> Iterator[ReadingRow]:
        before: int | None = None
        for person in people:
            rank = "" if person.precedence is None else str(person.precedence)
            equal = person.precedence is not None and person.precedence == before
            before = person.precedence
            yield ReadingRow(
                person.person_id,
                (
                    Cell("=" if equal else rank, strong=rank),
                    self._name(person),
                    self._two(person.position, person.organization),
                    Cell(self._part(person)),
                ),
            )

    def _part(self, person: PersonLine) -> str:
        """The file's own words, which have no second language; for a Chinese reader the role, where it is one."""
        role = self._roles.person(person.role)
        return role or person.role_text or "" if self.look.chinese else person.role_text or role

    def _name(self, person: PersonLine) -> Cell:
        if not person.name and not person.native_name:
            return Cell(self._said(person.label), chip=self.tr("name missing"), dashed=True, badge="?")
        own = (
            person.native_name if self.look.chinese and person.native_name else person.name or person.native_name or ""
        )
        other = person.name if own == person.native_name else person.native_name
        shown = f"{person.honorific} {own}" if person.honorific and not self.look.chinese else own
        strong = person.family_name if person.family_name and person.family_name in own else own
        return Cell(shown, other or "", strong=strong, badge=own[:1].upper())

    def _two(self, first: Words, second: Words) -> Cell:
        return Cell(self._said(first), self._said(second))

    def _group(self, group: GroupLine) -> ReadingRow:
        count = group.headcount or len(group.members)
        leader = self._said(group.leader.label) if group.leader else ""
        members = self._separator().join(self._said(member.label) for member in group.members[:8])
        return ReadingRow(
            group.group_id,
            (
                Cell(
                    str(count) if count else "",
                    chip="" if count else self.tr("N.N."),
                    dashed=not count,
                    strong=str(count),
                ),
                Cell(self._said(group.name), self._other(group.name), strong=self._said(group.name)),
                Cell(members),
                Cell(self.tr("Leader: {name}").format(name=leader) if leader else ""),
            ),
        )

    def _separator(self) -> str:
        return "、" if self.look.chinese else ", "

    def _said(self, words: Words) -> str:
        return words.in_language(self.look.language)

    def _other(self, words: Words) -> str:
        other = words.in_language(self.look.languages[1])
        return other if other != self._said(words) else ""
