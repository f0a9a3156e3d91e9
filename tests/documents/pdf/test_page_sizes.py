"""The programme on every size of paper, and the pocket card with one day a page."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdf
import pytest

from planner.documents.content.freeze import freeze
from planner.documents.content.types import DELEGATION, OFFICE, Audience
from planner.documents.page_sizes import PAGE_SIZES, PageSize
from planner.documents.pdf import programme_pdf
from tests.documents.pdf.expected import expected_texts
from tests.documents.pdf.papers import BOTH, BOTH_CHINESE_FIRST, ENGLISH, packed, pages_of, text_of
from tests.outside import judge_paper
from tests.worlds import CASES, NOON, case, item, loaded, person, place, visit

MILLIMETRES = {"a4": (210, 297), "a5": (148, 210), "a6": (105, 148), "letter": (216, 279)}
ids = [path.name.split(".visit")[0] for path in CASES]
HALL = place("hall", name="City Hall", address="1 Main Street", notes="Use the side door")


def days(count: int, *, items: int = 2, **members: Any) -> list[dict[str, Any]]:
    """So many items on each of so many days from 4 May 2026."""
    return [
        item(
            f"i{day}-{number}", f"2026-05-{4 + day:02d} {8 + number:02d}:00 Asia/Tokyo", f"{8 + number:02d}:30",
            title=f"Talks {day}-{number}", title_native=f"会谈{day}-{number}", venue="hall", **members,
        )
        for day in range(count)
        for number in range(items)
    ]  # fmt: skip


def card(*things: dict[str, Any], audience: Audience = DELEGATION, **members: Any) -> bytes:
    made = visit(*things, languages=["en", "zh-Hans"], **members)
    return programme_pdf(freeze(made, audience=audience, as_of=NOON), languages=BOTH, page="a6")


@pytest.mark.parametrize(
    ("path", "page"),
    [pytest.param(path, "a6", id=f"{name}-a6") for path, name in zip(CASES, ids, strict=True)]
    + [pytest.param(CASES[1], page, id=f"{ids[1]}-{page}") for page in ("a5", "letter")],
)
def test_a_paper_of_each_size_passes_the_judge(path: Path, page: PageSize, tmp_path: Path):
    value = case(path)
    file = tmp_path / f"{page}.pdf"
    file.write_bytes(
        programme_pdf(freeze(loaded(value), audience=OFFICE, as_of=NOON), languages=BOTH_CHINESE_FIRST, page=page)
    )
    wanted = [] if page == "a6" else [text for language in BOTH for text in expected_texts(value, language)]
    assert judge_paper(file, expect=list(dict.fromkeys(wanted))).faults == ()


@pytest.mark.parametrize("page", PAGE_SIZES)
def test_the_sheets_have_the_size_of_the_paper(page: PageSize):
    content = freeze(visit(HALL, *days(2)), audience=DELEGATION, as_of=NOON)
    sheets = pypdf.PdfReader(io.BytesIO(programme_pdf(content, languages=ENGLISH, page=page))).pages
    found = {(round(float(s.mediabox.width) * 25.4 / 72), round(float(s.mediabox.height) * 25.4 / 72)) for s in sheets}
    assert found == {MILLIMETRES[page]}


def test_a_pocket_card_has_a_page_for_each_day_with_the_name_of_the_venue_alone():
    pages = pages_of(card(HALL, person("lee", name="Lee"), *days(3), title="Visit", marking="Restricted"))
    assert [(f"Talks{n}-0", f"会谈{n}-1") for n in range(3)] == [
        tuple(text for text in (f"Talks{n}-0", f"会谈{n}-1") if text in page) for n, page in enumerate(pages)
    ]
    for number, page in enumerate(pages, start=1):
        assert [word for word in ("Visit", "CityHall", "Restricted", f"Page{number}of3") if word not in page] == []
        assert [word for word in ("MainStreet", "sidedoor", "Lee") if word in page] == []


def test_nothing_internal_is_on_a_card_even_of_the_office():
    text = text_of(card(HALL, *days(1, internal_notes="Sit far apart", objective="Win"), audience=OFFICE))
    assert [word for word in ("Sitfarapart", "Win") if word in text] == []
    assert "Talks0-1" in text


def test_a_full_day_is_set_closer_then_without_steps_before_it_takes_a_second_page():
    steps = [
        item(f"s{n}", f"2026-05-04 08:{n:02d} Asia/Tokyo", title=f"Step {n}", parent="i0-0", venue="hall")
        for n in range(12)
    ]
    close = pages_of(card(HALL, *days(1, items=11)))
    assert [(len(close), "Talks0-10会谈0-10" in close[0])] == [(1, True)]

    short = pages_of(card(HALL, *days(1, items=8), *steps))
    said = packed("The single steps of this day are in the programme. 当日的具体步骤见日程表。")
    assert [(len(short), "Step3" in short[0], said in short[0])] == [(1, False, True)]

    whole = pages_of(card(HALL, *days(1, items=14), *steps))
    found = "".join(whole)
    assert (len(whole) > 1, [n for n in range(14) if f"Talks0-{n}" not in found]) == (True, [])
    assert "continued" in whole[1]


def test_a_card_without_a_day_says_what_it_is():
    assert "Nothingplanned" in pages_of(card(title="Visit"))[0]
    undated = pages_of(card(item("later", None, title="Some day"), title="Visit"))
    assert [("Daytobeconfirmed" in page, "Someday" in page) for page in undated] == [(True, True)]
