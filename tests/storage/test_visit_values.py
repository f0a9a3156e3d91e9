"""A visit read without the mapper is the visit that the mapper reads."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from planner.documents.content.freeze import freeze
from planner.documents.content.types import OFFICE, Content
from planner.errors import NotFound
from planner.models import Item, Visit
from planner.storage.first_read import first_read
from planner.storage.item_facts import item_facts
from planner.storage.visits import list_visits
from planner.storage.whole_visit import whole_visit
from planner.workspace import Workspace
from tests.offices import office
from tests.servers import files_only
from tests.worlds import CASES, NOON, case
from tools.shapes import FILE, shapes_text


@pytest.fixture(name="cases")
def office_of_all_cases(tmp_path: Path) -> Iterator[Workspace]:
    """An office with every published programme and every story; of two editions of one, the later."""
    documents = {document["id"]: document for document in map(case, CASES)}
    with office(tmp_path, *documents.values()) as workspace:
        yield workspace


def mapped(row: Any) -> dict[str, Any]:
    """All that a mapped row says, with its lists in the order that the mapper gives them."""
    mapper = inspect(type(row))
    said = {name: getattr(row, name) for name in [*mapper.columns.keys(), *mapper.composites.keys()]}
    session = inspect(row).session
    for name, relation in mapper.relationships.items():
        target = relation.mapper.class_
        ((_, column),) = relation.local_remote_pairs
        rows = session.scalars(select(target).where(column == row.id).order_by(target.position, target.id))
        said[name] = [mapped(one) for one in rows]
    return said


def plain(row: Any) -> dict[str, Any]:
    """The same of plain values."""
    return {
        name: [plain(one) for one in value] if isinstance(value, list) and value and hasattr(value[0], "id") else value
        for name, value in vars(row).items()
    }


def test_the_shapes_are_those_of_the_mapped_classes() -> None:
    assert FILE.read_text(encoding="utf-8") == shapes_text(), "make them again with `python -m tools.shapes`"


def test_every_row_of_every_case_is_read_as_the_mapper_reads_it(cases: Workspace) -> None:
    ids = [one.visit_id for one in cases.read(list_visits)]
    assert len(ids) >= 10

    def both(session: Session, visit_id: str) -> list[dict[str, Any]]:
        return [plain(whole_visit(session, visit_id)), mapped(session.get_one(Visit, visit_id))]

    for visit_id in ids:
        by_values, by_mapper = cases.read(partial(both, visit_id=visit_id))
        assert by_values == by_mapper


@files_only
def test_a_first_read_says_of_every_case_what_the_open_office_says(cases: Workspace) -> None:
    assert cases.database_file is not None
    first: Any = first_read(cases.database_file)
    assert first is not None

    def content(session: Session, visit_id: str) -> Content:
        return freeze(whole_visit(session, visit_id), audience=OFFICE, as_of=NOON)

    def item_ids(session: Session, visit_id: str) -> list[str]:
        return list(session.scalars(select(Item.id).where(Item.visit_id == visit_id)))

    for one in cases.read(list_visits):
        assert content(first, one.visit_id) == cases.read(partial(content, visit_id=one.visit_id))
        for item_id in cases.read(partial(item_ids, visit_id=one.visit_id)):
            assert item_facts(first, item_id) == cases.read(partial(item_facts, item_id=item_id))
    first.close()


@files_only
def test_a_visit_that_is_gone_is_not_found_on_either_way(cases: Workspace) -> None:
    assert cases.database_file is not None
    first: Any = first_read(cases.database_file)
    with pytest.raises(NotFound):
        whole_visit(first, "gone")
    first.close()
    with pytest.raises(NotFound):
        cases.read(lambda session: whole_visit(session, "gone"))
