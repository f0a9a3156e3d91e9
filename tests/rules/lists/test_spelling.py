"""Words that may be one word in two spellings."""

from __future__ import annotations

import pytest

from planner.rules.lists.spelling import bones, initial_of, near


@pytest.mark.parametrize(
    ("one", "other", "alike", "strictly"),
    [
        ("anna", "anna", True, False),
        ("anna", "anne", True, False),
        ("jhon", "john", True, False),
        ("martin", "mratin", True, True),
        ("martin", "matrin", True, True),
        ("martin", "martni", True, True),
        ("martin", "martins", True, True),
        ("martin", "mrtn", False, False),
        ("martin", "marten", True, True),
        ("martin", "merten", False, False),
        ("li", "le", False, False),
        ("oezdemir", "ozdemyr", False, False),
        ("alexandrov", "aleksandrov", True, True),
        ("aleksandrov", "alexandroff", False, False),
        ("ab", "ab", False, False),
    ],
)
def test_a_letter_more_less_other_or_swapped_is_near_and_two_only_in_long_words(
    one: str, other: str, alike: bool, strictly: bool
) -> None:
    found = [(near(first, second), near(first, second, strict=True)) for first, second in ((one, other), (other, one))]
    assert found == [(alike, strictly)] * 2


@pytest.mark.parametrize(
    ("word", "heard"),
    [("mohammed", "md"), ("muhamad", "md"), ("khalid", "ld"), ("alexandr", "alksndr"), ("qaddafi", "kdf"), ("", "")],
)
def test_the_bones_of_a_word_are_its_consonants_once_and_the_vowel_it_begins_with(word: str, heard: str) -> None:
    assert bones(word) == heard


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("john", "smith"), ("j", "smith"), True),
        (("smith", "j"), ("john", "f", "smith"), True),
        (("john", "smith"), ("k", "smith"), False),
        (("john", "smith"), ("john",), False),
    ],
)
def test_initials_stand_for_the_other_names_beside_the_longest(
    one: tuple[str, ...], other: tuple[str, ...], same: bool
) -> None:
    assert initial_of(one, other) is same
