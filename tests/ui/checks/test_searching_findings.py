"""Which findings a search of the checks leaves."""

from __future__ import annotations

import unicodedata

import pytest

from planner.ui.checks.rows import CheckRow, holds

LATE = CheckRow("1", "error", "Two things at once", "“Accueil à Liège” and “Dîner” overlap", "Both attend", "Tue 10:30",
                "Gare de Liège-Guillemins", "Go there")  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    ["liege", "LIÈGE diner", unicodedata.normalize("NFD", "Dîner"), "ｌｉｅｇｅ", "10:30", "liege guillemins", ""],
)
def test_a_finding_is_found_however_its_words_are_typed(typed: str) -> None:
    assert holds(LATE, typed)


@pytest.mark.parametrize("typed", ["liege namur", "30:10", "?"])
def test_a_finding_is_left_out_where_it_lacks_a_word(typed: str) -> None:
    assert not holds(LATE, typed)
