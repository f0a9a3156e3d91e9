"""Registers whose heads vary from office to office and from year to year."""

from __future__ import annotations

import pytest

from planner.exchange.registers import read_register

OLD = """GIFTS GIVEN OVER £140,,,,,
Minister,Date gift given,To,Gift,Value (over £140),
David Cameron MP,15/01/2012,President Obama,Table,Over limit,
William Hague MP,Nil Return,,,,
GIFTS RECEIVED OVER £140,,,,,
Minister,Date gift received,From,Gift,Value (over £140),Outcome
David Cameron MP,13/01/2012,King of Saudi Arabia,Rug,Over limit,Held by Department
,Jan-12,Government of Oman,Watch,£500,Purchased by Minister
"""


def test_gifts_given_and_gifts_received_in_one_file_have_heads_of_their_own() -> None:
    register = read_register(OLD.encode(), name="old.csv")
    assert [
        (row.direction, row.date, row.giver, row.recipient, row.description, row.disposition)
        for row in register.rows
        if not row.nil
    ] == [
        ("given", "2012-01-15", "David Cameron MP", "President Obama", "Table", None),
        ("received", "2012-01-13", "King of Saudi Arabia", "David Cameron MP", "Rug", "Held by Department"),
        ("received", "2012-01", "Government of Oman", "David Cameron MP", "Watch", "Purchased by Minister"),
    ]
    assert [row.giver for row in register.rows if row.nil] == ["William Hague MP"]
    assert register.aside == ((5, "GIFTS RECEIVED OVER £140"),)


@pytest.mark.parametrize(
    "heads",
    [
        "Name of Minister,Date received,Gift received,From whom,Value,Outcome",
        "Name of Official,Date gift received,Details of gift,Received from,Estimated value (£),What happened to it",
        "Minister,Date of gift,Gift,Who gift was received from,Value (£),Outcome (received gifts only)",
    ],
)
def test_heads_in_other_words_mean_the_same(heads: str) -> None:
    register = read_register(f"{heads}\nK Badenoch,04/02/2023,Whisky,Diageo,Above £140,Held\n".encode(), name="uk.csv")
    (row,) = register.rows
    assert (row.date, row.giver, row.recipient, row.description, row.value and row.value.text, row.disposition) == (
        "2023-02-04", "Diageo", "K Badenoch", "Whisky", "Above £140", "Held",
    )  # fmt: skip


def test_nil_returns_stand_in_any_column_of_dates() -> None:
    lines = "Minister,Date gift given or received,Gift,Given or received,Who gift was given to or received from\n"
    register = read_register(f"{lines}Leo Docherty MP,Nil return,,,\n".encode(), name="uk.csv")
    assert [row.nil for row in register.rows] == [True]


OFFICES = {
    "canada": (
        "Date of gift,Public Office Holder,Nature of gift,Source,Circumstances,Value\n"
        "2018-05-23,Bill Morneau,Painting,Government of China,Visit,CAD 1000.00\n",
        ("2018-05-23", "Government of China", "Bill Morneau", "Painting", "1000.00 CAD"),
    ),
    "commission": (
        "Commissioner;Date;Gift;Donor;Estimated value (EUR);Whereabouts\n"
        "Josep Borrell;mars 2022;Sabre;Japon;1 250,00;Archives\n",
        ("2022-03", "Japon", "Josep Borrell", "Sabre", "1250.00 EUR"),
    ),
    "new_zealand": (
        "Date,From whom,Description of gift,Offered to,Accepted or declined,Estimated value (NZ$)\n"
        "1/07/2022,Ambassador,Tea,Chief Executive,Accepted,NZ$60\n",
        ("2022-07-01", "Ambassador", "Chief Executive", "Tea", "60 NZD"),
    ),
    "singapore": (
        "S/N,Date of Receipt,Officer,Gift Received,Giver,Market Value (S$),Mode of Disposal\n"
        "1,06/01/2024,Director,Pen,Vendor,45,Retained\n",
        ("2024-01-06", "Vendor", "Director", "Pen", "45 SGD"),
    ),
    "hong_kong": (
        "日期,贈送者,禮物,接受者,估計價值 (港元),處理方法\n2019年3月,廣東省政府,刺繡,行政長官,HK$400,展示\n",
        ("2019-03", "廣東省政府", "行政長官", "刺繡", "400 HKD"),
    ),
    "taiwan": (
        '受贈日期,受贈人,贈送人,贈品名稱,價值\n112年3月5日,市長,東京都知事,漆器,"NT$3,000"\n',
        ("2023-03-05", "東京都知事", "市長", "漆器", "3000 TWD"),
    ),
    "korea": (
        '신고일,수령자,증정자,선물명,가액\n2022.05.21,대통령,미국 대통령,선글라스,"₩1,200,000"\n',
        ("2022-05-21", "미국 대통령", "대통령", "선글라스", "1200000 KRW"),
    ),
    "japan": (
        '年月日,受贈者,贈与者,品名,価額\n令和4年5月23日,首相,大統領,ペン,"12,000円"\n',
        ("2022-05-23", "大統領", "首相", "ペン", "12000 JPY"),
    ),
    "switzerland": (
        "Datum;Empfänger;Geber;Geschenk;Wert\n1. März 2020;Bundesrat;Kasachstan;Säbel;CHF 1'200.-\n",
        ("2020-03-01", "Kasachstan", "Bundesrat", "Säbel", "1200 CHF"),
    ),
    "brazil": (
        "Data;Presente;Ofertante;Recebedor;Valor estimado\n10/05/2023;Chá;China;Presidente;R$ 1.234,56\n",
        ("2023-05-10", "China", "Presidente", "Chá", "1234.56 BRL"),
    ),
    "gulf": (
        "التاريخ,الهدية,المهدي,المستلم,القيمة (AED)\n٢٠٢٣/٥/١٠,سيف,سفير اليابان,معالي الوزير,1500 درهم\n",
        ("2023-05-10", "سفير اليابان", "معالي الوزير", "سيف", "1500 AED"),
    ),
}


