"""One entry as a VEVENT, but for its UID, which is the only thing that differs between audiences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote
from zoneinfo import ZoneInfo

from icalendar import Event, vDDDTypes

from planner.documents.content.types import Entry
from planner.documents.ics.description import description
from planner.documents.ics.places import coordinates, location
from planner.documents.ics.spans import Timed, WholeDays
from planner.documents.ics.summary import summary
from planner.documents.ics.text import Text

_NO_UID = "00000000-0000-0000-0000-000000000000"
_WEB = re.compile(r"https?://[^\s/?#]\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EventDraft:
    """The lines of an event before and after the value of its UID, and the zones they refer to."""

    before_uid: bytes
    after_uid: bytes
    zones: frozenset[str]
    years: frozenset[int]
    """The years, in UTC, in which it starts and ends in one of these zones."""

    def with_uid(self, uid: str) -> bytes:
        """The whole event. The UID must be 36 octets of ASCII or fewer, so that its line needs no fold."""
        return b"".join((self.before_uid, uid.encode("ascii"), self.after_uid))


def draft_event(entry: Entry, span: WholeDays | Timed, *, languages: Sequence[str], as_of: datetime) -> EventDraft:
    """The event of an entry as it is for everybody who sees that entry."""
    event = Event()
    event.add("uid", _NO_UID)
    event.add("dtstamp", as_of.astimezone(UTC))
    _add_times(event, span)
    event.add("sequence", 0)
    event.add("last-modified", as_of.astimezone(UTC))
    _add_text(event, "summary", summary(entry, span, languages))
    _add_text(event, "location", location(entry, languages))
    _add_text(event, "description", description(entry, span, languages))
    url = _web_address(entry.url)
    if url:
        event.add("url", url)
    place = coordinates(entry)
    if place is not None:
        event.add("geo", place)
    event.add("status", "TENTATIVE" if entry.status == "tentative" else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if _leaves_free(entry, span) else "OPAQUE")
    lines: bytes = event.to_ical(sorted=False)
    before, _, after = lines.partition(_NO_UID.encode())
    moments = (span.start, span.end) if isinstance(span, Timed) else ()
    zoned = {moment: moment.tzinfo.key for moment in moments if isinstance(moment.tzinfo, ZoneInfo)}
    return EventDraft(
        before_uid=before,
        after_uid=after,
        zones=frozenset(zoned.values()),
        years=frozenset(moment.astimezone(UTC).year for moment in zoned),
    )


def _add_times(event: Event, span: WholeDays | Timed) -> None:
    if isinstance(span, Timed):
        _add_moment(event, "dtstart", span.start)
        _add_moment(event, "dtend", span.end)
    else:
        event.add("dtstart", span.first)
        event.add("dtend", span.last + timedelta(days=1))


def _add_moment(event: Event, name: str, at: datetime) -> None:
    """A moment under the name of its own zone: icalendar takes Accra and Reykjavik for UTC, which they equal."""
    if not isinstance(at.tzinfo, ZoneInfo):
        event.add(name, at)
        return
    value = vDDDTypes(at.replace(tzinfo=None))
    value.params["TZID"] = at.tzinfo.key
    event.add(name, value, encode=False)


def _add_text(event: Event, name: str, value: str) -> None:
    if value:
        event.add(name, Text(value), encode=False)


def _leaves_free(entry: Entry, span: WholeDays | Timed) -> bool:
    """True for what must not make its reader look busy: whole days, nights and free time."""
    return isinstance(span, WholeDays) or entry.kind in ("hotel", "free")


def _web_address(text: str | None) -> str | None:
    """The address if it is one of the web, in ASCII; a program might follow any other kind."""
    stripped = (text or "").strip()
    if not _WEB.fullmatch(stripped):
        return None
    return quote(stripped, safe="!#$%&'()*+,/:;=?@[]~-._", errors="replace")
