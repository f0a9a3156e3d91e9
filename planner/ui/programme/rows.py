"""The rows of the programme: a band for each day, its items, their open steps and alternatives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import NamedTuple

from PySide6.QtCore import QObject

from planner.documents.content.types import Attendance, Content, Day, Entry, PlaceLine
from planner.models.words import Words
from planner.models.zones import instant_of, is_skipped
from planner.ui.parts.dates import DateWords, offset, zone_city
from planner.ui.parts.day_counts import DayCounts
from planner.ui.parts.day_list import DayRow
from planner.ui.parts.found import Found
from planner.ui.parts.paint import width_of
from planner.ui.parts.time_words import TimeWords
from planner.ui.parts.way_words import WayWords
from planner.ui.parts.words import KindWords
from planner.ui.programme.found_cards import ids_of
from planner.ui.programme.home_times import HomeTimes
from planner.ui.programme.row_types import DayBand, ItemRow, Shown
from planner.ui.programme.sifting import fits
from planner.ui.theme.look import Look

JOURNEYS = frozenset({"flight", "train", "boat"})
QUIET = frozenset({"transfer", "hotel", "free", "other", "meal", "briefing"})
UNDATED = "undated"


MOST_KEPT = 20_000
"""Rows that are kept, also of items that are gone."""


class _Made(NamedTuple):
    """A row, and what it was made from."""

    entry: Entry
    under: Entry | None
    seen: tuple[object, ...]
    row: ItemRow


class ProgrammeRows(QObject):
    """Makes the rows of a frozen visit in the language of a look. After a change a visit is read again: what says the
    same as before is not made anew."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kinds = KindWords(self)
        self._times = TimeWords(look, self)
        self._dates = DateWords(look, self)
        self._home, self._ways = HomeTimes(look, self), WayWords(look, self)
        self._counts = DayCounts(self)
        self._made: dict[str, _Made] = {}
        self._about: tuple[object, ...] = ()
        self._cities: tuple[Content | None, dict[str, str]] = (None, {})

    def rows(self, content: Content, shown: Shown) -> list[DayBand | ItemRow]:
        """Bands and items in order, not yet fitted to the width of a table."""
        self._content, self._shown = content, shown
        self._gifts = {gift.item_id for gift in content.gifts if gift.item_id}
        self._whole = {group.key for group in content.groups if group.everyone_of == "delegation"}
        about = (content.visit_id, self._gifts, self._whole, content.home_zone)
        if about != self._about or len(self._made) > MOST_KEPT:
            self._made, self._about = {}, about
        rows: list[DayBand | ItemRow] = []
        for day in content.days:
            some = list(self._entries(day.entries, day.key, day.date))
            if some or not shown.narrowed:
                rows += [self.band(day), *some]
        undated = list(self._entries(content.undated, UNDATED, None))
        if undated:
            rows += [DayBand(UNDATED, None, self.tr("No day yet"), ""), *undated]
        return rows

    def band(self, day: Day) -> DayBand:
        """The head of a day."""
        where = self._ways.of(day)
        said = self._dates.long_day(day.date)
        if day.again:
            said = self.tr("Again {day}, after the date line").format(day=said)
        words = self.tr("{day} · {place}").format(day=said, place=where) if where else said
        return DayBand(day.key, day.date, words, self._zone_words(day))

    def day_rows(self, content: Content, found: Found) -> list[DayRow]:
        """The days for the list of days, with how many of their items have a finding."""
        return [
            DayRow(
                day.key,
                self.tr("{day} again").format(day=short) if day.again else short,
                self._counts.of(day, content, count=len(day.entries)),
                self._ways.of(day),
                findings=found.how_many(ids_of(day.entries)),
            )
            for day in content.days
            for short in (self._dates.short_day(day.date),)
        ]

    def home_city(self, content: Content) -> str:
        """What the home zone is called in this visit."""
        return self.city_of_zone(content, content.home_zone) if content.home_zone else ""

    def city_of_zone(self, content: Content, zone: str) -> str:
        """A city of the visit that keeps this zone, else the city in the zone's name."""
        if self._cities[0] is not content:
            known: dict[str, str] = {}
            cities = [city for day in content.days for entry in day.entries for city in (entry.city, entry.to_city)]
            for city in (*cities, *(stop.city for stop in content.stops)):
                if city is not None and city.timezone and city.timezone not in known and city.name:
                    known[city.timezone] = self._said(city.name)
            self._cities = (content, known)
        return self._cities[1].get(zone) or zone_city(zone, self._look)

    def _zone_words(self, day: Day) -> str:
        content = self._content
        if not day.zones:
            return ""
        zone = day.zones[-1]
        mark = self._marks(day.date, zone)
        if len(day.zones) > 1:
            mark = self.tr("from {city} {zone}").format(city=self.city_of_zone(content, zone), zone=mark)
        if content.home_zone is None or content.home_zone == zone:
            return mark
        evening = instant_of(day.date, time(22), zone)
        ahead = self._dates.ahead(self.home_city(content), home_zone=content.home_zone, zone=zone, at=evening)
        return self.tr("{zone} · {difference}").format(zone=mark, difference=ahead) if ahead else mark

    def _marks(self, day: date, zone: str) -> str:
        """The offset of a zone on a day, both where its clocks change."""
        first, last = (offset(zone, instant_of(day, clock, zone)) for clock in (time(0), time(22)))
        if first == last:
            return last
        quarters = (time(quarter // 4, quarter % 4 * 15) for quarter in range(1, 89))
        change = next((clock for clock in quarters if _changes_at(day, clock, zone, first)), time(0))
        return self.tr("{before} until {time}, then {after}").format(before=first, time=f"{change:%H:%M}", after=last)

    def _entries(
        self, entries: Sequence[Entry], day_key: str, day: date | None, under: Entry | None = None
    ) -> Iterator[ItemRow]:
        for entry in entries:
            below = (*entry.steps, *entry.alternatives)
            is_open = self._open(entry) if below else None
            found = not self._shown.narrowed or fits(entry, self._shown)
            inner = list(self._entries(below, day_key, entry.start.date or day, entry)) if is_open else []
            if found or inner:
                yield self._row(entry, day_key, day, under, is_open)
                yield from inner

    def _open(self, entry: Entry) -> bool:
        if self._shown.narrowed:
            return True
        if self._shown.steps:
            return entry.item_id not in self._shown.closed
        return entry.item_id in self._shown.opened

    def _row(self, entry: Entry, day_key: str, day: date | None, under: Entry | None, is_open: bool | None) -> ItemRow:
        seen = (day_key, day, is_open, self._shown.other_language, self._shown.home)
        made = self._made.get(entry.item_id)
        if made is not None and made.seen == seen and made.entry == entry and made.under == under:
            return made.row
        row = self._new_row(entry, day_key, day, under, is_open)
        self._made[entry.item_id] = _Made(entry, under, seen, row)
        return row

    def _new_row(
        self, entry: Entry, day_key: str, day: date | None, under: Entry | None, is_open: bool | None
    ) -> ItemRow:
        depth = 0 if under is None else 1
        time = self._times.time_of(entry, day=day)
        title, other = self._both(entry.title)
        other = other if self._shown.other_language else ""
        important = depth == 0 and (entry.kind not in QUIET or bool(entry.steps))
        attends, with_whom = self._attendance(entry, counted=important)
        venue, more, towards = self._place(entry)
        if under is not None and (entry.venue == under.venue or entry.venue is None):
            venue, more, towards = "", "", False
        if under is not None and entry.attends == under.attends:
            attends, with_whom = "", ""
        chip = self._chip(entry)
        if under is not None and entry in under.alternatives:
            chip = self.tr("alternative")
        closed_steps = is_open is False and bool(entry.steps)
        gap = (width_of(other, 12) + 12) if other else 0
        return ItemRow(
            key=entry.item_id,
            day_key=day_key,
            depth=depth,
            kind=entry.kind,
            kind_word=self._kinds.kind(entry.kind),
            time=time,
            title=title,
            other_title=other,
            venue=venue,
            venue_more=more,
            towards=towards,
            attends=attends,
            with_whom=with_whom,
            chip=chip,
            steps_word=self._steps_word(len(entry.steps)) if closed_steps else "",
            is_open=is_open,
            important=important,
            cancelled=entry.status == "cancelled",
            tentative=entry.status == "tentative",
            has_gift=entry.item_id in self._gifts,
            home=self._home.of(entry, day, self._content.home_zone) if self._shown.home else "",
            two_lines=time.needs_two_lines or closed_steps or bool(with_whom) or (bool(chip) and bool(attends)),
            least=width_of(title, bold=important) + gap + (16 if depth else 0),
        )

    def _steps_word(self, count: int) -> str:
        return self.tr("1 step") if count == 1 else self.tr("{count} steps").format(count=count)

    def _chip(self, entry: Entry) -> str:
        return self._kinds.status(entry.status) if entry.status in ("tentative", "cancelled") else ""

    def _place(self, entry: Entry) -> tuple[str, str, bool]:
        """Where it is: venue and address; for a journey where it leaves and lands; for a transfer its goal."""
        if entry.kind in JOURNEYS and (entry.from_place or entry.to_place):
            return self._named(entry.from_place), self._named(entry.to_place), False
        if entry.venue is None and (entry.to_place or entry.to_city):
            return self._named(entry.to_place or entry.to_city), "", True
        if entry.venue is None:
            return self._named(entry.city), "", False
        address = self._said(entry.venue.address)
        return self._named(entry.venue), address, False

    def _named(self, place: PlaceLine | None) -> str:
        if place is None:
            return ""
        name = self._said(place.name)
        return f"{place.code} {name}" if place.code and place.code != name else name

    def _attendance(self, entry: Entry, *, counted: bool) -> tuple[str, str]:
        """Our side in one text, with head counts where they matter, the other side in another."""
        ours = [self._attendant(one, counted=counted) for one in entry.attends if one.side != "host"]
        theirs = [self._attendant(one, short=True) for one in entry.attends if one.side == "host"]
        separator = "、" if self._look.chinese else ", "
        with_whom = self.tr("with {people}").format(people=separator.join(theirs)) if theirs else ""
        return separator.join(ours), with_whom

    def _attendant(self, one: Attendance, *, short: bool = False, counted: bool = False) -> str:
        if one.group_key is not None:
            name = self.tr("Delegation") if one.group_key in self._whole else self._said(one.name)
            return f"{name} · {one.headcount}" if one.headcount and counted else name
        if short and one.person and one.person.family_name and not self._look.chinese:
            return one.person.family_name
        return self._said(one.name)

    def _both(self, words: Words) -> tuple[str, str]:
        own, other = (words.in_language(language) for language in self._look.languages)
        return own, other if other != own else ""

    def _said(self, words: Words) -> str:
        return words.in_language(self._look.language)


def _changes_at(day: date, clock: time, zone: str, first: str) -> bool:
    """True where a clock time is skipped, or is the first with another offset than the day began with."""
    return is_skipped(day, clock, zone) or offset(zone, instant_of(day, clock, zone)) != first
