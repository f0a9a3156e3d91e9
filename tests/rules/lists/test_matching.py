"""Who a row is: surely, perhaps, or nobody yet."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.rules.lists.matching import KnownPerson, match_people
from planner.rules.lists.reading import Body, ListedPerson

WORDS = st.sampled_from(["ann", "lee", "mohamed", "muhammad", "salah", "bo", "王伟", "الراجحي"])
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "name": st.lists(WORDS, min_size=1, max_size=3).map(" ".join),
        "native_name": WORDS,
        "email": st.sampled_from(["a@x.org", "b@x.org"]),
        "phone": st.sampled_from(["+33 1 234 5678", "0033 1 234 56 78"]),
        "position_text": st.sampled_from(["Mayor", "mayor", "3 officials"]),
        "birth_date": st.sampled_from(["1948-02-01", "1979-07-09", "09.07.1979"]),
    },
)
BODIES = st.sampled_from([None, "Hall", "hall", "Port"])


def row(number: int, values: dict[str, Any], body: str | None = None) -> ListedPerson:
    listed = {"x": f"{sorted(values.items())}", "o": body or ""}
    return ListedPerson(number, values, Body(body) if body else None, listed, tuple(listed.values()))


def known(person_id: str, values: dict[str, Any], body: str | None = None) -> KnownPerson:
    return KnownPerson(person_id, values, body)


@pytest.mark.parametrize(
    ("typed", "there", "kind"),
    [
        (({"name": "Mr. Jean DUPONT"}, "Hall"), ({"name": "Dupont, Jean"}, "HALL"), "exact"),
        (({"name": "André Müller"}, None), ({"name": "Andre Muller"}, "Hall"), "exact"),
        (({"native_name": "高市 早苗"}, None), ({"native_name": "高市早苗", "name": "Sanae Takaichi"}, None), "exact"),
        (({"name": "Ann Lee", "phone": "01 23 45 67 89"}, "Port"),
         ({"name": "Lee Ann", "phone": "+33 123456789"}, "Hall"), "exact"),
        (({"name": "Ann Lee"}, "Port"), ({"name": "Lee Ann"}, "Hall"), "likely"),
        (({"name": "Anna Lee", "email": "A@x.org"}, None), ({"name": "A. Lee", "email": "a@x.org"}, None), "likely"),
        (({"name": "Ann Lee", "position_text": "Mayor"}, "Hall"), ({"position_text": "Mayor"}, "Hall"), "likely"),
        (({"name": "Mohamed Salah"}, None), ({"name": "Muhammad Saleh"}, None), "likely"),
        (({"name": "Juan Carlos Pérez Gómez"}, "Hall"), ({"name": "Juan Perez"}, "Hall"), "likely"),
        (({"name": "Juan Carlos Pérez Gómez"}, "Hall"), ({"name": "Juan Perez"}, "Port"), "new"),
        (({"name": "Ann Lee"}, "Hall"), ({"name": "Ann Leary"}, "Hall"), "new"),
        (({"position_text": "3 officials", "headcount": 3}, "Hall"),
         ({"position_text": "3 Officials", "headcount": 3}, "Hall"), "exact"),
        (({"position_text": "Interpreter"}, None), ({"position_text": "Interpreter", "name": "Ann Lee"}, None), "new"),
    ],
)  # fmt: skip
def test_a_row_is_matched_by_what_it_says(typed: Any, there: Any, kind: str) -> None:
    assert match_people([row(2, *typed)], [known("p", *there)]).matches[0].kind == kind


def test_of_two_people_of_one_name_the_one_of_the_organisation_is_meant() -> None:
    people = [known("port", {"name": "Ann Lee"}, "Port"), known("hall", {"name": "Ann Lee"}, "Hall")]
    rows = [row(2, {"name": "Ann Lee"}, "Hall"), row(3, {"name": "Lee Ann"}, "Port")]
    assert [match.person_id for match in match_people(rows, people).matches] == ["hall", "port"]


@given(st.lists(st.tuples(VALUES, BODIES), max_size=8), st.lists(st.tuples(VALUES, BODIES), max_size=8))
def test_nobody_is_claimed_twice_and_every_row_gets_an_answer(typed: list[Any], there: list[Any]) -> None:
    rows = [row(n, *one) for n, one in enumerate(typed)]
    people = [known(str(n), *one) for n, one in enumerate(there)]
    matching = match_people(rows, people)
    claimed = [match.person_id for match in matching.matches if match.person_id is not None]
    assert len(matching.matches) == len(rows)
    assert len(set(claimed)) == len(claimed)
    assert all((match.person_id is None) == (match.kind in ("new", "double", "bad")) for match in matching.matches)


@given(st.lists(st.tuples(VALUES, BODIES), max_size=8), st.lists(st.tuples(VALUES, BODIES), max_size=8))
def test_nobody_is_surely_somebody_who_was_born_on_another_day(typed: list[Any], there: list[Any]) -> None:
    rows = [row(n, *one) for n, one in enumerate(typed)]
    born = {str(n): one.get("birth_date") for n, (one, _) in enumerate(there)}
    matching = match_people(rows, [known(str(n), *one) for n, one in enumerate(there)])
    for one, match in zip(rows, matching.matches, strict=True):
        days = {one.values.get("birth_date"), born.get(match.person_id or "")} - {None}
        if match.kind == "exact" and one.values.get("name"):
            assert days <= {"1948-02-01"} or "1948-02-01" not in days


@given(st.lists(st.tuples(VALUES, BODIES), max_size=8))
def test_whoever_was_made_from_a_list_is_surely_the_one_of_the_row(typed: list[Any]) -> None:
    rows = [row(n, *one) for n, one in enumerate(typed)]
    new = [one for one, match in zip(rows, match_people(rows, []).matches, strict=True) if match.kind == "new"]
    people = [
        KnownPerson(str(one.number), one.values, one.body.name if one.body else None, dict(one.listed)) for one in new
    ]
    again = match_people(rows, people)
    kinds = {match.kind for match in again.matches}
    assert (kinds <= {"exact", "double"}, again.gone) == (True, ())


def test_of_two_in_one_office_a_newer_phone_is_nobodys_for_certain_and_words_stand_in_their_order() -> None:
    def officers(*told: tuple[str, str]) -> list[ListedPerson]:
        return [
            row(n, {"name": name, "position_text": "Officer", "phone": phone}, "Foreign Office")
            for n, (name, phone) in enumerate(told)
        ]

    def found(there: list[ListedPerson], now: list[ListedPerson]) -> list[tuple[str, str | None]]:
        people = [known(str(one.number), dict(one.values), "Foreign Office") for one in there]
        return [(match.kind, match.person_id) for match in match_people(now, people).matches]

    namesakes = officers(("Wang Wei", "1111111"), ("Wang Wei", "2222222"))
    assert found(namesakes, officers(("Wang Wei", "3333333"))) == [("likely", "0")]
    assert found(namesakes, officers(("Wang Wei", "2222222"))) == [("exact", "1")]
    assert found(namesakes, officers(("Wang Wei", "2222222"), ("Wang Wei", "1111111"))) == [
        ("exact", "1"), ("exact", "0")
    ]  # fmt: skip
    turned = officers(("Li Wang", "1111111"), ("Wang Li", "2222222"))
    assert found(turned, officers(("Wang Li", "3333333"), ("Li Wang", "4444444"))) == [("exact", "1"), ("exact", "0")]


def test_a_person_who_is_in_a_list_twice_in_another_spelling_is_doubled_by_their_papers() -> None:
    rows = [
        row(2, {"name": "Ann Lee", "email": "ann@x.org"}),
        row(3, {"name": "LEE, Ann", "email": "Ann@x.org"}),
        row(4, {"name": "Lee Ann", "passport": "P1234567"}),
        row(5, {"name": "Ann LEE", "passport": "p1234567"}),
        row(6, {"name": "Bo Li", "email": "office@x.org"}),
        row(7, {"name": "Cy Ma", "email": "office@x.org"}),
        row(8, {"name": "Dee Oak", "email": "oak@x.org", "birth_date": "1950-01-02"}),
        row(9, {"name": "Dee Oak", "email": "oak@x.org", "birth_date": "1981-03-04"}),
    ]
    assert [match.kind for match in match_people(rows, []).matches] == [
        "new", "double", "new", "double", "new", "new", "new", "new",
    ]  # fmt: skip
