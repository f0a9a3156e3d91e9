"""What a name says, and what it leaves open."""

from __future__ import annotations

import pytest

from planner.rules.lists.names import NameRead, read_name, writes_commas


@pytest.mark.parametrize(
    ("text", "family", "order"),
    [
        ("DUPONT Jean", "DUPONT", "family_first"),
        ("Jean DUPONT", "DUPONT", "given_first"),
        ("Mr. NGUYEN Van An", "NGUYEN", "family_first"),
        ("HE Lifeng", "HE", "family_first"),
        ("H.E. Mr HE Lifeng", "HE", "family_first"),
        ("Mr. PAN Gongsheng", "PAN", "family_first"),
        ("Mr Tao HE", "HE", "given_first"),
        ("HE Mr WANG Yi", "WANG", "family_first"),
        ("HE WANG Yi", "WANG", "family_first"),
        ("Driss El AZAMI EL IDRISSI", "AZAMI EL IDRISSI", "given_first"),
        ("JEAN DUPONT", None, None),
        ("Kardono", None, None),
        ("Lee J.T. White", None, None),
        ("Charles XVI Gustaf", None, None),
        ("Federico Alfredo Grullón de La Cruz", None, None),
        ("Halla Tómasdóttir", None, None),
        ("方剛", "方", "family_first"),
        ("欧阳修", "欧阳", "family_first"),
        ("周梁淑怡", None, None),
        ("高市 早苗", "高市", "family_first"),
        ("ディーター・サロモン", None, None),
        ("高市 早苗 様", "高市", "family_first"),
        ("髙橋 はじめ", "髙橋", "family_first"),
        ("𠮷野家 太郎 殿", "𠮷野家", "family_first"),
        ("남궁 민", "남궁", "family_first"),
        ("ЛАВРОВ Сергей Викторович", "ЛАВРОВ", "family_first"),
        ("Γιώργος ΓΕΡΑΠΕΤΡΙΤΗΣ", "ΓΕΡΑΠΕΤΡΙΤΗΣ", "given_first"),
        ("Rajesh Kumar Singh, IAS", None, None),
        ("Keir Starmer KCB KC MP", None, None),
        ("Anita Desai W/O R. K. Desai", None, None),
        ("Sultan bin Ahmed AL-JABER", "AL-JABER", "given_first"),
        ("김기현", "김", "family_first"),
        ("후지타 히로유키", None, None),
        ("برهم صالح", None, None),
    ],
)
def test_the_family_name_is_marked_only_where_it_is_certain(text: str, family: str | None, order: str | None) -> None:
    assert read_name(text) == NameRead(True, None, family, order)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("N.N.", None), ("TBC", None), ("to be confirmed", None), ("待定", None), ("?", None), ("—", None), ("", None),
        ("Name TBC", None), ("3 officials", 3), ("two interpreters", 2), ("Security x 2", 2), ("随员5人", 5),
        ("翻译2名", 2), ("10 pax", 10), ("press (4)", 4), ("1 driver", None), ("18 presenters", 18),
        ("press corps (12, tbc)", 12), ("另有随员5人", 5), ("等6人", 6), ("王伟等3人", 3), ("+ 4 staff", 4),
        ("approx. 15 journalists", 15), ("10-12 journalists", 12), ("Two (2) interpreters", 2),
        ("a dozen students", 12), ("5 Sicherheitsbeamte", 5), ("quatre gardes du corps", 4), ("охрана (3)", 3),
        ("3 مرافقين", 3), ("경호원 4명", 4),
        ("十二名记者", 12), ("随員 ５名", 5), ("Group of 8 farmers", 8), ("N.N. (2)", 2), ("TBC x 3", 3),
        ("N.N. 2", None),
        ("2 interpreters, EN/FR", 2), ("Security team: 6", 6),
    ],
)  # fmt: skip
def test_somebody_to_be_named_is_counted(text: str, count: int | None) -> None:
    assert read_name(text) == NameRead(False, count)


@pytest.mark.parametrize(
    "text",
    [
        "George III",
        "李政?",
        "Kawlo．Iyun．Pacidal",
        "7 of Nine",
        "Colette Kabore/Zabsonré",
        "50 Cent",
        "Ann Lee (2)",
        "三木武夫",
        "五十嵐 三郎",
        "二阶俊博",
        "十世班禅",
        "Ocho Rios",
        "Diez",
        "Tre",
        "Dos Santos",
        "ten Brink",
        "2Pac Shakur",
    ],
)
def test_a_name_with_figures_or_signs_is_a_name(text: str) -> None:
    assert read_name(text).named


def test_two_people_in_one_cell_are_noticed() -> None:
    several = (
        "John Smith and Mary Jones",
        "Ann Lee; Bo Li",
        "王伟、李娜",
        "Mr. & Mrs. John Smith",
        "王伟夫妇",
        "Li & esposa",
    )
    one = ("Gabriel Ferrero y de Loma-Osorio", "Ann Lee", "WANG Wei\n王伟", "Karl von und zu Guttenberg")
    assert [read_name(text).several for text in several + one] == [True] * len(several) + [False] * len(one)


def test_surname_comma_given_counts_where_the_list_writes_so() -> None:
    assert writes_commas(["Smith, John", "Lee, Ann", "Kardono"])
    assert not writes_commas(["Nadine, Colette, Elisabeth Echtermeyer", "Jean Lemire", "Marta Subirá, Jr."])
    assert read_name("de la Cruz, Ana", commas=True) == NameRead(True, None, "de la Cruz", "family_first")


def test_a_very_long_cell_is_read_in_a_moment() -> None:
    assert read_name("a " * 100_000).named
