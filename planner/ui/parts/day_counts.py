"""How much stands on a day, for the list of days."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from planner.documents.content.types import Content, Day, Entry

JOURNEYS = frozenset({"flight", "train", "boat", "transfer"})


class DayCounts(QObject):
    """Says how many items begin on a day; where none does, what of the day before ends on it."""

    def of(self, day: Day, content: Content, *, count: int) -> str:
        """How many: "3 items"; "arrival" where one only lands, "until 09:30" where the day before goes on."""
        if count:
            return self.tr("1 item") if count == 1 else self.tr("{count} items").format(count=count)
        ending = list(_ending(day, content))
        if any(entry.kind in JOURNEYS for entry in ending):
            return self.tr("arrival")
        known = (entry.end.moment.time for entry in ending if entry.end is not None)
        ends = [clock for clock in known if clock is not None]
        if ends:
            return self.tr("until {time}").format(time=f"{max(ends):%H:%M}")
        return self.tr("{count} items").format(count=0)


def _ending(day: Day, content: Content) -> Iterator[Entry]:
    """What began before a day, as days are lived, and ends on it; what is over at midnight is not on it."""
    lived_once = not any(other.again and other.date == day.date for other in content.days)
    for other in content.days:
        goes_on = other.date < day.date and (other.living == day.living or lived_once)
        lands_back = other.date >= day.date and other.living < day.living
        for entry in other.entries if goes_on or lands_back else ():
            end = entry.end
            if end is None or end.date != day.date or entry.status == "cancelled":
                continue
            if end.moment.time is None or end.moment.time.hour or end.moment.time.minute:
                yield entry
