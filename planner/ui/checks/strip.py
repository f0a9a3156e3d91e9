"""The hours around a finding: what is concerned side by side, and what the same people do before and after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.models.zones import is_zone, zone
from planner.rules.checks.attending import Attendance
from planner.rules.checks.finding import Finding
from planner.rules.checks.names import clock
from planner.rules.checks.plan import Plan, PlanItem

MOST_ITEMS, LONGEST = 4, timedelta(hours=7)
ASIDE = timedelta(minutes=40)
"""How far around what is concerned one looks for what else goes on."""
NO_END = timedelta(minutes=30)
"""What an item without an end takes in the drawing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One item in the drawing; `start` and `end` are minutes after its first hour, clipped to what is drawn."""

    item_id: str
    title: str
    times: str
    kind: str
    start: float
    end: float
    concerned: bool
    open_end: bool = False
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Strip:
    """A drawing of whole hours. `clash` are the minutes in which things run into one another."""

    begins: datetime
    minutes: int
    zone: str | None
    pieces: tuple[Piece, ...]
    clash: tuple[float, float] | None
    gap: tuple[float, float] | None
    """The minutes between two concerned items that follow one another."""

    def hour(self, minute: int) -> str:
        """The clock time at a minute of the drawing."""
        return clock(self.begins + timedelta(minutes=minute), self.zone)


def strip_of(plan: Plan, finding: Finding, attendance: Attendance, *, language: str) -> Strip | None:
    """The drawing of a finding; None where it has no hours, or where too much is concerned to be drawn."""
    items = [plan.items[key] for key in finding.item_ids if key in plan.items]
    timed = [item for item in items if item.starts_at is not None]
    if not timed or len(timed) > MOST_ITEMS:
        return None
    first, last = min(map(_start, timed)), max(map(_end, timed))
    if last - first > LONGEST:
        if finding.starts_at is None:
            return None
        middle = finding.ends_at or finding.starts_at
        first, last = max(first, finding.starts_at - LONGEST / 3), min(last, middle + LONGEST / 3)
        if last - first > 2 * LONGEST:
            return None
    begins, ends = _floor(first - ASIDE / 4, finding.zone), _ceil(last + ASIDE / 4, finding.zone)
    shown = [*timed, *_around(plan, timed, attendance, first - ASIDE, last + ASIDE)]
    concerned = {item.id for item in timed}
    pieces = [
        _piece(item, begins, ends, concerned=item.id in concerned, language=language)
        for item in shown
        if _start(item) < ends and _end(item) > begins
    ]
    own = [piece for piece in pieces if piece.concerned]
    return Strip(
        begins=begins,
        minutes=round((ends - begins).total_seconds() / 60),
        zone=finding.zone,
        pieces=tuple(_in_lanes(pieces)),
        clash=_overlap(own),
        gap=_gap(own),
    )


def _piece(item: PlanItem, begins: datetime, ends: datetime, *, concerned: bool, language: str) -> Piece:
    start, end = clock(_start(item), item.start_zone), ""
    if item.ends_at is not None:
        end = f"–{clock(item.ends_at, item.end_zone)}"
    return Piece(
        item_id=item.id,
        title=item.title.in_language(language),
        times=f"{start}{end}",
        kind=item.kind,
        start=_minutes(max(_start(item), begins) - begins),
        end=_minutes(min(_end(item), ends) - begins),
        concerned=concerned,
        open_end=item.ends_at is None,
    )


def _around(
    plan: Plan, timed: Sequence[PlanItem], attendance: Attendance, first: datetime, last: datetime
) -> list[PlanItem]:
    """What the same people do shortly before and after: no steps, no nights, nothing for days."""
    parties = {party for item in timed for party in attendance.parties(item)}
    families = {item.family for item in timed}
    found = [
        item
        for item in plan.standing
        if not item.depth
        and not item.is_frame
        and item.kind != "hotel"
        and item.family not in families
        and _start(item) < last
        and _end(item) > first
        and parties.intersection(attendance.parties(item))
    ]
    return found[:MOST_ITEMS]


def _in_lanes(pieces: Iterable[Piece]) -> list[Piece]:
    """Side by side where they overlap, over the whole width where they do not."""
    placed: list[Piece] = []
    cluster: list[Piece] = []
    until = -1.0
    for piece in sorted(pieces, key=lambda one: (one.start, -one.end)):
        if cluster and piece.start >= until:
            placed += _closed(cluster)
            cluster = []
        taken = [one.lane for one in cluster if one.end > piece.start]
        lane = next(number for number in range(len(cluster) + 1) if number not in taken)
        cluster.append(replace(piece, lane=lane))
        until = max(until, piece.end) if len(cluster) > 1 else piece.end
    return placed + _closed(cluster)


def _closed(cluster: Sequence[Piece]) -> list[Piece]:
    lanes = max((piece.lane for piece in cluster), default=0) + 1
    return [replace(piece, lanes=lanes) for piece in cluster]


def _overlap(own: Sequence[Piece]) -> tuple[float, float] | None:
    for number, one in enumerate(own):
        for other in own[number + 1 :]:
            start, end = max(one.start, other.start), min(one.end, other.end)
            if start < end:
                return start, end
    return None


def _gap(own: Sequence[Piece]) -> tuple[float, float] | None:
    if len(own) != 2:  # a gap lies between two things
        return None
    one, other = sorted(own, key=lambda piece: piece.start)
    return (one.end, other.start) if one.end < other.start and not one.open_end else None


def _start(item: PlanItem) -> datetime:
    assert item.starts_at is not None
    return item.starts_at


def _end(item: PlanItem) -> datetime:
    return max(item.ends_at or _start(item) + NO_END, _start(item) + timedelta(minutes=1))


def _floor(at: datetime, zone_name: str | None) -> datetime:
    local = at.astimezone(zone(zone_name)) if zone_name and is_zone(zone_name) else at
    return at - timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)


def _ceil(at: datetime, zone_name: str | None) -> datetime:
    floor = _floor(at, zone_name)
    return floor if floor == at else floor + timedelta(hours=1)


def _minutes(length: timedelta) -> float:
    return length.total_seconds() / 60
