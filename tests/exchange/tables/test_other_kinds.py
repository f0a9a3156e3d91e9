"""Files that are no list are told by what they are, each with what to do."""

from __future__ import annotations

import io
import zipfile

import pytest

from planner.errors import FileRefused
from planner.exchange.tables import read_table
from planner.rules.lists.heads import PEOPLE_WORDS

OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def archive(**entries: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, text in entries.items():
            target.writestr(name.replace("__", "/").replace("_", "."), text)
    return out.getvalue()


KINDS = {
    "xls": (OFFICE + "Workbook".encode("utf-16-le"), r"of the old \.xls kind.*save it as \.xlsx"),
    "locked": (OFFICE + "EncryptedPackage".encode("utf-16-le"), "locked with a password.*without the password"),
    "doc": (OFFICE + "WordDocument".encode("utf-16-le"), "is a text document.*into a spreadsheet"),
    "docx": (archive(word__document_xml="x"), "is a text document.*into a spreadsheet"),
    "pptx": (archive(ppt__presentation_xml="x"), "holds slides"),
    "xlsb": (archive(xl__workbook_bin="x"), r"another kind \(\.xlsb\).*as \.xlsx"),
    "ods": (archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"), r"another kind \(\.ods\)"),
    "odt": (archive(mimetype="application/vnd.oasis.opendocument.text"), "is a text document"),
    "numbers": (archive(Index__Document_iwa="x"), r"another kind \(\.numbers\).*export it"),
    "zip": (archive(list_csv="Name"), "is an archive of files. Unpack it"),
    "rar": (b"Rar!\x1a\x07", "is an archive of files. Unpack it"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "is a PDF"),
    "png": (b"\x89PNG\r\n\x1a\n\0\0", "is a picture"),
    "html": (b"\r\n<html xmlns:x='x'><table><tr><td>Name</td></tr></table>", "is a web page, whatever it is called"),
    "xml": (b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", r"kind \(XML\)"),
    "json": (b'{"format": "delegation-visit/1", "people": []}', "holds data of a program"),
    "rtf": (b"{\\rtf1\\ansi Name}", "is a text document"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_another_kind_is_refused_with_what_it_is_and_what_to_do(kind: str) -> None:
    content, said = KINDS[kind]
    with pytest.raises(FileRefused, match=rf"^list\.xlsx.*{said}"):
        read_table(content, name="list.xlsx", known=PEOPLE_WORDS)


def test_a_list_that_begins_like_another_kind_is_read() -> None:
    for text in ("{Name},Title\nAnn,Mayor\n", "[1] Name,Title\nAnn,Mayor\n", "BMW AG\nName,Title\nAnn,Mayor\n"):
        assert read_table(text.encode(), name="l.csv", known=PEOPLE_WORDS).rows[-1] == ("Ann", "Mayor")
