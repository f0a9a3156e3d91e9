"""A moment in a table: its day, its clock time, its offset from UTC."""

from __future__ import annotations

from planner.documents.content.types import When
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.speech import Speech
from planner.models.zones import offset_minutes, offset_text


def moment_texts(when: When | None, speech: Speech, *, zone: bool = True) -> tuple[str, ...]:
    """The day, then the time, as far as they are known: `22 Mar · 3月22日`, `06:00 (UTC+01:00)`."""
    if when is None:
        return ()
    texts = [" · ".join(speech.short_date(when.date))] if when.date is not None else []
    if when.clock is not None:
        text = ("~" if when.moment.precision == "approximate" else "") + dates.clock(when.clock)
        if zone and when.zone is not None and when.instant is not None:
            text += f" ({offset_text(offset_minutes(when.instant, when.zone))})"
        texts.append(text)
    return tuple(texts)