@pytest.mark.parametrize("office", OFFICES)
def test_offices_of_many_countries_are_read_in_their_own_words(office: str) -> None:
    lines, wanted = OFFICES[office]
    (row,) = read_register(lines.encode(), name=f"{office}.csv").rows
    money = row.value
    said = f"{money.amount} {money.currency}" if money else None
    assert (row.date, row.giver, row.recipient, row.description, said) == wanted


def test_what_a_list_says_in_a_column_without_a_place_is_kept_under_its_head() -> None:
    lines = "Date,Gift,Donor,Recipient,Officer,Stand\n2023-05-10,Pen,Vendor,Director,Tan,shelf\n1 May,12盒 tea,A,B,,\n"
    first, second = read_register(lines.encode(), name="list.csv").rows
    assert (first.recipient, dict(first.listed)) == ("Director", {"Officer": "Tan", "Stand": "shelf"})
    assert (second.date, second.giver, second.recipient) == ("1 May", "A", "B")


def test_an_official_beside_a_giver_or_a_recipient_is_the_other_side() -> None:
    lines = "Minister,Date,Gift,Given to,Received from\nA,2023-05-10,Pen,,Mayor\n,2023-05-11,Book,Envoy,\n"
    register = read_register(lines.encode(), name="both.csv")
    assert [(row.direction, row.giver, row.recipient) for row in register.rows] == [
        ("received", "Mayor", "A"),
        ("given", "A", "Envoy"),
    ]


def test_no_text_of_a_list_is_lost_whatever_its_columns_are() -> None:
    lines = (
        "Commissioner,Received from or given to,Donor,Recipient,数量,quantity,Accepted or declined,"
        "Identity of foreign donor,Gift\n"
        "tan,lee,kim,park,three,two,Declined (sent back),cho,pen\n"
        "tan,lee,kim,,three,two,Accepted,cho,pen\n"
    )
    for row in read_register(lines.encode(), name="odd.csv").rows:
        texts = {*row.listed.values(), row.giver, row.recipient, row.description}
        typed = {text for _, text in row.cells if text}
        assert typed - texts == set()


def test_the_line_of_a_sum_is_no_gift() -> None:
    heads = "Minister,Date,Gift,Given or received,Who gift was given to or received from,Value (£)"
    lines = f"{heads}\nPM,45082,Vase,Received,King,140\nTotal,,,,,140\n"
    register = read_register(lines.encode(), name="uk.csv")
    assert [(row.date, row.description) for row in register.rows] == [("2023-06-05", "Vase")]
    assert register.aside == ((3, "Total 140"),)
    listed = read_register("日期,礼品,价值（人民币）\n05/2023,盘,100\n合计,,100\n".encode(), name="list.csv")
    assert ([row.date for row in listed.rows], listed.aside) == (["2023-05"], ((3, "合计 100"),))
