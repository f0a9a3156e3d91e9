"""Which languages the two fields of a text are for."""

from __future__ import annotations

import pytest

from planner.ui.parts.languages import as_new, pair_tags

EN, ZH = "en", "zh-Hans"


@pytest.mark.parametrize(
    ("languages", "text", "native", "reader", "tags"),
    [
        ((EN, ZH), "市长", "", (ZH, EN), (EN, ZH)),
        (("fr",), "Maire", "", (ZH, EN), ("fr", "")),
        ((), "", "", (ZH, EN), (ZH, EN)),
        ((), "Mayor", "", (ZH, EN), ("", ZH)),
        ((), "Maire", "市长", (EN, ZH), ("", ZH)),
        ((), "市长", "", (EN, ZH), (ZH, EN)),
        ((), "", "市长", (ZH, EN), (EN, ZH)),
        ((), "", "Mayor", (EN, ZH), (ZH, "")),
        ((), "Maire", "Bürgermeister", (EN, ZH), ("", "")),
    ],
)
def test_a_visit_that_names_no_languages_shows_each_text_under_the_language_it_is_in(
    languages: tuple[str, ...], text: str, native: str, reader: tuple[str, str], tags: tuple[str, str]
) -> None:
    assert pair_tags(languages, text, native, reader=reader) == tags


@pytest.mark.parametrize(
    ("languages", "said", "values"),
    [
        ((EN, ZH), "New group", {"name": "New group"}),
        ((EN, ZH), "新分组", {"name": "New group", "name_native": "新分组"}),
        ((ZH, EN), "新分组", {"name": "新分组"}),
        ((), "新分组", {"name": "新分组"}),
    ],
)
def test_something_new_is_called_in_each_language_under_that_language(
    languages: tuple[str, ...], said: str, values: dict[str, str]
) -> None:
    assert as_new(languages, "New group", said) == values
