"""Texts of every script, length and markup in every field: each programme builds and gives them back."""

from __future__ import annotations

import io
import re
import unicodedata
from pathlib import Path
from typing import Any

import pypdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.documents.content.types import OFFICE
from planner.documents.pdf.typesetting.signs import printable
from tests.documents.pdf.papers import BOTH, packed, pages_of, paper
from tests.outside import judge_paper
from tests.soak import amount
from tests.worlds import city, gift, group, item, person, place, stop, vehicle

SCRIPTS = (
    "Crème brûlée à l'Élysée, Straße, naïve œuvre",
    "Đặng Thị Ngọc Thịnh, Nguyễn Phú Trọng",
    "İstanbul Şişli Büyükşehir Belediyesi Iğdır",
    "Κυριάκος Μητσοτάκης, Υπουργείο Εξωτερικών",
    "Владимир Зеленский, Министерство иностранных дел",
    "中华人民共和国外交部“礼宾司”，北京市朝阳区朝阳门南大街2号。",
    "外務省 東京都千代田区霞が関２丁目 ガーデンパーティー",
    "대한민국 외교부 서울특별시 종로구 사직로8길 60",
    "<b>Lee</b> <lee@x.org>",
    '<img src="/etc/passwd"/> & <a href="javascript:alert(1)">x</a>',
    "<para><font size=99>&amp;&#65;</para",
    "C:\\New (x) [y] {z} %s %d \\n $x$ #",
    "http://example.org/a/very/long/path?with=query&and=more&x=1234567890#fragment",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "\u25a0\ufffd\ue000\u202eevil\u2066x\u2069\x07\u200b\U0001f600\U0010ffff",
    "𠮷野家 𩸽 〇",
)
ARABIC = ("وصول الوفد", "وزارة الخارجية", "محمد بن زايد آل نهيان", "لا بأس")

_texts = st.one_of(
    st.sampled_from(SCRIPTS),
    st.lists(st.sampled_from(SCRIPTS), min_size=2, max_size=12).map(" ".join),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=80),
    st.text("一丁七万丈三上下不与“”，。（）、12 ab", min_size=1, max_size=300),
).filter(lambda text: bool(text.strip()))


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[dict[str, Any]], dict[str, Any], list[str]]:
    """Things, members of the visit, and every text that the office's paper must give back."""
    said: list[str] = []

    def some() -> str:
        said.append(draw(_texts))
        return said[-1]

    things = [
        person("a", name=some(), native_name=some(), position=some(), position_native=some()),
        person("h", side="host", name=some(), honorific=some()),
        city("c", "Asia/Tokyo", name=some(), name_native=some()),
        place("v", name=some(), name_native=some(), address=some(), city="c", notes=some(), entrance=some()),
        stop("c", hotel="v"),
        group("g", name=some(), name_native=some(), members=["a"], side="delegation"),
        vehicle("w", name=some(), plate=some()),
        item(
            "one",
            draw(st.sampled_from(["2026-05-04 09:00", "2026-05-04", "2026-05-05 23:10"])),
            who=["a", "h", "g"],
            title=some(),
            title_native=some(),
            venue="v",
            vehicle="w",
            track="g",
            notes=some(),
            notes_native=some(),
            dress=some(),
            host=some(),
            contact=some(),
            url=some(),
            internal_notes=some(),
            talking_points=some(),
            status=draw(st.sampled_from(["tentative", "confirmed", "cancelled"])),
        ),
        item("two", "2026-05-04 09:30", parent="one", title=some()),
        item("three", title=some(), alternative_to="one"),
        item("four", title=some()),
        gift("x", description=some(), item="one", notes=some()),
    ]
    members = {
        "title": some(),
        "title_native": some(),
        "languages": ["en", "zh-Hans"],
        "marking": some(),
        "purpose": some(),
        "contacts": [{"name": some(), "role": some(), "phone": some()}],
    }
    return things, members, said


def shown(text: str) -> str:
    """A text as it can be copied out: named where a sign cannot be printed."""
    return packed(printable(text))


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=amount(12, whole=400))
@given(worlds())
def test_every_text_of_every_field_comes_back(made: tuple[list[dict[str, Any]], dict[str, Any], list[str]]):
    things, members, said = made
    pages = pages_of(paper(*things, audience=OFFICE, spoken=BOTH, **members))
    assert [one for one in said if not _mixed(one) and not comes_back(shown(one), pages)] == []


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=amount(4, whole=60))
@given(made=worlds())
def test_programs_from_outside_find_no_fault(made: Any, tmp_path_factory: Any):
    things, members, _ = made
    pdf = paper(*things, audience=OFFICE, spoken=BOTH, **members)
    file: Path = tmp_path_factory.mktemp("papers") / "programme.pdf"
    file.write_bytes(pdf)
    assert judge_paper(file).faults == ()
    assert all("/Annots" not in page for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def comes_back(text: str, pages: list[str]) -> bool:
    """True where the text is on a page, or goes on from one to another of them."""
    for page in pages:
        length = max((n for n in range(len(text), 0, -1) if text[:n] in page), default=0)
        text = text[length:]
        if not text:
            return True
    return False


def _mixed(text: str) -> bool:
    """True where a text has letters that run from right to left: those are read back by another test."""
    return any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text) or bool(
        re.search("[\u0590-\u08ff]", text)
    )
