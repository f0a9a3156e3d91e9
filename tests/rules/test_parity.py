"""Parity: offices of about equal rank, typed or read from their words."""

from __future__ import annotations

from planner.rules.parity import OfficeRank, Parity, office_rank, parity


def test_offices_are_ranked_by_their_words_in_either_language() -> None:
    offices = (
        "President of the Republic", "Prime Minister", "Deputy Prime Minister", "国务院副总理", "Minister of Trade",
        "商务部副部长", "Mayor of Burbank", "北京市怀柔区区长", "Director-General", "副局长", "Head of Section",
        "总经理", "CEO", "President, Port Company", "translator", "",
    )  # fmt: skip
    found = {words: rank.rank if (rank := office_rank(None, words)) else None for words in offices}
    assert found == {
        "President of the Republic": 1,
        "Prime Minister": 2,
        "Deputy Prime Minister": 3,
        "国务院副总理": 3,
        "Minister of Trade": 4,
        "商务部副部长": 5,
        "Mayor of Burbank": 5,
        "北京市怀柔区区长": 6,
        "Director-General": 6,
        "副局长": 7,
        "Head of Section": 8,
        "总经理": None,
        "CEO": None,
        "President, Port Company": None,
        "translator": None,
        "": None,
    }


def test_whose_office_somebody_serves_in_is_not_the_office_they_hold() -> None:
    found = {
        words: rank.rank if (rank := office_rank(None, words)) else None
        for words in (
            "Director of the Minister's Office", "Private Secretary to the Minister",
            "Prime Minister’s press secretary", "Office of the Prime Minister, Director",
            "Interpreter to the Prime Minister",
            "Spouse of the Minister",
            "Minister-Counsellor", "Secretary of Commerce", "Under Secretary of State", "Secretary-General",
            "Minister of Trade, Industry and Energy", "Mayor and Deputy Secretary", "Assistant to the Mayor",
            "市长秘书", "驻华大使馆一等秘书", "市委书记、市人大常委会主任", "外交部新闻司副司长", "驻华大使",
            "部长助理",
            "国务院副总理兼外交部部长",
            "副省长兼任省委书记",
        )
    }  # fmt: skip
    assert found == {
        "Director of the Minister's Office": 7,
        "Private Secretary to the Minister": 8,
        "Prime Minister’s press secretary": 8,
        "Office of the Prime Minister, Director": 7,
        "Interpreter to the Prime Minister": None,
        "Spouse of the Minister": None,
        "Minister-Counsellor": 6,
        "Secretary of Commerce": 4,
        "Under Secretary of State": 5,
        "Secretary-General": 5,
        "Minister of Trade, Industry and Energy": 4,
        "Mayor and Deputy Secretary": 5,
        "Assistant to the Mayor": None,
        "市长秘书": 8,
        "驻华大使馆一等秘书": 8,
        "市委书记、市人大常委会主任": 4,
        "外交部新闻司副司长": 7,
        "驻华大使": 5,
        "部长助理": 5,
        "国务院副总理兼外交部部长": 3,
        "副省长兼任省委书记": 4,
    }


def test_a_typed_rank_holds_and_a_second_language_helps() -> None:
    assert office_rank(3, "Minister") == OfficeRank(3, guessed=False)
    assert office_rank(None, "", None, "部长") == OfficeRank(4, guessed=True)


def test_a_counterpart_is_equal_above_below_or_unknown() -> None:
    minister, deputy = OfficeRank(4, guessed=False), OfficeRank(5, guessed=True)
    assert [
        parity(*pair) for pair in ((minister, minister), (deputy, minister), (minister, deputy), (None, deputy))
    ] == [
        Parity("equal"),
        Parity("above", 1, guessed=True),
        Parity("below", 1, guessed=True),
        Parity("unknown"),
    ]
