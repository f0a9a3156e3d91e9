"""A text file tells its encoding by itself, or says where it cannot be read."""

from __future__ import annotations

import codecs

import pytest

from planner.errors import FileRefused
from planner.exchange.tables import ENCODINGS, known_encoding, read_table
from planner.exchange.tables.encodings import guesses
from planner.rules.lists.heads import PEOPLE_WORDS

LISTS = {
    "simplified": "姓名,职务,单位\r\n王伟,局长,大连市商务局\r\n李娜,副局长,上海市外事办公室\r\n",
    "traditional": "姓名,職務,單位\r\n林健鋒,立法會議員,香港立法會\r\n盧秀燕,台中市長,台中市政府\r\n",
    "japanese": "氏名,役職,所属\r\n高市 早苗,内閣総理大臣,日本政府\r\nディーター・サロモン,フライブルク市長,市役所\r\n",
    "korean": "이름,직위,소속\r\n김기현,울산시장,울산광역시\r\n김명기,횡성군수,횡성군\r\n",
    "french": "Nom,Fonction,Organisme\r\nHélène Dupré,Chargée de mission,Ministère de l’Écologie\r\n",
    "spanish": "name,title\r\nFederico Grullón de La Cruz,Señor\r\nAndrés Peña,Viceministro\r\n",
    "arabic": "الاسم,المنصب,الجهة\r\nبرهم صالح,رئيس الجمهورية,العراق\r\nمصطفى الكاظمي,رئيس الوزراء,العراق\r\n",
}
OWN = {
    "simplified": "gb18030", "traditional": "big5", "japanese": "shift-jis", "korean": "euc-kr",
    "french": "cp1252", "spanish": "cp1252", "arabic": "cp1256",
}  # fmt: skip
CASES = [(name, encoding) for name in LISTS for encoding in (OWN[name], "utf-8", "utf-16-le", "utf-16-be")]


def without_heads(text: str) -> str:
    return text.partition("\r\n")[2]


@pytest.mark.parametrize(("name", "encoding"), CASES)
def test_the_encoding_is_found_with_heads_and_without(name: str, encoding: str) -> None:
    content = LISTS[name].encode(ENCODINGS[encoding][0])
    bare = without_heads(LISTS[name]).encode(ENCODINGS[encoding][0])
    assert (guesses(content, known=PEOPLE_WORDS)[0].encoding, guesses(bare)[0].encoding) == (encoding, encoding)


@pytest.mark.parametrize(("name", "encoding"), CASES)
def test_a_list_reads_the_same_in_every_encoding(name: str, encoding: str) -> None:
    content = LISTS[name].encode(ENCODINGS[encoding][0])
    table = read_table(content, name="l.csv", known=PEOPLE_WORDS)
    lines = [tuple(line.split(",")) for line in LISTS[name].splitlines()]
    assert (table.heads, table.rows, table.encoding) == (lines[0], tuple(lines[1:]), encoding)


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_a_mark_at_the_beginning_decides_and_is_no_part_of_the_first_head(mark: bytes) -> None:
    encoding = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le"}.get(mark, "utf-16-be")
    table = read_table(mark + LISTS["french"].encode(encoding), name="l.csv", known=PEOPLE_WORDS)
    assert (table.heads[0], table.encoding, len(table.guesses)) == ("Nom", encoding, 1)


def test_each_guess_has_its_reason_and_shows_the_first_lines_in_it() -> None:
    found = guesses(LISTS["korean"].encode("cp949"), known=PEOPLE_WORDS)
    shown = {guess.encoding: (str(guess.why), guess.sample.splitlines()[0]) for guess in found}
    assert shown["euc-kr"] == ("3 heads are read that lists have", "이름,직위,소속")
    assert shown["gb18030"][1] != "이름,직위,소속"


def test_a_byte_that_cannot_be_read_is_named_with_its_place() -> None:
    content = b"name,title\r\nJos" + b"\xe9,Mayor\r\n"
    with pytest.raises(FileRefused) as refused:
        read_table(content, name="l.csv", known=PEOPLE_WORDS, encoding="utf-8")
    assert str(refused.value) == (
        "l.csv: byte 16 (line 2, value 0xE9) cannot be read as utf-8. Choose another encoding, or save the file as "
        "UTF-8."
    )


def test_the_encoding_that_a_person_chooses_is_used_by_any_of_its_names() -> None:
    content = LISTS["french"].encode("cp1252")
    table = read_table(content, name="l.csv", known=PEOPLE_WORDS, encoding="latin-1")
    assert (table.encoding, table.rows[0][0]) == ("cp1252", "Hélène Dupré")
    names = ("UTF-8", "gbk", "GB2312", "big5", "Shift_JIS", "euc-kr", "windows-1256")
    assert [known_encoding(name) for name in names] == [
        "utf-8", "gb18030", "gb18030", "big5", "shift-jis", "euc-kr", "cp1256",
    ]  # fmt: skip


def test_an_encoding_that_does_not_exist_is_answered_with_those_that_do() -> None:
    with pytest.raises(FileRefused, match=r"There is no encoding “klingon”\. There are: utf-8, utf-16-le"):
        known_encoding("klingon")
