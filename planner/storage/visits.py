"""The list of visits, and finding one by what a person types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.errors import NotFound
from planner.messages import message
from planner.models import Item, Stop, Visit
from planner.models.base import table_of
from planner.storage.whole_visit import visit_is_gone


@dataclass(frozen=True, slots=True)
class VisitSummary:
    """One line of the list of visits. Days are local; they are None where nothing says them."""

    visit_id: str
    title: str
    title_native: str | None
    languages: tuple[str, ...]
    direction: str
    first_day: date | None
    last_day: date | None
    item_count: int


def list_visits(session: Session) -> tuple[VisitSummary, ...]:
    """Every visit, the latest first, those without days last."""
    visit, item = table_of(Visit), table_of(Item)
    per_visit = session.execute(select(item.c.visit_id, func.count()).group_by(item.c.visit_id))
    counts: dict[str, int] = {row[0]: row[1] for row in per_visit}
    spans = _spans(session)
    found = [
        VisitSummary(
            visit_id=row.id,
            title=row.title,
            title_native=row.title_native,
            languages=tuple(row.languages or ()),
            direction=row.direction,
            first_day=row.dates_from or _least(spans.get(row.id, ())),
            last_day=row.dates_to or _greatest(spans.get(row.id, ())),
            item_count=counts.get(row.id, 0),
        )
        for row in session.execute(select(visit).order_by(visit.c.title, visit.c.id))
    ]
    return tuple(sorted(found, key=lambda v: -v.first_day.toordinal() if v.first_day else 1))


def visit_of(session: Session, visit_id: str) -> VisitSummary:
    """The visit of exactly this id. Raises NotFound where it is gone."""
    found = next((one for one in list_visits(session) if one.visit_id == visit_id), None)
    if found is None:
        raise visit_is_gone()
    return found


def find_visit(session: Session, text: str) -> VisitSummary:
    """The visit of an id, a unique beginning of one, a whole title, or a unique part of one, in either language.

    Raises NotFound, which lists what fits where several visits do.
    """
    visits = list_visits(session)
    wanted = text.strip().casefold()
    if not wanted:
        # Every title holds the empty text; an unset variable must not name the only visit there is.
        raise NotFound(message("No visit was named. Give its id, or a part of its title."))
    for fits in (
        [v for v in visits if v.visit_id == wanted],
        [v for v in visits if v.visit_id.startswith(wanted)],
        [v for v in visits if wanted in (v.title.casefold(), (v.title_native or "").casefold())],
        [v for v in visits if wanted in v.title.casefold() or wanted in (v.title_native or "").casefold()],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise NotFound(
                message(
                    "“{text}” fits several visits. Name one by its id:\n{list}",
                    text=text,
                    list="\n".join(f"{v.visit_id}  {v.title}" for v in fits),
                )
            )
    raise NotFound(message("No visit is called “{text}”. The verb “visits” lists those there are.", text=text))


def _spans(session: Session) -> dict[str, list[date]]:
    """For each visit the days its items and stops name."""
    item, stop = table_of(Item), table_of(Stop)
    days: dict[str, list[date]] = {}
    for table, columns in (
        (item, ("start_date", "start_until_date", "end_date", "end_until_date")),
        (stop, ("arrive_date", "arrive_until_date", "depart_date", "depart_until_date")),
    ):
        for column in columns:
            statement = select(table.c.visit_id, func.min(table.c[column]), func.max(table.c[column])).group_by(
                table.c.visit_id
            )
            for visit_id, first, last in session.execute(statement):
                days.setdefault(visit_id, []).extend(day for day in (first, last) if day is not None)
    return days


def _least(days: list[date] | tuple[()]) -> date | None:
    return min(days, default=None)


def _greatest(days: list[date] | tuple[()]) -> date | None:
    return max(days, default=None)
