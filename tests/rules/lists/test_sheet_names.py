"""What the names of sheets tell of those on them."""

from __future__ import annotations

import pytest

from planner.rules.lists.sheet_groups import GroupNamed, group_of
from planner.rules.lists.sheet_names import proposal_of


@pytest.mark.parametrize(
    ("sheet", "name", "kind"),
    [
        ("Coach 1", "Coach 1", "coach"),
        ("Bus B", "Bus B", "coach"),
        ("2号车名单", "2号车", "coach"),
        ("大巴一", "大巴一", "coach"),
        ("Group B", "Group B", "party"),
        ("第二组", "第二组", "party"),
        ("A组名单", "A组", "party"),
        ("Groupe 3", "Groupe 3", "party"),
        ("Business delegation", "Business delegation", "party"),
        ("03_Business Delegation list", "Business Delegation", "party"),
        ("企业家代表团名单", "企业家代表团", "party"),
        ("Délégation économique", "Délégation économique", "party"),
        ("Press pool", "Press pool", "press"),
        ("随团记者团", "随团记者团", "press"),
        ("Spouse programme", "Spouse programme", "programme"),
        ("Table 4", "Table 4", "table"),
    ],
)
def test_a_sheet_names_a_group(sheet: str, name: str, kind: str) -> None:
    assert group_of(sheet) == GroupNamed(name, kind)


@pytest.mark.parametrize(
    "sheet",
    [
        "Sheet1",
        "Delegation",
        "Hosts",
        "Drivers",
        "名单",
        "代表团",
        "Table",
        "Business",
        "Carl",
        "Group photo",
        "All",
        "2026",
    ],
)
def test_a_sheet_that_names_none_makes_none(sheet: str) -> None:
    assert group_of(sheet) is None


def test_side_and_part_are_told_beside_the_group() -> None:
    assert [proposal_of(name) for name in ("Hosts", "Drivers", "Business delegation", "Coach 1")] == [
        ("host", None), (None, "driver"), ("delegation", None), (None, None),
    ]  # fmt: skip
