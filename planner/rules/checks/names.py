"""Names of the plan inside sentences: each in the language in which the sentence is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from planner.messages import Message, message, plural_message
from planner.models.words import NO_WORDS, Words, primary
from planner.models.zones import zone
from planner.rules.checks.plan import Plan

FEW = 3
"""More names than this are counted."""


@dataclass(frozen=True, slots=True)
class Named(Message):
    """A text that an officer typed, in the reader's language where it was typed in that."""

    words: Words = NO_WORDS

    def __hash__(self) -> int:
        return hash(self.words)

    def in_language(self, language: str) -> str:
        return self.words.in_language(language)


@dataclass(frozen=True, slots=True)
class Listed(Message):
    """Several names, parted as the reader's language does."""

    parts: tuple[Message, ...] = ()

    def __hash__(self) -> int:
        return hash(self.parts)

    def in_language(self, language: str) -> str:
        comma = "、" if primary(language) == "zh" else ", "
        return comma.join(part.in_language(language) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Dated(Message):
    """A day as the reader's language writes it, with its weekday left to the line it stands in."""

    day: date = date.min
    with_year: bool = False

    def __hash__(self) -> int:
        return hash(self.day)

    def in_language(self, language: str) -> str:
        if primary(language) == "zh":
            return f"{self.day.year}年" * self.with_year + f"{self.day.month}月{self.day.day}日"
        return f"{self.day.day} {_MONTHS[self.day.month - 1]}" + f" {self.day.year}" * self.with_year


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def named(words: Words) -> Message:
    """A name in the reader's language."""
    return Named("", words=words)


def on(day: date) -> Message:
    """A day, as "28 March" or "3月28日"."""
    return Dated("", day=day)


def on_whole(day: date) -> Message:
    """A day with its year, as "28 March 2026" or "2026年3月28日"."""
    return Dated("", day=day, with_year=True)


def listed(names: Iterable[Words]) -> Message:
    """The names, or the first three and how many more."""
    known = list(dict.fromkeys(names))
    shown = Listed("", parts=tuple(named(one) for one in known[:FEW]))
    more = len(known) - FEW
    if more < 1:
        return shown
    return plural_message("{names} and {count} more", "{names} and {count} more", count=more, names=shown)


def titles(plan: Plan, item_ids: Sequence[str]) -> Message:
    """The titles of items."""
    return listed(plan.items[key].title for key in item_ids)


def who(plan: Plan, person_ids: Iterable[str], group_ids: Iterable[str] = ()) -> Message:
    """The groups, else the people, by name; the whole delegation where nobody in particular is meant."""
    groups = [plan.groups[key].name for key in group_ids if key in plan.groups]
    people = [plan.people[key].name for key in person_ids if key in plan.people]
    if groups or people:
        return listed(groups or people)
    return message("The delegation")


def clock(instant: datetime, zone_name: str | None) -> str:
    """The local clock time, as 14:05."""
    local = instant.astimezone(zone(zone_name)) if zone_name else instant.astimezone(UTC)
    return f"{local:%H:%M}"


def local_day(instant: datetime, zone_name: str | None) -> date:
    """The local day of an instant."""
    return (instant.astimezone(zone(zone_name)) if zone_name else instant.astimezone(UTC)).date()


def length(minutes: float) -> Message:
    """A length of time in words: "25 min", "2 h", "2 h 05 min"."""
    whole = round(minutes)
    if whole < 60:  # minutes of an hour
        return message("{minutes} min", minutes=whole)
    hours, rest = divmod(whole, 60)
    if not rest:
        return message("{hours} h", hours=hours)
    return message("{hours} h {minutes} min", hours=hours, minutes=f"{rest:02}")
