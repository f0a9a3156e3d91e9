"""Calendar files: all events of an audience, with the zones they are told in."""

from __future__ import annotations

import hashlib
import uuid
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from icalendar import Calendar

from planner.documents.content.types import Audience, Content, Entry
from planner.documents.ics.event import EventDraft, draft_event
from planner.documents.ics.spans import fixed_start, is_open, span_of
from planner.documents.ics.text import Text, joined
from planner.documents.ics.timezone import timezone_lines

_PRODUCT = "-//Delegation Planner//Delegation Planner//EN"
_END = b"END:VCALENDAR\r\n"


def event_uid(visit_id: str, item_key: str, audience: Audience) -> str:
    """The UID of an item's event for an audience: the same from every office and in every edition.

    It is the uuid5 of the visit id and a name made of the item's key and the audience. Keys are unique in
    a visit, but one may read `delegation`: so the kind of audience is part of the name.
    """
    return _uuid5(_namespace(visit_id), f"{len(item_key)}:{item_key}/{audience.kind}/{audience.key}")


@cache
def _namespace(visit_id: str) -> bytes:
    return uuid.UUID(visit_id).bytes


def _uuid5(namespace: bytes, name: str) -> str:
    """As uuid.uuid5, in a quarter of its time, which is most of what one more calendar costs."""
    digest = hashlib.sha1(namespace + name.encode("utf-8"), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


@dataclass(slots=True)
class CalendarPress:
    """Makes the calendars of many audiences of one visit; an event they share is written once.

    Sharing needs contents of the same `freeze_each`, whose audiences share their entries.
    """

    languages: tuple[str, ...]
    _starts: dict[int, tuple[Entry, datetime | None, bool]] = field(default_factory=dict)
    _drafts: dict[tuple[int, datetime, datetime | None], EventDraft | None] = field(default_factory=dict)

    def calendar(self, content: Content) -> bytes | None:
        """The calendar of an audience as a whole .ics file; texts in each of `languages`, in that order.

        None where the audience has no event, since a calendar without one is not valid, and for the office,
        which gets no calendar of its own. Cancelled entries and those without a date are left out.
        """
        if content.audience.kind == "office":
            return None
        drafts = self._events(content)
        if not drafts:
            return None
        years = [year for _, draft in drafts for year in draft.years]
        zones = sorted({zone for _, draft in drafts for zone in draft.zones})
        return b"".join(
            [
                _opening(content, self.languages),
                *(timezone_lines(zone, first_year=min(years), last_year=max(years)) for zone in zones),
                *(draft.with_uid(event_uid(content.visit_id, entry.key, content.audience)) for entry, draft in drafts),
                _END,
            ]
        )

    def _events(self, content: Content) -> list[tuple[Entry, EventDraft]]:
        entries = [entry for day in content.days for entry in day.entries if entry.status != "cancelled"]
        known = [self._start(entry) for entry in entries]
        starts = sorted(start for _, start, _ in known if start is not None)
        found = []
        for entry, start, is_open_ended in known:
            following = _next_after(start, starts) if start is not None and is_open_ended else None
            draft = self._draft(entry, following, as_of=content.as_of)
            if draft is not None:
                found.append((entry, draft))
        return found

    def _start(self, entry: Entry) -> tuple[Entry, datetime | None, bool]:
        # The entry is kept with what is known of it, so that no other can get its id.
        if id(entry) not in self._starts:
            self._starts[id(entry)] = (entry, fixed_start(entry), is_open(entry))
        return self._starts[id(entry)]

    def _draft(self, entry: Entry, following: datetime | None, *, as_of: datetime) -> EventDraft | None:
        key = (id(entry), as_of, following)
        if key not in self._drafts:
            span = span_of(entry, next_start=following)
            self._drafts[key] = (
                None if span is None else draft_event(entry, span, languages=self.languages, as_of=as_of)
            )
        return self._drafts[key]


def _next_after(start: datetime, starts: Sequence[datetime]) -> datetime | None:
    place = bisect_right(starts, start)
    return starts[place] if place < len(starts) else None


def _opening(content: Content, languages: Iterable[str]) -> bytes:
    """The lines before the first component."""
    audience = content.audience
    chosen = tuple(languages)
    name = joined(content.title.in_languages(chosen))
    if audience.kind != "delegation":
        name = f"{name} – {joined(audience.name.in_languages(chosen)) or audience.key}"
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", Text(_PRODUCT), encode=False)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", Text(name), encode=False)
    calendar.add("x-wr-calname", Text(name), encode=False)
    lines: bytes = calendar.to_ical(sorted=False)
    return lines.removesuffix(_END)
