"""What papers cannot print is known before they are made, and is what stands in them as codes."""

from __future__ import annotations

from planner.documents.content.freeze import freeze, freeze_each
from planner.documents.content.types import DELEGATION, OFFICE
from planner.documents.pdf import programme_pdf
from planner.documents.pdf.unprintable import unprintable_texts
from tests.documents.pdf.papers import text_of
from tests.worlds import NOON, item, person, visit

TIBETAN, DHIVEHI, FACE = "བོད་ཡིག་", "އިބްރާހީމް", "Bring a smile \U0001f600"


def test_texts_that_print_as_codes_are_named_once_and_nothing_else():
    world = visit(
        person("asha", name="Asha Rao", native_name="བསོད་ནམས་"),  # Latin stands in for it
        person("yael", name=None, native_name="יעל כהן"),
        person("thura", name=None, native_name=DHIVEHI),
        item("talks", "2026-05-04 09:00", title="Talks", title_native=TIBETAN, who=["thura", "asha"]),
        item("dinner", "2026-05-04 19:00", title="Dinner สวัสดี", notes=FACE, internal_notes="ᠮᠣᠩᠭᠣᠯ"),
        languages=["en", "zh-Hans"],
    )
    delegation, office = freeze_each(world, (DELEGATION, OFFICE), as_of=NOON)
    assert unprintable_texts((delegation,), languages=("en",)) == (DHIVEHI, FACE)
    assert unprintable_texts((delegation, office), languages=("en", "zh-Hans")) == (DHIVEHI, TIBETAN, FACE, "ᠮᠣᠩᠭᠣᠯ")
    text = text_of(programme_pdf(delegation, languages=("en",)))
    assert [code in text for code in ("[U+0787]", "[U+1F600]", "[U+0F56]", "[U+0F64]")] == [True, True, False, False]


def test_a_visit_that_can_be_drawn_whole_has_none():
    world = visit(
        person("kim", native_name="김민준"),
        item("one", "2026-05-04 09:00", title="Ужин / 晚宴 / عشاء / ארוחה / भोज / ညစာ"),
    )
    assert unprintable_texts((freeze(world, audience=OFFICE, as_of=NOON),), languages=("en", "zh-Hans")) == ()
