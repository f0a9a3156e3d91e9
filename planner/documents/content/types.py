"""The frozen content of a visit for one audience: what all papers, calendars and pages are made from.

Texts are `Words` (all their languages); a paper picks its own. Times keep what was written beside the
zone and the instant that follow from it. Nothing here refers to the database.
"""

# Without `annotations` of __future__: a named tuple compiles each annotation that is kept as text, one by one.

from datetime import date, datetime, time
from typing import Literal, NamedTuple

from planner.messages import Message
from planner.models.moment import Moment
from planner.models.money import Money
from planner.models.words import NO_WORDS, Words
from planner.models.zones import is_repeated, offset_minutes, offset_text


class Audience(NamedTuple):
    """For whom a paper is: the delegation, one person, one group, or the office itself."""

    kind: Literal["delegation", "person", "group", "office"]
    key: str = ""
    """The key of the person or group in the visit; empty for the delegation and the office."""
    name: Words = NO_WORDS


DELEGATION = Audience("delegation")
OFFICE = Audience("office")


class When(NamedTuple):
    """A moment with the zone that holds for it (IANA) and its instant in UTC, where they are known."""

    moment: Moment
    zone: str | None = None
    instant: datetime | None = None

    @property
    def date(self) -> date | None:
        """The local day."""
        return self.moment.date

    @property
    def clock(self) -> time | None:
        """The local clock time that may be printed: None where there is none or it is hidden."""
        return None if self.moment.is_hidden else self.moment.time

    @property
    def offset_if_twice(self) -> str:
        """`UTC+03:00` where the clocks go back and show this time twice on its day: which of the two it is."""
        moment = self.moment
        if moment.date is None or moment.time is None or self.zone is None or self.instant is None:
            return ""
        if not is_repeated(moment.date, moment.time, self.zone):
            return ""
        return offset_text(offset_minutes(self.instant, self.zone))


class PlaceLine(NamedTuple):
    """A place as papers print it. `city` is the city it lies in; `within` the place around it."""

    place_id: str
    kind: str
    name: Words
    address: Words = NO_WORDS
    city: Words = NO_WORDS
    within: Words = NO_WORDS
    notes: Words = NO_WORDS
    country: str | None = None
    timezone: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    phone: str | None = None
    contact: str | None = None
    entrance: str | None = None
    code: str | None = None


class PersonLine(NamedTuple):
    """A person as papers print them: never a phone, mail, room, diet or passport.

    `name` is Latin script mostly, `native_name` the person's own script, `family_name` the part of
    `name` to mark. All three may be missing; `label` is never empty ("N.N." as the last resort).
    """

    person_id: str
    key: str
    side: str
    name: str | None
    native_name: str | None
    family_name: str | None
    honorific: str | None
    position: Words
    organization: Words
    role: str | None
    role_text: str | None
    precedence: int | None
    label: Words


class Attendance(NamedTuple):
    """Someone who takes part in an item: a person or a group, and in what role."""

    name: Words
    role: str | None = None
    side: str | None = None
    person: PersonLine | None = None
    group_key: str | None = None
    headcount: int | None = None


class VehicleLine(NamedTuple):
    """A vehicle; driver and phone are what the office wrote for delegates to use."""

    name: Words
    plate: str | None = None
    driver: str | None = None
    phone: str | None = None
    notes: str | None = None
    capacity: int | None = None


class GroupLine(NamedTuple):
    """A group with its named members and its headcount, named or not."""

    group_id: str
    key: str
    name: Words
    side: str
    headcount: int | None = None
    members: tuple[PersonLine, ...] = ()
    everyone_of: str | None = None
    leader: PersonLine | None = None
    interpreter: PersonLine | None = None
    escort: PersonLine | None = None
    vehicle: VehicleLine | None = None


class ContactLine(NamedTuple):
    """Whom a delegate calls."""

    name: str | None
    role: Words
    phone: str | None


