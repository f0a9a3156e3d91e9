"""Taking a visit file into the office: a new visit, or an update of the one with the same id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.exchange.visit_file import VisitRows, read_visit_file
from planner.exchange.visit_file.internal import with_stored_translations
from planner.exchange.visit_file.json_text import MOST_BYTES
from planner.messages import Message, message
from planner.models import Row, Visit
from planner.models.base import BOOKKEEPING
from planner.models.same import same_value
from planner.models.words import told
from planner.storage.visit_rows import VISIT_MODELS, visit_rows
from planner.usecases.incoming_files import content_of
from planner.workspace import Command, Work


def visit_from_file(path: Path) -> VisitRows:
    """The visit in a file. Raises FileRefused with the reason, also where the file cannot be read."""
    return read_visit_file(content_of(path, most=MOST_BYTES), name=path.name)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import stored."""

    visit_id: str
    title: str
    item_count: int
    updated: bool


@dataclass(frozen=True, slots=True)
class ImportVisit(Command[Imported]):
    """Stores a visit; one of the same id becomes what the file says: rows added, changed and removed."""

    rows: VisitRows

    def describe(self, thing: str) -> Message:
        return message("Import of “{thing}”", thing=thing)

    def apply(self, work: Work) -> Imported:
        rows = self.rows
        work.about = told(rows.title, rows.visit.get("title_native"), languages=rows.visit.get("languages") or ())
        stored = visit_rows(work.connection, rows.visit_id)
        updated = bool(stored[Visit.__tablename__])
        for model in VISIT_MODELS:
            name = model.__tablename__
            _bring_up_to(
                work, model, stored[name], rows.tables.get(name, ()), keep_internal=updated and rows.internal_left_out
            )
        work.instants_are_right.add(rows.visit_id)
        return Imported(rows.visit_id, rows.title, rows.item_count, updated)


def _bring_up_to(
    work: Work,
    model: type[Row],
    stored: Sequence[Mapping[Any, Any]],
    wanted: Sequence[Mapping[Any, Any]],
    *,
    keep_internal: bool,
) -> None:
    """Makes the rows of one table what they should be."""
    before = {row["id"]: row for row in stored}
    after = {row["id"]: row for row in wanted}
    if keep_internal and "translations" in model.__table__.columns:
        after = {key: _keeping_translations(row, before.get(key), model) for key, row in after.items()}
    columns = [
        column.name
        for column in model.__table__.columns
        if column.name not in BOOKKEEPING
        and not column.info.get("local")
        and not (keep_internal and (column.info.get("internal") or column.name == "internal"))
    ]
    changes = {
        key: {name: row.get(name) for name in columns if not same_value(row.get(name), before[key][name])}
        for key, row in after.items()
        if key in before
    }
    work.delete_many(model, [key for key in before if key not in after])
    work.update_many(model, {key: values for key, values in changes.items() if values})
    work.insert_many(model, [row for key, row in after.items() if key not in before])


def _keeping_translations(
    row: Mapping[str, Any], stored: Mapping[Any, Any] | None, model: type[Row]
) -> Mapping[str, Any]:
    if stored is None or stored["translations"] is None:
        return row
    kept = with_stored_translations(row.get("translations"), stored["translations"], table=model.__tablename__)
    return {**row, "translations": kept}
