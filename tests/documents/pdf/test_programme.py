"""The printed programme as a reader finds it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdf
import pytest

from planner.documents.content.types import OFFICE, Audience
from tests.documents.pdf.papers import BOTH, CHINESE, ENGLISH, packed, pages_of, paper, text_of
from tests.outside import judge_paper
from tests.worlds import city, gift, group, item, moment, person, place, stop, vehicle

TALKS = item("talks", "2026-05-04 09:00 Asia/Tokyo", "10:30", title="Talks", title_native="会谈")
LANGUAGES: dict[str, Any] = {"languages": ["en", "zh-Hans"]}


def has(pdf: bytes, *texts: str) -> list[str]:
    """Those of the texts that are printed."""
    text = text_of(pdf)
    return [one for one in texts if packed(one) in text]


def outline(pdf: bytes) -> list[str]:
    return [str(entry.title) for entry in pypdf.PdfReader(io.BytesIO(pdf)).outline if not isinstance(entry, list)]


def test_a_journey_says_both_clocks_and_how_long_it_takes():
    pdf = paper(
        city("bj", "Asia/Shanghai", name="Beijing"),
        city("la", "America/Los_Angeles", name="Los Angeles"),
        item(
            "fly",
            "2015-12-10 15:00 Asia/Shanghai",
            "2015-12-10 11:00 America/Los_Angeles",
            kind="flight",
            city="bj",
            to_city="la",
            carrier="Air China",
            number="CA987",
            terminal="3",
            to_terminal="B",
        ),
    )
    wanted = (
        "15:00 Beijing (UTC+08:00)",
        "→ 11:00 Los Angeles (UTC−08:00)",
        "Journey time 12 h",
        "Air China CA987",
        "Terminal: 3 → B",
    )
    assert has(pdf, *wanted) == list(wanted)


def test_what_is_not_certain_is_said():
    pdf = paper(
        item("a", "2026-05-04 09:00 Asia/Tokyo", status="tentative"),
        item("b", "2026-05-04 10:00 Asia/Tokyo", status="cancelled"),
        item("c", "2026-05-04 11:00 Asia/Tokyo"),
        item("d", "2026-05-04 11:00 Asia/Tokyo", alternative_to="c"),
        item("e"),
    )
    wanted = ("Tentative", "Cancelled", "Alternative, if need be", "Day to be confirmed")
    assert has(pdf, *wanted) == list(wanted)


def test_two_languages_stand_side_by_side_and_equal_texts_once():
    pdf = paper(
        TALKS, item("g42", "2026-05-04 11:00 Asia/Tokyo", title="G42", title_native="G42"), spoken=BOTH, **LANGUAGES
    )
    text = text_of(pdf)
    assert has(pdf, "Talks", "会谈", "Monday 4 May 2026", "2026年5月4日 星期一") == [
        "Talks",
        "会谈",
        "Monday 4 May 2026",
        "2026年5月4日 星期一",
    ]
    assert text.count("G42") == 1


def test_a_paper_in_one_language_has_no_other():
    assert has(paper(TALKS, spoken=CHINESE, **LANGUAGES), "Talks", "会谈") == ["会谈"]
    assert has(paper(TALKS, spoken=ENGLISH, **LANGUAGES), "Talks", "会谈") == ["Talks"]


def test_every_page_says_which_it_is_when_it_was_made_and_that_it_is_a_draft():
    items = [item(f"i{n}", f"2026-05-04 {n // 60:02d}:{n % 60:02d} Asia/Tokyo") for n in range(60)]
    pages = pages_of(paper(*items, marking="For delegates only"))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page{number}of{len(pages)}" in page
        assert packed("Draft, not issued · as of 1 March 2026, 20:00 (UTC+08:00)") in page
        assert packed("For delegates only") in page
    assert all("continued" in page for page in pages[1:])


def test_the_outline_leads_to_sections_and_days():
    pdf = paper(TALKS, item("next", "2026-05-05"), person("li", name="Li Na"))
    assert outline(pdf) == [
        "Visit",
        "Delegation",
        "At a glance",
        "Day 1 · Monday 4 May 2026",
        "Day 2 · Tuesday 5 May 2026",
    ]


def test_the_file_says_its_title_who_made_it_its_language_and_when():
    reader = pypdf.PdfReader(io.BytesIO(paper(TALKS, title="Visit to <b>Tokyo</b>", spoken=BOTH)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Visit to <b>Tokyo</b>"
    assert reader.metadata.author == "Delegation Planner"
    assert reader.metadata.creation_date_raw == "D:20260301120000+00'00'"
    assert str(reader.root_object["/Lang"]) == "en"


@pytest.mark.parametrize(
    "typed",
    [
        "Lee <lee@x.org>",
        '<img src="/etc/passwd"/>',
        '<a href="javascript:alert(1)">x</a>',
        "&lt;&#65; </para",
        "(a) \\ b",
    ],
)
def test_markup_prints_as_typed_and_nothing_is_linked_or_read(typed: str, tmp_path: Path):
    pdf = paper(item("one", "2026-05-04", title=typed, notes=typed, url=typed), title=typed)
    assert has(pdf, typed) == [typed]
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert [page.get("/Annots") for page in reader.pages] == [None] * len(reader.pages)
    assert [list(page.images) for page in reader.pages] == [[]] * len(reader.pages)
    file = tmp_path / "programme.pdf"
    file.write_bytes(pdf)
    assert judge_paper(file, expect=[typed]).faults == ()


def test_people_stand_in_order_with_both_scripts_and_equals_share_a_number():
    pdf = paper(
        person("c", name="Wang Wei", native_name="王伟", family_name="Wang", precedence=3),
        person("a", name="Li Na", native_name="李娜", family_name="Li", precedence=1, role="head"),
        person("b", name="Ömer Şahin", family_name="Şahin", precedence=1),
    )
    text = text_of(pdf)
    assert text.index("1LiNa李娜") < text.index("1ÖmerŞahin") < text.index("3WangWei王伟")
    assert has(pdf, "Head of delegation", "Family names are underlined.")


def test_a_personal_programme_opens_with_what_its_reader_looks_up():
    pdf = paper(
        city("tokyo", "Asia/Tokyo", name="Tokyo"),
        place("inn", kind="hotel", name="Hotel Okura", phone="+81 3 3582 0111", city="tokyo"),
        place("office", name="Foreign Ministry", contact="Gate desk 5500"),
        stop("tokyo", arrive=moment("2026-05-04"), depart=moment("2026-05-06"), hotel="inn"),
        vehicle("bus", name="Coach 1", driver="Sato", phone="+81 90 0000"),
        person("li", name="Li Na", phone="+86 111"),
        person("wang", name="Wang Wei", phone="+86 222"),
        group("a", name="Group A", members=["li"], vehicle="bus", side="delegation"),
        item("fly", "2026-05-04 08:00 Asia/Shanghai", "2026-05-04 12:00 Asia/Tokyo", kind="flight", number="NH956"),
        item("call", "2026-05-04 15:00 Asia/Tokyo", who=["li"], city="tokyo", venue="office", contact="Ms. Mori 4411"),
        item("other", "2026-05-05 15:00 Asia/Tokyo", who=["wang"], title="Another affair"),
        audience=Audience("person", "li"),
        contacts=[{"name": "Duty officer", "phone": "+86 10 6596"}],
        dates={"from": "2026-05-04", "to": "2026-05-06"},
    )
    wanted = (
        "Personal programme".upper(),
        "Flights, trains and boats",
        "NH956",
        "Hotel Okura",
        "Group A",
        "Duty officer · +86 10 6596",
        "Ms. Mori 4411",
        "Gate desk 5500",
        "Sato · +81 90 0000",
        "Nothing planned",
    )
    assert has(pdf, *wanted) == list(wanted)
    assert has(pdf, "+86 111", "+86 222", "Another affair") == []


def test_nothing_planned_at_all_is_said_too():
    pdf = paper(
        item("other", "2026-05-05 15:00 Asia/Tokyo", who=["wang"]),
        person("li"),
        person("wang"),
        audience=Audience("person", "li"),
    )
    assert has(pdf, "Nothing planned") == ["Nothing planned"]
    assert has(paper(), "Nothing planned") == ["Nothing planned"]


def test_the_office_reads_gifts_and_internal_notes_in_their_place():
    things = (
        person("mayor", name="Mark Scott", side="host"),
        item(
            "call",
            "2026-05-04 15:00 Asia/Tokyo",
            internal_notes="Two copies",
            objective="Agree",
            talking_points="Thanks",
        ),
        gift(
            "vase",
            description="Cloisonné vase",
            item="call",
            recipients=["mayor"],
            cost={"amount": 900, "currency": "CNY"},
        ),
    )
    wanted = ["Two copies", "Objective: Agree", "Talking points: Thanks", "Cloisonné vase", "Cost: 900 CNY"]
    assert has(paper(*things, audience=OFFICE), *wanted) == wanted
    assert has(paper(*things), *wanted) == []


def test_an_empty_visit_is_a_paper_too(tmp_path: Path):
    file = tmp_path / "programme.pdf"
    file.write_bytes(paper())
    assert judge_paper(file, expect=["Visit"]).faults == ()


def test_many_participants_stand_across_the_columns_under_their_row():
    bodies = [group(f"g{n}", name=f"Representatives of the chamber of commerce no. {n}") for n in range(12)]
    pdf = paper(*bodies, item("call", "2026-05-04 15:00 Asia/Tokyo", who=[f"g{n}" for n in range(12)]))
    assert len(pages_of(pdf)) == 1
    assert has(pdf, *(f"Representatives of the chamber of commerce no. {n}" for n in range(12))) != []


def test_a_name_in_a_script_that_no_font_has_is_printed_in_the_other_alone():
    pdf = paper(
        person("asha", name="Asha Rao", native_name="བསོད་ནམས་"),
        person("thura", name=None, native_name="އިބްރާހީމް"),
        person("kim", name="Kim Min-jun", native_name="김민준"),
        TALKS,
    )
    assert has(pdf, "Asha Rao", "[U+0F56]", "Kim Min-jun", "김민준", "[U+0787]") == [
        "Asha Rao", "Kim Min-jun", "김민준", "[U+0787]",
    ]  # fmt: skip


def test_the_whole_delegation_is_listed_where_it_has_an_interpreter_an_escort_or_a_coach():
    world = (person("li"), person("wang", side="host"), vehicle("coach", plate="B 12"))
    plain = group("all", name="Everybody here", everyone_of="delegation")
    assert has(paper(*world, plain), "Everybody here") == []
    driven = {**plain, "vehicle": "coach", "escort": "wang", "leader": "li"}
    wanted = ["Everybody here", "Whole delegation", "Leader: Li", "Escort: Wang", "Vehicle: Coach · B 12"]
    assert has(paper(*world, driven), *wanted) == wanted
