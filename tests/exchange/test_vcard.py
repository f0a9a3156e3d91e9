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
