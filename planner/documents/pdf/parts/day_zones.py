"""What the band of a day says of its clocks: zones with their offsets, how far from home, a clock change."""

from __future__ import annotations

import datetime as dt

from planner.documents.content.types import Day
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.speech import Speech
from planner.messages import Message, message
from planner.models.zones import instant_of, offset_minutes


def zone_texts(day: Day, home_zone: str | None, speech: Speech) -> list[str]:
    """Lines for the right of the band: each zone of the day, its distance from home, its clock change."""
    texts: list[str] = []
    for number, name in enumerate(day.zones):
        at = _noon(day.date, name)
        texts.append(("→ " if number else "") + dates.zone_label(name, at, speech.languages))
    distance = _from_home(day, home_zone)
    if distance is not None:
        texts.append(" · ".join(_distance_texts(*distance, speech)))
    for name in day.zones:
        texts += _clock_change(day.date, name, speech)
    return texts


def _noon(day: dt.date, name: str) -> dt.datetime:
    return instant_of(day, dt.time(12), name)


def _from_home(day: Day, home_zone: str | None) -> tuple[str, int] | None:
    """The home zone and the minutes that the last zone of the day is ahead of it; None where equal."""
    if home_zone is None or not day.zones:
        return None
    last = day.zones[-1]
    at = _noon(day.date, last)
    ahead = offset_minutes(at, last) - offset_minutes(at, home_zone)
    return (home_zone, ahead) if ahead else None


def _distance_texts(home_zone: str, ahead: int, speech: Speech) -> tuple[str, ...]:
    texts = []
    for language in speech.languages:
        length, city = dates.length(abs(ahead)), dates.zone_city(home_zone, language)
        text = (
            message("{length} ahead of {city}", length=length, city=city)
            if ahead > 0
            else message("{length} behind {city}", length=length, city=city)
        )
        texts.append(text.in_language(language))
    return tuple(dict.fromkeys(texts))


def _clock_change(day: dt.date, name: str, speech: Speech) -> tuple[str, ...]:
    start = instant_of(day, dt.time(0), name)
    end = instant_of(day + dt.timedelta(days=1), dt.time(0), name)
    change = offset_minutes(end, name) - offset_minutes(start, name)
    if not change:
        return ()
    return (speech.line(_change_text(change, _clock_before(start, end, name)), between=" · "),)


def _change_text(change: int, at: dt.time) -> Message:
    length, clock = dates.length(abs(change)), dates.clock(at)
    if change > 0:
        return message("Clocks go forward {length} at {time}", length=length, time=clock)
    return message("Clocks go back {length} at {time}", length=length, time=clock)


def _clock_before(start: dt.datetime, end: dt.datetime, name: str) -> dt.time:
    """The clock time, by the old offset, at which the clocks of the zone change between two instants."""
    old = offset_minutes(start, name)
    low, high = 0, round((end - start).total_seconds() / 60)
    while high - low > 1:
        middle = (low + high) // 2
        still = offset_minutes(start + dt.timedelta(minutes=middle), name) == old
        low, high = (middle, high) if still else (low, middle)
    return (start + dt.timedelta(minutes=high + old)).time()
