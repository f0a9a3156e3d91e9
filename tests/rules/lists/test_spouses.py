"""Who comes along with somebody: named, or to be named."""

from __future__ import annotations

import pytest

from planner.rules.lists.parting import Together, people_in
from planner.rules.lists.spouses import is_guest_of, is_spouse_of


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("John Smith and spouse", "John Smith", "spouse (John Smith)"),
        ("Mr. John Smith & Mrs.", "Mr. John Smith", "Mrs. (Mr. John Smith)"),
        ("John Smith and his wife", "John Smith", "wife (John Smith)"),
        ("John Smith (with spouse)", "John Smith", "spouse (John Smith)"),
        ("John Smith and wife Mary", "John Smith", "Mary"),
        ("John Smith +1", "John Smith", "guest (John Smith)"),
        ("Juan Pérez & esposa", "Juan Pérez", "esposa (Juan Pérez)"),
        ("Sr. Juan Pérez y Sra.", "Sr. Juan Pérez", "Sra. (Sr. Juan Pérez)"),
        ("M. Jean Dupont et Madame", "M. Jean Dupont", "Madame (M. Jean Dupont)"),
        ("Jean Dupont et son épouse", "Jean Dupont", "épouse (Jean Dupont)"),
        ("Herr Klaus Schmidt mit Gattin", "Herr Klaus Schmidt", "Gattin (Herr Klaus Schmidt)"),
        ("Klaus Schmidt und Ehefrau", "Klaus Schmidt", "Ehefrau (Klaus Schmidt)"),
        ("João Silva e esposa", "João Silva", "esposa (João Silva)"),
        ("王伟及夫人", "王伟", "夫人（王伟）"),
        ("王伟（携夫人）", "王伟", "夫人（王伟）"),
        ("王伟夫妇", "王伟", "配偶（王伟）"),
        ("王伟及夫人李娜", "王伟", "李娜"),
        ("محمد علي وحرمه", "محمد علي", "حرمه (محمد علي)"),
        ("محمد علي والسيدة قرينته", "محمد علي", "السيدة قرينته (محمد علي)"),
        ("Иван Петров с супругой", "Иван Петров", "супругой (Иван Петров)"),
    ],
)
def test_a_spouse_who_is_not_named_is_somebody_to_be_named(text: str, one: str, other: str) -> None:
    found = people_in(text)
    assert found is not None
    assert found.names == (one, other)
    assert found.spouse is not None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sr. y Sra. Pérez", ("Sr. Pérez", "Sra. Pérez")),
        ("M. et Mme Dupont", ("M. Dupont", "Mme Dupont")),
        ("Ambassador and Mrs. Smith", ("Ambassador Smith", "Mrs. Smith")),
    ],
)
def test_a_couple_of_one_name_is_two_of_that_name(text: str, names: tuple[str, ...]) -> None:
    assert people_in(text) == Together(names, spouse="")


@pytest.mark.parametrize(
    "text",
    [
        "3 officials and spouses",
        "Ministry of Trade and Partner Agencies",
        "José Ortega y Gasset",
        "Ana Frau",
        "Karl von und zu Romm",
        "Ann Lee (Partner, Smith and Co)",
        "Jan y Pan",
    ],
)
def test_other_cells_name_no_spouse(text: str) -> None:
    assert people_in(text) is None


def test_whose_spouse_somebody_is_does_not_name_them() -> None:
    told = ("Spouse of the Mayor", "esposa (Juan Pérez)", "夫人（王伟）", "épouse de l'ambassadeur", "guest (Ann Lee)",
            "Frau Meier", "Lady Gaga", "Partner (KPMG)", "李夫人")  # fmt: skip
    assert [(is_spouse_of(one), is_guest_of(one)) for one in told] == [
        *[(True, False)] * 4, (False, True), *[(False, False)] * 4,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("赵刚等3人", ("赵刚", "另有2人")),
        ("Ann Lee and 2 others", ("Ann Lee", "2 others")),
        ("李明（携夫人张红）", ("李明", "张红")),
        ("张三、李四等5人", None),
        ("赵刚等1人", None),
    ],
)
def test_somebody_with_others_who_are_counted_is_offered_apart(text: str, names: tuple[str, ...] | None) -> None:
    found = people_in(text)
    assert (found.names if found else None) == names
