"""Files that hold no table that can be read: each is told by what it is, with what to do instead."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import replace

from planner.errors import FileRefused
from planner.messages import Message, message

OLD_OFFICE = b"\xd0\xcf\x11\xe0"
"""The beginning of old .xls and .doc, and of locked workbooks."""
ZIP = b"PK\x03\x04"

_NAMED = "utf-16-le"
_LOCKED = message("{file} is locked with a password. Open it, save a copy without the password, and import that copy.")
_XLS = message(
    "{file} is a workbook of the old .xls kind. Open it in a spreadsheet program, save it as .xlsx, and import that.",
)
_WORD = message(
    "{file} is a text document. Copy its table into a spreadsheet, save that as .xlsx, and import it; or copy the "
    "table and paste it here.",
)
_SLIDES = message("{file} holds slides, and no list. Copy the table into a spreadsheet, and import that.")
_ARCHIVE = message("{file} is an archive of files. Unpack it, and import the list that is in it.")
_PDF = message(
    "{file} is a PDF, which holds no table that can be read for certain. Ask for the list as .xlsx, or copy the rows "
    "into a spreadsheet.",
)
_PICTURE = message("{file} is a picture. Ask for the list as .xlsx or .csv.")
_PAGE = message(
    "{file} is a web page, whatever it is called. Open it in a spreadsheet program, save it as .xlsx, and import that.",
)
_DATA = message(
    "{file} holds data of a program (JSON or XML), and no table. A visit file is imported as a visit; else "
    "save the list as .xlsx or .csv.",
)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")
_MARKUP = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta)\b", re.I | re.S)
_WORKBOOK_XML = b"urn:schemas-microsoft-com:office:spreadsheet"


def refuse_other_kinds(content: bytes, *, name: str) -> None:
    """Raises FileRefused for what is neither a workbook nor text, with what it is and what to do."""
    found = _in_office(content) or _in_archive(content) or _in_plain(content)
    if found is not None:
        raise FileRefused(replace(found, values={**found.values, "file": name}))


def _other_sheet(kind: str) -> Message:
    return message(
        "{file} is a spreadsheet of another kind ({kind}). Open it in the program that made it, save or export it as "
        ".xlsx or .csv, and import that.",
        kind=kind,
    )


def _in_office(content: bytes) -> Message | None:
    if not content.startswith(OLD_OFFICE):
        return None
    if "EncryptedPackage".encode(_NAMED) in content:
        return _LOCKED
    if "WordDocument".encode(_NAMED) in content:
        return _WORD
    return _SLIDES if "PowerPoint Document".encode(_NAMED) in content else _XLS


def _in_archive(content: bytes) -> Message | None:
    if not content.startswith(ZIP):
        return _ARCHIVE if content.startswith((b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")) else None
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            names = {entry.filename for entry in entries}
            kind = archive.read("mimetype")[:100].decode("ascii", "replace") if "mimetype" in names else ""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        return None  # a damaged one says so where it is read
    if any(entry.flag_bits & 1 for entry in entries) or "EncryptedPackage" in names:
        return _LOCKED
    if "xl/workbook.xml" in names or any(name.endswith("workbook.xml") for name in names):
        return None
    if "xl/workbook.bin" in names:
        return _other_sheet(".xlsb")
    if "opendocument.spreadsheet" in kind:
        return _other_sheet(".ods")
    if any(name.endswith(".iwa") for name in names):
        return _other_sheet(".numbers")
    if "word/document.xml" in names or "opendocument.text" in kind:
        return _WORD
    if "ppt/presentation.xml" in names or "opendocument.presentation" in kind:
        return _SLIDES
    return None if "[Content_Types].xml" in names else _ARCHIVE


def _in_plain(content: bytes) -> Message | None:
    begin = content[:4096].lstrip(b"\xef\xbb\xbf")
    if begin.startswith(b"%PDF"):
        return _PDF
    if begin.startswith(_PICTURES) and b"\0" in begin:
        return _PICTURE
    if begin.startswith(b"{\\rtf"):
        return _WORD
    if _MARKUP.match(begin):
        return _PAGE
    if begin.lstrip().startswith(b"<?xml"):
        return _other_sheet("XML") if _WORKBOOK_XML in begin else _DATA
    return _DATA if begin.lstrip().startswith((b"{", b"[")) and _is_json(content) else None


def _is_json(content: bytes) -> bool:
    try:
        return isinstance(json.loads(content), dict | list)
    except (ValueError, RecursionError):
        return False
