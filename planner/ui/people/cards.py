"""The lines of the people page: delegates in their order, each with the counterpart they meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.models.words import Words, words
from planner.rules.folding import Sought
from planner.ui.parts.role_words import RoleWords
from planner.ui.people.book import Book
from planner.ui.people.parity_words import ParityWords
from planner.ui.people.row_types import PeopleRow, PersonCard
from planner.ui.theme.look import Look

if TYPE_CHECKING:
    from planner.models import Person


class Cards(QObject):
    """Makes rows of a book in the reader's language."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._roles = RoleWords(self)
        self._parity = ParityWords(self)
        self._first: dict[tuple[str, str], str] = {}
        """Who of a side comes first at a rank: the others there are marked as equal."""

    def rows(self, book: Book, item_id: str | None, *, search: str = "") -> list[PeopleRow]:
        """The delegation line by line; who meets nobody yet fills free lines, so that no mark stands between them."""
        delegates, meeting = book.side("delegation"), book.meeting(item_id)
        met = set(meeting.values())
        others = [one for side in ("host", "other") for one in book.side(side)]
        waiting = [one for one in others if one.id not in met]
        self._first = {(one.side, str(one.precedence)): one.id for one in reversed(others)}
        before: int | None = None
        rows: list[PeopleRow] = []
        for number, delegate in enumerate(delegates):
            equal = delegate.precedence is not None and delegate.precedence == before
            before = delegate.precedence
            rank = "" if before is None else f"={before}" if equal else str(before)
            card = self.card(book, delegate, rank=rank)
            counterpart = book.people.get(meeting.get(delegate.id, ""))
            if counterpart is not None:
                mark = self._parity.mark(book.parity(delegate, counterpart), house_only=not _is_person(counterpart))
                rows.append(PeopleRow(delegate.id, card, self._counterpart(book, counterpart), mark))
            elif number == 0 and not search:
                rows.append(
                    PeopleRow(
                        delegate.id,
                        card,
                        parity=self._parity.unpaired(),
                        ask=self.tr("Who receives the head of delegation?"),
                        ask_more=self.tr("Drop a counterpart here, or press P"),
                    )
                )
            else:
                rows.append(PeopleRow(delegate.id, card))
        rows = self._fill(book, rows, waiting)
        return [row for row in rows if _fits(book, row, search)] if search else rows

    def card(self, book: Book, person: Person, *, rank: str = "") -> PersonCard:
        """One person of the visit."""
        house = book.said(book.house(person))
        named, heads = bool(person.name or person.native_name), person.headcount
        chips: list[tuple[str, bool]] = []
        if named:
            name, other, strong = self._name(person)
            badge, kind = (person.native_name or person.name or "")[:1].upper(), "name"
            if person.name_order == "family_first" and person.native_name:
                chips.append((self.tr("family name first"), False))
        elif heads:
            name = self.heads(book, person, heads)
            other, strong, badge, kind = "", name, str(heads), "heads"
        else:
            name, other, strong, badge, kind = "N.N.", "", "N.N.", "N.N.", "missing"
            chips.append((self.tr("name missing"), True))
        if person.gone_since:
            chips.append((self.tr("not in the newest list"), True))
        return PersonCard(
            person.id,
            name,
            self._office(book, person, besides=name),
            self._both(house),
            strong=strong,
            other=other,
            chips=tuple(chips),
            badge=badge,
            badge_kind=kind,  # type: ignore[arg-type] # one of three words
            rank=rank,
            coach=", ".join(map(str, book.coach_numbers(person.id))),
        )

    def heads(self, book: Book, person: Person, count: int) -> str:
        """So many of those whom an unnamed line stands for."""
        part = self._part(person) or self.said(book.said(book.house(person)))
        return self.tr("{count} × {part}").format(count=count, part=part) if part else self._people(count)

    def counts(self, book: Book) -> str:
        """How many the delegation is, how many are named, and how many share a rank."""
        delegates = [one for one in book.visit.people if one.side == "delegation"]
        named = sum(1 for one in delegates if one.name or one.native_name)
        ranks = [one.precedence for one in delegates if one.precedence is not None]
        equal = sum(1 for rank in ranks if ranks.count(rank) > 1)
        told = [self.whole(book), self.tr("{count} named").format(count=named)]
        if equal:
            told.append(self.tr("{count} equal ranks").format(count=equal))
        return " · ".join(told)

    def whole(self, book: Book) -> str:
        """How many the delegation is."""
        return self._people(book.whole("delegation"))

    def said(self, text: Words) -> str:
        """A text in the reader's language."""
        return text.in_language(self._look.language)

    def _people(self, count: int) -> str:
        return self.tr("1 person") if count == 1 else self.tr("{count} people").format(count=count)

    def _fill(self, book: Book, rows: list[PeopleRow], waiting: Sequence[Person]) -> list[PeopleRow]:
        left = list(waiting)
        filled = []
        for row in rows:
            if row.counterpart is None and not row.ask and left:
                filled.append(PeopleRow(row.key, row.delegate, self._counterpart(book, left.pop(0))))
            else:
                filled.append(row)
        return [*filled, *(PeopleRow(one.id, None, self._counterpart(book, one)) for one in left)]

    def _counterpart(self, book: Book, person: Person) -> PersonCard:
        rank = "" if person.precedence is None else str(person.precedence)
        if rank and self._first[person.side, rank] != person.id:
            rank = f"={rank}"
        side = self.tr("Host") if person.side == "host" else self.tr("Other")
        return replace(self.card(book, person, rank=rank), remark=" ".join(filter(None, (side, rank))))

    def _name(self, person: Person) -> tuple[str, str, str]:
        latin, native = person.name or "", person.native_name or ""
        own, other = (native or latin, latin if native else "") if self._look.chinese else (latin or native, native)
        other = other if other != own else ""
        shown = f"{person.honorific} {own}" if person.honorific and own == latin else own
        family = person.family_name or ""
        strong = family if family and family in own else own
        return shown, other, strong

    def _part(self, person: Person) -> str:
        """The file's own words for the part somebody takes; for a Chinese reader the role, where it says anything."""
        role = self._roles.person(person.role if person.role != "other" else None)
        return (role or person.role_text or "") if self._look.chinese else (person.role_text or role)

    def _office(self, book: Book, person: Person, *, besides: str) -> str:
        office = words(book.languages, person.position_text, person.position_native)
        told = [self.said(office)]
        part = self._part(person)
        plain = person.role in ("member", "host") and (self._look.chinese or not person.role_text)
        if part and not plain and part not in besides and part not in told[0]:
            told.append(part)
        return " · ".join(filter(None, told))

    def _both(self, text: Words) -> str:
        return "  ".join(text.in_languages(self._look.languages))


def _is_person(person: Person) -> bool:
    return not (person.role_text and not person.position_text and not person.position_native and person.name is None)


def _fits(book: Book, row: PeopleRow, search: str) -> bool:
    texts = [
        text
        for card in (row.delegate, row.counterpart)
        if card is not None
        for text in (card.name, card.position, *book.texts(book.people[card.person_id]))
    ]
    return Sought(search).fits(" ".join(texts))
