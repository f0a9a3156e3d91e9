"""What givers and recipients are called."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from planner.rules.gift_facts import Party
from planner.ui.gifts.words import GiftWords
from planner.ui.theme.look import look


@pytest.mark.parametrize(("language", "called"), [("en", "Zhang Lei, Founder"), ("zh-Hans", "Zhang Lei, 创始人")])
def test_a_giver_is_told_with_the_position_in_the_language_of_the_reader(
    qapp: QObject, language: str, called: str
) -> None:
    said = GiftWords(look(theme="light", language=language, dark_desktop=False), qapp)
    assert said.party(Party("person", "Zhang Lei", title="Founder", title_native="创始人")) == called
