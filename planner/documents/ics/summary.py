"""The SUMMARY of an event: the title, and what its place in a calendar would tell wrongly."""

from __future__ import annotations

from collections.abc import Sequence

from planner.documents.content.types import Entry, When
from planner.documents.ics.spans import Timed, WholeDays, window_end
from planner.documents.ics.text import joined
from planner.documents.ics.wording import DAY_PARTS, bracketed, window_text
from planner.messages import Message, message


def summary(entry: Entry, span: WholeDays | Timed, languages: Sequence[str]) -> str:
    """The title in each language, where they differ, with a remark in each where one is needed."""
    title = joined(entry.title.in_languages(languages)) or entry.key
    remark = _remark(entry, span)
    if remark is None:
        return title
    return bracketed(title, joined([remark.in_language(language) for language in languages]), languages[0])


def _remark(entry: Entry, span: WholeDays | Timed) -> Message | None:
    start, end = entry.start, entry.end
    if isinstance(span, Timed):
        if window_end(start) is not None:
            return window_text(start)
        if end is not None and window_end(end) is not None:
            return message("ends {window}", window=window_text(end))
        return None
    if start.clock is not None:
        return _uncertain(start)
    if start.moment.day_part is not None and not start.moment.is_hidden:
        return DAY_PARTS[start.moment.day_part]
    return message("time to be confirmed")


def _uncertain(start: When) -> Message:
    """Why a clock time that is known makes no timed event."""
    if start.moment.until_date is not None:
        return message("day to be confirmed")
    return message("time zone to be confirmed")
