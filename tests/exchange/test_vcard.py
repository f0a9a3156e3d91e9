"""vCards of all versions become rows of people."""

from __future__ import annotations

import pytest

from planner.errors import FileRefused
from planner.exchange.vcard import is_vcard, read_vcards

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Dupont;Jean;Marie;M.;
FN:Jean Marie Dupont
ORG:Ministère\\, central;Protocole
TITLE:Chef de protocole\\; adjoint au long titre qui
  continue
TEL;TYPE=cell:+33 1 23
item1.TEL;TYPE="work,voice":+33 4 56
EMAIL;TYPE=INTERNET:jean@x.org
NOTE:one\\ntwo
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:王伟
N:王;伟;;;
TEL;VALUE=uri:tel:+86-10-1
LANG;PREF=1:zh
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg
TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:B=FCrger=
meister
END:VCARD
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_cards_of_all_versions_become_rows(encoding: str) -> None:
    content = CARDS.replace("\n", "\r\n").encode(encoding)
    table = read_vcards(content, name="c.vcf")
    assert is_vcard(content)
    assert [dict(zip(table.heads, row, strict=True)) for row in table.rows] == [
        {
            "Full name": "Jean Marie Dupont", "Family name": "Dupont", "Given name": "Jean", "Middle name": "Marie",
            "Honorific": "M.", "Position": "Chef de protocole; adjoint au long titre qui continue",
            "Organisation": "Ministère, central; Protocole", "E-mail": "jean@x.org", "Phone": "+33 1 23; +33 4 56",
            "Languages": "", "Notes": "one\ntwo",
        },
        {
            "Full name": "王伟", "Family name": "王", "Given name": "伟", "Middle name": "", "Honorific": "",
            "Position": "", "Organisation": "", "E-mail": "", "Phone": "+86-10-1", "Languages": "zh", "Notes": "",
        },
        {
            "Full name": "Jörg Müller", "Family name": "Müller", "Given name": "Jörg", "Middle name": "",
            "Honorific": "", "Position": "Bürgermeister", "Organisation": "", "E-mail": "", "Phone": "",
            "Languages": "", "Notes": "",
        },
    ]  # fmt: skip


def test_a_card_that_does_not_end_is_named() -> None:
    with pytest.raises(FileRefused, match="card 2 does not end"):
        read_vcards(b"BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\n", name="c.vcf")


def test_a_table_is_no_card() -> None:
    assert not is_vcard(b"Name,Title\nBEGIN:VCARD,x\n")


APPLE = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14//EN
N:O’Neill;Robert;J.;Dr.;Jr.
FN:Dr. Robert J. O’Neill\\, Jr.
NICKNAME:Bob
ORG:Acme\\; Sons;Board;
TITLE:Chairman
item1.EMAIL;type=INTERNET;type=pref:bob@acme.org
item1.X-ABLabel:_$!<Work>!$_
item2.EMAIL;type=INTERNET:o.neill@home.org
TEL;type=CELL;type=VOICE:+1 (202) 555-0100
item3.ADR;type=WORK:;;1 Main St.;Washington;DC;20001;USA
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAK
 CgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoI
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Acme & Sons
ORG:Acme & Sons;
X-ABShowAs:COMPANY
END:VCARD
"""
OUTLOOK = """BEGIN:VCARD
VERSION:2.1
X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office/outlook/12/x"/>
N;LANGUAGE=de;CHARSET=Windows-1252:Müller;Jörg
FN;CHARSET=Windows-1252:Jörg Müller
ORG;CHARSET=Windows-1252:Auswärtiges Amt
TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Referatsleiter=
 f=FCr Protokoll=0D=0AZwei
TEL;WORK;VOICE:+49 30 1817-0
EMAIL;PREF;INTERNET:joerg@aa.de
PHOTO;TYPE=JPEG;ENCODING=BASE64:
 /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a

AGENT:
BEGIN:VCARD
VERSION:2.1
FN:Assistant
END:VCARD
X-MS-OL-DEFAULT-POSTAL-ADDRESS:0
END:VCARD
"""
GOOGLE = """BEGIN:VCARD
VERSION:4.0
FN;ALTID=1;LANGUAGE=en:Taro Yamada
FN;ALTID=1;LANGUAGE=ja:山田 太郎
N;ALTID=1;LANGUAGE=en:Yamada;Taro;;;
X-PHONETIC-FIRST-NAME:たろう
X-PHONETIC-LAST-NAME:やまだ
ROLE:Interpreter
TEL;VALUE=uri;TYPE="voice,cell":TEL:+81-3-1234-5678;ext=5
BDAY:19790709
END:VCARD
"""


def told(content: bytes) -> list[dict[str, str]]:
    table = read_vcards(content, name="c.vcf")
    return [{head: text for head, text in zip(table.heads, row, strict=True) if text} for row in table.rows]


def test_the_cards_of_an_apple_address_book_keep_all_but_the_photograph() -> None:
    assert told(APPLE.replace("\n", "\r\n").encode()) == [
        {
            "Full name": "Dr. Robert J. O’Neill, Jr.", "Family name": "O’Neill", "Given name": "Robert",
            "Middle name": "J.", "Honorific": "Dr.", "Position": "Chairman", "Organisation": "Acme; Sons; Board",
            "E-mail": "bob@acme.org", "Phone": "+1 (202) 555-0100", "Notes": "o.neill@home.org",
            "Letters after the name": "Jr.", "Nickname": "Bob", "Address": "1 Main St., Washington, DC, 20001, USA",
        },
        {"Organisation": "Acme & Sons"},
    ]  # fmt: skip


def test_a_card_of_outlook_is_read_with_its_own_letters_and_without_the_assistant() -> None:
    assert told(OUTLOOK.replace("\n", "\r\n").encode("cp1252")) == [
        {
            "Full name": "Jörg Müller", "Family name": "Müller", "Given name": "Jörg",
            "Position": "Referatsleiter für Protokoll\nZwei", "Organisation": "Auswärtiges Amt",
            "E-mail": "joerg@aa.de", "Phone": "+49 30 1817-0",
        }
    ]  # fmt: skip


def test_a_card_with_a_name_in_two_scripts_keeps_both_and_how_it_is_said() -> None:
    assert told(GOOGLE.encode()) == [
        {
            "Full name": "Taro Yamada", "Native name": "山田 太郎", "Family name": "Yamada", "Given name": "Taro",
            "Position": "Interpreter", "Phone": "+81-3-1234-5678;ext=5", "Birth date": "19790709",
            "Phonetic name": "やまだ たろう",
        }
    ]  # fmt: skip
