"""What the band of a day says of its clocks: zones with their offsets, how far from home, a clock change."""

from __future__ import annotations

import datetime as dt

from planner.documents.content.types import Day
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.speech import Speech
from planner.messages import Message, message
from planner.models.zones import change_on, instant_of, offset_minutes


def zone_texts(day: Day, home_zone: str | None, speech: Speech) -> list[str]:
    """Lines for the right of the band: each zone of the day, its distance from home, its clock change."""
    # Dublin and Reykjavik in winter are two zones of one name and one offset.
    labels = dict.fromkeys(dates.zone_label(name, _noon(day.date, name), speech.languages) for name in day.zones)
    texts = [("→ " if number else "") + label for number, label in enumerate(labels)]
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
    change = change_on(day, name)
    if change is None:
        return ()
    instant, minutes = change
    old = instant + dt.timedelta(minutes=offset_minutes(instant, name) - minutes)
    # Clocks that go back at the end of a day do so at 24:00 of it, not at its first minute.
    clock = dates.clock(old.time()) if old.date() == day else "24:00"
    return (speech.line(_change_text(minutes, clock), between=" · "),)


def _change_text(change: int, clock: str) -> Message:
    length = dates.length(abs(change))
    if change > 0:
        return message("Clocks go forward {length} at {time}", length=length, time=clock)
    return message("Clocks go back {length} at {time}", length=length, time=clock)
