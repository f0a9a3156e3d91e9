"""The encodings of many offices are told apart by the letters that their languages have."""

from __future__ import annotations

import pytest

from planner.exchange.tables import ENCODINGS, known_encoding, read_table
from planner.exchange.tables.encodings import guesses
from planner.rules.lists.heads import PEOPLE_WORDS

LISTS = {
    "russian": "ФИО;Должность\r\nЛавров Сергей Викторович;Министр иностранных дел\r\nЁлкин Пётр;Переводчик\r\n",
    "ukrainian": "Прізвище;Посада\r\nШевченко Тарас;Міністр закордонних справ\r\nКоваль Їжак;Радник\r\n",
    "polish": "Imię i nazwisko;Stanowisko\r\nŁukasz Żółć-Święcicki;Wiceminister\r\nZdzisława Gęś;Radca\r\n",
    "czech": "Jméno;Funkce\r\nJiří Dvořák;Náměstek ministra\r\nVěra Čáslavská;Ředitelka\r\n",
    "hungarian": "Név;Beosztás\r\nSzijjártó Péter;miniszter\r\nNagy Ágnes;főosztályvezető\r\nŐry Ödön;tolmács\r\n",
    "croatian": "Ime i prezime;Funkcija\r\nŽeljko Đurđević;Ministar\r\nAnđelka Čović;Savjetnica\r\n",
    "turkish": "Adı Soyadı;Unvanı\r\nİbrahim ŞAHİN;Bakan Yardımcısı\r\nIşıl GÜNEŞ;Genel Müdür\r\n",
    "latvian": "Vārds, uzvārds;Amats\r\nJānis Bērziņš;Ministrs\r\nLīga Kļaviņa;Padomniece\r\n",
    "estonian": "Nimi;Amet\r\nKersti Kõljalg;Nõunik\r\nJüri Pärn;Välisminister\r\n",
    "greek": "Ονοματεπώνυμο;Θέση\r\nΚυριάκος Μητσοτάκης;Πρωθυπουργός\r\nΓιώργος Γεραπετρίτης;Υπουργός\r\n",
    "hebrew": "שם;תפקיד\r\nדוד כהן;שר החוץ\r\nשרה לוי;יועצת\r\n",
    "thai": "ชื่อ-นามสกุล;ตำแหน่ง\r\nนายเศรษฐา ทวีสิน;นายกรัฐมนตรี\r\nนางสาวสมใจ ใจดี;ที่ปรึกษา\r\n",
    "arabic": "الاسم;المنصب\r\nبرهم صالح;رئيس الجمهورية\r\nمصطفى الكاظمي;رئيس الوزراء\r\n",
    "japanese": "氏名;役職\r\n高市 早苗;内閣総理大臣\r\nディーター・サロモン;フライブルク市長\r\n",
    "kanji": "高市早苗;内閣総理大臣;日本政府\r\n林芳正;外務大臣;外務省\r\n佐藤健;課長;経済産業省\r\n",
    "french": "Nom;Fonction\r\nHélène Dupré;Chargée de mission\r\nFrançois Lefèvre;Maître des requêtes\r\n",
    "western": "Name;Title\r\nJosé Núñez;Minister\r\nHélène Dupré;Aide\r\nJürgen Groß;Head\r\nJoão Simões;Head\r\n",
}
SAVED = [
    ("russian", "cp1251"), ("russian", "koi8-r"), ("russian", "iso8859-5"), ("ukrainian", "cp1251"),
    ("ukrainian", "koi8-r"), ("polish", "cp1250"), ("polish", "iso8859-2"), ("czech", "cp1250"),
    ("hungarian", "cp1250"), ("croatian", "cp1250"), ("turkish", "cp1254"), ("latvian", "cp1257"),
    ("estonian", "cp1257"), ("greek", "cp1253"),
    ("hebrew", "cp1255"), ("thai", "cp874"), ("arabic", "iso8859-6"), ("japanese", "euc-jp"), ("kanji", "euc-jp"),
    ("japanese", "iso-2022-jp"), ("french", "mac-roman"), ("western", "cp1252"), ("western", "mac-roman"),
    ("russian", "utf-32-le"), ("kanji", "utf-32-be"), ("thai", "utf-16-le"), ("hebrew", "utf-16-be"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "encoding"), SAVED)
def test_a_list_is_read_as_it_was_saved_with_heads_and_without(name: str, encoding: str) -> None:
    for text in (LISTS[name], LISTS[name].partition("\r\n")[2]):
        content = text.encode(ENCODINGS[encoding][0])
        table = read_table(content, name="l.csv", known=PEOPLE_WORDS)
        lines = [tuple(line.split(";")) for line in text.splitlines()]
        assert [row for row in (table.heads, *table.rows) if not row[0].startswith("‹")] == lines


@pytest.mark.parametrize("mark", [b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"])
def test_the_mark_of_four_bytes_is_not_taken_for_that_of_two(mark: bytes) -> None:
    encoding = "utf-32-le" if mark[0] else "utf-32-be"
    table = read_table(mark + LISTS["kanji"].encode(encoding), name="l.csv", known=PEOPLE_WORDS)
    assert (table.encoding, table.rows[0][0]) == (encoding, "高市早苗")


def test_a_guess_that_is_not_clear_is_said() -> None:
    content = "Name;Title\r\nPetr Zelenè;Adviser\r\n".encode("cp1252")
    table = read_table(content, name="l.csv", known=PEOPLE_WORDS)
    assert (table.rows[0][0], [note.in_language("en")[:32] for note in table.notes]) == (
        "Petr Zelenè",
        ["The file was read as cp1252, but"],
    )


def test_the_others_of_the_same_letters_are_offered_too() -> None:
    found = [guess.encoding for guess in guesses(LISTS["polish"].encode("cp1250"), known=PEOPLE_WORDS)]
    assert {"cp1250", "iso8859-2", "cp1252"} <= set(found)


def test_encodings_have_the_names_that_programs_give_them() -> None:
    names = ("windows-1251", "CP1250", "KOI8-U", "EUC_JP", "macintosh", "latin2", "ISO-8859-9", "TIS-620", "UTF-32")
    assert [known_encoding(name) for name in names] == [
        "cp1251", "cp1250", "koi8-r", "euc-jp", "mac-roman", "iso8859-2", "cp1254", "cp874", "utf-32-le",
    ]  # fmt: skip
