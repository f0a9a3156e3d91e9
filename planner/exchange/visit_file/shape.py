"""Which member of the visit file is which column, list by list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.models import (
    AcceptedFinding,
    Contact,
    Gift,
    Group,
    Item,
    Lodging,
    Member,
    Organization,
    Outcome,
    Pairing,
    Participant,
    Party,
    Person,
    Place,
    Recipient,
    Row,
    Stop,
    Task,
    Vehicle,
    Visit,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A member that holds a key: for each list it may point into, the column of the id."""

    columns: Mapping[str, str]
    city: bool = False
    """Only a place of kind city will do."""


@dataclass(frozen=True, slots=True)
class Children:
    """A list without keys: rows of another table that belong to this one."""

    shape: Shape
    owner: str
    """The column of the owning row."""
    bare: bool = False
    """The list holds keys, not objects."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How an object of the file and a row of a table stand to each other."""

    model: type[Row]
    plain: Mapping[str, str] = field(default_factory=dict)
    moments: Mapping[str, str] = field(default_factory=dict)
    nested_moments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    nested_days: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    money: tuple[str, ...] = ()
    references: Mapping[str, Reference] = field(default_factory=dict)
    children: Mapping[str, Children] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    """The members that a row without a key is known by."""

    @property
    def table(self) -> str:
        """The name of the table."""
        return str(self.model.__tablename__)


def same(names: str, **renamed: str) -> dict[str, str]:
    """Members that are columns of the same name, and those of another."""
    return {**{name: name for name in names.split()}, **renamed}


def place(column: str) -> Reference:
    """A member that names any place of the file."""
    return Reference({"places": column})


def city(column: str) -> Reference:
    """A member that names a place, which must be a city."""
    return Reference({"places": column}, city=True)


def person(column: str) -> Reference:
    """A member that names somebody of the file."""
    return Reference({"people": column})


PARTY = Reference({"people": "person_id", "groups": "group_id", "organizations": "organization_id"})

