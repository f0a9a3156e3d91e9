"""Registers as the offices of many countries keep them: their heads, days, currencies and what became of a gift."""

# ruff: noqa: E501 -- the lines of files stand as they are
from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from planner.exchange.registers import read_register
from planner.exchange.registers.dates import read_date
from planner.exchange.registers.directions import direction_of
from planner.exchange.registers.likely_heads import likely_meaning

REGISTERS = {
    "norway": (
        "Gaveregister 2023\nMottaker;Giver;Gave;Dato mottatt;Anslått verdi;Hva er gjort med gaven\n"
        "Espen Eide;Kong Felipe VI;Sølvskål;12.04.2023;ca. kr 3 000;Utstilt\n",
        ("received", "2023-04-12", "Kong Felipe VI", "Espen Eide", "Sølvskål", ("3000", "NOK"), "displayed"),
    ),
    "ireland": (
        "Name of Office Holder,Details of Gift,Date of Gift,Name of Donor,Value of Gift,Whether Retained by Office Holder\n"
        "Leo Varadkar TD,Shamrock bowl,17 Mar. '23,President Biden,€650 approx.,Surrendered to the State\n",
        (None, "2023-03-17", "President Biden", "Leo Varadkar TD", "Shamrock bowl", ("650", "EUR"), "surrendered"),
    ),
    "mainland": (
        "外事礼品登记表,,,,,,\n序号,受礼日期,受礼人,职务,赠送单位/赠送人,礼品名称及数量,估价（元）,处理意见\n"
        "1,2024.3.5,王伟,市长,日本北九州市,银盘1件,约800元,上交机关事务局\n合计,,,,,5件,,\n填表人：李娜,,,,,,,\n",
        ("received", "2024-03-05", "日本北九州市", "王伟", "银盘1件", ("800", "CNY"), "surrendered"),
    ),
    "hongkong": (
        "接受饋贈登記冊\n日期,饋贈者,饋贈說明,估計價值(港元),處理方式\n2023年5月8日,廣東省政府,青花瓷瓶,\"約$1,500\",展示\n",
        ("received", "2023-05-08", "廣東省政府", None, "青花瓷瓶", ("1500", "HKD"), "displayed"),
    ),
    "japan": (
        "贈与等報告書\n受領年月日,受領者氏名,官職,贈与者,贈与等の内容,価額\nR5.4.10,鈴木花子,参事官,B社,菓子折り,5千円程度\n",
        ("received", "2023-04-10", "B社", "鈴木花子", "菓子折り", ("5000", "JPY"), None),
    ),
    "korea": (
        "선물신고대장\n수령일자,수령자,증정자,선물명,수량,가액,처리\n2023. 3. 28.,김영희,일본 외무대신,다기세트,1세트,미화 200달러,반환\n",
        ("received", "2023-03-28", "일본 외무대신", "김영희", "다기세트", ("200", "USD"), "returned"),
    ),
    "russia": (
        "№ п/п;Дата получения;Кому вручен (должность);От кого;Наименование подарка;Стоимость, руб.;Место хранения\n"
        "1;15 мая 2023 г.;Петров П.П.;Посол Японии;Чайный набор;около 5 000,00;Возвращён\n",
        ("received", "2023-05-15", "Посол Японии", "Петров П.П.", "Чайный набор", ("5000.00", "RUB"), "returned"),
    ),
    "poland": (
        "Data otrzymania;Osoba przyjmująca;Darczyńca;Opis prezentu;Szacunkowa wartość;Sposób zagospodarowania\n"
        "12.05.2023 r.;Jan Kowalski;Ambasador Chin;wazon;ok. 300 zł;magazyn\n",
        ("received", "2023-05-12", "Ambasador Chin", "Jan Kowalski", "wazon", ("300", "PLN"), None),
    ),
    "czechia": (
        "Datum přijetí;Obdarovaný;Dárce;Popis daru;Odhadovaná hodnota v Kč;Umístění\n12. 5. 2023;Jan Lipavský;velvyslanec;váza;1 500 Kč;sklad\n",
        ("received", "2023-05-12", "velvyslanec", "Jan Lipavský", "váza", ("1500", "CZK"), None),
    ),
    "vietnam": (
        "STT,Ngày nhận,Người nhận,Người tặng,Tên quà tặng,Giá trị ước tính,Xử lý\n"
        "1,12/05/2023,Nguyễn Văn A,Đại sứ,Bộ ấm trà,khoảng 1.500.000 đồng,Trưng bày\n",
        ("received", "2023-05-12", "Đại sứ", "Nguyễn Văn A", "Bộ ấm trà", ("1500000", "VND"), None),
    ),
    "germany": (
        "Lfd. Nr.;Datum;Empfänger;Schenkender;Art des Geschenks;geschätzter Wert;Verbleib\n1;12.05.23;BM A;AM B;Schal;ca. 80 Euro;abgegeben\n",
        (None, "2023-05-12", "AM B", "BM A", "Schal", ("80", "EUR"), "surrendered"),
    ),
    "elysee": (
        "Cadeaux diplomatiques reçus;;;;;\nN° d'inventaire;Désignation;Pays donateur;Donateur;Date de remise;Lieu de conservation\n"
        "2023.1.4;Vase;Chine;Xi Jinping;6 avril 2023;Mobilier national\n",
        ("received", "2023-04-06", "Xi Jinping", None, "Vase", None, None),
    ),
    "netherlands": (
        "Geschenkenregister\nBewindspersoon;Datum ontvangst;Geschenk;Schenker;Geschatte waarde;Bestemming\n"
        "MP Rutte;12-05-2023;Vaas;Premier;€ 100,-;Tentoongesteld\n",
        ("received", "2023-05-12", "Premier", "MP Rutte", "Vaas", ("100", "EUR"), "displayed"),
    ),
    "taiwan": (
        "總統府禮品登記表\n編號,收受日期,贈送者,禮品名稱,處理情形\n1,112/5/9,日本眾議員,和菓子,轉贈社福團體\n",
        ("received", "2023-05-09", "日本眾議員", None, "和菓子", None, "donated"),
    ),
    "parliament": (
        "Name of the Member;Date received;Description of the gift;Given by;Place where the gift is kept;value_usd\n"
        "METSOLA Roberta;15/03/2023;Plate;Speaker;archived;300\n",
        ("received", "2023-03-15", "Speaker", "METSOLA Roberta", "Plate", ("300", "USD"), "archived"),
    ),
    "hospitality": (
        "Date,Minister,Name of organisation who offered hospitality,Type of hospitality received,Value of hospitality (£)\n"
        "04/10/2023,James Cleverly,Financial Times,Dinner,75\n",
        ("received", "2023-10-04", "Financial Times", "James Cleverly", "Dinner", ("75", "GBP"), None),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REGISTERS)
def test_the_register_of_a_country_is_read(name: str) -> None:
    text, told = REGISTERS[name]
    (row,) = read_register(text.encode(), name=f"{name}.csv").rows
    value = (row.value.amount, row.value.currency) if row.value else None
    assert (row.direction, row.date, row.giver, row.recipient, row.description, value, row.disposal) == told


def test_a_nil_return_of_hospitality_is_one() -> None:
    heads = "Date,Minister,Name of organisation who offered hospitality,Type of hospitality received"
    (row,) = read_register(f"{heads}\n05/10/2023,James Cleverly,Nil Return,\n".encode(), name="h.csv").rows
    assert (row.nil, row.recipient) == (True, "James Cleverly")


@pytest.mark.parametrize(
    ("head", "member"),
    [
        ("Name and Designation of the donor", "giver"),
        ("Date on which gift was presented", "date"),
        ("Estimated market value of the gift", "value"),
        ("How was the gift disposed of", "disposition"),
        ("Reference number of gift", None),
        ("Photo", None),
        ("Remarks", None),
        ("礼品照片编号", None),
    ],
)
def test_words_in_a_head_tell_what_it_likely_means(head: str, member: str | None) -> None:
    assert likely_meaning(head) == member


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("le 12 juin 2023", "2023-06-12"),
        ("Fri 12 May 2023", "2023-05-12"),
        ("12 May 2023 (Friday)", "2023-05-12"),
        ("12/05/2023 14:30", "2023-05-12"),
        ("2023-05-12T00:00:00", "2023-05-12"),
        ("令和5.4.10", "2023-04-10"),
        ("H31.4.1", "2019-04-01"),
        ("12-15 May 2023", "12-15 May 2023"),
        ("24.3.6", "24.3.6"),
        ("3月7日", "3月7日"),
    ],
)
def test_days_as_clerks_write_them(text: str, day: str) -> None:
    assert read_date(text, order="dmy") == day


