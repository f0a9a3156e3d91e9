"""Saying of entries of the directory that look alike that they are two, and taking that back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import ClassVar

from planner.errors import NotPossible
from planner.messages import Message, message
from planner.models import DirectoryOrganization, DirectoryPerson, DirectoryPlace, Row, ToldApart
from planner.models.identity import new_visit_id
from planner.storage.told_apart import PAIRS
from planner.usecases.commands.labels import label_of
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class TellApart(Command[int]):
    """Each of the entries is another than each of `others`, or than each of the entries where there are no others.

    They are not offered as doubles of each other any more. The result is how many pairs that were not told apart.
    """

    entry_ids: tuple[str, ...]
    other_ids: tuple[str, ...] = ()
    model: ClassVar[type[Row]]

    def describe(self, thing: str) -> Message:
        return message("Telling “{thing}” from who or what looks alike", thing=thing)

    def apply(self, work: Work) -> int:
        pairs = list(combinations(self.entry_ids, 2))
        if self.other_ids:
            pairs = [(one, other) for one in self.entry_ids for other in self.other_ids]
        if not pairs or any(one == other for one, other in pairs):
            raise NotPossible(message("Choose two entries to tell apart."))
        work.stored(self.model, (*self.entry_ids, *self.other_ids))
        work.about = label_of(work, work.get(self.model, self.entry_ids[0]))
        known = {frozenset(pair) for pair in _pairs(work, self.model)}
        new = [pair for pair in pairs if frozenset(pair) not in known]
        columns = PAIRS[self.model.__tablename__]
        last = max((row["position"] for row in work.rows(ToldApart)), default=-1)
        rows = [{"id": new_visit_id(), **dict(zip(columns, pair, strict=True))} for pair in new]
        work.insert_many(ToldApart, [{**row, "position": last + place} for place, row in enumerate(rows, 1)])
        return len(new)


@dataclass(frozen=True, slots=True)
class TellPeopleApart(TellApart):
    """They are two people."""

    model: ClassVar[type[Row]] = DirectoryPerson


@dataclass(frozen=True, slots=True)
class TellOrganizationsApart(TellApart):
    """They are two organisations."""

    model: ClassVar[type[Row]] = DirectoryOrganization


@dataclass(frozen=True, slots=True)
class TellPlacesApart(TellApart):
    """They are two places."""

    model: ClassVar[type[Row]] = DirectoryPlace


@dataclass(frozen=True, slots=True)
class OfferAgain(Command[None]):
    """Takes back that two entries were told apart: they are likely doubles again, if they look it."""

    told_id: str

    def describe(self, thing: str) -> Message:
        return message("“{thing}” may be one with its likely double again", thing=thing)

    def apply(self, work: Work) -> None:
        told = work.get(ToldApart, self.told_id)
        for model in (DirectoryPerson, DirectoryOrganization, DirectoryPlace):
            entry_id = getattr(told, PAIRS[model.__tablename__][0])
            if entry_id is not None:
                work.about = label_of(work, work.get(model, entry_id))
        work.remove(ToldApart, (self.told_id,))


def keep_apart(work: Work, model: type[Row], keep_id: str, other_ids: Sequence[str]) -> None:
    """Before others become one with an entry: whoever was told from one of them is told from that entry.

    What was said of these entries among themselves goes with the others.
    """
    merging = {keep_id, *other_ids}
    columns = PAIRS[model.__tablename__]
    known = {frozenset(pair) for pair in _pairs(work, model)}
    changes: dict[str, dict[str, str]] = {}
    for row in work.rows(ToldApart):
        pair = [row[column] for column in columns]
        if len(merging & set(pair)) != 1 or keep_id in pair:
            continue
        now = frozenset(keep_id if one in merging else one for one in pair)
        if now not in known:
            known.add(now)
            changes[row["id"]] = {column: keep_id for column, one in zip(columns, pair, strict=True) if one in merging}
    work.update_many(ToldApart, changes)


def _pairs(work: Work, model: type[Row]) -> list[tuple[str, str]]:
    one, other = PAIRS[model.__tablename__]
    return [(row[one], row[other]) for row in work.rows(ToldApart) if row[one] is not None]
