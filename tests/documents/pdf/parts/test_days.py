"""How papers name a day."""

from __future__ import annotations

from typing import Any

from planner.documents.content.types import Audience
from tests.documents.pdf.papers import BOTH, CHINESE, ENGLISH, packed, paper, text_of
from tests.worlds import city, item, person

WORLD = (
    city("apia", "Pacific/Apia", name="Apia", name_native="阿皮亚"),
    city("pago", "Pacific/Pago_Pago", name="Pago Pago", name_native="帕果帕果"),
    item("reception", "2026-03-13 17:00", city="pago"),
    item(
        "flight", "2026-03-14 14:30", "2026-03-13 15:05 Pacific/Pago_Pago", kind="flight", city="apia", to_city="pago"
    ),
)


def test_a_date_that_is_lived_again_after_the_date_line_says_so_and_stands_after_the_flight():
    english, chinese = (
        "Again Friday 13 March, after the date line · Pago Pago",
        "3月13日 星期五（第二次，越过日期变更线后）",
    )
    members: dict[str, Any] = {"languages": ["en", "zh-Hans"], "dates": {"from": "2026-03-13", "to": "2026-03-14"}}
    found = {
        spoken: [packed(one) in text_of(paper(*WORLD, spoken=spoken, **members)) for one in (english, chinese)]
        for spoken in (ENGLISH, CHINESE, BOTH)
    }
    assert found == {ENGLISH: [True, False], CHINESE: [False, True], BOTH: [True, True]}
    body = text_of(paper(*WORLD, **members)).split(packed("Day 2 · Apia, Pago Pago"))[1]
    assert body.index("14:30") < body.index(packed(english)) < body.index("17:00")


def test_a_day_on_which_only_a_flight_lands_does_not_say_that_nothing_is_planned():
    world = (
        city("honolulu", "Pacific/Honolulu", name="Honolulu"),
        city("auckland", "Pacific/Auckland", name="Auckland"),
        item("home", "2026-11-18 13:50", "2026-11-19 20:45", kind="flight", city="honolulu", to_city="auckland"),
        item("fair", "2026-11-20 10:00", "2026-11-22 18:00", city="auckland"),
        person("li"),
    )
    member = Audience("person", "li")
    told = text_of(paper(*world, audience=member, spoken=BOTH))
    wanted = (
        "Still going on: Home, until 20:45 (UTC+13:00) · 仍在进行：Home，至20:45 (UTC+13:00)",
        "Still going on: Fair · 仍在进行：Fair",
        "Still going on: Fair, until 18:00 (UTC+13:00)",
    )
    assert ([packed(text) in told for text in wanted], packed("Nothing planned") in told) == ([True] * 3, False)
