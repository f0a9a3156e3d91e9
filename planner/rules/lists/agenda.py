"""The rows of a programme as items: days carried down, times read, kinds and status told by words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from planner.messages import Message, message
from planner.models.moment import Moment
from planner.rules.lists.agenda_columns import is_way, twelve_hours
from planner.rules.lists.agenda_times import times_of
from planner.rules.lists.clock_cells import clock_text, day_and_clock
from planner.rules.lists.clock_words import part_of_day
from planner.rules.lists.days import DayReader, numbered_days, writes_month_first
from planner.rules.lists.guests_before import GuestsBefore, guests_before
from planner.rules.lists.kinds import kind_of, status_of
from planner.rules.lists.meaning import KEPT, Meaning
from planner.rules.lists.table import Table
from planner.rules.lists.zone_marks import without_zone
from planner.rules.typed_time import read_time

_CLOCK = re.compile(r"\d\s*[:：]\s*\d{2}")
_YEAR = re.compile(r"\s*\d{4}\s*[-/.]")
_PEOPLE = re.compile(r"\s*(?:[,;、，；\n]|\s&\s|\sand\s|\s和\s)\s*")


@dataclass(frozen=True, slots=True)
class ListedItem:
    """One row of a programme. Places and people are as typed; `people` is parted. `fault` says why it is no item."""

    number: int
    title: str
    title_native: str | None = None
    kind: str = "other"
    start: Moment = field(default_factory=Moment)
    end: Moment | None = None
    place: str | None = None
    place_native: str | None = None
    city: str | None = None
    people: tuple[str, ...] = ()
    people_text: str | None = None
    texts: tuple[tuple[str, str], ...] = ()
    """Attributes of an item that are one text: status, host, contact, dress, number, notes."""
    notes: tuple[Message, ...] = ()
    fault: Message | None = None
    marked_zone: str | None = None
    """The zone that the cells say of the times: "UTC", "+08:00", a short name such as "CET", or an IANA name."""
    typed_time: str = ""


def read_agenda(table: Table, meaning: Meaning, *, first: date | None) -> tuple[ListedItem, ...]:
    """Every row of a programme; `first` is the first day of the visit. Headings of days are no rows."""
    members: dict[str, list[str]] = {}
    for head, member in meaning.items():
        if member != KEPT and head in table.heads:
            members.setdefault(member, []).append(head)
    days = [text for head in members.get("date", ()) for text in table.column(head)]
    month_first = writes_month_first(days)
    if first is None:
        # The first day that is written with its year tells the year of the others.
        whole = DayReader(None, month_first)
        headings = [cells[0] for row in table.rows if len(cells := [cell for cell in row if cell.strip()]) == 1]
        texts = [cell for row in table.above for cell in row] + days + headings
        first = next((day for text in texts if (day := whole.read(text)) is not None), None)
    ways = [head for head in table.heads if meaning.get(head, KEPT) == KEPT and is_way(head)]
    reader = _RowReader(
        members,
        DayReader(first, month_first),
        ways=ways,
        numbered=numbered_days(days, first),
        twelve=twelve_hours(table, members),
    )
    if table.sheet and len(table.sheets) > 1:
        # "12 May" or "5.12" over a sheet for each day.
        reader.heading([table.sheet.strip()])
    for row in reversed(table.above):
        reader.heading([cell for cell in row if cell.strip()])
    found = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        cells = [cell for cell in row if cell.strip()]
        if len(set(cells)) == 1 and reader.heading(cells[:1]):
            continue
        if len(cells) > 1 and all(cell == head for cell, head in zip(row, table.heads, strict=True) if cell.strip()):
            continue  # the heads again, as over each day or page
        found.append(reader.item(number, dict(zip(table.heads, row, strict=True))))
    return tuple(found)


class _RowReader:
    """Carries the day down from row to row."""

    def __init__(
        self,
        members: Mapping[str, list[str]],
        days: DayReader,
        *,
        ways: Sequence[str] = (),
        numbered: Callable[[int], str | None] | None = None,
        twelve: bool = False,
    ) -> None:
        self._twelve = twelve
        self._members = members
        self._ways, self._numbered = ways, numbered
        self._days = days
        self._day: date | None = None
        self._unread: str | None = None
        self._above: Moment | None = None
        self._after: Moment | None = None
        heads = [head for member in ("time", "from") for head in members.get(member, ())]
        # "Time (UTC)" is of all that stand below it.
        self._zone = next((zone for head in heads if (zone := without_zone(f"0 {head}")[1])), None)

    def heading(self, cells: Sequence[str]) -> bool:
        """Takes the day of a row that is nothing but a day, and says whether it was one."""
        if len(cells) != 1 or len(cells[0]) > 60 or (read_time(cells[0])[:1] and not self._days.read(cells[0])):
            return False
        day = self._days.read(cells[0]) or self._days.weekday(cells[0], after=self._day)
        if day is not None:
            self._day, self._unread = day, None
        return day is not None

    def item(self, number: int, row: Mapping[str, str]) -> ListedItem:
        """What one row says."""
        fault: Message | None = None
        typed = self._text(row, "from") or self._text(row, "time") or self._text(row, "date") or ""
        row, zone, fault = self._without_zones(row)
        typed_day, clock = self._text(row, "date"), None
        begins = self._text(row, "from") or self._text(row, "time")
        if typed_day and not begins:
            typed_day, clock = day_and_clock(typed_day)
            if clock is None and _CLOCK.search(typed_day):
                fault = message("“{text}” is not read as a time. Write it as 09:30.", text=typed_day)
        elif begins and not typed_day and (told := self._moment(begins)):
            typed_day = told
        if typed_day and self._numbered is not None and typed_day.strip().isdigit():
            typed_day = self._numbered(int(typed_day)) or typed_day
        if typed_day:
            day = self._days.read(typed_day) or self._days.weekday(typed_day, after=self._day)
            self._day = day
            self._unread = None if day else typed_day
        if self._unread is not None:
            # The rows below would silently be of a wrong day.
            fault = self._not_a_day(self._unread)
        title, native = self._text(row, "title") or self._journey(row), self._text(row, "title_native")
        if not (title or native) and (free := self._free_time(row)):
            title, row = free, {head: "" if text.strip() == free else text for head, text in row.items()}
            row |= {head: part_of_day(free) or "" for head in self._members.get("time", ())}
        if not (title or native):
            fault = fault or message("The row says no activity.")
        invited = guests_before(self._text(row, "from") or self._text(row, "time") or clock or "")
        ends = self._text(row, "end_date") or self._moment(self._text(row, "to") or "")
        times = times_of(
            self._clock(self._text(row, "from") or self._text(row, "time")) or clock,
            self._clock(self._text(row, "to")),
            self._text(row, "duration"),
            day=self._day,
            last=self._days.read(ends) if ends else None,
            invited=invited,
            above=self._above,
            after=self._after,
        )
        self._above, self._after = times.end, times.begin if self._twelve else None
        people = self._text(row, "people")
        texts = {
            name: self._text(row, member)
            for name, member in (("host", "host"), ("contact", "contact"), ("dress", "dress"))
        }
        texts["number"] = self._text(row, "number_of_journey")
        texts["notes"] = (
            "\n".join([*self._all(row, "notes"), *filter(None, (typed if invited else "", times.kept))]) or None
        )
        texts["status"] = status_of(self._text(row, "status"))
        return ListedItem(
            number,
            title or native or "",
            native if title else None,
            kind_of(self._text(row, "kind"), title, native),
            times.begin,
            times.end,
            self._text(row, "place"),
            self._text(row, "place_native"),
            self._text(row, "city"),
            tuple(part for part in _PEOPLE.split(people or "") if part),
            people,
            tuple((name, text) for name, text in texts.items() if text),
            notes=(_invitation(invited),) if invited else tuple(filter(None, (times.guess, times.note))),
            fault=fault or times.fault,
            marked_zone=zone,
            typed_time=(f"{typed} {zone}" if zone == self._zone and zone not in typed else typed) if zone else "",
        )

    def _without_zones(self, row: Mapping[str, str]) -> tuple[Mapping[str, str], str | None, Message | None]:
        """The row without the zones that its times say, and the zone; a fault where they say several."""
        found: dict[str, str] = {}
        plain = dict(row)
        for member in ("date", "from", "time", "to"):
            for head in self._members.get(member, ()):
                plain[head], zone = without_zone(row[head])
                if zone is not None:
                    found[zone] = row[head].strip()
        if len(found) > 1:
            told = message("The times are of several zones: {times}.", times=", ".join(found.values()))
            return plain, None, told
        timed = any(self._text(plain, member) for member in ("from", "time"))
        return plain, next(iter(found), self._zone if timed else None), None

    def _clock(self, text: str | None) -> str | None:
        """The clock time of a cell, without the day that stands before it."""
        return day_and_clock(text)[1] if text and self._moment(text) and not _YEAR.match(text) else text

    def _journey(self, row: Mapping[str, str]) -> str | None:
        """What a row of a table of flights is called: "BA117 LHR – JFK"."""
        number = self._text(row, "number_of_journey")
        way = " – ".join(text for head in self._ways if (text := row[head].strip()))
        return f"{number} {way}".strip() if number else None

    def _free_time(self, row: Mapping[str, str]) -> str | None:
        """The only text of a row, where it begins with a part of the day: "Matinée libre"."""
        told = [text.strip() for text in row.values() if text.strip()]
        return told[0] if len(told) == 1 and part_of_day(told[0]) else None

    def _not_a_day(self, text: str) -> Message:
        if self._days.first is None and DayReader(date(2024, 1, 1), self._days.month_first).read(text):
            return message(
                "The year of “{text}” is not known. Give the visit its dates first, or write YYYY-MM-DD.", text=text
            )
        return message("“{text}” is not read as a day. Write it as YYYY-MM-DD.", text=text)

    def _moment(self, text: str) -> str | None:
        """The day of a cell that holds a clock time with its day; None where it holds no day, as "10.30 a 12.00 h"."""
        if read_time(clock_text(text)) and not _YEAR.match(text):
            return None
        day, clock = day_and_clock(text)
        return day if clock and day and self._days.read(day) else None

    def _all(self, row: Mapping[str, str], member: str) -> list[str]:
        return [text for head in self._members.get(member, ()) if (text := row[head].strip())]

    def _text(self, row: Mapping[str, str], member: str) -> str | None:
        return next(iter(self._all(row, member)), None)


def _invitation(invited: GuestsBefore) -> Message:
    begins = invited.begin.time or invited.come
    return message("Guests from {come}, it begins at {begin}.", come=f"{invited.come:%H:%M}", begin=f"{begins:%H:%M}")
