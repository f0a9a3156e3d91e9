"""What a row of a list and a known person are compared by: keys that they share, and what speaks for or against."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from planner.rules.folding import fold, words_of
from planner.rules.lists.honorifics import without_address, without_honorifics
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.sections import without_marks
from planner.rules.lists.spelling import bones, initial_of, near

_ADDRESS = re.compile(r"[^\s,;:<>()|]+@[^\s,;:<>()|]+")
_PARTICLES = frozenset(("al", "el", "bin", "ben", "ibn", "bint", "de", "da", "di", "van", "von", "der", "la"))


@dataclass(frozen=True, slots=True)
class Side:
    """What both a row and a known person have to be compared by."""

    values: Mapping[str, Any]
    body: str
    listed: Mapping[str, str] | None

    @property
    def position(self) -> str:
        return fold(self.values.get("position_text") or self.values.get("position_native") or "")


def is_named(values: Mapping[str, Any]) -> bool:
    """True for somebody who has a name."""
    return bool(values.get("name") or values.get("native_name"))


def name_keys(values: Mapping[str, Any]) -> list[str]:
    """The names as keys: words in any order where letters have cases, in other scripts the letters alone."""
    return [key for name in ("name", "native_name") if values.get(name) for key in _keys_of(values[name])]


def _keys_of(name: str) -> list[str]:
    words = _words_of(name)
    if not words:
        return []
    return (
        ["l:" + " ".join(sorted(words))] if is_latin(name) or name.lower() != name.upper() else ["n:" + "".join(words)]
    )


def _words_of(name: str) -> tuple[str, ...]:
    if is_latin(name):
        return without_honorifics(words_of(name))
    bare = without_address(name)
    return words_of(bare) if bare.lower() != bare.upper() else tuple(filter(None, (fold(bare),)))


def as_listed(side: Side) -> Iterable[Hashable]:
    """Word for word what the last list said."""
    return [tuple(side.listed.items())] if side.listed else []


def name_and_papers(side: Side) -> Iterable[Hashable]:
    """The name with what only one person of that name has: a birth date, a passport, an e-mail address."""
    told = of_one_alone(side)
    return [(key, paper) for key in name_keys(side.values) for paper in told] if told else []


def of_one_alone(side: Side) -> list[Hashable]:
    """A passport, an e-mail address, a birth date."""
    return [*papers(side), *emails(side), *([born] if (born := _born(side)) else [])]


def name_body_position(side: Side) -> Iterable[Hashable]:
    """Name, organisation and position."""
    return [(key, side.body, side.position) for key in name_keys(side.values)]


def written_name_body_position(side: Side) -> Iterable[Hashable]:
    """The same with the words of the name in their order: Li Wang and Wang Li may be two."""
    told = (side.values.get(name) for name in ("name", "native_name"))
    return [(" ".join(words), side.body, side.position) for name in told if name and (words := _words_of(name))]


def name_and_body(side: Side) -> Iterable[Hashable]:
    """Name and organisation, where there is one."""
    return [(key, side.body) for key in name_keys(side.values)] if side.body else []


def names(side: Side) -> Iterable[Hashable]:
    """The names alone."""
    return name_keys(side.values)


def unnamed(side: Side) -> Iterable[Hashable]:
    """Those without a name by all they say."""
    if is_named(side.values):
        return []
    said = tuple(fold(side.values.get(name) or "") for name in ("position_text", "position_native", "role_text"))
    if any(said) or side.body:
        return [(*said, side.body, side.values.get("headcount"))]
    cells = frozenset((head, fold(text)) for head, text in without_marks(side.listed or {}).items() if text.strip())
    return [cells] if cells else []


def emails(side: Side) -> list[str]:
    """The e-mail addresses, of which a cell may hold several."""
    email = side.values.get("email")
    return _ADDRESS.findall(email.casefold()) if email and "@" in email else []


def papers(side: Side) -> list[str]:
    """The number of the passport."""
    number = fold(side.values.get("passport") or "")
    return [number] if len(number) >= 6 and any(c.isdigit() for c in number) else []


def phones(side: Side) -> list[str]:
    """The ends of the telephone numbers: with or without the code of the country they are the same."""
    numbers = [side.values.get("phone"), *(side.values.get("phones") or ())]
    digits = ["".join(c for c in number if c.isdigit()) for number in numbers if number]
    return [one[-9:] for one in digits if len(one) >= 7]


def sounds(side: Side) -> Iterable[Hashable]:
    """A Latin name by its consonants: Mohamed and Muhammad, Müller and Mueller, Yusuf and Youssef agree."""
    name = side.values.get("name")
    if not name or not is_latin(name):
        return []
    heard = [bones(word) for word in without_honorifics(words_of(name)) if word not in _PARTICLES]
    together = "".join(_words_of(name))
    joined = [("together", together)] if len(together) > 6 else []
    whole = len(heard) > 1 and sum(map(len, heard)) >= 4 and all(heard)
    return [*joined, " ".join(sorted(heard))] if whole else joined


def words_and_place(side: Side) -> Iterable[Hashable]:
    """Each word of the name with the organisation, or with the position where there is none."""
    place = side.body or side.position
    return [(word, place) for word in sorted(_words(side), key=len, reverse=True)] if place else []


def all_but_one(side: Side) -> Iterable[Hashable]:
    """The name but for one of its words, with the organisation."""
    found: list[Hashable] = []
    for name in (side.values.get("name"), side.values.get("native_name")):
        words = sorted(_words_of(name)) if name else []
        if 1 < len(words) <= 6:
            found += [(" ".join(words[:n] + words[n + 1 :]), side.body) for n in range(len(words))]
    return found


def office(side: Side) -> Iterable[Hashable]:
    """Position and organisation."""
    return [(side.position, side.body)] if side.position and side.body else []


def may_be_one(row: Side, known: Side) -> bool:
    """Not for two of one name who were born on two days, nor for two with another office and another address."""
    if born_otherwise(row, known):
        return False
    mails, theirs = emails(row), emails(known)
    return not (mails and theirs and not set(mails) & set(theirs) and _other_office(row, known))


def born_otherwise(row: Side, known: Side) -> bool:
    """True where both have a day of birth, and it is not the same in any order of its numbers."""
    return bool(_born(row) and _born(known)) and _born(row) != _born(known)


def not_born_otherwise(row: Side, known: Side) -> bool:
    """Not for father and son, who may share an address."""
    return not born_otherwise(row, known)


def says_more_of(row: Side, one: Side, *, than: Side) -> bool:
    """True where a row has the name of `one` and more of what else tells people than it has of `than`.

    A row that is word for word what the last list said of `than` says all of them.
    """
    if than.listed is not None and dict(row.listed or {}) == dict(than.listed):
        return False
    return bool(set(name_keys(row.values)) & set(name_keys(one.values))) and _shared(row, one) > _shared(row, than)


def _shared(row: Side, other: Side) -> int:
    """How much of what tells people of one name apart both have, the same in both."""
    told = (emails, papers, phones, lambda side: [_born(side)] if _born(side) else [])
    same = sum(bool(set(of(row)) & set(of(other))) for of in told)
    return same + bool(row.body and row.body == other.body) + bool(row.position and row.position == other.position)


def _born(side: Side) -> tuple[int, ...] | None:
    """The numbers of the day of birth: 1979-07-09 and 09.07.1979 have the same."""
    text = side.values.get("birth_date")
    numbers = sorted(map(int, re.findall(r"\d+", text))) if text else []
    return tuple(numbers) if len(numbers) == 3 else None


def one_has_no_body(row: Side, known: Side) -> bool:
    """True where no organisation speaks against it; a position may, but not in a newer list of the same columns."""
    if (row.body and known.body) or not may_be_one(row, known):
        return False
    same_list = list(without_marks(row.listed)) == list(without_marks(known.listed))
    return not _other_office(row, known) or (same_list and row.body == known.body)


def same_body(row: Side, known: Side) -> bool:
    """True where both have the same organisation, or none."""
    return row.body == known.body


def same_address(row: Side, known: Side) -> bool:
    """True where both have the same e-mail address, or a telephone number of their own."""
    if born_otherwise(row, known):
        return False
    return bool(set(emails(row)) & set(emails(known)) or set(phones(row)) & set(phones(known)))


def share_a_word(row: Side, known: Side) -> bool:
    """True where a word of the names is the same."""
    return bool(_words(row) & _words(known))


def part_of(row: Side, known: Side) -> bool:
    """True where one name has all words of the other, or their initials: "Juan Pérez" and "J. C. Pérez"."""
    one, other = _words(row), _words(known)
    if len(one & other) >= 2 and (one <= other or other <= one):
        return True
    names = (row.values.get("name"), known.values.get("name"))
    return bool(names[0] and names[1]) and initial_of(_words_of(names[0] or ""), _words_of(names[1] or ""))


def misspelt(row: Side, known: Side) -> bool:
    """True where the word in which the names differ is nearly the same."""
    if born_otherwise(row, known):
        return False
    for name in ("name", "native_name"):
        one, other = row.values.get(name), known.values.get(name)
        if one and other:
            mine, theirs = list(_words_of(one)), list(_words_of(other))
            for word in [word for word in mine if word in theirs]:
                mine.remove(word)
                theirs.remove(word)
            if len(mine) == len(theirs) == 1 and near(mine[0], theirs[0], strict=_other_office(row, known)):
                return True
    return False


def one_sign_off(row: Side, known: Side) -> bool:
    """True for 王伟 and 王玮, who hold the same position."""
    one, other = row.values.get("native_name") or "", known.values.get("native_name") or ""
    mine, theirs = fold(without_address(one)), fold(without_address(other))
    if is_latin(one) or is_latin(other) or len(mine) != len(theirs) or not 2 <= len(mine) <= 6:
        return False
    return sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1


def was_unnamed(row: Side, known: Side) -> bool:
    """True for a name in the place of "N.N."."""
    return is_named(row.values) and not is_named(known.values) and not known.values.get("headcount")


def _other_office(row: Side, known: Side) -> bool:
    return bool(row.position and known.position and row.position != known.position)


def _words(side: Side) -> set[str]:
    told = (side.values.get(name) for name in ("name", "native_name"))
    return {word for name in told if name for word in _words_of(name) if len(word) > 1}
