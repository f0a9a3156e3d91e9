"""Rows of a list that are no person."""

from __future__ import annotations

import pytest

from planner.rules.lists.asides import is_aside


@pytest.mark.parametrize(
    ("cells", "aside"),
    [
        (("* to be confirmed", "", ""), True),
        (("Total: 7 persons", "", ""), True),
        (("合计：7人", "", ""), True),
        (("OFFICIAL DELEGATION", "OFFICIAL DELEGATION", "OFFICIAL DELEGATION"), True),
        (("", "随行人员", ""), True),
        (("As of 3 May 2026", "", ""), True),
        (("Press", "", "Officer"), False),
        (("Anna Berg", "", ""), False),
        (("* to be confirmed", ""), False),
        (("Total", "7", ""), False),
    ],
)
def test_one_text_in_a_wide_row_may_be_a_note_or_a_heading(cells: tuple[str, ...], aside: bool) -> None:
    assert is_aside(dict(zip("abc", cells, strict=False))) is aside
