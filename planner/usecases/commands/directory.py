"""Commands on the office's directory: people, organisations and places across visits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from planner.errors import NotPossible
from planner.messages import message
from planner.models import DirectoryOrganization, DirectoryPerson, DirectoryPlace, Row
from planner.usecases.commands.directory_words import organization_words, person_words, place_words
from planner.usecases.commands.office_things import CreateInOffice
from planner.usecases.commands.things import Edit, Remove
from planner.workspace import Work


@dataclass(frozen=True, slots=True)
class CreateDirectoryPerson(CreateInOffice):
    """Enters a person; a name in one script is needed."""

    model: ClassVar[type[Row]] = DirectoryPerson

    def check(self, work: Work, row: Any) -> None:
        _spell_person(work, row)


@dataclass(frozen=True, slots=True)
class EditDirectoryPerson(Edit):
    """Changes a person of the directory; what visits say stays as it is."""

    model: ClassVar[type[Row]] = DirectoryPerson

    def check(self, work: Work, row: Any) -> None:
        _spell_person(work, row)


@dataclass(frozen=True, slots=True)
class RemoveDirectoryPerson(Remove):
    """Takes a person out of the directory; visits keep theirs."""

    model: ClassVar[type[Row]] = DirectoryPerson


@dataclass(frozen=True, slots=True)
class CreateDirectoryOrganization(CreateInOffice):
    """Enters an organisation."""

    model: ClassVar[type[Row]] = DirectoryOrganization

    def check(self, work: Work, row: Any) -> None:
        _put(row, organization_words(_texts(row)))


@dataclass(frozen=True, slots=True)
class EditDirectoryOrganization(Edit):
    """Changes an organisation of the directory."""

    model: ClassVar[type[Row]] = DirectoryOrganization

    def check(self, work: Work, row: Any) -> None:
        _put(row, organization_words(_texts(row)))
        if "name" in self.changes or "name_native" in self.changes:
            work.flush()
            people = work.rows(DirectoryPerson, organization_id=row.id)
            name = _both(row)
            work.update_many(
                DirectoryPerson, {person["id"]: person_words(person, organization=name) for person in people}
            )


@dataclass(frozen=True, slots=True)
class RemoveDirectoryOrganization(Remove):
    """Takes an organisation out of the directory; its people stay, without it."""

    model: ClassVar[type[Row]] = DirectoryOrganization


@dataclass(frozen=True, slots=True)
class CreateDirectoryPlace(CreateInOffice):
    """Enters a venue, a hotel or a city."""

    model: ClassVar[type[Row]] = DirectoryPlace

    def check(self, work: Work, row: Any) -> None:
        _put(row, place_words(_texts(row)))


@dataclass(frozen=True, slots=True)
class EditDirectoryPlace(Edit):
    """Changes a place of the directory."""

    model: ClassVar[type[Row]] = DirectoryPlace

    def check(self, work: Work, row: Any) -> None:
        _put(row, place_words(_texts(row)))


@dataclass(frozen=True, slots=True)
class RemoveDirectoryPlace(Remove):
    """Takes a place out of the directory; visits keep theirs."""

    model: ClassVar[type[Row]] = DirectoryPlace


def _spell_person(work: Work, row: Any) -> None:
    if not (row.name or row.native_name):
        raise NotPossible(message("A person of the directory needs a name, in Latin letters or in their own script."))
    organization = work.get(DirectoryOrganization, row.organization_id) if row.organization_id else None
    _put(row, person_words(_texts(row), organization=_both(organization) if organization else ""))


def _both(organization: Any) -> str:
    return " ".join(filter(None, (organization.name, organization.name_native)))


def _texts(row: Any) -> dict[str, Any]:
    return {column.name: getattr(row, column.name) for column in row.__table__.columns}


def _put(row: Any, words: dict[str, str | None]) -> None:
    for name, value in words.items():
        setattr(row, name, value)
