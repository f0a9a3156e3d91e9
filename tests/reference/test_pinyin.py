"""The sound of Chinese names, for finding them with a Latin keyboard."""

from __future__ import annotations

from planner.reference.pinyin import pinyin, spelt


def test_chinese_is_spelt_without_tones_and_the_rest_of_a_text_is_left_out() -> None:
    assert {text: (pinyin(text), spelt(text)) for text in ("李伟", "Li 李 Wei 伟", "吕", "Li Wei", "ひらがな", "")} == {
        "李伟": (("li", "wei"), ("liwei", "lw")),
        "Li 李 Wei 伟": (("li", "wei"), ("liwei", "lw")),
        "吕": (("lv",), ("lv", "l")),
        "Li Wei": ((), ()),
        "ひらがな": ((), ()),
        "": ((), ()),
    }