CONTACT = Shape(Contact, same("name role role_native phone"), names=("name", "role"))
STOP = Shape(
    Stop,
    same("notes"),
    moments=same("arrive depart"),
    references={"city": city("city_id"), "hotel": place("hotel_id")},
    names=("city",),
)
ORGANIZATION = Shape(Organization, same("name name_native country kind gift_rules notes translations"))
PLACE = Shape(
    Place,
    same(
        "kind name name_native address address_native country timezone latitude longitude capacity phone"
        " contact entrance hours notes code translations"
    ),
    references={"city": city("city_id"), "within": place("within_id")},
)
LODGING = Shape(
    Lodging,
    same("room"),
    references={"city": city("city_id"), "hotel": place("hotel_id")},
    names=("city", "hotel"),
)
PERSON = Shape(
    Person,
    same(
        "name native_name family_name name_order honorific courtesy_title position_native side role role_text"
        " precedence office_rank headcount wish gone_since listed languages"
        " email phone phones diet room nationality passport passport_expires visa birth_date mobility notes"
        " translations",
        position="position_text",
    ),
    references={"organization": Reference({"organizations": "organization_id"})},
    children={"lodging": Children(LODGING, "person_id")},
)
MEMBER = Shape(Member, references={"who": person("person_id")}, names=("who",))
GROUP = Shape(
    Group,
    same("name name_native kind everyone_of headcount side"),
    references={
        "leader": person("leader_id"),
        "interpreter": person("interpreter_id"),
        "escort": person("escort_id"),
        "vehicle": Reference({"vehicles": "vehicle_id"}),
    },
    children={"members": Children(MEMBER, "group_id", bare=True)},
)
VEHICLE = Shape(
    Vehicle,
    same("name name_native plate driver phone capacity notes"),
    references={"group": Reference({"groups": "group_id"})},
)
PARTICIPANT = Shape(
    Participant,
    same("role"),
    references={"who": Reference({"people": "person_id", "groups": "group_id"})},
    names=("who",),
)
ITEM = Shape(
    Item,
    same(
        "kind title title_native status duration_minutes carrier number dress interpretation host contact notes"
        " notes_native internal_notes objective talking_points basis terminal to_terminal booking url translations"
        " travel_minutes travel_mode buffer_minutes"
    ),
    moments=same("start end"),
    nested_moments={"actual": {"start": "actual_start", "end": "actual_end"}},
    references={
        "city": city("city_id"),
        "venue": place("venue_id"),
        "from": place("from_id"),
        "to": place("to_id"),
        "to_city": city("to_city_id"),
        "track": Reference({"groups": "track_id"}),
        "parent": Reference({"items": "parent_id"}),
        "alternative_to": Reference({"items": "alternative_to_id"}),
        "vehicle": Reference({"vehicles": "vehicle_id"}),
    },
    children={"participants": Children(PARTICIPANT, "item_id")},
)
RECIPIENT = Shape(Recipient, references={"who": PARTY}, names=("who",))
GIFT = Shape(
    Gift,
    same(
        "description description_native direction status quantity date disposition justification notes category"
        " carried_by on_behalf_of presented_by giver_text giver_title recipient_text recipient_title value_rate"
        " value_rate_date value_method disposal declared_on opened photographed taken_by source listed photo"
    ),
    money=("cost", "value"),
    references={
        "giver": Reference(
            {
                "people": "giver_person_id",
                "groups": "giver_group_id",
                "organizations": "giver_organization_id",
            }
        ),
        "item": Reference({"items": "item_id"}),
    },
    children={"recipients": Children(RECIPIENT, "gift_id", bare=True)},
)
PARTY_ROW = Shape(Party, references={"who": PARTY}, names=("who",))
OUTCOME = Shape(
    Outcome,
    same("summary summary_native kind due status next_step notes"),
    references={
        "item": Reference({"items": "item_id"}),
        "owner": Reference({"people": "owner_person_id", "organizations": "owner_organization_id"}),
    },
    children={"parties": Children(PARTY_ROW, "outcome_id", bare=True)},
    names=("summary",),
)
TASK = Shape(
    Task,
    same("title title_native due days_before owner_text status done_on template notes"),
    references={
        "owner": person("owner_person_id"),
        "item": Reference({"items": "item_id"}),
        "gift": Reference({"gifts": "gift_id"}),
    },
)
PAIRING = Shape(
    Pairing,
    same("note"),
    references={
        "person": person("person_id"),
        "counterpart": person("counterpart_id"),
        "item": Reference({"items": "item_id"}),
    },
    names=("person", "counterpart", "item"),
)
ACCEPTED = Shape(
    AcceptedFinding,
    same("rule items people facts reason accepted_by accepted_at"),
    names=("rule", "facts"),
)
VISIT = Shape(
    Visit,
    same(
        "title title_native languages direction purpose source illustrative home_zone marking marking_native internal"
        " checks gift_budgets"
    ),
    nested_days={"dates": {"from": "dates_from", "to": "dates_to"}},
)

KEYED: Mapping[str, Shape] = {
    "organizations": ORGANIZATION,
    "places": PLACE,
    "people": PERSON,
    "groups": GROUP,
    "vehicles": VEHICLE,
    "items": ITEM,
    "gifts": GIFT,
    "tasks": TASK,
}
"""The lists whose things have keys."""

UNKEYED: Mapping[str, Shape] = {
    "contacts": CONTACT,
    "stops": STOP,
    "outcomes": OUTCOME,
    "pairings": PAIRING,
    "accepted": ACCEPTED,
}
"""The lists of the visit whose rows have none."""


def internal_columns(shape: Shape) -> frozenset[str]:
    """The columns of a table that stay in the office unless asked for."""
    table: Any = shape.model.__table__
    return frozenset(column.name for column in table.columns if column.info.get("internal"))


def every_shape() -> tuple[Shape, ...]:
    """All shapes, owners before what they own."""
    top = (VISIT, *UNKEYED.values(), *KEYED.values())
    return (*top, *(children.shape for shape in top for children in shape.children.values()))
