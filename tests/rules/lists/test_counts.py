"""Lines that stand for several people."""

from __future__ import annotations

import pytest

from planner.rules.lists.counts import LONGEST_LINE, counted


@pytest.mark.parametrize(
    ("numbers", "line", "counts"),
    [
        ("一 二 两 兩 三 四 五 六 七 八 九 十", "{}名官员", [1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        ("十一 十五 二十 二十三 九十九", "随员{}人", [11, 15, 20, 23, 99]),
        ("one two three four five six seven eight nine ten", "{} officials", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        ("eleven twelve fifteen twenty thirty", "another {} officials", [11, 12, 15, 20, 30]),
        ("deux trois quatre cinq sept huit neuf dix douze", "{} interprètes", [2, 3, 4, 5, 7, 8, 9, 10, 12]),
        ("dos tres cuatro cinco seis siete ocho nueve diez", "{} escoltas", [2, 3, 4, 5, 6, 7, 8, 9, 10]),
        ("zwei drei vier fünf sechs sieben acht neun zehn zwölf", "{} Fahrer", [2, 3, 4, 5, 6, 7, 8, 9, 10, 12]),
        ("два три четыре пять", "{} переводчика", [2, 3, 4, 5]),
    ],
)
def test_a_number_in_words_counts_as_it_says(numbers: str, line: str, counts: list[int]) -> None:
    assert [counted(line.format(number)) for number in numbers.split()] == counts


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("3-4 officials", 4),
        ("Press corps (12)", 12),
        ("Security x 2", 2),
        ("a dozen journalists", 12),
        ("Ann Lee (2)", None),
        ("50 Cent", None),
        ("三上悠亜", None),
        ("Elizabeth II 2", None),
        (f"3 officials {'x' * LONGEST_LINE}", None),
    ],
)
def test_what_may_be_a_name_counts_nobody(line: str, count: int | None) -> None:
    assert counted(line) == count
