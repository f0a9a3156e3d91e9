"""What gifts are, in the reader's words: directions, days, values, and advice in a few words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from planner.models.words import words
from planner.rules.gift_facts import GiftAdvice, GiftFacts, Party
from planner.ui.parts.dates import DateWords
from planner.ui.parts.role_words import RoleWords
from planner.ui.theme.look import Look
from planner.usecases.gift_book import GiftBook

WARNING, INFO, CLEAR = "warning", "info", "clear"


class GiftWords(QObject):
    """Says things of gifts in the language of a look. Nowhere does it say that something may be done."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._roles = RoleWords(self)
        self._dates = DateWords(look, self)

    def gifts(self, count: int) -> str:
        """So many gifts."""
        return self.tr("1 gift") if count == 1 else self.tr("{count} gifts").format(count=count)

    def nil_returns(self, count: int) -> str:
        """So many nil returns."""
        return self.tr("1 nil return") if count == 1 else self.tr("{count} nil returns").format(count=count)

    def direction(self, gift: GiftFacts) -> str:
        """Which way it goes; to give, where it has not changed hands yet."""
        if gift.direction == "given" and gift.planned:
            return self.tr("To give")
        return self._roles.direction(gift.direction) or self.tr("Not said")

    def arrow(self, gift: GiftFacts) -> str:
        """The sign beside the word."""
        if gift.direction == "declined":
            return "cross"
        return "arrow-left" if gift.direction == "received" else "arrow-right" if gift.direction else ""

    def status(self, gift: GiftFacts, disposal: str | None) -> str:
        """How far it is, or what became of it."""
        if gift.status == "disposed" and disposal:
            return self.disposals().get(disposal, disposal)
        if gift.status is None:
            return self.tr("Not decided")
        return self._roles.gift(gift.status)

    def disposals(self) -> dict[str, str]:
        """What can become of a gift."""
        return {
            "retained": self.tr("Kept"),
            "retained_on_payment": self.tr("Kept on payment"),
            "surrendered": self.tr("Handed in"),
            "displayed": self.tr("On display"),
            "archived": self.tr("In the archive"),
            "donated": self.tr("Donated"),
            "returned": self.tr("Sent back"),
            "declined": self.tr("Declined"),
        }

    def day(self, text: str | None) -> str:
        """A whole day in words; a month, a year or words as they stand."""
        try:
            return self._dates.plain_day(date.fromisoformat(text or ""))
        except ValueError:
            return text or ""

    def party(self, party: Party | None) -> str:
        """What somebody is called, with their position behind it."""
        if party is None:
            return ""
        name = self.called(party)
        title = words((), party.title, party.title_native).in_language(self._look.language)
        return self.tr("{name}, {position}").format(name=name, position=title) if title not in ("", name) else name

    def called(self, party: Party) -> str:
        """The name alone."""
        return words((), party.name, party.name_native).in_language(self._look.language)

    def name(self, gift: GiftFacts) -> tuple[str, str]:
        """The gift in the reader's language, and in the other one where that says something else."""
        both = words((), gift.description, gift.description_native)
        own = both.in_language(self._look.language)
        other = next((text for text in (gift.description_native, gift.description) if text and text != own), "")
        if gift.quantity and gift.quantity > 1:
            own = self.tr("{count} × {gift}").format(count=gift.quantity, gift=own)
        return own, other

    def in_short(self, gift: GiftFacts, advice: Sequence[GiftAdvice], book: GiftBook) -> tuple[str, str, str]:
        """The weightiest advice as level, a few words, and where they come from."""
        for one in sorted(advice, key=_weight):
            title = self.title(one, gift)
            note = self.source(one, book)
            if one.kind == "caution":
                note = one.text.in_language(self._look.language)
            return level_of(one, gift), title, note
        if gift.declared_on or gift.status in ("declared", "disposed"):
            return CLEAR, self.tr("Declared"), ""
        return "", "", ""

    def title(self, one: GiftAdvice, gift: GiftFacts) -> str:
        """An advice in a few words."""
        declared = gift.declared_on or gift.status in ("declared", "disposed")
        if one.kind == "repeat":
            named = {"return": self.tr("Nothing in return yet"), "separate-sets": self.tr("A set for each meeting")}
            return named.get(one.name, self.tr("Given before"))
        if one.kind == "caution":
            grades = {"high": self.tr("Custom, high"), "medium": self.tr("Custom, medium")}
            return grades.get(one.level, self.tr("Custom, low"))
        if one.kind == "deadline" and one.deadline is not None:
            day = self._dates.short_day(one.deadline)
            words = self.tr("Declare by {day}") if one.certain else self.tr("Value it by {day}")
            return words.format(day=day)
        if declared:
            return self.tr("Declared")
        if not one.certain:
            return self.tr("No value known") if gift.value is None else self.tr("Not certain, ask")
        if one.over:
            return self.tr("Reaches the figure")
        if "ask" in one.reached:
            return self.tr("No figure known, ask")
        return self.tr("At any value") if "any" in one.reached else self.tr("Below the figure")

    def source(self, one: GiftAdvice, book: GiftBook) -> str:
        """The rule set or the earlier visit that an advice comes from."""
        label = book.label(one.name)
        return label.in_language(self._look.language) if label is not None else one.source

    def checked(self, one: GiftAdvice) -> str:
        """Where an advice comes from, and when somebody looked at that last."""
        if one.kind in ("repeat",):
            return one.source
        when = self.tr("checked {day}").format(day=self.day(one.checked_on)) if one.checked_on else ""
        if not when and one.kind in ("rule", "deadline"):
            when = self.tr("not checked yet")
        return " · ".join(part for part in (one.source, when) if part)


def level_of(one: GiftAdvice, gift: GiftFacts) -> str:
    """The shape beside an advice: it warns where somebody has to look."""
    declared = gift.declared_on or gift.status in ("declared", "disposed")
    if one.kind == "repeat" or (one.kind == "caution" and one.level == "high"):
        return WARNING
    if one.kind == "rule":
        if declared or not one.over:
            return CLEAR if declared or (one.certain and not one.reached & {"ask", "any"}) else INFO
        return WARNING
    return INFO


def _weight(one: GiftAdvice) -> int:
    order = {"repeat": 0, "deadline": 2, "rule": 4}
    if one.kind == "caution":
        return {"high": 1, "medium": 3}.get(one.level, 5)
    return 2 if one.kind == "rule" and one.over else order[one.kind]
