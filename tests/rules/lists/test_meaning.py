"""What columns mean, by heads in many languages and by what is under them."""

from __future__ import annotations

import pytest

from planner.rules.lists.meaning import people_meaning
from planner.rules.lists.table import Table


def table(*rows: str) -> Table:
    cells = [tuple(row.split("|")) for row in rows]
    return Table(cells[0], tuple(cells[1:]), tuple(range(2, len(cells) + 1)))


def members(*rows: str) -> list[str]:
    return list(people_meaning(table(*rows)).values())


@pytest.mark.parametrize(
    ("heads", "meant"),
    [
        ("No.|Title|First name|Surname|Job title|Ministry|E-mail address|Mobile phone|Remarks",
         "number|courtesy_title|given_name|family_name|position|organization|email|phone|notes"),
        ("序号|姓名|职务|单位|国籍|护照号码|饮食禁忌|备注",
         "number|name|position|organization|nationality|passport|diet|notes"),
        ("序號|姓名|職務|單位|電話|房號", "number|name|position|organization|phone|room"),
        ("番号|氏名|役職|所属|生年月日|食事制限", "number|name|position|organization|birth_date|diet"),
        ("N°|Civilité|Nom|Prénom(s)|Fonction|Organisme|Courriel|Tél. portable",
         "number|honorific|family_name|given_name|position|organization|email|phone"),
        ("الرقم|الاسم|المنصب|الجهة|الجنسية|رقم جواز السفر|ملاحظات",
         "number|name|position|organization|nationality|passport|notes"),
        ("Nr.|Name|Vorname|Funktion|Behörde", "number|family_name|given_name|position|organization"),
        ("№|ФИО|Должность|Организация|Гражданство", "number|name|position|organization|nationality"),
        ("번호|이름|직위|소속|이메일", "number|name|position|organization|email"),
        ("Nombre|Apellidos|Cargo|Institución|País", "given_name|family_name|position|organization|country"),
        ("Name / 姓名|Position 职务|Organisation (单位)", "name|position|organization"),
        ("Nom|Fonction", "name|position"),
        ("Name|Order of precedence|Number of people", "name|precedence|headcount"),
        ("Name|Flight|Shoe size", "name||"),
    ],
)  # fmt: skip
def test_heads_are_known_in_many_languages(heads: str, meant: str) -> None:
    filler = "|".join("x" for _ in heads.split("|"))
    assert "|".join(members(heads, filler)) == meant


def test_a_title_column_of_honorifics_is_one() -> None:
    assert members("Title|Name", "H.E. Mr.|Ann", "Ms.|Bo", "Dr|Cy") == ["honorific", "name"]
    assert members("Title|Name", "Minister|Ann", "Mayor|Bo") == ["position", "name"]


def test_of_two_columns_of_names_the_one_in_another_script_is_the_native_name() -> None:
    assert members("姓名|英文姓名", "王伟|Wang Wei", "李娜|Li Na") == ["native_name", "name"]


def test_columns_without_known_heads_are_told_by_what_is_in_them() -> None:
    found = members("‹1›|‹2›|‹3›|‹4›", "Ann Lee|a@x.org|+33 1 234567|1", "Bo van Li|b@x.org|+33 1 234568|1")
    assert found == ["name", "email", "phone", ""]


def test_what_was_decided_for_the_same_columns_before_is_remembered() -> None:
    remembered = [(("Gast", "Name"), {"Gast": "name", "Name": ""})]
    assert people_meaning(table("Name|Gast", "a|b"), remembered) == {"Name": "", "Gast": "name"}
    assert people_meaning(table("Gast|Position", "a|b"), remembered) == {"Gast": "name", "Position": "position"}


def test_a_list_without_heads_is_understood_by_what_stands_in_it() -> None:
    rows = (
        ("H.E. Mr. Mohammed bin Rashid AL MAKTOUM", "Minister of State", "Ministry of Foreign Affairs"),
        ("Suharto", "Adviser", "Kemlu"),
        ("García Márquez, Gabriel José", "Director General", "Embassy"),
        ("José Carlos da Silva Pereira dos Santos", "Head of Unit", "Trade Council"),
    )
    table = Table(("‹1›", "‹2›", "‹3›"), rows, (1, 2, 3, 4))
    assert people_meaning(table) == {"‹1›": "name", "‹2›": "position", "‹3›": "organization"}


@pytest.mark.parametrize(
    ("heads", "members"),
    [
        (("Lp.", "Imię i nazwisko", "Stanowisko", "Instytucja"), ("number", "name", "position", "organization")),
        (("Sıra No", "Adı Soyadı", "Ünvanı", "Kurumu"), ("number", "name", "position", "organization")),
        (("Nome completo", "Cargo", "Órgão"), ("name", "position", "organization")),
        (("Họ và tên", "Chức vụ", "Cơ quan"), ("name", "position", "organization")),
        (("Név", "Beosztás", "Szervezet"), ("name", "position", "organization")),
    ],
)
def test_heads_of_more_languages(heads: tuple[str, ...], members: tuple[str, ...]) -> None:
    assert tuple(people_meaning(Table(heads, (), ())).values()) == members
