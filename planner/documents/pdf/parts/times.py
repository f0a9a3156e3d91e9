"""The time column of a row: what is known of the hour, and nothing that is not."""

from __future__ import annotations

import datetime as dt

from planner.documents.content.types import Entry, When
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.parts.grid import TIME
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting import style
from planner.documents.pdf.typesetting.lines import Line, set_text
from planner.messages import Message, message
from planner.models.zones import offset_minutes, offset_text

_ROOM = TIME.room + 4
PARTS: dict[str, Message] = {
    "morning": message("Morning"),
    "noon": message("Noon"),
    "afternoon": message("Afternoon"),
    "evening": message("Evening"),
    "night": message("Night"),
}
TO_BE_CONFIRMED = message("to be confirmed")
TIME_TO_BE_CONFIRMED = message("Time to be confirmed")
END_TO_BE_CONFIRMED = message("end to be confirmed")


def time_lines(entry: Entry, speech: Speech, *, step: bool, zones: bool) -> tuple[Line, ...]:
    """The lines of the time column. `zones` adds the offsets from UTC at the start and at the end.

    They are always there where the clocks change meanwhile, and for an hour that comes twice as the clocks go back.
    """
    lines: list[Line] = [*_start(entry, speech, step=step)]
    lines += _set(_end(entry, speech), style.TIME_END)
    lines += _each(_end_between(entry.end, speech), style.TIME_END)
    if entry.start.moment.until_date is not None:
        lines += _each(_some_day(entry.start, speech), style.NOTE)
    if entry.end is None and entry.duration_minutes:
        lines += _each(speech.say(_duration(entry.duration_minutes)), style.TIME_END)
    told = offsets(entry)
    if zones or len(told) > 1 or entry.start.offset_if_twice or (entry.end is not None and entry.end.offset_if_twice):
        lines += _set("\n".join(told), style.NOTE.but(size=6.4, leading=8.6))
    if entry.start.moment.precision == "to_be_confirmed" and entry.start.clock is not None:
        lines += _each(speech.say(TO_BE_CONFIRMED), style.TAG.but(size=6.4, leading=8.6))
    elif entry.end is not None and entry.end.moment.precision == "to_be_confirmed" and _has_end(entry):
        lines += _each(speech.say(END_TO_BE_CONFIRMED), style.TAG.but(size=6.4, leading=8.6))
    return tuple(lines)


def time_phrase(entry: Entry, speech: Speech) -> str:
    """The start on one short line, as at a glance: `~09:00`, `Morning`; empty where nothing is known."""
    moment, clock = entry.start.moment, entry.start.clock
    if clock is not None:
        told = _about(entry.start) + dates.clock(clock)
        if moment.until_time not in (None, clock):
            told += "–" + dates.clock(moment.until_time)
        twice = entry.start.offset_if_twice
        told = f"{told} ({twice})" if twice else told
        if moment.precision == "to_be_confirmed":
            return speech.say(message("{time} (to be confirmed)", time=told))[0]
        return told
    return speech.say(PARTS[moment.day_part])[0] if moment.day_part and not moment.is_hidden else ""


def _start(entry: Entry, speech: Speech, *, step: bool) -> list[Line]:
    moment, clock = entry.start.moment, entry.start.clock
    big = style.STEP_TIME if step else style.TIME
    if clock is not None and moment.until_time is not None:
        return [
            *_set(_about(entry.start) + dates.clock(clock), big),
            *_set("– " + dates.clock(moment.until_time), style.TIME_END),
            *_each(speech.say(message("some time in between")), style.NOTE),
        ]
    if clock is not None:
        return _set(_about(entry.start) + dates.clock(clock), big)
    if moment.is_hidden:
        return _set("–", style.TIME_END)
    if moment.day_part is not None:
        return _each(speech.say(PARTS[moment.day_part]), style.TIME_WORD)
    if moment.precision == "to_be_confirmed":
        return _each(speech.say(TIME_TO_BE_CONFIRMED), style.TAG)
    if moment.until_date is not None or (entry.end is not None and entry.end.clock is not None):
        return []
    return _set("–", style.TIME_END)


def _end(entry: Entry, speech: Speech) -> str:
    end = entry.end
    if end is None or not _has_end(entry) or _is_window(end):
        return ""
    days = _days_between(entry.start.date, end.date)
    if end.clock is None:
        part = end.moment.day_part
        if part is not None:
            return "– " + speech.say(PARTS[part])[0]
        return "– " + speech.short_date(end.date)[0] if days and end.date is not None else ""
    later = "" if not days else f" +{days}" if days > 0 else f" {dates.MINUS}{-days}"
    until = _about(end) + dates.clock(end.clock) + later
    if entry.start.moment.until_time is not None or (entry.start.clock is None and entry.start.moment.day_part is None):
        return speech.line(message("until {time}", time=until), between="\n")
    return "– " + until


def _has_end(entry: Entry) -> bool:
    """Whether the end says more than the start: one that is the same moment counts as none."""
    start, end = entry.start, entry.end
    if end is None or end.moment.is_hidden:
        return False
    same = (start.date, start.clock, start.instant) == (end.date, end.clock, end.instant)
    return end.clock is None or not same or _is_window(end)


def _is_window(when: When) -> bool:
    """Whether only two clock times are known between which it is."""
    return when.clock is not None and when.moment.until_time not in (None, when.clock)


def _end_between(end: When | None, speech: Speech) -> tuple[str, ...]:
    """From when to when something ends of which only that is known."""
    if end is None or not _is_window(end) or end.clock is None or end.moment.until_time is None:
        return ()
    first, last = dates.clock(end.clock), dates.clock(end.moment.until_time)
    return speech.say(message("ends {window}", window=message("between {start} and {end}", start=first, end=last)))


def _about(when: When) -> str:
    return "~" if when.moment.precision == "approximate" else ""


def _some_day(start: When, speech: Speech) -> tuple[str, ...]:
    first, last = start.date, start.moment.until_date
    if first is None or last is None:
        return ()
    spans = [(a, b) for a, b in zip(speech.short_date(first), speech.short_date(last), strict=True)]
    texts = [message("one day from {first} to {last}", first=a, last=b) for a, b in spans]
    return tuple(text.in_language(language) for text, language in zip(texts, speech.languages, strict=False))


def _duration(minutes: tuple[int, ...]) -> Message:
    shortest, longest = min(minutes), max(minutes)
    if shortest == longest:
        return dates.length(shortest)
    return message("{shortest}–{longest} min", shortest=shortest, longest=longest)


def offsets(entry: Entry) -> tuple[str, ...]:
    """The offset from UTC at the start, and at the end where that differs, of printed clock times."""
    found = [
        offset_text(offset_minutes(when.instant, when.zone))
        for when in (entry.start, entry.end)
        if when is not None and when.clock is not None and when.instant is not None and when.zone
    ]
    return tuple(dict.fromkeys(found))


def _days_between(first: dt.date | None, last: dt.date | None) -> int:
    return (last - first).days if first is not None and last is not None else 0


def _each(texts: tuple[str, ...], how: style.Style) -> list[Line]:
    return [line for text in texts for line in _set(text, how)]


def _set(text: str, how: style.Style) -> list[Line]:
    return list(set_text(text, how, _ROOM)) if text else []
