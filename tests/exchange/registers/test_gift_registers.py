"""Registers of gifts in and out: nothing lost, nothing made up."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from planner.errors import FileRefused
from planner.exchange.registers import PLAIN_HEADS, read_register, write_register
from planner.exchange.registers.dates import read_date
from planner.models.money import Money

REAL = Path(__file__).parents[2] / "cases" / "gifts.csv"
HEAD = ",".join(PLAIN_HEADS)
UK = """Cabinet Office,,,,,,
"Gifts given and received, July to September 2024",,,,,,
Minister,Date,Gift,Given or received,Who gift was given to or received from,Value (£),Outcome (received gifts only)
Sir Keir Starmer,03/07/2024,Hamper,Received,Embassy of Japan,Above limit,Held by department
,12-15 July 2024,Bowl,Given,President Ilham Aliyev,£140-£200,
,Oct-24,Pen,Received,Government,"£1,250.50",Purchased by the minister
Angela Rayner,Nil Return,,,,,
Pat McFadden,,,,,,
Does not include gifts under £140,,,,,,
,,Rug,Received,Unknown,,
"""
US = (
    '"Name and title of person accepting the gift on behalf of the U.S. Government",'
    '"Gift, date of acceptance on behalf of the U.S. Government, estimated value, and current disposition or location",'
    "Identity of foreign donor and government,Circumstances justifying acceptance\r\n"
    '"The Honorable Joseph R. Biden Jr., President of the United States","Bowl, 8"" wide. Rec\'d—3/2/2022. '
    'Est. Value—$1,650.00. Disposition—Transferred to NARA.","Mohamed Irfaan Ali, President, Guyana",'
    "Non-acceptance would cause embarrassment to donor and U.S. Government\r\n"
    ',Something told in other words,"His Majesty Abdullah II, King of Jordan",\r\n'
)


def plain(*lines: str) -> bytes:
    """A list in the plain columns."""
    return ("\r\n".join((HEAD, *lines)) + "\r\n").encode()


def test_the_real_list_comes_out_as_it_went_in_to_the_byte() -> None:
    register = read_register(REAL.read_bytes(), name="gifts.csv")
    gifts = [row for row in register.rows if not row.nil]
    assert (register.layout, len(gifts), len(register.rows), register.aside) == ("plain", 583, 595, ())
    assert write_register(register.rows, columns="plain") == REAL.read_bytes()
    assert Counter(row.direction for row in gifts) == {"received": 572, "given": 8, None: 3}
    kept = {row.date for row in gifts if not row.date or not row.date[:4].isdigit()}
    assert kept == {"Unknown", "unknown", None}
    assert {row.date for row in gifts} >= {"2012-06", "2022", "2016", "2025-07-06"}


@pytest.mark.parametrize("columns", ["plain", "uk"])
@pytest.mark.parametrize("workbook", [False, True])
def test_the_real_list_written_in_other_columns_is_the_same_list_when_read_again(columns: str, workbook: bool) -> None:
    rows = read_register(REAL.read_bytes(), name="gifts.csv").rows
    again = read_register(write_register(rows, columns=columns, workbook=workbook), name="again").rows
    assert write_register(again, columns=columns) == write_register(rows, columns=columns)


@pytest.mark.parametrize(
    "line",
    [
        "a,,,,,,,,,,",
        "a,2024-13-45,Unknown,,,,Bowl,0,USD,,",
        "a,2012-06,x,,y,,Bowl,0.00,usd,N/A,",
        'a," 2012 ",x ,, y,,"Bowl, ""old""\n(large)",Above Limit,GBP,,',
        "a,13/07/2025,x,,y,,Bowl,£1 250,GBP,,",
        "a,05/06/2025,x,,y,,=1+1,-5,,'-,'=x",
        "a,12/31/2024,x,,y,,Bowl,$20,USD,,Received; list",
        "a,Unknown,中国,主席,y,,漆器,¥200,CNY,,",
        "a,2022,x,,y,,Bowl,£20,USD,,",
        "Nil Return,,,,,,,,,,",
        "a,Nil Return,,,Minister,,,,,,",
        "a,2022-01-01T00:00,x,,y,,Nil Return,Nil Return,GBP,Nil Return,Nil Return; May",
    ],
)
def test_every_blank_word_and_odd_amount_is_kept_as_it_was_written(line: str) -> None:
    rows = read_register(plain("s,2020-01-01,a,,b,,Vase,1,EUR,,", line), name="list.csv").rows
    assert write_register(rows, columns="plain") == write_register(
        read_register(write_register(rows, columns="plain"), name="x").rows, columns="plain"
    )
    out = write_register(rows, columns="plain").decode()
    assert out.split("\r\n", 2)[2].replace('"', "") == line.replace('"', "") + "\r\n"


def test_uk_names_are_carried_down_and_what_is_no_row_is_set_aside() -> None:
    register = read_register(UK.encode(), name="uk.csv")
    said = [
        (r.nil, r.date, r.giver, r.recipient, r.description, r.direction, r.value, r.disposal) for r in register.rows
    ]
    assert said == [
        (False, "2024-07-03", "Embassy of Japan", "Sir Keir Starmer", "Hamper", "received",
         Money(currency="GBP", text="Above limit"), None),
        (False, "12-15 July 2024", "Sir Keir Starmer", "President Ilham Aliyev", "Bowl", "given",
         Money(currency="GBP", text="£140-£200"), None),
        (False, "2024-10", "Government", "Sir Keir Starmer", "Pen", "received",
         Money("1250.50", False, "GBP"), "retained_on_payment"),
        (True, "Nil Return", None, "Angela Rayner", "—", None, Money(currency="GBP"), None),
        (False, None, "Unknown", "Pat McFadden", "Rug", "received", Money(currency="GBP"), None),
    ]  # fmt: skip
    assert register.aside == ((8, "Pat McFadden"), (9, "Does not include gifts under £140"))
    assert register.titles == ("Cabinet Office", "Gifts given and received, July to September 2024")


def test_the_cell_of_the_us_list_is_taken_apart_and_what_has_no_parts_stays_whole() -> None:
    first, second = read_register(US.encode(), name="us.csv").rows
    assert (first.recipient, first.recipient_title, first.description, first.date, first.value, first.disposition) == (
        "The Honorable Joseph R. Biden Jr.", "President of the United States", 'Bowl, 8" wide', "2022-03-02",
        Money("1650.00", False, "USD"), "Transferred to NARA",
    )  # fmt: skip
    assert (second.recipient, second.giver, second.description, second.date, second.justification) == (
        "The Honorable Joseph R. Biden Jr.", "His Majesty Abdullah II", "Something told in other words", None, None,
    )  # fmt: skip
    written = write_register((first,), columns="us").decode("utf-8-sig")
    assert "Rec’d—3/2/2022. Est. Value—$1,650.00. Disposition—Transferred to NARA." in written


def test_a_list_of_an_office_with_chinese_heads_in_its_own_encoding() -> None:
    text = "日期,赠送人,受赠人,礼品名称,数量,价值,币种,备注\n2023年3月,王部长,李娜,青花瓷瓶一对,2,约300,CNY,木盒\n"
    (row,) = read_register(text.encode("gb18030"), name="list.csv").rows
    assert (row.date, row.giver, row.recipient, row.description, row.quantity, row.value, row.listed["备注"]) == (
        "2023-03", "王部长", "李娜", "青花瓷瓶一对", 2, Money("300", False, "CNY", "约300"), "木盒",
    )  # fmt: skip


def test_equal_lines_have_keys_of_their_own_that_do_not_depend_on_other_lines() -> None:
    one, two = read_register(plain("a,,,,,,Bowl,,,,", "a,,,,,,Bowl,,,,"), name="x").rows
    other, three = read_register(plain("b,,,,,,Cup,,,,", "a,,,,,,Bowl,,,,"), name="y").rows
    assert one.key != two.key != other.key and three.key == one.key


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"name,age\nLi,40\n", "no line of heads that names gifts"),
        (b"PK\x03\x04 broken", "cannot be read"),
    ],
)
def test_what_is_no_register_is_refused_with_a_sentence(content: bytes, said: str) -> None:
    with pytest.raises(FileRefused, match=said):
        read_register(content, name="list.csv")


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("03/10/2024", "dmy", "2024-10-03"), ("03/10/2024", "mdy", "2024-03-10"), ("03/10/2024", None, "03/10/2024"),
        ("23/10/2024", None, "2024-10-23"), ("3 October 2024", None, "2024-10-03"), ("October 3, 2024", None,
         "2024-10-03"), ("3rd Oct 2024", None, "2024-10-03"), ("Oct-24", None, "2024-10"), ("31/02/2024", "dmy",
         "31/02/2024"), ("2024年10月3日", None, "2024-10-03"), ("", None, None), ("soon", None, "soon"),
    ],
)  # fmt: skip
def test_a_day_is_read_where_that_is_no_guess(text: str, order: str, day: str | None) -> None:
    assert read_date(text, order=order) == day  # type: ignore[arg-type]  # the parameters are texts
