"""What things of an office are found by: a card for each visit, item, person, group and place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from planner.models import Group, Item, Person, Place, Visit
from planner.models.base import table_of
from planner.rules.folding import fold, words_of
from planner.usecases.cabinet import Drawer
from planner.usecases.card_index import Card
from planner.workspace.bulk import chunks

ThingKind = Literal["visit", "item", "person", "group", "place"]
MODELS: Mapping[ThingKind, Any] = {"visit": Visit, "item": Item, "person": Person, "group": Group, "place": Place}
"""The kinds in the order in which they are listed."""
_BEGINS, _WORD = "^", "|"
"""Stand on a card before each name as a whole and before each word; no folded text holds them."""


def looks_for(text: str) -> tuple[tuple[str, ...], ...]:
    """What to look for on cards, one look after another: names that begin so, words that do, and then any part."""
    words = words_of(text)
    if not words:
        return ()
    return (_BEGINS + fold(text),), tuple(_WORD + word for word in words), words


def cards_of_visit(session: Session, visit_id: str) -> list[Card]:
    """The cards of a visit and of all in it, in their order."""
    return _in_order(
        card
        for kind, model in MODELS.items()
        for card in _cards(session, kind, names_of(kind).where(_visit_of(kind, model) == visit_id))
    )


def names_of(kind: ThingKind) -> Select[Any]:
    """The id, the name and the name in another script of each thing of a kind; of a person the office too."""
    table = table_of(MODELS[kind]).c
    match kind:
        case "visit" | "item":
            return select(table.id, table.title, table.title_native)
        case "person":
            return select(table.id, table.name, table.native_name, table.position_text)
    return select(table.id, table.name, table.name_native)


def entry_of(kind: ThingKind, row_id: str) -> str:
    """The id of the card of a thing."""
    return f"{kind}:{row_id}"


def thing_of(entry_id: str) -> tuple[ThingKind, str]:
    """The kind and the id of the thing that a card is of."""
    kind, _, row_id = entry_id.partition(":")
    return kind, row_id  # type: ignore[return-value] # what entry_of joined


def _visit_of(kind: ThingKind, model: Any) -> Any:
    return table_of(model).c["id" if kind == "visit" else "visit_id"]


def _cards(session: Session, kind: ThingKind, query: Select[Any]) -> Iterator[Card]:
    for row_id, *names in session.execute(query):
        if any(names[:2]):
            yield card_of(kind, row_id, *filter(None, names))


def card_of(kind: ThingKind, row_id: str, *names: str) -> Card:
    """The card of a thing that is called so; short names stand before long ones."""
    whole = " ".join(names)
    sorted_as = f"{list(MODELS).index(kind)}{min(len(whole), 999):03}{whole}"
    begun = (_BEGINS + fold(name) for name in names)
    return Card(entry_of(kind, row_id), sorted_as, "".join((*begun, *(_WORD + word for word in words_of(whole)))))


def _in_order(cards: Iterable[Card]) -> list[Card]:
    return sorted(cards, key=lambda card: card.place)


def _office_cards(session: Session, ids: Iterable[str] | None) -> Iterable[Card]:
    if ids is None:
        return _in_order(card for kind in MODELS for card in _cards(session, kind, names_of(kind)))
    asked: dict[ThingKind, list[str]] = {}
    for kind, row_id in map(thing_of, ids):
        asked.setdefault(kind, []).append(row_id)
    return [
        card
        for kind, keys in asked.items()
        for some in chunks(keys)
        for card in _cards(session, kind, names_of(kind).where(table_of(MODELS[kind]).c.id.in_(some)))
    ]


OFFICE = Drawer(
    "everything", {table_of(model).name: entry_of(kind, "") for kind, model in MODELS.items()}, _office_cards
)
"""The cards of all that an office has."""
