"""The office's directory of people, organisations and places, across visits.

`folded` is what search looks in: the names and offices without accents and case, in every script, written by
the commands; `sorted_as` is what a list is sorted by. A row of a visit links to its entry by `directory_id`.

An index holds both, so that looking through 100,000 people reads neither their notes nor their passports.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from planner.models.base import Row, to
from planner.models.fields import plain, private


def _searched(table: str) -> tuple[Any, ...]:
    return Index(f"ix_{table}_search", "sorted_as", "id", "folded"), {"sqlite_strict": True}


class DirectoryOrganization(Row):
    """An authority, company or body that the office knows; `gift_rules` names the rule set that binds its people."""

    __tablename__ = "directory_organization"
    __table_args__ = _searched("directory_organization")
    list_name: ClassVar[str] = "directory_organizations"

    name: Mapped[str] = plain()
    name_native: Mapped[str | None] = plain()
    country: Mapped[str | None] = plain()
    kind: Mapped[str | None] = plain()
    gift_rules: Mapped[str | None] = plain()
    notes: Mapped[str | None] = private()
    translations: Mapped[dict[str, Any] | None] = plain()
    folded: Mapped[str | None] = plain()
    sorted_as: Mapped[str | None] = plain()


class DirectoryPerson(Row):
    """A person that the office knows; position and role can be others in each visit."""

    __tablename__ = "directory_person"
    __table_args__ = _searched("directory_person")
    list_name: ClassVar[str] = "directory_people"

    name: Mapped[str | None] = plain()
    native_name: Mapped[str | None] = plain()
    family_name: Mapped[str | None] = plain()
    name_order: Mapped[str | None] = plain()
    honorific: Mapped[str | None] = plain()
    courtesy_title: Mapped[str | None] = plain()
    position_text: Mapped[str | None] = plain()
    position_native: Mapped[str | None] = plain()
    organization_id: Mapped[str | None] = to("directory_organization")
    office_rank: Mapped[int | None] = plain()
    languages: Mapped[list[str] | None] = plain()
    email: Mapped[str | None] = plain(internal=True)
    phone: Mapped[str | None] = plain(internal=True)
    phones: Mapped[list[str] | None] = plain(internal=True)
    diet: Mapped[str | None] = plain(internal=True)
    nationality: Mapped[str | None] = plain()
    passport: Mapped[str | None] = private()
    passport_expires: Mapped[str | None] = private()
    visa: Mapped[str | None] = private()
    birth_date: Mapped[str | None] = private()
    mobility: Mapped[str | None] = private()
    notes: Mapped[str | None] = private()
    translations: Mapped[dict[str, Any] | None] = plain()
    folded: Mapped[str | None] = plain()
    sorted_as: Mapped[str | None] = plain()


class DirectoryPlace(Row):
    """A venue, hotel or city that the office has used, to be used again; it names its city in words."""

    __tablename__ = "directory_place"
    __table_args__ = _searched("directory_place")
    list_name: ClassVar[str] = "directory_places"

    kind: Mapped[str] = plain()
    name: Mapped[str | None] = plain()
    name_native: Mapped[str | None] = plain()
    city_name: Mapped[str | None] = plain()
    address: Mapped[str | None] = plain()
    address_native: Mapped[str | None] = plain()
    country: Mapped[str | None] = plain()
    timezone: Mapped[str | None] = plain()
    latitude: Mapped[float | None] = plain()
    longitude: Mapped[float | None] = plain()
    capacity: Mapped[int | None] = plain()
    phone: Mapped[str | None] = plain()
    contact: Mapped[str | None] = plain()
    entrance: Mapped[str | None] = plain()
    hours: Mapped[str | None] = plain()
    code: Mapped[str | None] = plain()
    notes: Mapped[str | None] = plain()
    translations: Mapped[dict[str, Any] | None] = plain()
    folded: Mapped[str | None] = plain()
    sorted_as: Mapped[str | None] = plain()


class ToldApart(Row):
    """Two entries of which somebody said that they are two, however alike: two people, organisations or places.

    One pair of columns is filled. The row goes with either entry.
    """

    __tablename__ = "told_apart"
    list_name: ClassVar[str] = "told_apart"

    person_id: Mapped[str | None] = to("directory_person", owner=True)
    other_person_id: Mapped[str | None] = to("directory_person", owner=True)
    organization_id: Mapped[str | None] = to("directory_organization", owner=True)
    other_organization_id: Mapped[str | None] = to("directory_organization", owner=True)
    place_id: Mapped[str | None] = to("directory_place", owner=True)
    other_place_id: Mapped[str | None] = to("directory_place", owner=True)
