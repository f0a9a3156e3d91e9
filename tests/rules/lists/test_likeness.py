"""Two people of one name stay two; one person in another spelling, office or order of words is found."""

from __future__ import annotations

from typing import Any

import pytest

from planner.rules.lists.likeness import Side, same_address
from planner.rules.lists.matching import KnownPerson, match_people
from planner.rules.lists.reading import Body, ListedPerson


def row(number: int, name: str, position: str = "", body: str = "", **values: Any) -> ListedPerson:
    own = "name" if name.isascii() or name[0] < "\u0250" else "native_name"
    told = {own: name, "position_text": position or None, **values}
    listed = {"Name": name, "Title": position, "Body": body, "More": str(values)}
    return ListedPerson(number, told, Body(body) if body else None, listed, tuple(listed.values()))


def there(person_id: str, one: ListedPerson) -> KnownPerson:
    return KnownPerson(person_id, one.values, one.body.name if one.body else None, dict(one.listed))


def found(rows: list[ListedPerson], people: list[ListedPerson]) -> list[tuple[str, str | None]]:
    matching = match_people(rows, [there(str(n), one) for n, one in enumerate(people)])
    return [(match.kind, match.person_id) for match in matching.matches]


FATHER = row(2, "Juan García", "President", "García S.A.", birth_date="1948-02-01")
SON = row(3, "Juan García", "Director", "García S.A.", birth_date="1979-07-09")


def test_the_son_who_takes_his_fathers_office_is_not_his_father() -> None:
    promoted = row(2, "Juan García", "President", "García S.A.", birth_date="09.07.1979")
    retired = row(3, "Juan García", "Honorary President", "García S.A.", birth_date="1 2 1948")
    assert found([promoted, retired], [FATHER, SON]) == [("exact", "1"), ("exact", "0")]
    assert found([promoted], [FATHER]) == [("likely", "0")]


def test_of_two_of_one_name_and_house_nobody_is_sure_who_got_a_new_office() -> None:
    people = [row(2, "Li Wei", "Driver", "Hilton"), row(3, "Li Wei", "Guard", "Hilton")]
    assert found([row(2, "Li Wei", "Manager", "Hilton")], people) == [("likely", "0")]
    assert found([row(2, "Li Wei", "Guard", "Hilton"), row(3, "Li Wei", "Cook", "Hilton")], people) == [
        ("exact", "1"),
        ("exact", "0"),
    ]


def test_a_namesake_with_another_office_and_address_is_somebody_else_until_a_person_says_so() -> None:
    one = row(2, "Ann Lee", "Mayor", "Hall", email="mayor@x.org")
    assert found([row(2, "Ann Lee", "Clerk", "Hall", email="clerk@x.org")], [one]) == [("likely", "0")]
    assert found([row(2, "Ann Lee", "Lord Mayor", "Hall", email="mayor@x.org")], [one]) == [("exact", "0")]


@pytest.mark.parametrize(
    ("typed", "known", "kind"),
    [
        (("Jonh Smith", "Clerk", "Hall"), ("John Smith", "Clerk", "Hall"), "likely"),
        (("Schmidt, Karl", "Clerk", "Hall"), ("Karl Schmit", "Clerk", "Hall"), "likely"),
        (("Aleksandr Petrov", "", "Hall"), ("Alexander Petrov", "", "Hall"), "likely"),
        (("KIM Gihyeon", "Mayor", "Ulsan"), ("KIM Gi-hyeon", "Mayor", "Ulsan"), "likely"),
        (("J. C. Pérez", "Clerk", "Hall"), ("Juan Carlos Pérez", "Clerk", "Hall"), "likely"),
        (("王玮", "市长", "大连"), ("王伟", "市长", "大连"), "likely"),
        (("王玮", "司机", "大连"), ("王伟", "市长", "大连"), "new"),
        (("高市 早苗 様", "大臣", "内閣府"), ("高市早苗", "大臣", "内閣府"), "exact"),
        (("معالي الشيخ محمد بن راشد", "", "الخارجية"), ("محمد بن راشد", "", "الخارجية"), "exact"),
        (("Сергей Викторович Лавров", "", "МИД"), ("ЛАВРОВ Сергей Викторович", "", "МИД"), "exact"),
        (("นายเศรษฐา ทวีสิน", "", "ทำเนียบ"), ("เศรษฐา ทวีสิน", "", "ทำเนียบ"), "exact"),
        (("Keali‘i López", "", "Hawaii"), ("Kealiʻi LÓPEZ", "", "Hawaii"), "exact"),
        (("Jose\u0301 Nu\u0301n\u0303ez", "", "Hall"), ("José Núñez", "", "Hall"), "exact"),
        (("M. Kumar", "", "Hall"), ("S. Kumar", "", "Hall"), "new"),
        (("He Wei", "", "Hall"), ("Wei", "", "Hall"), "new"),
        (("HE Mr. Wei Ping", "", "Hall"), ("Wei Ping", "", "Hall"), "exact"),
        (("Н. Иванов", "", "МИД"), ("Р. Иванов", "", "МИД"), "new"),
        (("George Bush Jr.", "Governor", "Texas"), ("George Bush", "President", "Texas"), "likely"),
        (("Li Wei", "", "Hall"), ("Li Na", "", "Hall"), "new"),
        (("Ann Lee", "Mayor", ""), ("Ann Lee", "Nurse", ""), "exact"),
    ],
)
def test_who_a_name_in_another_dress_is(typed: tuple[str, ...], known: tuple[str, ...], kind: str) -> None:
    assert [one for one, _ in found([row(2, *typed)], [row(2, *known)])] == [kind]


def test_a_namesake_from_another_list_with_another_office_is_likely_only() -> None:
    known = KnownPerson("a", {"name": "Ann Lee", "position_text": "Nurse"}, None, {"Name": "Ann Lee"})
    assert match_people([row(2, "Ann Lee", "Mayor")], [known]).matches[0].kind == "likely"


def test_one_address_of_several_in_a_cell_is_enough() -> None:
    several = {"name": "Ann Lee", "email": "ann@x.org ::: Ann Lee <a.lee@y.org>; old@z.org"}
    for address in ("ANN@x.org", "a.lee@y.org", "old@z.org"):
        row = Side({"name": "Ann Lee", "email": address}, "", None)
        assert same_address(row, Side(several, "", None))
