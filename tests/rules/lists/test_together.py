"""Cells that say two things."""

from __future__ import annotations

import pytest

from planner.rules.lists.together import name_and_position, two_scripts


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("WANG Wei\n王伟", ("WANG Wei", "王伟")),
        ("王伟 WANG Wei", ("WANG Wei", "王伟")),
        ("王伟（WANG Wei）", ("WANG Wei", "王伟")),
        ("Emmanuel Macron / 埃马纽埃尔·马克龙", ("Emmanuel Macron", "埃马纽埃尔·马克龙")),
        ("Mohammed bin Rashid\nمحمد بن راشد", ("Mohammed bin Rashid", "محمد بن راشد")),
        ("李 Mike", None),
        ("José Núñez", None),
        ("王伟", None),
        ("Kawlo．Iyun．Pacidal", None),
        ("张三(VIP)", None),
    ],
)
def test_a_name_in_two_scripts_is_two_names(text: str, both: tuple[str, str] | None) -> None:
    assert two_scripts(text, names=True) == both


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Mayor\n市长", ("Mayor", "市长")),
        ("大连市外办 / Dalian FAO", ("Dalian FAO", "大连市外办")),
        ("KOTRA 대련무역관", None),
        ("CCTV 记者", None),
        ("Deputy\nDirector", None),
    ],
)
def test_other_texts_are_parted_only_where_a_sign_does(text: str, both: tuple[str, str] | None) -> None:
    assert two_scripts(text) == both


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("王伟（市长）", ("王伟", "市长")),
        ("李娜（女，副主任）", ("李娜", "副主任")),
        ("Jean Dupont, Ambassador, Head of Mission", ("Jean Dupont", "Ambassador, Head of Mission")),
        ("Jean Dupont\nAmbassador", ("Jean Dupont", "Ambassador")),
        ("Anne-Marie Curie – Professor", ("Anne-Marie Curie", "Professor")),
        ("王伟 市长", ("王伟", "市长")),
        ("Jean Dupont", ("Jean Dupont", None)),
    ],
)
def test_a_name_is_parted_from_its_position(text: str, parts: tuple[str, str | None]) -> None:
    assert name_and_position(text) == parts
