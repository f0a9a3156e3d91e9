"""A list that this planner wrote and that comes in again: it says nothing new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from planner.models.kinds import PERSON_ROLES, SIDES
from planner.rules.lists.reading import Body, ListedPerson, PersonReader
from planner.rules.lists.sections import without_marks
from planner.rules.lists.showing import STANDARD, person_cells

_CODES = {"Role": PERSON_ROLES, "Side": SIDES}
_READER = PersonReader({})


def as_exported(
    people: Iterable[Mapping[str, Any]], rows: Iterable[ListedPerson], bodies: Mapping[str, Body]
) -> list[Mapping[str, Any]]:
    """The people, where whoever came from no list counts as listed with the cells of a row that says just what our own
    export says of them. `bodies` are the organisations by id.

    Such a row is theirs for certain, whatever else its words might be read as, and changes nothing.
    """
    said = {tuple(row.listed.items()) for row in rows if without_marks(row.listed).keys() <= STANDARD.keys()}
    heads = {tuple(head for head, _ in cells) for cells in said}
    found: list[Mapping[str, Any]] = []
    for person in people:
        own = None if person["listed"] else _own(person, heads, said, bodies.get(person["organization_id"] or ""))
        found.append(person if own is None else {**person, "listed": own})
    return found


def _own(
    person: Mapping[str, Any],
    heads: Iterable[Sequence[str]],
    said: set[tuple[tuple[str, str], ...]],
    body: Body | None,
) -> dict[str, str] | None:
    for some in heads:
        cells = person_cells(some, STANDARD, person, body, None, _READER)
        told = tuple((head, in_words(head, cell)) for head, cell in zip(some, cells, strict=True))
        if told in said:
            return dict(told)
    return None


def in_words(head: str, cell: str) -> str:
    """A cell of a role or a side as our own export writes it; the others as they are."""
    return cell.capitalize() if cell in _CODES.get(head, ()) else cell