class StopLine(NamedTuple):
    """A city of the journey."""

    city: PlaceLine
    arrive: When | None
    depart: When | None
    hotel: PlaceLine | None
    notes: str | None


class GiftLine(NamedTuple):
    """A gift, for the office's own papers."""

    gift_id: str
    description: Words
    direction: str | None
    status: str | None
    quantity: int | None
    giver: Words
    recipients: tuple[Words, ...]
    item_id: str | None
    date: str | None
    cost: Money | None
    value: Money | None
    notes: str | None
    carried_by: str | None = None
    presented_by: str | None = None


class Entry(NamedTuple):
    """One item as its audience sees it, with the steps and alternatives that this audience sees.

    `attends` is empty where the file names nobody: then `everyone` is True and the whole delegation
    (or whoever attends the item it is a step of) takes part. Internal texts are None but for the office.
    """

    item_id: str
    key: str
    kind: str
    title: Words
    status: str | None
    start: When
    end: When | None
    everyone: bool = True
    attends: tuple[Attendance, ...] = ()
    city: PlaceLine | None = None
    venue: PlaceLine | None = None
    from_place: PlaceLine | None = None
    to_place: PlaceLine | None = None
    to_city: PlaceLine | None = None
    carrier: str | None = None
    number: str | None = None
    terminal: str | None = None
    to_terminal: str | None = None
    booking: str | None = None
    url: str | None = None
    vehicle: VehicleLine | None = None
    track: Words = NO_WORDS
    track_key: str | None = None
    dress: str | None = None
    interpretation: str | None = None
    host: str | None = None
    contact: str | None = None
    notes: Words = NO_WORDS
    duration_minutes: tuple[int, ...] = ()
    actual_start: When | None = None
    actual_end: When | None = None
    internal_notes: str | None = None
    objective: str | None = None
    talking_points: str | None = None
    steps: tuple["Entry", ...] = ()
    alternatives: tuple["Entry", ...] = ()


class Day(NamedTuple):
    """The entries of one local day, in order. `zones` are the zones in use, in the order of the day.

    A date that is lived twice, over the date line eastward, is two days: `living` is 0 for the first of them.
    """

    date: date
    number: int | None
    cities: tuple[Words, ...]
    zones: tuple[str, ...]
    entries: tuple[Entry, ...]
    living: int = 0

    @property
    def again(self) -> bool:
        """True where the date was lived before, on the other side of the date line."""
        return self.living > 0

    @property
    def key(self) -> str:
        """The date as text; for one that is lived again with which living it is."""
        return f"{self.date.isoformat()}/{self.living}" if self.living else self.date.isoformat()


class FindingLine(NamedTuple):
    """What the checks say of the plan; `accepted` is the reason for leaving it so, None while it is open.

    `level` is error, warning or advice; `starts_at` is an instant in UTC, told in `zone`.
    """

    level: str
    sentence: Message
    reason: Message
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str | None = None
    accepted: str | None = None
    accepted_by: str | None = None


class Content(NamedTuple):
    """A whole visit for one audience, as of one instant (UTC)."""

    visit_id: str
    audience: Audience
    as_of: datetime
    title: Words
    languages: tuple[str, ...]
    direction: str
    purpose: str | None
    home_zone: str | None
    first_day: date | None
    last_day: date | None
    marking: Words
    hosts: tuple[Words, ...]
    head: PersonLine | None
    contacts: tuple[ContactLine, ...]
    delegation: tuple[PersonLine, ...]
    counterparts: tuple[PersonLine, ...]
    others: tuple[PersonLine, ...]
    groups: tuple[GroupLine, ...]
    stops: tuple[StopLine, ...]
    days: tuple[Day, ...]
    undated: tuple[Entry, ...]
    gifts: tuple[GiftLine, ...] = ()
    person: PersonLine | None = None
    findings: tuple[FindingLine, ...] = ()
    """What is open in the checks and what was accepted; in the office's content only."""
