"""Who of a list is already there: surely, perhaps, or not yet; and who of those there is in the list no more.

A person is claimed by one row at most, so no row can double anybody. What is surest claims first: rows that are
word for word those of the last list, then names with a birth date, a passport or an address, then names with their
organisation, then names alone, then what is likely. A name that several have is nobody's for certain, and neither is
one with another day of birth: father and son may share name, office and telephone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence

from planner.messages import Message, message
from planner.rules.lists import likeness as like
from planner.rules.lists.across_sheets import same_across_sheets
from planner.rules.lists.claims import Claims
from planner.rules.lists.likeness import name_keys
from planner.rules.lists.match import KnownPerson, Match, Matching, MatchKind
from planner.rules.lists.reading import ListedPerson
from planner.rules.lists.sections import OVER, SHEET, without_marks

_Holders = ListedPerson | dict[str, ListedPerson]
"""Who has a paper: one row, or several by their names."""

__all__ = ["KnownPerson", "Match", "MatchKind", "Matching", "match_people", "name_keys"]


def match_people(rows: Sequence[ListedPerson], known: Sequence[KnownPerson]) -> Matching:
    """Who each row is."""
    found: dict[int, Match] = {}
    seen: dict[tuple[str | None, ...], ListedPerson] = {}
    papers: dict[Hashable, _Holders] = {}
    as_listed = {tuple(one.listed.items()) for one in known if one.listed}
    elsewhere = same_across_sheets(rows)
    places = {id(row): n for n, row in enumerate(rows)} if elsewhere or any(row.sheet for row in rows) else {}
    for n, row in enumerate(rows):
        if row.fault is not None:
            found[n] = Match("bad", why=row.fault)
            continue
        if row.heading is not None:
            found[n] = Match("heading", why=message("This row heads a part of the list, and is no person."))
            continue
        if not like.is_named(row.values):
            continue
        # Two of one name on two sides are no row twice.
        first = seen.setdefault((row.listed.get(OVER), *map(_alike, row.said)), row)
        if first is not row:
            found[n] = Match("double", why=_same_as(first, row), same_as=places.get(id(first)))
            continue
        again = _written_otherwise(row, papers)
        if again is not None and tuple(row.listed.items()) not in as_listed:
            found[n] = Match("double", why=_same_as(again, row, otherwise=True), same_as=places.get(id(again)))
        elif n in elsewhere and tuple(row.listed.items()) not in as_listed:
            fuller = rows[elsewhere[n]]
            found[n] = Match("double", why=_same_as(fuller, row, otherwise=True), same_as=elsewhere[n])
    claims = Claims(rows, known, found)
    claims.by("exact", like.as_listed)
    claims.by("exact", like.name_and_papers, fits=like.not_born_otherwise)
    claims.by("exact", like.name_body_position, fits=like.same_address)
    claims.by("exact", like.written_name_body_position, fits=like.may_be_one, alone=True)
    claims.by("exact", like.name_body_position, fits=like.may_be_one, alone=True)
    claims.by("exact", like.name_and_body, fits=like.may_be_one, alone=True)
    claims.by("exact", like.unnamed)
    claims.by("exact", like.names, fits=like.same_address)
    claims.by("exact", like.names, fits=like.one_has_no_body, alone=True)
    claims.by(
        "likely", like.names, fits=like.born_otherwise, why=message("the name is the same, the birth date is not")
    )
    claims.by(
        "likely", like.name_and_body, why=message("the name is the same, but it may be somebody else of that name")
    )
    claims.by("likely", like.names, fits=like.same_body, why=message("the name is the same, the position is not"))
    claims.by("likely", like.names, why=message("the name is the same, the organisation is not"))
    claims.by("likely", like.emails, why=message("the e-mail address is the same, the name is not"))
    claims.by("likely", like.papers, why=message("the passport is the same, the name is not"))
    claims.by("likely", like.sounds, why=message("the name may be the same in another spelling"))
    claims.by(
        "likely", like.phones, fits=like.share_a_word, why=message("the phone and a part of the name are the same")
    )
    claims.by("likely", like.words_and_place, fits=like.part_of, why=message("one name is a part of the other"))
    claims.by(
        "likely", like.all_but_one, fits=like.misspelt, why=message("the name may be the same in another spelling")
    )
    claims.by(
        "likely", like.office, fits=like.one_sign_off, why=message("the name may be the same in another spelling")
    )
    claims.by("likely", like.office, fits=like.was_unnamed, why=message("the position had no name before"))
    matches = tuple(found.get(n, Match("new")) for n in range(len(rows)))
    claimed = {match.person_id for match in matches if match.person_id is not None}
    return Matching(matches, gone=_gone(rows, known, claimed))


def _alike(text: str) -> str:
    """A text without its case and spaces; signs and accents stay."""
    return " ".join(text.split()).casefold()


def _written_otherwise(row: ListedPerson, papers: dict[Hashable, _Holders]) -> ListedPerson | None:
    """The row before with the same name, in any order and case, and the same passport, address or birth date.

    Names are looked at where a paper comes twice; most come once.
    """
    side = _side(row)
    for paper in like.of_one_alone(side):
        place = (row.listed.get(OVER), paper)
        held = papers.setdefault(place, row)
        if held is row:
            continue
        if not isinstance(held, dict):
            held = papers[place] = dict.fromkeys(name_keys(held.values), held)
        for key in name_keys(row.values):
            first = held.setdefault(key, row)
            if first is not row and like.not_born_otherwise(side, _side(first)):
                return first
    return None


def _side(row: ListedPerson) -> like.Side:
    return like.Side(row.values, "", row.listed)


def _same_as(first: ListedPerson, row: ListedPerson, *, otherwise: bool = False) -> Message:
    place = {"row": str(first.number), "sheet": first.listed.get(SHEET, "")}
    if first.sheet == row.sheet and otherwise:
        return message("the same person as in row {row}, written otherwise", row=place["row"])
    if first.sheet == row.sheet:
        return message("the same as row {row}", row=place["row"])
    if otherwise:
        return message("the same person as in row {row} of sheet “{sheet}”, written otherwise", **place)
    return message("the same as row {row} of sheet “{sheet}”", **place)


def _gone(rows: Sequence[ListedPerson], known: Sequence[KnownPerson], claimed: set[str]) -> tuple[str, ...]:
    """Those of an earlier list of which this is a newer one: a third of its people are in both.

    Another delegation's list has nobody in common with it, and takes nobody away.
    """
    lists: dict[Hashable, list[KnownPerson]] = defaultdict(list)
    for one in known:
        if one.listed and not one.gone:
            # Sheets of one workbook are lists of their own.
            lists[tuple(without_marks(one.listed)), one.listed.get(SHEET)].append(one)
    gone: set[str] = set()
    for people in lists.values():
        here = sum(one.person_id in claimed for one in people)
        if here and 3 * here >= min(len(people), len(rows)):
            gone |= {one.person_id for one in people if one.person_id not in claimed}
    return tuple(one.person_id for one in known if one.person_id in gone)
