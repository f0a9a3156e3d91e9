"""Who of a list is already there: surely, perhaps, or not yet; and who of those there is in the list no more.

A person is claimed by one row at most, so no row can double anybody. What is surest claims first: rows that are
word for word those of the last list, then names with their organisation, then names alone, then what is likely.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from planner.messages import Message, message
from planner.rules.folding import fold, words_of
from planner.rules.lists.honorifics import without_honorifics
from planner.rules.lists.reading import ListedPerson
from planner.rules.lists.scripts import is_latin

MatchKind = Literal["exact", "likely", "new", "double", "bad"]


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody of the visit, as far as matching looks. `values` holds the attributes of the model by name."""

    person_id: str
    values: Mapping[str, Any]
    organization: str | None
    listed: Mapping[str, str] | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """What became of one row. `person_id` is who it is, or may be; `double_of` the number of the equal row before."""

    kind: MatchKind
    person_id: str | None = None
    why: Message | None = None
    double_of: int | None = None


@dataclass(frozen=True, slots=True)
class Matching:
    """One match a row, in their order; `gone` are those of the earlier list who are in no row any more."""

    matches: tuple[Match, ...]
    gone: tuple[str, ...]
    restored: tuple[str, ...]


def match_people(rows: Sequence[ListedPerson], known: Sequence[KnownPerson]) -> Matching:
    """Who each row is."""
    found: dict[int, Match] = {}
    seen: dict[tuple[str, ...], int] = {}
    for n, row in enumerate(rows):
        if row.fault is not None:
            found[n] = Match("bad", why=row.fault)
            continue
        if not _is_named(row.values):
            continue
        first = seen.setdefault(row.said, row.number)
        if first != row.number:
            found[n] = Match("double", why=message("the same as row {row}", row=str(first)), double_of=first)
    claims = _Claims(rows, known, found)
    claims.by("exact", _as_listed)
    claims.by("exact", _name_body_position)
    claims.by("exact", _name_and_body)
    claims.by("exact", _unnamed)
    claims.by("exact", _names, fits=_one_has_no_body)
    claims.by("exact", _names, fits=_same_address)
    claims.by("likely", _names, why=message("the name is the same, the organisation is not"))
    claims.by("likely", _email, why=message("the e-mail address is the same, the name is not"))
    claims.by("likely", _sounds, why=message("the name may be the same in another spelling"))
    claims.by("likely", _phones, fits=_share_a_word, why=message("the phone and a part of the name are the same"))
    claims.by("likely", _words_and_body, fits=_part_of, why=message("one name is a part of the other"))
    claims.by("likely", _office, fits=_was_unnamed, why=message("the position had no name before"))
    matches = tuple(found.get(n, Match("new")) for n in range(len(rows)))
    claimed = {match.person_id for match in matches if match.person_id is not None}
    gone_before = {one.person_id for one in known if one.gone}
    sure = {match.person_id for match in matches if match.kind == "exact" and match.person_id is not None}
    return Matching(
        matches,
        gone=_gone(rows, known, claimed),
        restored=tuple(one.person_id for one in known if one.person_id in sure & gone_before),
    )


def _gone(rows: Sequence[ListedPerson], known: Sequence[KnownPerson], claimed: set[str]) -> tuple[str, ...]:
    """Those of an earlier list of which this is a newer one: a third of its people are in both.

    Another delegation's list has nobody in common with it, and takes nobody away.
    """
    lists: dict[tuple[str, ...], list[KnownPerson]] = defaultdict(list)
    for one in known:
        if one.listed and not one.gone:
            lists[tuple(one.listed)].append(one)
    gone: set[str] = set()
    for people in lists.values():
        here = sum(one.person_id in claimed for one in people)
        if here and 3 * here >= min(len(people), len(rows)):
            gone |= {one.person_id for one in people if one.person_id not in claimed}
    return tuple(one.person_id for one in known if one.person_id in gone)


@dataclass(frozen=True, slots=True)
class _Side:
    """What both a row and a known person have to be compared by."""

    values: Mapping[str, Any]
    body: str
    listed: Mapping[str, str] | None


_MOST_LOOKED_AT = 50
"""Of people who share a word and an organisation, and so may be the same."""

_KeysOf = Callable[[_Side], Iterable[Hashable]]


