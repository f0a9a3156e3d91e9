"""The first page of a programme, and what stands in the margins of every page."""

from __future__ import annotations

import io
from pathlib import Path

import pdfplumber
import pytest

from planner.documents.content.types import Audience
from planner.models.words import words
from tests.documents.pdf.papers import BOTH, CHINESE, ENGLISH, packed, pages_of, paper, text_of
from tests.documents.pdf.test_programme import LANGUAGES, TALKS, has, outline
from tests.outside import judge_paper
from tests.worlds import group, item, person


def test_a_cover_too_long_for_its_page_goes_on_under_headings(tmp_path: Path):
    long = "Memorandum on forestry, the blue economy and the mutual recognition of professional qualifications. "
    duty = {"name": "Maximilian Freiherr von und zu Hohenstein", "role": long, "phone": "+43 664 1234567"}
    pdf = paper(
        person("max", name="Maximilian", position=long * 2, role="head"),
        TALKS,
        title=long * 3,
        purpose=long * 40 + "The end.",
        contacts=[{**duty, "phone": f"+43 664 12345{n}"} for n in range(20)],
    )
    file = tmp_path / "programme.pdf"
    file.write_bytes(pdf)
    assert judge_paper(file, expect=["The end.", "+43 664 1234519"]).faults == ()
    assert outline(pdf)[1:4] == ["Purpose", "Contacts", "Delegation"]


@pytest.mark.parametrize("spoken", [ENGLISH, BOTH])
def test_a_long_marking_stays_clear_of_the_edge_of_the_paper(spoken: tuple[str, ...], tmp_path: Path):
    marking = (
        "For the members of the delegation and accredited protocol officers of both sides only; not to be copied. "
    )
    pdf = paper(
        TALKS,
        spoken=spoken,
        marking=marking * 2,
        marking_native="仅供代表团成员使用，不得复制、转发或拍照。" * 3,
        **LANGUAGES,
    )
    file = tmp_path / "programme.pdf"
    file.write_bytes(pdf)
    assert judge_paper(file, expect=["not to be copied."]).faults == ()
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        lowest = max(char["bottom"] for char in opened.pages[0].chars)
        assert opened.pages[0].height - lowest > 10  # points; most printers leave 3 mm white


def test_a_head_of_state_is_addressed_on_the_cover():
    king = person("king", name="Frederik X", honorific="His Majesty King", role="head", position="King")
    assert has(paper(king, TALKS), "His Majesty King Frederik X, King") != []
    personal = paper(king, TALKS, audience=Audience("person", "king", words((), "Frederik X")))
    assert "HisMajestyKingFrederikX" in text_of(personal).partition("DATES")[0]
    chinese = person(
        "wang", name="Wang Wei", native_name="王伟", position="Minister", position_native="部长", role="head"
    )
    assert has(paper(chinese, TALKS, spoken=CHINESE, **LANGUAGES), "王伟，部长") == ["王伟，部长"]


def test_what_of_a_journey_is_not_firm_is_said_in_its_table_and_at_a_glance():
    fly = item(
        "fly", "2026-05-04 08:00 Asia/Tokyo", "2026-05-04 12:00 Asia/Tokyo", kind="flight",
        start={"date": "2026-05-04", "time": "08:00", "zone": "Asia/Tokyo", "precision": "to_be_confirmed"},
    )  # fmt: skip
    later = item("later", "2026-05-05 09:00 Asia/Tokyo")
    pdf = paper(fly, later, person("li", name="Li Na"), audience=Audience("person", "li"))
    wanted = ["08:00 (UTC+09:00) (to be confirmed)", "08:00 (to be confirmed)"]
    assert has(pdf, *wanted) == wanted


def test_people_with_one_name_in_both_languages_are_told_once():
    li, wang = person("li", name="Li Na", position="Envoy", role="head"), person("wang", name="Wang Wei")
    pdf = paper(li, wang, item("talks", "2026-05-04 09:00", who=["li", "wang"]), spoken=BOTH)
    text = text_of(pdf)
    assert (text.count("LiNa,Envoy"), text.count("LiNa，Envoy"), text.count("LiNa;WangWei")) == (1, 0, 1)


@pytest.mark.parametrize(
    ("native", "lines"),
    [
        ("عبدالعزيز", ["Abdulaziz", "صاحب السمو عبدالعزيز"]),
        (None, ["Abdulaziz", "صاحب السمو"]),
    ],
)
def test_an_honorific_goes_to_the_name_that_is_written_in_its_direction(native: str | None, lines: list[str]):
    prince = person("p", name="Abdulaziz", native_name=native, honorific="صاحب السمو", role="head")
    file = io.BytesIO(paper(prince, TALKS))
    with pdfplumber.open(file) as opened:
        found = [packed(line) for line in opened.pages[0].extract_text().splitlines()]
    assert [any(packed(line) in one or packed(line)[::-1] in one for one in found) for line in lines] == [True, True]
    assert "HEADOFDELEGATIONAbdulaziz" in text_of(file.getvalue())


def test_a_large_group_is_listed_across_the_page(tmp_path: Path):
    people = [person(f"p{n}", name=f"Delegate {n:03d} Longname-Doublebarrelled") for n in range(140)]
    caravan = group("g", name="Caravan", members=[f"p{n}" for n in range(140)], side="delegation")
    pdf = paper(*people, caravan, TALKS)
    file = tmp_path / "programme.pdf"
    file.write_bytes(pdf)
    assert judge_paper(file, expect=["Caravan", "Delegate 139"]).faults == ()
    assert len(["Caravan" for page in pages_of(pdf) if "Groups" in page]) <= 2
