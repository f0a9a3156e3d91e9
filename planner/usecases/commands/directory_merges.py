"""Making one entry of the directory of several: nothing that was known is lost, and every visit follows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import DirectoryOrganization, DirectoryPerson, DirectoryPlace, Organization, Person, Place, Row
from planner.models.base import table_of
from planner.usecases.commands.directory_apart import keep_apart
from planner.usecases.commands.directory_words import organization_words, person_words, place_words
from planner.usecases.commands.labels import label_of
from planner.workspace import Command, Work

_OWN = frozenset({"id", "position", "version", "updated_at", "folded", "sorted_as", "extra"})
_TOLD = {
    "directory_person": (
        "name", "native_name", "honorific", "courtesy_title", "position_text", "position_native", "organization_id",
        "email", "diet", "nationality", "passport", "passport_expires", "visa", "birth_date", "mobility",
    ),
    "directory_organization": ("name", "name_native", "country", "kind", "gift_rules"),
    "directory_place": (
        "name", "name_native", "city_name", "country", "address", "address_native", "capacity", "phone", "contact",
        "entrance", "hours", "code",
    ),
}  # fmt: skip
"""What goes into the notes of the kept entry where it says something else."""


@dataclass(frozen=True, slots=True)
class MergeEntries(Command[None]):
    """What the kept entry lacks it takes from the others in their order; where both say something, the kept one
    holds, and what the others said is noted. Lists are joined.
    """

    keep_id: str
    other_ids: tuple[str, ...]
    model: ClassVar[type[Row]]
    links: ClassVar[Sequence[tuple[type[Row], str]]]
    """The columns that refer to such entries."""

    def describe(self, thing: str) -> Message:
        return message("Merging into “{thing}”", thing=thing)

    def apply(self, work: Work) -> None:
        if self.keep_id in self.other_ids:
            raise NotPossible(message("An entry cannot be merged with itself. Choose two."))
        kept = work.get(self.model, self.keep_id)
        work.about = label_of(work, kept)
        others = work.stored(self.model, self.other_ids)
        names = [column.name for column in table_of(self.model).columns if column.name not in _OWN]
        for other in (others[key] for key in self.other_ids):
            _take(work, kept, other, names)
        values = {name: getattr(kept, name) for name in names}
        for name, words in self.words(work, values).items():
            setattr(kept, name, words)
        work.flush()
        for model, column in self.links:
            ids = [row["id"] for other in self.other_ids for row in work.rows(model, **{column: other})]
            work.update_many(model, {row_id: {column: self.keep_id} for row_id in ids})
        keep_apart(work, self.model, self.keep_id, self.other_ids)
        work.remove(self.model, self.other_ids)

    def words(self, work: Work, values: Mapping[str, Any]) -> Mapping[str, str | None]:
        """What the kept entry is found and sorted by."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class MergePeople(MergeEntries):
    """Makes one person of several; every visit and group of theirs follows."""

    model: ClassVar[type[Row]] = DirectoryPerson
    links: ClassVar[Sequence[tuple[type[Row], str]]] = ((Person, "directory_id"),)

    def words(self, work: Work, values: Mapping[str, Any]) -> Mapping[str, str | None]:
        house = work.get(DirectoryOrganization, values["organization_id"]) if values["organization_id"] else None
        name = " ".join(filter(None, (house.name, house.name_native))) if house is not None else ""
        return person_words(values, organization=name)


@dataclass(frozen=True, slots=True)
class MergeOrganizations(MergeEntries):
    """Makes one organisation of several; people of the directory and visits follow."""

    model: ClassVar[type[Row]] = DirectoryOrganization
    links: ClassVar[Sequence[tuple[type[Row], str]]] = (
        (DirectoryPerson, "organization_id"),
        (Organization, "directory_id"),
    )

    def words(self, work: Work, values: Mapping[str, Any]) -> Mapping[str, str | None]:
        return organization_words(values)

    def apply(self, work: Work) -> None:
        MergeEntries.apply(self, work)
        kept = work.get(DirectoryOrganization, self.keep_id)
        name = " ".join(filter(None, (kept.name, kept.name_native)))
        people = work.rows(DirectoryPerson, organization_id=self.keep_id)
        work.update_many(DirectoryPerson, {row["id"]: person_words(row, organization=name) for row in people})


@dataclass(frozen=True, slots=True)
class MergePlaces(MergeEntries):
    """Makes one place of several; visits follow."""

    model: ClassVar[type[Row]] = DirectoryPlace
    links: ClassVar[Sequence[tuple[type[Row], str]]] = ((Place, "directory_id"),)

    def words(self, work: Work, values: Mapping[str, Any]) -> Mapping[str, str | None]:
        return place_words(values)


def _take(work: Work, kept: Any, other: Mapping[str, Any], names: Collection[str]) -> None:
    table = str(kept.__tablename__)
    differing = [name for name in _TOLD[table] if other[name] and getattr(kept, name) not in (None, other[name])]
    told = [_said(work, name, other[name]) for name in differing]
    for name in names:
        mine, theirs = getattr(kept, name), other[name]
        if mine is None:
            setattr(kept, name, theirs)
        elif name == "phone" and table == "directory_person":
            if theirs and theirs not in (mine, *(kept.phones or ())):
                kept.phones = [*(kept.phones or ()), theirs]
        elif name == "translations":
            kept.translations, others = _translated(mine, theirs or {})
            told += others
        elif isinstance(mine, list):
            setattr(kept, name, [*mine, *(one for one in theirs or () if one not in mine and one != kept.phone)])
    notes = [] if other["notes"] == kept.notes else [other["notes"]]
    lines = [*(kept.notes or "").splitlines(), *filter(None, notes), " · ".join(told)]
    kept.notes = "\n".join(dict.fromkeys(filter(None, lines))) or None


def _said(work: Work, name: str, value: Any) -> str:
    if name != "organization_id":
        return str(value)
    house = work.get(DirectoryOrganization, value)
    return house.name or house.name_native or ""


def _translated(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Both translations, by language and member, and the texts of the other that have no place in them."""
    joined, told = dict(mine), []
    for tag, members in theirs.items():
        own = joined.get(tag, {})
        if not isinstance(own, Mapping) or not isinstance(members, Mapping):
            joined.setdefault(tag, members)
            continue
        joined[tag] = {**members, **own}
        told += [str(text) for name, text in members.items() if text and joined[tag][name] != text]
    return joined, told
