"""Findings in words: levels and their meaning, when, where and for whom."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject

from planner.clock import Clock
from planner.rules.checks.finding import Finding
from planner.rules.checks.names import clock, local_day
from planner.rules.checks.plan import Plan, PlanItem
from planner.ui.checks.goals import room_of
from planner.ui.parts.dates import DateWords
from planner.ui.theme.look import Look

ICONS: Mapping[str, str] = {"error": "error", "warning": "warning", "advice": "info", "accepted": "outcomes"}
"""The shape of each level."""


def level_colour(look: Look, level: str) -> str:
    """The colour of a level; shapes and words say the same."""
    colours = look.colours
    return {"error": colours.error, "warning": colours.warning, "advice": colours.link}.get(level, colours.secondary)


class FindingWords(QObject):
    """Says findings in the language of a look."""

    def __init__(self, look: Look, *, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._clock = look.language, clock
        self._comma = "、" if look.chinese else ", "
        self._dates = DateWords(look, self)

    def band(self, level: str) -> tuple[str, str]:
        """The name of a level and what it means."""
        return {
            "error": (self.tr("Errors"), self.tr("cannot happen as planned")),
            "warning": (self.tr("Warnings"), self.tr("will probably go wrong")),
            "advice": (self.tr("Advice"), self.tr("worth a thought")),
            "accepted": (self.tr("Accepted"), self.tr("stays listed, and returns if the plan around it changes")),
        }[level]

    def level(self, level: str) -> str:
        """The level of one finding."""
        return {
            "error": self.tr("Error"),
            "warning": self.tr("Warning"),
            "advice": self.tr("Advice"),
            "accepted": self.tr("Accepted"),
        }[level]

    def pill(self, level: str, count: int) -> str:
        """How many there are of a level."""
        words = {
            "": self.tr("All {count}"),
            "error": self.tr("1 error") if count == 1 else self.tr("{count} errors"),
            "warning": self.tr("1 warning") if count == 1 else self.tr("{count} warnings"),
            "advice": self.tr("{count} advice"),
            "accepted": self.tr("{count} accepted"),
        }
        return words[level].format(count=count)

    def numbered(self, level: str, number: int, count: int) -> str:
        """Which one it is of its level."""
        words = {
            "error": self.tr("Error {number} of {count}"),
            "warning": self.tr("Warning {number} of {count}"),
            "advice": self.tr("Advice {number} of {count}"),
        }
        return words[level].format(number=number, count=count)

    def when(self, finding: Finding) -> str:
        """Day and time where it happens; the whole visit where there is no hour to it."""
        start, end = finding.starts_at, finding.ends_at
        if start is None:
            return self.tr("Whole visit")
        day = local_day(start, finding.zone)
        said, begins = self._day(day, finding.zone), clock(start, finding.zone)
        if end is None or end <= start:
            return self.tr("{day}, {time}").format(day=said, time=begins)
        last = local_day(end, finding.zone)
        if last != day:
            return self.tr("{first} to {last}").format(first=said, last=self._day(last, finding.zone))
        ends = clock(end, finding.zone)
        return self.tr("{day}, {start}–{end}").format(day=said, start=begins, end=ends)

    def moment(self, item: PlanItem) -> str:
        """Day and time of an item; nothing where it has none yet."""
        if item.starts_at is None:
            return ""
        day = self._day(local_day(item.starts_at, item.start_zone), item.start_zone)
        return self.tr("{day}, {time}").format(day=day, time=clock(item.starts_at, item.start_zone))

    def where(self, plan: Plan, finding: Finding) -> str:
        """The place, and for whom or how many items."""
        return " · ".join(part for part in (self._place(plan, finding), self._whom(plan, finding)) if part)

    def accepted_on(self, at: str | None, by: str | None) -> str:
        """Who accepted it and when, as far as that was written down."""
        day = self._dates.plain_day(date.fromisoformat(at[:10])) if at else ""
        return self._comma.join(part for part in (by or "", day) if part)

    def _day(self, day: date, zone: str | None) -> str:
        return self.tr("Today") if day == local_day(self._clock(), zone) else self._dates.short_day(day)

    def _place(self, plan: Plan, finding: Finding) -> str:
        cities = dict.fromkeys(
            plan.city_of(item.venue_id) or item.city_id or plan.city_of(item.from_id)
            for key in finding.item_ids
            if (item := plan.items.get(key)) is not None
        )
        cities.update(dict.fromkeys(plan.city_of(key) for key in finding.place_ids))
        names = [
            plan.places[key].name.in_language(self._language)
            for key in cities
            if key is not None and key in plan.places
        ]
        if names and len(names) <= 2:  # more say less than the room does
            return self._comma.join(names)
        rooms = {"people": self.tr("People"), "gifts": self.tr("Gifts"), "journey": self.tr("Journey")}
        return rooms.get(room_of(finding.rule), "")

    def _whom(self, plan: Plan, finding: Finding) -> str:
        groups = [plan.groups[key] for key in finding.group_ids if key in plan.groups]
        people = [plan.people[key] for key in finding.person_ids if key in plan.people]
        if len(groups) == 1 and groups[0].heads < 2:  # a group of many is told by its head count
            return groups[0].name.in_language(self._language)
        if len(people) == 1 and not groups:
            return people[0].name.in_language(self._language)
        if people or groups:
            whole = [group for group in groups if group.everyone_of] or groups
            return self._people(max(len(people), sum(group.heads for group in whole)))
        return self._items(len(finding.item_ids)) if len(finding.item_ids) > 1 else ""

    def _people(self, count: int) -> str:
        return self.tr("1 person") if count == 1 else self.tr("{count} people").format(count=count)

    def _items(self, count: int) -> str:
        return self.tr("{count} items").format(count=count)
