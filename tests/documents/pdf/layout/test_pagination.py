"""Page breaks over many papers: nothing lost, nothing out of order, nothing left alone that need not be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from planner.documents.pdf.layout.blocks import Block, Cell, Row
from planner.documents.pdf.layout.pagination import Page, paginate
from planner.documents.pdf.layout.pen import Pen
from planner.documents.pdf.layout.sections import Bookmark, Section, Unit
from planner.documents.pdf.typesetting.lines import Line

ROOM = 700.0


@dataclass(frozen=True)
class Brick:
    """A block that is only a name and a height."""

    name: str
    height: float = 50.0

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        raise AssertionError("nothing is drawn here")

    def split(self, room: float) -> Sequence[Block]:
        return (self,)


def section(name: str, heights: Sequence[float], *, fresh: bool = False) -> Section:
    units = tuple(Unit(Brick(f"{name}{number}", high)) for number, high in enumerate(heights))
    return Section(
        units, (Brick(f"{name} head"),), (Brick(f"{name} again"),), fresh_page=fresh, bookmark=Bookmark(name)
    )


def names(pages: Sequence[Page]) -> list[list[str]]:
    return [[placed.block.name for placed in page if isinstance(placed.block, Brick)] for page in pages]


def test_a_section_goes_on_under_its_heading():
    pages = paginate([section("a", [100.0] * 9)], room=ROOM)
    assert names(pages) == [
        ["a head", "a0", "a1", "a2", "a3", "a4", "a5"],
        ["a again", "a6", "a7", "a8"],
    ]


def test_no_heading_stands_at_the_foot_and_no_row_alone():
    pages = names(paginate([section("a", [100.0] * 5), section("b", [100.0] * 4)], room=ROOM))
    assert pages == [["a head", "a0", "a1", "a2", "a3", "a4"], ["b head", "b0", "b1", "b2", "b3"]]


def test_rows_that_are_tied_stay_together():
    tied = (
        Unit(Brick("a", 300)),
        Unit(Brick("b", 300)),
        Unit(Brick("c", 60), tied=True),
        Unit(Brick("d", 60)),
        Unit(Brick("e", 60)),
    )
    pages = names(paginate([Section(tied)], room=640))
    assert all(("b" in page) == ("c" in page) for page in pages)


def test_a_section_that_likes_a_fresh_page_takes_a_little_used_one():
    used = names(paginate([section("a", [400.0]), section("b", [100.0] * 2, fresh=True)], room=ROOM))
    assert used == [["a head", "a0"], ["b head", "b0", "b1"]]
    little = names(paginate([section("a", [60.0]), section("b", [100.0] * 2, fresh=True)], room=ROOM))
    assert little == [["a head", "a0", "b head", "b0", "b1"]]


def test_a_row_taller_than_a_page_is_cut_between_its_lines():
    line = Line((), 10.0, 0.0)
    tall = Row((Cell(0, (line,) * 200), Cell(80, (line,) * 3)))
    pages = paginate([Section((Unit(tall),), (Brick("head"),), (Brick("again"),))], room=ROOM)
    cells = [placed.block.cells for page in pages for placed in page if isinstance(placed.block, Row)]
    assert sum(len(cell[0].lines) for cell in cells) == 200
    assert sum(len(cell[1].lines) for cell in cells) == 3
    assert all(placed.top + placed.block.height <= ROOM + 0.01 for page in pages for placed in page)


@given(
    st.lists(st.tuples(st.lists(st.floats(15, 260), min_size=1, max_size=30), st.booleans()), min_size=1, max_size=6)
)
def test_every_paper_keeps_all_its_rows_in_order_within_its_pages(made: list[tuple[list[float], bool]]):
    sections = [section(f"{number}:", heights, fresh=fresh) for number, (heights, fresh) in enumerate(made)]
    pages = paginate(sections, room=ROOM)
    rows = [name for page in names(pages) for name in page if not name.endswith(("head", "again"))]
    assert rows == [f"{s}:{r}" for s, (heights, _) in enumerate(made) for r in range(len(heights))]
    for page in pages:
        last = page[-1]
        assert last.top + last.block.height <= ROOM + 0.01
        assert isinstance(last.block, Brick)
        assert not last.block.name.endswith(("head", "again"))
        tops = [placed.top for placed in page]
        assert tops == sorted(tops)
