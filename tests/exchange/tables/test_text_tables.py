"""Text tables: delimiters, quotes, title rows, and what is written comes back as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import FileRefused, NotPossible
from planner.exchange.tables import read_table, write_csv, write_xlsx
from planner.rules.lists.agenda_heads import AGENDA_WORDS
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.table import Table

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12) | st.sampled_from(
    ["=1+1", "'=1", "''@x", "+33 1", "-5", "\t", "\r", "_x000D_", "_x005F_", "0123", " a ", "a\r\nb", '"', "a;b", "王"]
)


def read(text: str) -> Table:
    return read_table(text.encode(), name="l.csv", known=PEOPLE_WORDS)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_and_others_in_the_cells_stay(sign: str) -> None:
    text = f'Name{sign}Title\nAnn{sign}"Head, of; a|b\tc"\nBo{sign}x\n'
    assert read(text).rows == (("Ann", "Head, of; a|b\tc"), ("Bo", "x"))


def test_line_ends_and_quotes_inside_a_cell_stay() -> None:
    assert read('name,title\n"Ann ""A."" Lee","Head\r\nof all"\n').rows == (('Ann "A." Lee', "Head\r\nof all"),)


def test_titles_and_blank_rows_over_the_heads_are_no_people() -> None:
    table = read("List of participants,,\n\n,as of 4 May,\nNo.,Name,Title\n1,Ann,Mayor\n,,\n2,Bo,\n")
    assert (table.heads, table.rows, table.numbers, table.above) == (
        ("No.", "Name", "Title"),
        (("1", "Ann", "Mayor"), ("2", "Bo", "")),
        (5, 7),
        (("List of participants", "", ""), ("", "as of 4 May", "")),
    )


def test_heads_that_are_empty_or_come_twice_stay_apart() -> None:
    assert read("Name,,Phone,Phone\nAnn,x,1,2\n").heads == ("Name", "‹2›", "Phone", "Phone ‹4›")


def test_a_list_without_heads_loses_no_row() -> None:
    table = read("Ann Lee,ann@x.org,+33 1 2345678\nBo Li,bo@x.org,+33 1 2345679\n")
    assert (table.heads, len(table.rows)) == (("‹1›", "‹2›", "‹3›"), 2)


def test_columns_without_head_and_text_are_left_out() -> None:
    assert read(",Name,,Title\n,Ann,,Mayor\n").heads == ("Name", "Title")


@pytest.mark.parametrize("content", [b"", b"  \r\n ", b",,,\n,,\n"])
def test_an_empty_file_is_refused(content: bytes) -> None:
    with pytest.raises(FileRefused):
        read_table(content, name="l.csv", known=PEOPLE_WORDS)


def test_a_dangerous_cell_of_csv_carries_an_apostrophe() -> None:
    rows = [("=1+1", "+1", "-1", "@a", "\ta", "\ra", "a=1", "'=1")]
    lines = write_csv(tuple("abcdefgh"), rows).decode("utf-8-sig")
    assert lines == "a,b,c,d,e,f,g,h\r\n'=1+1,+1,-1,'@a,'\ta,\"'\ra\",a=1,''=1\r\n"


def test_a_dangerous_cell_of_a_workbook_is_marked_text() -> None:
    import io

    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(("a", "b"), [("=1+1", "x")], title="People/[1]")))
    cell = book.active["A2"]
    assert (cell.data_type, cell.value, cell.quotePrefix, book.active.title) == ("s", "=1+1", True, "People  1")


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), min_size=1, max_size=6))
def test_what_is_written_is_read_again_byte_for_byte(rows: list[tuple[str, str, str]]) -> None:
    heads = ("Name", "Title", "Flight")
    said = [row for row in rows if any(cell.strip() for cell in row)]
    for content in (write_csv(heads, rows), write_xlsx(heads, rows, title="People")):
        if said:
            table = read_table(content, name="l", known=PEOPLE_WORDS)
            assert (table.heads, list(table.rows)) == (heads, said)


def test_a_text_that_no_cell_holds_is_refused_and_not_cut_off() -> None:
    with pytest.raises(NotPossible, match=r"Row 2 holds a text of 32,768 signs.*Export to \.csv"):
        write_xlsx(("a",), [("x" * 32_768,)], title="t")


@pytest.mark.parametrize(
    "cell",
    ["+86 10 8888 0000", "+44 (0)20 7946 / 0001", "+1 202 456 1111 ext 12", "-", "- ", "–", "- Member of the board"],
)
def test_a_number_of_a_telephone_and_a_dash_are_no_formula(cell: str) -> None:
    assert write_csv(("a", "b"), [(cell, "x")], mark=False).decode("utf-8") == f"a,b\r\n{cell},x\r\n"


@pytest.mark.parametrize("cell", ["+SUM(A1)", "-2+3+cmd|' /C calc'!A0", "+A1", "- A1(", "+1=2"])
def test_what_a_spreadsheet_would_reckon_carries_an_apostrophe(cell: str) -> None:
    content = write_csv(("a", "b"), [(cell, "x")])
    assert content.decode("utf-8-sig") == f"a,b\r\n'{cell},x\r\n"
    assert read_table(content, name="l.csv", known=PEOPLE_WORDS).rows[-1] == (cell, "x")


def test_heads_in_two_lines_are_one_row_of_heads() -> None:
    table = read("No.,Name,,Contact\n,Family name,Given name,Phone\n1,Berg,Anna,07\n")
    assert (table.heads, table.rows) == (("No.", "Family name", "Given name", "Phone"), (("1", "Berg", "Anna", "07"),))


def test_a_row_with_a_day_is_no_row_of_heads_though_it_holds_a_word_of_one() -> None:
    content = b"2026-05-12,09:00-10:00,Meeting,Senate\n2026-05-12,11:00-12:00,Talks,Palace\n"
    table = read_table(content, name="p.csv", known=AGENDA_WORDS)
    assert (table.heads, len(table.rows)) == (("‹1›", "‹2›", "‹3›", "‹4›"), 2)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('Name,Title\n"Bob" O\'Neill,Mayor\n"Lee, Ann",Clerk\n', [('"Bob" O\'Neill', "Mayor"), ("Lee, Ann", "Clerk")]),
        ('Name\tTitle\r\n"Kiki Lee\tMayor\r\nBo "B" Li\tClerk\r\n', [('"Kiki Lee', "Mayor"), ('Bo "B" Li', "Clerk")]),
        ('Name,Title\nAnn,"Head ""of"" all"\nBo,"never closed\n', [("Ann", 'Head "of" all'), ("Bo", '"never closed')]),
        ('Name,Title\n"a\nb",x\n"Bob" Li,\n', [("a\nb", "x"), ('"Bob" Li', "")]),
        ('Name,Title\n"Lee, Ann" , Clerk\n"B" C,x\n', [("Lee, Ann", " Clerk"), ('"B" C', "x")]),
        ('Name,Title,Body\nAnn, "Head, of", Hall\nBo, "x, y", z\n', [("Ann", "Head, of", "Hall"), ("Bo", "x, y", "z")]),
        ("Name,Title\rAnn,Mayor\rBo,Clerk", [("Ann", "Mayor"), ("Bo", "Clerk")]),
        ("sep=;\r\nName;Title\r\nAnn;Mayor\r\n", [("Ann", "Mayor")]),
        ("sep=|\r\nName;First,Title|Office\r\nLee;Ann,Mayor|City\r\n", [("Lee;Ann,Mayor", "City")]),
    ],
)
def test_quotes_that_do_not_fit_are_letters_and_swallow_nobody(text: str, rows: list[tuple[str, ...]]) -> None:
    assert list(read(text).rows) == rows
