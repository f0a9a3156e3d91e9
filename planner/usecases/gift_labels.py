"""A label for each gift that travels in the luggage of a visit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.documents.pdf.register_labels import GiftLabel, labels_pdf
from planner.errors import NotPossible
from planner.messages import message
from planner.models import Gift
from planner.models.base import table_of
from planner.models.words import Words, words
from planner.rules.gift_facts import GiftFacts
from planner.storage.visits import VisitSummary, visit_of
from planner.usecases.gift_reading import all_gifts
from planner.usecases.whole_files import write_whole
from planner.workspace import Workspace

LABELS = "luggage-labels"


def travelling(gifts: Iterable[GiftFacts], visit_id: str) -> list[GiftFacts]:
    """The gifts that travel with the delegation and are not handed over yet."""
    return [gift for gift in gifts if gift.visit_id == visit_id and gift.direction != "received" and gift.planned]


def write_labels(
    workspace: Workspace, target: Path, *, visit_id: str | None, as_of: datetime, languages: tuple[str, ...]
) -> int:
    """Writes the labels as a PDF; the result is how many there are.

    Raises NotPossible without a visit and for another ending than .pdf, NotFound where the visit is gone,
    StorageError where the file cannot be written.
    """
    if visit_id is None:
        raise NotPossible(message("The labels for the luggage are of one visit. Name it."))
    if target.suffix.lower() != ".pdf":
        raise NotPossible(message("{file}: labels are a PDF. Let the name end in .pdf.", file=target.name))
    visit, labels = workspace.read(lambda session: _read(session, visit_id))
    days = " – ".join(dict.fromkeys(day.isoformat() for day in (visit.first_day, visit.last_day) if day))
    title = words(visit.languages, visit.title, visit.title_native)
    write_whole(target, labels_pdf(labels, visit=title, days=days, as_of=as_of, languages=languages))
    return len(labels)


def _read(session: Session, visit_id: str) -> tuple[VisitSummary, list[GiftLabel]]:
    visit = visit_of(session, visit_id)
    connection, table = session.connection(), table_of(Gift)
    carriers = {
        row.id: row.carried_by
        for row in connection.execute(select(table.c.id, table.c.carried_by).where(table.c.visit_id == visit_id))
    }
    return visit, [
        GiftLabel(
            gift=_named(gift, visit), quantity=gift.quantity,
            recipient="; ".join(party.name for party in gift.recipients), carrier=carriers[gift.gift_id] or "",
        )
        for gift in travelling(all_gifts(connection), visit_id)
    ]  # fmt: skip


def _named(gift: GiftFacts, visit: VisitSummary) -> Words:
    return words(visit.languages, gift.description, gift.description_native)
