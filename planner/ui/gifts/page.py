"""What is given and received, by whom, and how far each gift is."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from planner.clock import Clock
from planner.documents.content.types import Content, Entry, GiftLine
from planner.models import Money
from planner.models.words import Words
from planner.ui.parts.dates import DateWords
from planner.ui.parts.reading_table import Cell, ReadingRow, ReadingTable
from planner.ui.parts.role_words import RoleWords
from planner.ui.parts.visit_page import VisitPage
from planner.ui.theme.look import Look
from planner.workspace import Workspace


class GiftsPage(VisitPage):
    """Given, received and declined gifts, in the order they were entered."""

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock) -> None:
        super().__init__(look, workspace, visit_id, clock=clock)
        self.title = self.tr("Gifts")
        self._roles = RoleWords(self)
        self._dates = DateWords(look, self)
        self.table = ReadingTable(
            look,
            (
                (self.tr("Direction"), 130),
                (self.tr("Gift"), 300),
                (self.tr("From and to"), 240),
                (self.tr("Changes hands"), 240),
                (self.tr("Value"), 130),
                (self.tr("Status"), 130),
            ),
            stretch=1,
            row_height=66,
            name=self.tr("Gifts"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.refresh()

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_content(self, content: Content) -> None:
        titles = {entry.item_id: entry for day in content.days for entry in _all(day.entries)}
        self.table.show_rows([self._row(gift, titles) for gift in content.gifts])
        count = len(content.gifts)
        self.counts = self.tr("1 gift") if count == 1 else self.tr("{count} gifts").format(count=count)
        self.table.say_empty(self.tr("What is given and received in this visit stands here. Nothing yet."))

    def _row(self, gift: GiftLine, titles: dict[str, Entry]) -> ReadingRow:
        entry = titles.get(gift.item_id or "")
        recipients = ("、" if self.look.chinese else ", ").join(self._said(one) for one in gift.recipients)
        name = self._said(gift.description)
        if gift.quantity and gift.quantity > 1:
            name = self.tr("{count} × {gift}").format(count=gift.quantity, gift=name)
        settled = gift.status in ("presented", "received", "declared", "declined", "returned", "disposed")
        return ReadingRow(
            gift.gift_id,
            (
                Cell(
                    self._roles.direction(gift.direction),
                    icon="arrow-left" if gift.direction == "received" else "arrow-right",
                ),
                Cell(name, self._other(gift.description), strong=name),
                Cell(self._said(gift.giver), self.tr("to {names}").format(names=recipients) if recipients else ""),
                Cell(self._said(entry.title) if entry else "", self._day(gift.date)),
                Cell(_money(gift.value or gift.cost)),
                Cell(chip=self._roles.gift(gift.status), dashed=not settled),
            ),
        )

    def _day(self, text: str | None) -> str:
        """A whole date in words; what a file says otherwise as it stands."""
        try:
            return self._dates.plain_day(date.fromisoformat(text or ""))
        except ValueError:
            return text or ""

    def _said(self, words: Words) -> str:
        return words.in_language(self.look.language)

    def _other(self, words: Words) -> str:
        other = words.in_language(self.look.languages[1])
        return other if other != self._said(words) else ""


def _money(money: Money | None) -> str:
    if money is None:
        return ""
    return money.text or f"{money.amount or ''} {money.currency or ''}".strip()


def _all(entries: tuple[Entry, ...]) -> list[Entry]:
    return [found for entry in entries for found in (entry, *_all(entry.steps), *_all(entry.alternatives))]
