"""Gifts as rows of the register: those that fit the filters, under bands by visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from planner.rules.folding import Sought, fold
from planner.rules.gift_facts import GiftFacts, Party
from planner.ui.gifts.row_types import Band, GiftRow
from planner.ui.gifts.words import GiftWords
from planner.ui.parts.dates import DateWords
from planner.ui.parts.money_words import said_money
from planner.ui.theme.look import Look
from planner.usecases.gift_book import GiftBook


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for; empty members ask for nothing. `direction` is to_give, given, received or declined."""

    text: str = ""
    direction: str = ""
    year: str = ""
    person: str = ""

    def fits(self, gift: GiftFacts) -> bool:
        """Whether a gift is one of those."""
        way = "to_give" if gift.direction == "given" and gift.planned else gift.direction or ""
        if self.direction and way != self.direction:
            return False
        if self.year and not _of_year(gift, self.year):
            return False
        if self.person and all(party.name != self.person for party in _parties(gift)):
            return False
        sought = Sought(self.text)
        return not sought or sought.fits(_said(gift))


class GiftRows(QObject):
    """Makes rows out of a book of gifts."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.words = GiftWords(look, self)
        self._dates = DateWords(look, self)

    def of(self, book: GiftBook, gifts: Sequence[GiftFacts], *, banded: bool) -> list[Band | GiftRow]:
        """The rows of these gifts, with a band for each visit."""
        rows: list[Band | GiftRow] = []
        before: object = ()
        for gift in gifts:
            if banded and gift.visit_id != before:
                before = gift.visit_id
                rows.append(self._band(book, gift.visit_id))
            rows.append(self._row(book, gift))
        return rows

    def _band(self, book: GiftBook, visit_id: str | None) -> Band:
        visit = book.visits.get(visit_id or "")
        if visit is None:
            return Band("without", self.tr("Register without a visit"), "")
        days = self._dates.span(visit.first_day, visit.last_day)
        return Band(f"visit/{visit_id}", visit.title.in_language(self._look.language), days)

    def _row(self, book: GiftBook, gift: GiftFacts) -> GiftRow:
        said = self.words
        more = book.more(gift.gift_id)
        name, other = said.name(gift)
        level, advice, note = said.in_short(gift, book.advice(gift), book)
        value, value_note = self._value(gift, more.get("value_method"))
        separator = "、" if self._look.chinese else "; "
        return GiftRow(
            key=gift.gift_id, arrow=said.arrow(gift), direction=said.direction(gift), title=name, other=other,
            giver=said.party(gift.giver), recipient=separator.join(said.party(one) for one in gift.recipients),
            value=value, value_note=value_note, level=level, advice=advice, advice_note=note,
            status=said.status(gift, more.get("disposal")), when=self._when(gift, more.get("declared_on")),
        )  # fmt: skip

    def _value(self, gift: GiftFacts, method: str | None) -> tuple[str, str]:
        cost, value = said_money(gift.cost), said_money(gift.value)
        if cost and value:
            return cost, self.tr("{value} there").format(value=value)
        if value:
            return value, method or ""
        return (cost, self.tr("our cost")) if cost else ("", "")

    def _when(self, gift: GiftFacts, declared_on: str | None) -> str:
        if gift.status in ("declared", "disposed") and declared_on:
            return self.words.day(declared_on)
        if gift.date and gift.planned and gift.direction == "given":
            return self.tr("due {day}").format(day=self.words.day(gift.date))
        return self.words.day(gift.date)


def years_of(gifts: Sequence[GiftFacts]) -> list[str]:
    """The years in which gifts changed hands or are to, the latest first."""
    found = {str(gift.days.first.year) for gift in gifts if gift.days}
    return sorted(found, reverse=True)


def people_of(gifts: Sequence[GiftFacts]) -> list[str]:
    """Everybody who gave or received, by name."""
    return sorted({party.name for gift in gifts for party in _parties(gift)}, key=lambda name: (fold(name), name))


def _parties(gift: GiftFacts) -> tuple[Party, ...]:
    return (*gift.recipients, *((gift.giver,) if gift.giver is not None else ()))


def _of_year(gift: GiftFacts, year: str) -> bool:
    return gift.days is not None and gift.days.first.year <= int(year) <= gift.days.last.year


def _said(gift: GiftFacts) -> str:
    parts = [gift.description, gift.description_native, gift.category, gift.date, gift.visit_title, gift.notes]
    for party in _parties(gift):
        parts += [party.name, party.name_native, party.title, *(body.name for body in party.bodies)]
    for money in (gift.value, gift.cost):
        parts += [said_money(money), money.amount if money is not None else None]
    return "\n".join(part for part in parts if part)