def test_a_register_says_the_direction_of_all_its_gifts_or_leaves_it_open() -> None:
    members = {0: "date", 1: "recipient", 2: "description", 3: "giver"}
    told = [
        direction_of((), ("Date received", "Name", "Gift", "Donor"), members),
        direction_of(("Gifts given in 2023",), ("Date", "Name", "Gift", "Donor"), members),
        direction_of(("Gifts given and received",), ("Date", "Name", "Gift", "Donor"), members),
        direction_of((), ("Date", "Name", "Gift", "Donor"), members),
        direction_of((), ("Date", "Gift", "Donor"), {0: "date", 1: "description", 2: "giver"}),
    ]
    assert told == ["received", "given", None, None, "received"]


def test_a_nil_return_may_stand_in_the_place_of_the_minister() -> None:
    heads = "Department,Minister,Date,Gift,Given or Received,Who gift was given to or received from"
    (row,) = read_register(f"{heads}\nCabinet Office,Nil return,,,,\n".encode(), name="uk.csv").rows
    assert (row.nil, row.listed["Department"]) == (True, "Cabinet Office")


def test_a_workbook_with_a_sheet_of_gifts_among_others_is_read() -> None:
    book = Workbook()
    book.active.append(("Guidance",))
    heads = ("Minister", "Date", "Gift", "Given or received", "Who gift was given to or received from")
    sheets: dict[str, list[tuple[str, ...]]] = {
        "Gifts": [heads, ("A", "4 May 2023", "Rug", "Received", "King")],
        "Hospitality": [("Minister", "Date", "Name of organisation", "Type of hospitality received"),
                        ("A", "5 May 2023", "BBC", "Dinner")],
        "Meetings": [("Minister", "Date", "Name of organisation or individual", "Purpose of meeting"),
                     *[("A", "6 May 2023", "X", "Talk")] * 9],
    }  # fmt: skip
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for cells in rows:
            sheet.append(cells)
    content = io.BytesIO()
    book.save(content)
    found = read_register(content.getvalue(), name="gifts.xlsx").rows
    assert [(row.date, row.giver, row.description) for row in found] == [
        ("2023-05-04", "King", "Rug"), ("2023-05-05", "BBC", "Dinner"),
    ]  # fmt: skip
    assert len({row.key for row in found}) == 2