class _Claims:
    """Gives people to rows, the surest first; each row and each person once."""

    def __init__(self, rows: Sequence[ListedPerson], known: Sequence[KnownPerson], found: dict[int, Match]) -> None:
        self._found = found
        self._rows = {
            n: _Side(row.values, fold(row.body.name) if row.body else "", row.listed) for n, row in enumerate(rows)
        }
        self._known = {one.person_id: _Side(one.values, fold(one.organization or ""), one.listed) for one in known}

    def by(
        self,
        kind: MatchKind,
        keys_of: _KeysOf,
        *,
        fits: Callable[[_Side, _Side], bool] | None = None,
        why: Message | None = None,
    ) -> None:
        """Claims for each free row the first free person who has one of its keys."""
        if not self._known:
            return
        index: dict[Hashable, list[str]] = defaultdict(list)
        for person_id, side in reversed(self._known.items()):
            for key in keys_of(side):
                index[key].append(person_id)
        if not index:
            return
        for n, row in self._rows.items():
            if n in self._found:
                continue
            for key in keys_of(row):
                claimed = self._free(index.get(key, []), row, fits)
                if claimed is not None:
                    del self._known[claimed]
                    self._found[n] = Match(kind, claimed, why)
                    break

    def _free(self, waiting: list[str], row: _Side, fits: Callable[[_Side, _Side], bool] | None) -> str | None:
        """The first of those waiting whom nobody has claimed and who fits; the list runs backwards."""
        while waiting and waiting[-1] not in self._known:
            waiting.pop()
        if fits is None:
            return waiting[-1] if waiting else None
        looked_at = (one for one in reversed(waiting[-_MOST_LOOKED_AT:]) if one in self._known)
        return next((one for one in looked_at if fits(row, self._known[one])), None)


def _is_named(values: Mapping[str, Any]) -> bool:
    return bool(values.get("name") or values.get("native_name"))


def name_keys(values: Mapping[str, Any]) -> list[str]:
    """The names of a person as keys: in Latin the words in any order, in other scripts the letters alone."""
    return [key for name in ("name", "native_name") if values.get(name) for key in _keys_of(values[name])]


def _keys_of(name: str) -> list[str]:
    if not is_latin(name):
        plain = fold(name)
        return [f"n:{plain}"] if plain else []
    words = without_honorifics(words_of(name))
    return ["l:" + " ".join(sorted(words))] if words else []


def _as_listed(side: _Side) -> Iterable[Hashable]:
    return [tuple(side.listed.items())] if side.listed else []


def _name_body_position(side: _Side) -> Iterable[Hashable]:
    position = fold(side.values.get("position_text") or "")
    return [(key, side.body, position) for key in name_keys(side.values)]


def _name_and_body(side: _Side) -> Iterable[Hashable]:
    return [(key, side.body) for key in name_keys(side.values)]


def _unnamed(side: _Side) -> Iterable[Hashable]:
    if _is_named(side.values):
        return []
    said = tuple(fold(side.values.get(name) or "") for name in ("position_text", "position_native", "role_text"))
    return [(*said, side.body, side.values.get("headcount"))] if any(said) or side.body else []


def _one_has_no_body(row: _Side, known: _Side) -> bool:
    return not row.body or not known.body


def _names(side: _Side) -> Iterable[Hashable]:
    return name_keys(side.values)


def _same_address(row: _Side, known: _Side) -> bool:
    return bool(set(_email(row)) & set(_email(known)) or set(_phones(row)) & set(_phones(known)))


def _email(side: _Side) -> list[str]:
    email = side.values.get("email")
    return [email.strip().casefold()] if email and "@" in email else []


def _phones(side: _Side) -> list[str]:
    numbers = [side.values.get("phone"), *(side.values.get("phones") or ())]
    digits = ["".join(c for c in number if c.isdigit()) for number in numbers if number]
    # With or without the code of the country: the last nine figures are the same.
    return [one[-9:] for one in digits if len(one) >= 7]


def _words(side: _Side) -> set[str]:
    names = (side.values.get(name) for name in ("name", "native_name"))
    return {word for name in names if name for word in without_honorifics(words_of(name)) if len(word) > 1}


def _share_a_word(row: _Side, known: _Side) -> bool:
    return bool(_words(row) & _words(known))


def _words_and_body(side: _Side) -> Iterable[Hashable]:
    return [(word, side.body) for word in sorted(_words(side), key=len, reverse=True)] if side.body else []


def _part_of(row: _Side, known: _Side) -> bool:
    one, other = _words(row), _words(known)
    return len(one & other) >= 2 and (one <= other or other <= one)


def _office(side: _Side) -> Iterable[Hashable]:
    position = fold(side.values.get("position_text") or "")
    return [(position, side.body)] if position and side.body else []


def _was_unnamed(row: _Side, known: _Side) -> bool:
    return _is_named(row.values) and not _is_named(known.values) and not known.values.get("headcount")


_VOWELS = str.maketrans(dict.fromkeys("aeiouyhw'"))


def _sounds(side: _Side) -> Iterable[Hashable]:
    """A Latin name by its consonants: Mohamed and Muhammad, Müller and Mueller, Yusuf and Youssef agree."""
    name = side.values.get("name")
    if not name or not is_latin(name):
        return []
    words = [word for word in without_honorifics(words_of(name)) if word not in ("al", "el", "bin", "ben", "ibn", "de")]
    bones = [_bones(word) for word in words]
    return [" ".join(sorted(bones))] if len(bones) > 1 and sum(map(len, bones)) >= 4 and all(bones) else []


def _bones(word: str) -> str:
    plain = word.replace("ph", "f").replace("kh", "h").replace("q", "k").replace("ck", "k").replace("dj", "j")
    bare = (plain[:1] if plain[:1] in "aeiou" else "") + plain.translate(_VOWELS)
    return "".join(c for n, c in enumerate(bare) if n == 0 or c != bare[n - 1])
