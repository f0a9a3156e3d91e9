"""The cells of clock times of one row of a programme, as the moments at which it begins and ends."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from planner.messages import Message, message
from planner.models.moment import Moment
from planner.rules.lists.clock_cells import clock_text
from planner.rules.lists.guests_before import GuestsBefore
from planner.rules.typed_time import TypedTime, read_time

_UNTIL = re.compile(
    r"(?:until|till|by|bis|jusqu['’]à|hasta(?: las?)?|até(?: às?)?|fino alle|до|حتى|tot|til|do)\s+(?P<end>\D{0,3}\d.*)"
    r"|(?P<before>.*\d\S*)\s*(?:まで|以前|之前|前|为止|까지)",
    re.IGNORECASE,
)
"""A time by which something ends."""
_TWENTY_FOUR = re.compile(
    r"(?<!\d)(?:0\d|1[3-9]|2[0-4])(?:\s*[:.hH点時时]|\d{2}(?!\d)|\s*$)|(?<!\d)(?:1[3-9]|2[0-4])(?!\d)"
)
_FOLLOWS = re.compile(
    r"(?:immediately )?(?:followed by|following|thereafter|afterwards?|then|after that|subsequently|on completion|next)"
    r"|(?:à l['’]issue|ensuite|puis|à la suite|dans la foulée)(?: de .{1,40})?|a continuación|al término|acto seguido|luego|em seguida|a seguir|logo após|a seguire|al termine"
    r"|anschl(?:ießend|\.)?|im anschluss(?: daran)?|danach|daraufhin|aansluitend|därefter|deretter|derefter|затем|далее|после этого|потім|następnie|poté|ezután|ardından|sonrasında"
    r"|随后|隨後|之后|之後|接着|接著|然后|会后|會後|结束后|紧接着|終了後|その後|引き続き|이어서|직후|이후|بعد ذلك|عقب ذلك|ثم|sau đó|tiếp theo",
    re.IGNORECASE,
)
"""What comes right after the row above."""
_ANY_DAY = date(2000, 1, 1)
_NOTHING = "-–—/ "
_DECIMAL = re.compile(
    r"(\d+[.,]\d+)\s*(?:h|hrs?|hours?|heures?|horas?|ore|std\.?|stunden?|小时|小時|時間|ч|часа?|시간)", re.IGNORECASE
)
_RANGE = re.compile(r"\d\s*(?:[-–—~～至]|to|bis|à)\s*\d")


@dataclass(frozen=True, slots=True)
class RowTimes:
    """When a row begins and ends; `fault` where a cell is not read.

    `note` says where an hour follows from the row above, or a length is not read, and `kept` is what that cell says.
    """

    begin: Moment
    end: Moment | None
    fault: Message | None = None
    note: Message | None = None
    kept: str | None = None
    guess: Message | None = None
    """Which of two readings was taken: "2" below "11" is in the afternoon."""


def writes_twelve_hours(texts: Iterable[str]) -> bool:
    """True where no clock time of a list is one of twenty-four hours: neither 14:00 nor 09:00."""
    return not any(_TWENTY_FOUR.search(text) for text in texts)


def times_of(
    first: str | None,
    to: str | None,
    duration: str | None,
    *,
    day: date | None,
    last: date | None,
    invited: GuestsBefore | None,
    above: Moment | None,
    after: Moment | None = None,
) -> RowTimes:
    """The moments of a row of a `day` that ends on the `last`; `above` is the end of the row above, where it is told.

    `after` is its beginning in a list that writes twelve hours, where it tells the afternoon from the morning.
    """
    start, fault = (invited.begin, None) if invited else _read(first)
    guess: Message | None = None
    if after is not None and after.time is not None and after.date == day and not invited and first:
        likely, _ = _read(first, after=after.time)
        if likely != start and likely.time is not None:
            start = likely
            guess = message("“{text}” is read as {time}, after the row above.", text=first, time=f"{likely.time:%H:%M}")
    note: Message | None = None
    kept: str | None = None
    if fault is not None and first and _FOLLOWS.fullmatch(first.strip(" .:…")):
        kept = first.strip()
        fault, note = None, message("“{text}” is no hour: it follows the row above.", text=kept)
        known = above is not None and above.time is not None and above.date == day
        start = TypedTime(
            time=above.time if known and above else None, precision="approximate" if known else "to_be_confirmed"
        )
    only_end = _UNTIL.fullmatch((first or "").strip()) if fault is not None else None
    if only_end is not None:
        ended, fault = _read(only_end["end"] or only_end["before"])
        start = TypedTime(end=ended.time)
    end, end_fault = _read(to, after=start.time)
    begin = Moment(day, start.time, precision=start.precision, day_part=start.day_part)
    # "10:35-12:50 (+1)": it is the end that is on the next day.
    later = start.days if start.end is not None else None
    if day is not None and start.days and later is None:
        begin = replace(begin, date=day + timedelta(days=start.days))
    until, days = end.time or start.end, end.days or later or 0
    if until is None and duration and duration.strip(_NOTHING):
        minutes = _length(duration.strip())
        if minutes is None and note is None:
            kept = duration.strip()
            note = message("“{text}” is not read as a length; it goes to the notes.", text=kept)
        elif minutes and begin.time is not None:
            ends = datetime.combine(_ANY_DAY, begin.time) + timedelta(minutes=minutes)
            until, days = ends.time(), (ends.date() - _ANY_DAY).days
    if last is not None and (until is not None or last != begin.date):
        return RowTimes(begin, Moment(last, until), fault or end_fault, note, kept, guess)
    return RowTimes(begin, _end(begin, until, days), fault or end_fault, note, kept, guess)


def _end(start: Moment, until: time | None, days: int) -> Moment | None:
    """The end: of the same day, of the next where the clock says less than at the start."""
    if until is None:
        return None
    if start.date is None:
        return Moment(time=until)
    if start.time is not None and until < start.time and not days:
        days = 1
    return Moment(start.date + timedelta(days=days), until) if days else Moment(start.date, until)


def _read(text: str | None, *, after: time | None = None) -> tuple[TypedTime, Message | None]:
    """What a cell says; of two readings ("2" is 02:00 or 14:00) the first that is not before `after`."""
    if not text or not text.strip(_NOTHING):
        return TypedTime(), None
    read = read_time(clock_text(text))
    if not read:
        return TypedTime(), message("“{text}” is not read as a time. Write it as 09:30.", text=text)
    later = next((one for one in read if one.time is not None and after is not None and one.time >= after), None)
    return later or read[0], None


def _length(text: str) -> int | None:
    """The minutes of a length: "45" is 45 minutes, "1:30" and "1.5 h" an hour and a half; None where it is not one."""
    decimal = _DECIMAL.fullmatch(text)
    if decimal:
        return round(float(decimal[1].replace(",", ".")) * 60)
    if _RANGE.search(text):
        return None
    return _read(text if text.startswith("+") else f"+{text}")[0].minutes
