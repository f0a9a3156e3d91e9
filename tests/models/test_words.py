"""Which of several languages and scripts a reader gets."""

from __future__ import annotations

import pytest

from planner.models.words import Words


@pytest.mark.parametrize(
    ("texts", "asked", "read"),
    [
        ((("en", "Talks"), ("zh-Hans", "会谈")), "zh-Hans", "会谈"),
        ((("fr", "Entretien"), ("zh-Hant", "會談")), "zh-Hans", "會談"),
        # A name in its own script, of which nobody said the language: for those who read that script.
        ((("ar", "Khalid Al-Falih"), (None, "خالد الفالح")), "en", "Khalid Al-Falih"),
        ((("ar", "Khalid Al-Falih"), (None, "خالد الفالح")), "zh-Hans", "Khalid Al-Falih"),
        ((("ko", "Yoon Suk Yeol"), (None, "윤석열")), "en", "Yoon Suk Yeol"),
        ((("ja", "Kiyomoto Hideyasu"), (None, "清元 秀泰")), "en", "Kiyomoto Hideyasu"),
        ((("ja", "Kiyomoto Hideyasu"), (None, "清元 秀泰")), "zh-Hans", "清元 秀泰"),
        (((None, "Марат Карабаев"), (None, "Marat Karabayev, 1st")), "en", "Marat Karabayev, 1st"),
        (((None, "张伟"), (None, "Tavita Matāʻafa")), "en", "Tavita Matāʻafa"),
        (((None, "张伟"),), "en", "张伟"),
    ],
)
def test_a_text_is_read_in_the_language_asked_for_else_in_a_script_of_it(
    texts: tuple[tuple[str | None, str], ...], asked: str, read: str
) -> None:
    assert Words(texts).in_language(asked) == read
