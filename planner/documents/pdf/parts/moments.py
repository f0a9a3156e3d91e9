"""A moment in a table: its day, its clock time, its offset from UTC, and what of it is not firm."""

from __future__ import annotations

from planner.documents.content.types import When
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.parts.times import PARTS, TIME_TO_BE_CONFIRMED
from planner.documents.pdf.speech import Speech
from planner.messages import message
from planner.models.zones import offset_minutes, offset_text


def moment_texts(when: When | None, speech: Speech, *, zone: bool = True) -> tuple[str, ...]:
    """The day, then the time, as far as they are known: `22 Mar · 3月22日`, `06:00 (UTC+01:00)`, `Evening`."""
    if when is None:
        return ()
    return tuple(text for text in (_day(when, speech), _time(when, speech, zone=zone)) if text)


def _day(when: When, speech: Speech) -> str:
    if when.date is None:
        return ""
    first, last = speech.short_date(when.date), when.moment.until_date
    if last is None or last == when.date:
        return " · ".join(first)
    return " · ".join(f"{a} – {b}" for a, b in zip(first, speech.short_date(last), strict=True))


def _time(when: When, speech: Speech, *, zone: bool) -> str:
    moment, clock = when.moment, when.clock
    if clock is None:
        if moment.is_hidden:
            return ""
        if moment.day_part is not None:
            return speech.line(PARTS[moment.day_part])
        return speech.line(TIME_TO_BE_CONFIRMED) if moment.precision == "to_be_confirmed" else ""
    text = ("~" if moment.precision == "approximate" else "") + dates.clock(clock)
    if moment.until_time not in (None, clock):
        text += "–" + dates.clock(moment.until_time)
    if zone and when.zone is not None and when.instant is not None:
        text += f" ({offset_text(offset_minutes(when.instant, when.zone))})"
    if moment.precision == "to_be_confirmed":
        return speech.line(message("{time} (to be confirmed)", time=text), between=" · ")
    return text
