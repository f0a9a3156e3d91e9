"""Entries of the directory that may be one and the same, told with what they have in common."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, permutations
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.models.base import table_of
from planner.reference.pinyin import pinyin
from planner.rules.folding import fold, words_of
from planner.storage.told_apart import pairs_told_apart
from planner.usecases.directory import SHELVES, DirectoryLine, Shelf, lines_of
from planner.workspace import Workspace
from planner.workspace.bulk import chunks

Reason = Literal["name", "sound", "phone", "email"]
MOST_ALIKE = 40
"""A phone or a name that more entries share is a switchboard or a common name: it tells nothing."""
MOST_WORDS = 4
"""Names of more words are compared word by word; joined in every order they would be too many."""
_DIGITS = re.compile(r"\d")
_LEAST_DIGITS, _TELLING_DIGITS = 7, 9
_GENERIC = frozenset(
    ("the", "of", "and", "for", "co", "ltd", "limited", "inc", "incorporated", "company", "corporation", "corp", "llc")
) | {"plc", "gmbh", "sa", "ag", "bv", "pty", "pte"}
"""Words that tell no organisation from another."""


@dataclass(frozen=True, slots=True)
class DoubleGroup:
    """Two entries or more, and what they have in common, the surest first."""

    shelf: Shelf
    lines: tuple[DirectoryLine, ...]
    reasons: tuple[Reason, ...]


@dataclass(slots=True)
class _Entry:
    entry_id: str
    house: str
    words: tuple[str, ...]
    native: str
    sound: str
    told: tuple[str, ...]
    """What is another in another person or thing, where both say it."""
    email: str = ""
    phones: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Links:
    """Who may be whom; what follows from two links is one group."""

    above: dict[str, str] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()
    """Who was told from whom: never linked, nor in one group."""
    reasons: dict[tuple[str, str], set[Reason]] = field(default_factory=lambda: defaultdict(set))

    def link(self, one: str, other: str, reason: Reason) -> None:
        if self.apart and frozenset((one, other)) in self.apart:
            return
        self.reasons[one, other].add(reason)
        self.above[self.top(one)] = self.top(other)

    def top(self, key: str) -> str:
        while (above := self.above.setdefault(key, key)) != key:
            self.above[key] = key = self.above[above]
        return key

    def groups(self) -> Iterator[tuple[list[str], set[Reason]]]:
        members: dict[str, list[str]] = defaultdict(list)
        said: dict[str, dict[tuple[str, str], set[Reason]]] = defaultdict(dict)
        met = [pair for pair in self.apart if all(one in self.above for one in pair)]
        parted = {top for pair in met for top in map(self.top, pair) if len(set(map(self.top, pair))) == 1}
        for key in list(self.above):
            members[self.top(key)].append(key)
        for pair, reasons in self.reasons.items():
            said[self.top(pair[0])][pair] = reasons
        for top, keys in members.items():
            if top in parted:
                yield from _without_pairs(said[top], self.apart)
            else:
                yield sorted(keys), set().union(*said[top].values())


@dataclass(frozen=True, slots=True)
class ToldApartPair:
    """Two entries that somebody told apart, and the id by which that is taken back."""

    told_id: str
    shelf: Shelf
    lines: tuple[DirectoryLine, ...]


def told_apart(workspace: Workspace, shelf: Shelf = "people") -> tuple[ToldApartPair, ...]:
    """All pairs of a shelf that were told apart, the newest first."""

    def read(session: Session) -> tuple[ToldApartPair, ...]:
        pairs = pairs_told_apart(session.connection(), SHELVES[shelf].__tablename__)
        ids = sorted({one for pair in pairs.values() for one in pair})
        lines = {line.entry_id: line for some in chunks(ids) for line in lines_of(session, shelf, some)}
        return tuple(
            ToldApartPair(told_id, shelf, tuple(lines[one] for one in sorted(pair) if one in lines))
            for told_id, pair in pairs.items()
        )

    return workspace.read(read)


def likely_doubles(
    workspace: Workspace, shelf: Shelf = "people", *, limit: int = 200, stopped: Callable[[], bool] = lambda: False
) -> tuple[DoubleGroup, ...]:
    """Groups of entries that may be one, those with the most in common first.

    People: the same name without accents, in any order and however it is parted; the same characters, or their sound
    in the same organisation; the same phone or mail where the names do not speak against it. Organisations and
    places: the same name, without words such as "Ltd", in the same country or city. Empty where `stopped`. Two that
    were told apart are in no group together.
    """
    return workspace.read(lambda session: _doubles(session, shelf, limit=limit, stopped=stopped))


def _doubles(session: Session, shelf: Shelf, *, limit: int, stopped: Callable[[], bool]) -> tuple[DoubleGroup, ...]:
    entries: dict[str, _Entry] = {}
    for number, row in enumerate(_rows(session, shelf)):
        if number % 500 == 0 and stopped():
            return ()
        entries[row["id"]] = _person(row) if shelf == "people" else _thing(row)
    links = _Links(apart=frozenset(pairs_told_apart(session.connection(), SHELVES[shelf].__tablename__).values()))
    for reason, bucket in _buckets(entries.values()):
        if stopped():
            return ()
        for one, other in combinations(bucket, 2):
            if _may_be_one(one, other, reason):
                links.link(one.entry_id, other.entry_id, reason)
    order: Sequence[Reason] = ("email", "phone", "name", "sound")
    found = sorted(links.groups(), key=lambda group: (-len(group[1]), group[0]))[:limit]
    return tuple(
        DoubleGroup(shelf, lines_of(session, shelf, ids), tuple(one for one in order if one in reasons))
        for ids, reasons in found
    )


def _without_pairs(
    said: Mapping[tuple[str, str], set[Reason]], apart: frozenset[frozenset[str]]
) -> Iterator[tuple[list[str], set[Reason]]]:
    """Groups of linked entries that hold nobody with whom they were told not to be one; one may be in several."""
    waiting = dict(said)
    while waiting:
        (one, other), reasons = next(iter(waiting.items()))
        group, found, grown = {one, other}, set(reasons), True
        while grown:
            grown = False
            for pair, more in said.items():
                for new, held in (pair, pair[::-1]):
                    if held in group and new not in group and all(frozenset((new, g)) not in apart for g in group):
                        group.add(new)
                        found |= more
                        grown = True
        waiting = {pair: reasons for pair, reasons in waiting.items() if not group.issuperset(pair)}
        yield sorted(group), found


def _rows(session: Session, shelf: Shelf) -> Iterator[Mapping[Any, Any]]:
    table = table_of(SHELVES[shelf])
    wanted = ("id", "name", "native_name", "name_native", "organization_id", "email", "phone", "phones", "birth_date",
              "country", "city_name", "kind")  # fmt: skip
    columns = [table.c[name] for name in wanted if name in table.c]
    yield from (
        session.execute(select(*columns).order_by(table.c.sorted_as.nulls_first(), table.c.id))
        .mappings()
        .yield_per(1000)
    )


def _person(row: Mapping[Any, Any]) -> _Entry:
    name, native = row["name"] or "", row["native_name"] or ""
    if name and not native and pinyin(name):
        name, native = "", name  # characters where the Latin name stands
    numbers = filter(None, (row["phone"], *(row["phones"] or ())))
    return _Entry(
        row["id"],
        row["organization_id"] or "",
        tuple(sorted(words_of(name))),
        fold(native),
        "".join(pinyin(native)),
        (row["birth_date"] or "",),
        (row["email"] or "").strip().casefold(),
        frozenset(filter(None, map(_number, numbers))),
    )


def _thing(row: Mapping[Any, Any]) -> _Entry:
    words = tuple(sorted(words_of(row["name"] or "")))
    telling = tuple(word for word in words if word not in _GENERIC)
    native = fold(row["name_native"] or "")
    told = (row["country"] or "", fold(row.get("city_name") or ""), row["kind"] if "city_name" in row else "")
    return _Entry(row["id"], "", telling or words, native, "", told)


def _number(typed: str) -> str:
    """The end of a number that tells it from others, however it begins; nothing of a number too short for that."""
    digits = "".join(_DIGITS.findall(typed))
    return digits[-_TELLING_DIGITS:] if len(digits) >= _LEAST_DIGITS else ""


def _buckets(entries: Iterable[_Entry]) -> Iterator[tuple[Reason, list[_Entry]]]:
    """Entries that have something in common, in their order."""
    named: dict[str, list[_Entry]] = defaultdict(list)
    native: dict[str, list[_Entry]] = defaultdict(list)
    sounding: dict[tuple[str, str], list[_Entry]] = defaultdict(list)
    called: dict[str, list[_Entry]] = defaultdict(list)
    written: dict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        letters = "".join(sorted("".join(entry.words)))
        if letters:
            named[letters].append(entry)
        if entry.native:
            native[entry.native].append(entry)
        if entry.house:
            for spelling in sorted({letters, "".join(sorted(entry.sound))} - {""}):
                sounding[entry.house, spelling].append(entry)
        for phone in sorted(entry.phones):
            called[phone].append(entry)
        if entry.email:
            written[entry.email].append(entry)
    kinds: tuple[tuple[Reason, Iterable[list[_Entry]]], ...] = (
        ("name", named.values()), ("name", native.values()), ("sound", sounding.values()), ("phone", called.values()),
        ("email", written.values()),
    )  # fmt: skip
    for reason, buckets in kinds:
        for bucket in buckets:
            if 1 < len(bucket) <= MOST_ALIKE:
                yield reason, bucket
            elif reason == "name" and len(bucket) > MOST_ALIKE:
                yield from ((reason, some) for some in _by_house(bucket) if 1 < len(some) <= MOST_ALIKE)


def _by_house(bucket: Iterable[_Entry]) -> Iterable[list[_Entry]]:
    houses: dict[str, list[_Entry]] = defaultdict(list)
    for entry in bucket:
        houses[entry.house].append(entry)
    return houses.values()


def _may_be_one(one: _Entry, other: _Entry, reason: Reason) -> bool:
    if any(mine and theirs and mine != theirs for mine, theirs in zip(one.told, other.told, strict=True)):
        return False
    same_native = not one.native or not other.native or one.native == other.native
    match reason:
        case "name":
            if one.native and one.native == other.native:
                return one.house == other.house != "" or _share(one.words, other.words, all_of_them=False)
            return same_native and _same_words(one.words, other.words)
        case "sound":
            return same_native and (_spells(one.words, other.sound) or _spells(other.words, one.sound))
        case "email":
            return same_native and _share(one.words, other.words, all_of_them=False)
    return same_native and _share(one.words, other.words, all_of_them=True)


def _same_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """The same letters in words that can be put in one order."""
    if one == other:
        return bool(one)
    if max(len(one), len(other)) > MOST_WORDS:
        return False
    joined = {"".join(order) for order in permutations(other)}
    return any("".join(order) in joined for order in permutations(one))


def _spells(words: tuple[str, ...], sound: str) -> bool:
    few = 0 < len(words) <= MOST_WORDS
    return bool(sound) and few and any("".join(order) == sound for order in permutations(words))


def _share(one: tuple[str, ...], other: tuple[str, ...], *, all_of_them: bool) -> bool:
    """Whether names have words in common, an initial standing for a word; a name in other letters may be any."""
    if not one or not other:
        return True
    few, many = sorted((one, other), key=len)
    met = [any(_means(word, theirs) for theirs in many) for word in few]
    return all(met) if all_of_them else any(met)


def _means(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return long == short or (len(short) == 1 and long.startswith(short))
