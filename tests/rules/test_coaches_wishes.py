"""What a list says about riding."""

from __future__ import annotations

import pytest

from planner.rules.coaches_wishes import needs_room, wished

NAMES = {
    "c1": ("Coach 1", "一号车"),
    "c12": ("Coach 12", None),
    "wang": ("Wang Zhenfen", "王振芬"),
    "ana": ("Ana María Grullón", None),
    "anna": ("Anna Kim", None),
    "nn": (None, None),
}


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("coach 1", "c1"), ("Coach 12, please", "c12"), ("一号车", "c1"), ("与王振芬同车", "wang"),
        ("Ms WANG Zhenfen", "wang"), ("ana maria grullon", "ana"), ("Grullón", "ana"), ("Kim", "anna"),
        ("an", None), ("a quiet one", None), ("", None), (None, None), ("—", None),
    ],
)  # fmt: skip
def test_a_wish_names_one_coach_or_one_person(text: str | None, means: str | None) -> None:
    assert wished(text, NAMES) == means


@pytest.mark.parametrize(
    ("text", "needs"),
    [("uses a Wheel-chair", True), ("乘坐轮椅", True), ("en fauteuil roulant", True), ("vegetarian", False),
     (None, False), ("no lifting", False)],
)  # fmt: skip
def test_a_wheelchair_needs_room(text: str | None, needs: bool) -> None:
    assert needs_room(text) is needs
