"""The lines of a description that tell when: local days and clocks, with their city and zone."""

from __future__ import annotations

from collections.abc import Iterator

from planner.documents.content.types import Entry, When
from planner.documents.ics.places import end_city, start_city
from planner.documents.ics.spans import Timed, WholeDays
from planner.documents.ics.text import one_line
from planner.documents.ics.wording import bracketed, clock_text, day_text, in_a_row
from planner.messages import message, plural_message
from planner.models.words import Words


def time_lines(entry: Entry, span: WholeDays | Timed, language: str) -> Iterator[str]:
    """When an entry is, and what about it is not fixed."""
    if isinstance(span, Timed):
        yield from _timed(entry, language)
        yield from _duration(entry, language)
        if not span.end_is_fixed:
            yield message("The end is not fixed.").in_language(language)
    else:
        yield from _whole_days(entry, span, language)
        yield from _duration(entry, language)
    if entry.status == "tentative":
        yield message("Tentative.").in_language(language)


def step_time(step: Entry, under: Entry, language: str) -> str:
    """When a step is, in the fewest words that are clear beside the time of its item."""
    start = step.start
    text = clock_text(start, language)
    end = _shown_end(step)
    if end is not None and text:
        text = f"{text}–{clock_text(end, language)}"
    if start.date is not None and start.date != under.start.date:
        text = f"{day_text(start.date, language)} {text}".strip()
    if start.clock is not None and start.zone not in (None, under.start.zone):
        text = bracketed(text, start.zone or "", language)
    return text


def _timed(entry: Entry, language: str) -> Iterator[str]:
    begins = _told(entry.start, start_city(entry), language)
    end = _shown_end(entry)
    if end is None:
        yield begins
    elif (end.date, end.zone) == (entry.start.date, entry.start.zone):
        clocks = f"{clock_text(entry.start, language)}–{clock_text(end, language)}"
        place = _where(entry.start, start_city(entry), language)
        yield bracketed(f"{_day(entry.start, language)} {clocks}", place, language)
    else:
        yield message("Start: {moment}", moment=begins).in_language(language)
        yield message("End: {moment}", moment=_told(end, end_city(entry), language)).in_language(language)


def _whole_days(entry: Entry, span: WholeDays, language: str) -> Iterator[str]:
    first, last = day_text(span.first, language), day_text(span.last, language)
    days = first if span.first == span.last else f"{first} – {last}"
    if entry.start.moment.until_date is not None:
        days = message("Some day from {first} to {last}", first=first, last=last).in_language(language)
    clock = clock_text(entry.start, language) or message("time to be confirmed").in_language(language)
    yield bracketed(f"{days} {clock}", _where(entry.start, start_city(entry), language), language)
    if entry.end is not None and entry.end.clock is not None and not entry.start.moment.is_hidden:
        yield message("End: {moment}", moment=_told(entry.end, end_city(entry), language)).in_language(language)


def _duration(entry: Entry, language: str) -> Iterator[str]:
    known = [minutes for minutes in entry.duration_minutes if minutes > 0]
    if not known or _shown_end(entry) is not None:
        return
    shortest, longest = min(known), max(known)
    text = plural_message("Lasts {count} minute.", "Lasts {count} minutes.", count=longest)
    if shortest != longest:
        text = message("Lasts {shortest} to {longest} minutes.", shortest=shortest, longest=longest)
    yield text.in_language(language)


def _shown_end(entry: Entry) -> When | None:
    """The end that is worth a word: with a clock time, and after the start where both are known."""
    end = entry.end
    if end is None or end.clock is None or entry.start.clock is None:
        return None
    if entry.start.instant is not None and end.instant is not None and end.instant <= entry.start.instant:
        return None
    return end


def _told(when: When, city: Words, language: str) -> str:
    text = f"{_day(when, language)} {clock_text(when, language)}".strip()
    return bracketed(text, _where(when, city, language), language)


def _day(when: When, language: str) -> str:
    return day_text(when.date, language) if when.date else ""


def _where(when: When, city: Words, language: str) -> str:
    """The city and the zone in which a clock time is told."""
    return in_a_row((one_line(city.in_language(language)), when.zone or ""), language)
