"""The order of people: ranks as numbers, where equal ones are equal and the next counts on (1, 2, 3, 3, 5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ranked:
    """Somebody in the order: rank 1 is highest, None is not ranked yet and stands after all ranked ones."""

    person_id: str
    rank: int | None
    position: int


def in_order(people: Iterable[Ranked]) -> list[Ranked]:
    """By rank, equal ones and unranked ones as they were entered."""
    return sorted(people, key=lambda one: (one.rank is None, one.rank or 0, one.position, one.person_id))


def moved(people: Iterable[Ranked], person_id: str, *, before_id: str | None) -> dict[str, int]:
    """The ranks that differ after somebody was put before another, or last with None.

    The one who moved stands alone at the new rank; equal ranks of others stay equal. Everybody down to the one who
    moved is ranked then; unranked people below stay unranked.
    """
    order = in_order(people)
    person = next(one for one in order if one.person_id == person_id)
    rest = [one for one in order if one is not person]
    at = len(rest) if before_id is None else next(n for n, one in enumerate(rest) if one.person_id == before_id)
    groups: list[list[Ranked]] = []
    for number, one in enumerate([*rest[:at], person, *rest[at:]]):
        before = groups[-1][-1] if groups else None
        equal = before is not None and before is not person and one is not person and before.rank == one.rank
        if number > at and one.rank is None:
            break
        if equal and one.rank is not None:
            groups[-1].append(one)
        else:
            groups.append([one])
    return _numbered(groups)


def made_equal(people: Iterable[Ranked], person_id: str) -> dict[str, int]:
    """The ranks that differ after somebody got the rank of whoever stands above, or one of their own again."""
    groups = _groups(in_order(people))
    number = next(n for n, group in enumerate(groups) if any(one.person_id == person_id for one in group))
    group = groups[number]
    place = next(n for n, one in enumerate(group) if one.person_id == person_id)
    if place:
        groups[number : number + 1] = [group[:place], group[place:]]
    elif number:
        groups[number - 1 : number + 1] = [groups[number - 1] + group]
    return _numbered(groups[: number + 1] if any(one.rank is None for one in group) else groups)


def by_office(people: Iterable[Ranked], offices: Mapping[str, tuple[int, int | None]]) -> dict[str, int]:
    """The ranks that differ when everybody is ranked by their part, then by the rank of their office.

    `offices` has both for each person, the lower number the higher one. Whose office has no rank stands after those
    who have one, and keeps to the order of before, as equals do; equal ranks stay equal among people of one office.
    """
    order = in_order(people)
    place = {one.person_id: number for number, one in enumerate(order)}

    def worth(one: Ranked) -> tuple[int, bool, int]:
        part, office = offices[one.person_id]
        return part, office is None, office or 0

    groups: list[list[Ranked]] = []
    for one in sorted(order, key=lambda one: (*worth(one), place[one.person_id])):
        before = groups[-1][-1] if groups else None
        if before is not None and one.rank is not None and one.rank == before.rank and worth(one) == worth(before):
            groups[-1].append(one)
        else:
            groups.append([one])
    return _numbered(groups)


def without_gaps(people: Iterable[Ranked]) -> dict[str, int]:
    """The ranks that differ when the ranked people are counted anew from 1."""
    return _numbered(_groups([one for one in in_order(people) if one.rank is not None]))


def _groups(order: Sequence[Ranked]) -> list[list[Ranked]]:
    groups: list[list[Ranked]] = []
    for one in order:
        if groups and one.rank is not None and groups[-1][-1].rank == one.rank:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _numbered(groups: Iterable[Sequence[Ranked]]) -> dict[str, int]:
    ranks: dict[str, int] = {}
    before: dict[str, int | None] = {}
    number = 1
    for group in groups:
        for one in group:
            before[one.person_id] = one.rank
            ranks[one.person_id] = number
        number += len(group)
    return {key: rank for key, rank in ranks.items() if before[key] != rank}
