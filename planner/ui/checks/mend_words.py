"""Mends in words: the few on a button, and what follows from one."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from planner.rules.checks import mending
from planner.rules.checks.attending import Attendance
from planner.rules.checks.finding import Finding, Mend
from planner.rules.checks.names import clock
from planner.rules.checks.plan import Plan, PlanItem
from planner.ui.checks.goals import room_of
from planner.ui.theme.look import Look


class MendWords(QObject):
    """Says mends in the language of a look. A plan is read once, however many mends are asked about."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = look.language
        self._plan: Plan | None = None
        self._attendance: Attendance | None = None

    def button(self, plan: Plan, finding: Finding) -> str:
        """What the one button of a row does: the first mend, else where the person puts it right."""
        if finding.mends:
            return self.short(plan, finding.mends[0])
        return self._by_hand().get(finding.rule) or self._open(finding)

    def short(self, plan: Plan, mend: Mend) -> str:
        """The effect in a few words."""
        item = plan.items.get(mend.row_id)
        if mend.action == mending.MOVE and item is not None and item.starts_at is not None:
            time = clock(item.starts_at + timedelta(minutes=mend.values["minutes"]), item.start_zone)
            return (self.tr("Leave at {time}") if item.moves else self.tr("Begin at {time}")).format(time=time)
        if mend.action == mending.SHORTEN and item is not None and item.ends_at is not None:
            time = clock(item.ends_at - timedelta(minutes=mend.values["minutes"]), item.end_zone)
            return self.tr("End at {time}").format(time=time)
        if mend.action == mending.ADD_TRANSFER:
            return self.tr("Add a ride of ~{minutes} min").format(minutes=mend.values["minutes"])
        if mend.action == mending.CANCEL:
            return self.tr("Cancel what is tentative")
        if mend.action in (mending.SET_VENUE, mending.SET_HOTEL):
            return self._place(plan, next(iter(mend.values.values())))
        if mend.action == mending.SET_PLACE_ZONE:
            return self.tr("Use local time")
        return self.whole(mend)

    def whole(self, mend: Mend) -> str:
        """The effect as a sentence."""
        return mend.label.in_language(self._language)

    def consequence(self, plan: Plan, mend: Mend) -> str:
        """What else a person should know before choosing it."""
        item = plan.items.get(mend.row_id)
        if mend.action == mending.MOVE and item is not None:
            return self._moved(plan, item, mend.values["minutes"])
        if mend.action == mending.SHORTEN and item is not None and item.starts_at and item.ends_at:
            return self.tr("{before} becomes {after}").format(
                before=_span(item, item.starts_at, item.ends_at),
                after=_span(item, item.starts_at, item.ends_at - timedelta(minutes=mend.values["minutes"])),
            )
        if mend.action == mending.ADD_TRANSFER and item is not None:
            return self.tr("{start} to {end}; what follows begins {minutes} min later").format(
                start=self._place(plan, mend.values["from_id"]),
                end=self._place(plan, mend.values["to_id"]),
                minutes=mend.values["later"],
            )
        if mend.action == mending.CANCEL:
            return self.tr("It stays in the plan, struck out")
        if mend.action == mending.SET_VENUE and item is not None:
            return self.tr("instead of {place}").format(place=self._place(plan, item.venue_id or ""))
        if mend.action == mending.SET_HOTEL:
            return self.tr("For every night of this stop")
        if mend.action == mending.SET_PLACE_ZONE:
            return self.tr("The hour stays as it was typed")
        return ""

    def _moved(self, plan: Plan, item: PlanItem, minutes: float) -> str:
        if item.starts_at is None:
            return ""
        later = timedelta(minutes=minutes)
        ends = item.ends_at
        said = self.tr("{before} becomes {after}").format(
            before=_span(item, item.starts_at, ends),
            after=_span(item, item.starts_at + later, ends + later if ends else None),
        )
        following = self._runs_into(plan, item, later)
        if following is None or following.starts_at is None:
            return said
        title = following.title.in_language(self._language)
        return self.tr("{times}; runs into “{item}” at {time}").format(
            times=said, item=title, time=clock(following.starts_at, following.start_zone)
        )

    def _runs_into(self, plan: Plan, item: PlanItem, later: timedelta) -> PlanItem | None:
        """The next thing its people do that would begin before it is over."""
        if item.starts_at is None or item.ends_at is None:
            return None
        attendance = self._attending(plan)
        own = set(attendance.parties(item))
        for other in plan.standing:
            if other.starts_at is None or other.family == item.family or other.starts_at < item.ends_at:
                continue
            if other.starts_at >= item.ends_at + later:
                return None
            if own.intersection(attendance.parties(other)):
                return other
        return None

    def _attending(self, plan: Plan) -> Attendance:
        if self._attendance is None or self._plan is not plan:
            self._plan, self._attendance = plan, Attendance(plan)
        return self._attendance

    def _place(self, plan: Plan, place_id: str) -> str:
        place = plan.places.get(place_id)
        return place.name.in_language(self._language) if place is not None else self.tr("somewhere else")

    def _by_hand(self) -> dict[str, str]:
        return {
            "no_end": self.tr("Say when it ends…"),
            "no_venue": self.tr("Say where…"),
            "no_host": self.tr("Name the host…"),
            "no_participants": self.tr("Say who attends…"),
            "no_interpreter": self.tr("Name one…"),
            "interpretation_not_said": self.tr("Say how…"),
            "no_head": self.tr("Name the head…"),
            "night_without_hotel": self.tr("Choose a hotel…"),
            "gift_without_exchange": self.tr("Choose the item…"),
            "diet_not_noted": self.tr("Note the diet…"),
            "no_meal": self.tr("Add a meal…"),
            "no_break": self.tr("Add a break…"),
        }

    def _open(self, finding: Finding) -> str:
        rooms = {
            "people": self.tr("Open the people"),
            "gifts": self.tr("Open the gifts"),
            "journey": self.tr("Open the journey"),
        }
        room = room_of(finding.rule)
        if room in rooms:
            return rooms[room]
        return self.tr("Open the item") if finding.item_ids else self.tr("Open the programme")


def _span(item: PlanItem, start: datetime, end: datetime | None) -> str:
    begins = clock(start, item.start_zone)
    return begins if end is None else f"{begins}–{clock(end, item.end_zone)}"
