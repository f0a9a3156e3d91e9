"""Public holidays, weekends, make-up working days and opening hours at the place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time

from planner.messages import Message, message, plural_message
from planner.models.zones import zone
from planner.rules.calendar_days import CalendarDay, PublicHoliday
from planner.rules.checks.finding import Finding
from planner.rules.checks.gathering import gathered
from planner.rules.checks.look import Look
from planner.rules.checks.names import clock, listed, named, on
from planner.rules.checks.plan import PlanItem, PlanPlace
from planner.rules.checks.rule import Rule
from planner.rules.checks.whereabouts import city_of_item

HOLIDAY = Rule(
    "public_holiday",
    "warning",
    message("It is a public holiday there"),
    message("Offices and many venues are closed on public holidays; ask the host."),
)
WEEKEND = Rule(
    "weekend",
    "advice",
    message("It is the weekend there"),
    message("Offices are usually closed on the weekend of the country; ask the host."),
)
MAKE_UP = Rule(
    "make_up_working_day",
    "advice",
    message("People work on that weekend day"),
    message("A working day of the weekend makes up for a holiday: roads are full and offices open."),
)
CLOSED = Rule(
    "venue_closed",
    "warning",
    message("A venue is closed at that time"),
    message("The opening hours stand with the place."),
)
RULES = (HOLIDAY, WEEKEND, MAKE_UP, CLOSED)

_AT_OFFICES = frozenset({"meeting", "signing", "conference", "presentation", "visit"})


def days_off(look: Look) -> Iterator[Finding]:
    """One finding for each day, country and holiday, and one for each item at a closed venue."""
    days: dict[tuple[str, date, tuple[PublicHoliday, ...]], tuple[CalendarDay, list[PlanItem]]] = {}
    for item in look.plan.on:
        (country, region), day = _country(look, item), item.start.date
        if country is None or day is None or item.kind not in _AT_OFFICES or item.depth:
            continue
        known = look.day_of(country, region, day)
        if known is not None:
            # What is a holiday in one part of the country alone is told of the items there.
            days.setdefault((country, day, known.holidays), (known, []))[1].append(item)
    for known, items in sorted(days.values(), key=lambda told: told[0].day):
        yield from _day(look, known, items)
    if look.asks(CLOSED):
        yield from _closed(look)


def _country(look: Look, item: PlanItem) -> tuple[str | None, str | None]:
    """The country in which an item takes place, and the part of it, where that is known."""
    plan = look.plan
    for key in (item.venue_id, item.city_id, plan.city_of(item.venue_id), city_of_item(plan, item)):
        place = plan.places.get(key or "")
        if place is not None and place.country:
            city = plan.places.get(plan.city_of(place.id) or "", place)
            return place.country, place.region or (city.region if city.country == place.country else None)
    return None, None


def _day(look: Look, known: CalendarDay, items: list[PlanItem]) -> Iterator[Finding]:
    country, day, where = known.country, known.day, _where(look, items)
    if known.holidays and not known.is_make_up_work:
        names = listed(holiday.name for holiday in known.holidays)
        guess = any(holiday.is_estimate for holiday in known.holidays)
        values = {"day": on(day), "holiday": names, "where": where, "mark": "~" if guess else ""}
        if look.asks(HOLIDAY):
            yield gathered(
                look,
                HOLIDAY,
                items,
                plural_message(
                    "{mark}{day} is {holiday} in {where}: {count} item at an office or a venue",
                    "{mark}{day} is {holiday} in {where}: {count} items at offices or venues",
                    count=len(items),
                    **values,
                ),
                reason=_estimated_reason(look.why(HOLIDAY)) if guess else look.why(HOLIDAY),
                level="advice" if guess else None,
                facts=(country, day, guess),
                estimated=guess,
            )
    elif known.is_make_up_work and look.asks(MAKE_UP):
        sentence = message("{day} is a working day of the weekend in {where}", day=on(day), where=where)
        yield gathered(look, MAKE_UP, items, sentence, facts=(country, day))
    elif known.is_weekend and look.asks(WEEKEND) and (items := _offices_only(items)):
        guess = known.is_calendar_estimate
        yield gathered(
            look,
            WEEKEND,
            items,
            plural_message(
                "{mark}{day} is on the weekend in {where}: {count} meeting or signing",
                "{mark}{day} is on the weekend in {where}: {count} meetings or signings",
                count=len(items),
                day=on(day),
                where=where,
                mark="~" if guess else "",
            ),
            reason=_estimated_reason(look.why(WEEKEND)) if guess else look.why(WEEKEND),
            facts=(country, day, guess),
            estimated=guess,
        )


def _offices_only(items: list[PlanItem]) -> list[PlanItem]:
    """Museums and factories show themselves on weekends too."""
    return [item for item in items if item.kind in ("meeting", "signing")]


def _estimated_reason(why: Message) -> Message:
    return message("{why} The day is an estimate: it is not announced yet.", why=why)


def _where(look: Look, items: list[PlanItem]) -> Message:
    cities = (city_of_item(look.plan, item) for item in items)
    return listed(look.plan.places[key].name for key in cities if key)


def _closed(look: Look) -> Iterator[Finding]:
    for item in look.plan.standing:
        place = look.plan.places.get(item.venue_id or "")
        if place is None or not place.hours or item.moves or item.starts_at is None or not place.zone:
            continue
        spans = opening_hours(place.hours)
        if spans is None or _is_open(spans, item, place):
            continue
        yield gathered(
            look,
            CLOSED,
            (item,),
            message(
                "“{item}” at {start}: {place} is closed then",
                item=named(item.title),
                start=clock(item.starts_at, item.start_zone),
                place=named(place.name),
            ),
            reason=message("Its hours are: {hours}.", hours=place.hours),
            place_ids=(place.id,),
            facts=(item.starts_at, item.ends_at, place.hours),
        )


Hours = tuple[tuple[frozenset[int], time, time], ...]
"""Weekdays (0 is Monday) with local opening and closing times; closing before opening is on the next day."""
_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_RULE = re.compile(r"^(?:(?P<days>[a-z,\- ]+?)\s+)?(?P<hours>\d{1,2}:\d{2}.*)$")
_SPAN = re.compile(r"^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$")


def opening_hours(text: str) -> Hours | None:
    """Reads "Mo-Fr 09:00-12:00, 13:00-17:00; Sa 09:00-12:00"; None for what is not written so."""
    found: list[tuple[frozenset[int], time, time]] = []
    for part in filter(None, (one.strip() for one in text.lower().split(";"))):
        rule = _RULE.match(part)
        days = _weekdays(rule["days"]) if rule else None
        if rule is None or days is None:
            return None
        for span in rule["hours"].split(","):
            hours = _SPAN.match(span.strip())
            if hours is None:
                return None
            opens, closes = (_clock(hours[1], hours[2]), _clock(hours[3], hours[4]))
            if opens is None or closes is None:
                return None
            found.append((days, opens, closes))
    return tuple(found) or None


def _clock(hour: str, minute: str) -> time | None:
    # 24:00 is midnight at the end of the day.
    whole = int(hour) * 60 + int(minute)
    return time(whole // 60 % 24, whole % 60) if whole <= 24 * 60 and int(minute) < 60 else None


def _weekdays(text: str | None) -> frozenset[int] | None:
    if text is None:
        return frozenset(range(7))
    found: set[int] = set()
    for part in text.replace(" ", "").split(","):
        first, _, last = part.partition("-")
        if first[:2] not in _DAYS or (last and last[:2] not in _DAYS):
            return None
        start, end = _DAYS.index(first[:2]), _DAYS.index((last or first)[:2])
        found |= {day % 7 for day in range(start, end + 1 if end >= start else end + 8)}
    return frozenset(found)


def _is_open(spans: Hours, item: PlanItem, place: PlanPlace) -> bool:
    assert item.starts_at is not None
    assert place.zone is not None
    begins = item.starts_at.astimezone(zone(place.zone))
    ends = (item.over_at or item.starts_at).astimezone(zone(place.zone))
    return any(_covers(span, begins, ends) for span in spans)


def _covers(span: tuple[frozenset[int], time, time], begins: datetime, ends: datetime) -> bool:
    days, opens, closes = span
    start = begins.hour * 60 + begins.minute
    until = start + (ends.replace(tzinfo=None) - begins.replace(tzinfo=None)).total_seconds() / 60
    first, last = opens.hour * 60 + opens.minute, closes.hour * 60 + closes.minute
    if last <= first:
        last += 24 * 60
    today = begins.weekday() in days and first <= start and until <= last
    yesterday = (begins.weekday() - 1) % 7 in days and first <= start + 1440 and until + 1440 <= last
    return today or yesterday
