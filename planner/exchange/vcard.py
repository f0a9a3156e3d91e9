"""vCards as a table: versions 2.1, 3.0 and 4.0, as address books and phones write them."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.errors import FileRefused
from planner.exchange.tables.encodings import decoded, guesses, known_encoding
from planner.exchange.tables.limits import MOST_BYTES, MOST_ROWS, too_large
from planner.messages import message
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.table import Table

HEADS = (
    "Full name", "Native name", "Family name", "Given name", "Middle name", "Honorific", "Position", "Organisation",
    "E-mail", "Phone", "Birth date", "Languages", "Notes", "Letters after the name", "Phonetic name", "Nickname",
    "Occupation (card)", "Address",
)  # fmt: skip
"""The columns of cards, as far as any card fills them; what an import has no meaning for it keeps as typed."""
_BEGIN = re.compile(rb"\s*(?:\xef\xbb\xbf)?BEGIN:VCARD", re.IGNORECASE)
_LINE = re.compile(r'(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<parameters>(?:;(?:[^":;]|"[^"]*")*)*):(?P<value>.*)', re.DOTALL)
_PARAMETER = re.compile(r';(?:(?P<name>[\w-]+)=)?(?P<value>(?:[^";]|"[^"]*")*)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    parameters: Mapping[str, str]
    value: str


def is_vcard(content: bytes) -> bool:
    """True where the bytes begin as a vCard does, in any of the encodings."""
    return (
        _BEGIN.match(content.replace(b"\0", b"")[:100].removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")) is not None
    )


def read_vcards(content: bytes, *, name: str, encoding: str | None = None) -> Table:
    """One row a card, numbered from 1, under heads that an import knows.

    Raises FileRefused where the file is too large, undecodable, or a card does not end.
    """
    if len(content) > MOST_BYTES:
        raise too_large(name)
    found = guesses(content)
    chosen = known_encoding(encoding) if encoding else found[0].encoding if found else "utf-8"
    cards = list(_cards(decoded(content, chosen, name=name), name=name))
    if len(cards) > MOST_ROWS:
        raise too_large(name)
    rows = [_row(card) for card in cards]
    filled = [n for n in range(len(HEADS)) if any(row[n] for row in rows)]
    return Table(
        heads=tuple(HEADS[n] for n in filled),
        rows=tuple(tuple(row[n] for n in filled) for row in rows),
        numbers=tuple(range(1, len(rows) + 1)),
        name=name,
        encoding=chosen,
        guesses=found,
    )


def _cards(text: str, *, name: str) -> Iterator[list[_Property]]:
    card: list[_Property] | None = None
    number = inner = 0
    for line in _unfolded(text):
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        found = _Property(match["name"].upper(), _parameters(match["parameters"]), match["value"])
        card_named = found.value.strip().upper() == "VCARD"
        if found.name == "BEGIN" and card_named and card is not None and card[-1:] and card[-1].name == "AGENT":
            inner += 1  # the card of an assistant, inside
        elif found.name == "END" and card_named and inner:
            inner -= 1
        elif inner:
            continue
        elif found.name == "BEGIN" and card_named:
            card, number = [], number + 1
        elif found.name == "END" and card_named and card is not None:
            yield card
            card = None
        elif card is not None:
            card.append(found)
    if card is not None or not number:
        raise FileRefused(
            message(
                "{file}: card {number} does not end. Export it again from the address book.",
                file=name,
                number=str(number),
            )
        )


def _unfolded(text: str) -> Iterator[str]:
    """The lines as they were before they were folded: a following blank joins, and so does = in quoted-printable."""
    waiting = ""
    for line in re.split(r"\r\n|\r|\n", text):
        if waiting.endswith("=") and "QUOTED-PRINTABLE" in waiting.partition(":")[0].upper():
            waiting = waiting[:-1] + line
        elif line[:1] in (" ", "\t") and waiting:
            waiting += line[1:]
        else:
            if waiting.strip():
                yield waiting
            waiting = line
    if waiting.strip():
        yield waiting


def _parameters(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(text):
        value = match["value"].strip('"')
        if match["name"] is None:
            # Version 2.1 writes the value alone.
            encoded = value.upper() in ("QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT")
            found["ENCODING" if encoded else "TYPE"] = value
        else:
            found[match["name"].upper()] = value
    return found


def _value(one: _Property) -> str:
    if one.parameters.get("ENCODING", "").upper() != "QUOTED-PRINTABLE":
        return one.value
    content = quopri.decodestring(one.value.encode("utf-8"))
    try:
        return content.decode(one.parameters.get("CHARSET", "utf-8")).replace("\r\n", "\n")
    except (UnicodeDecodeError, LookupError):
        found = guesses(content)
        return content.decode(found[0].encoding, "replace") if found else one.value


def _parts(value: str) -> list[str]:
    """The parts of a structured value, without escapes."""
    parts = re.split(r"(?<!\\)((?:\\\\)*);", value)
    joined = [parts[n] + (parts[n + 1] if n + 1 < len(parts) else "") for n in range(0, len(parts), 2)]
    return [_plain(part) for part in joined]


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


def _row(card: list[_Property]) -> tuple[str, ...]:
    values: dict[str, list[str]] = {}
    for one in card:
        values.setdefault(one.name, []).append(_value(one))

    def texts(name: str) -> list[str]:
        return [text for value in values.get(name, ()) if (text := _plain(value))]

    def first(name: str) -> str:
        return next(iter(texts(name)), "")

    family, given, middle, prefix, suffix, *_ = [*_parts(values.get("N", [""])[0]), "", "", "", "", ""]
    whole, native = _both_names(texts("FN"))
    whole = whole or " ".join(part for part in (given, middle, family) if part)
    body = "; ".join(part for part in _parts(values.get("ORG", [""])[0]) if part)
    if first("X-ABSHOWAS").upper() == "COMPANY" or (body and whole == body):
        # The card of an organisation itself.
        whole, body = "", body or whole
    phones = [re.sub("^tel:", "", text, flags=re.IGNORECASE) for text in texts("TEL")]
    mails = [re.sub("^mailto:", "", text, flags=re.IGNORECASE) for text in texts("EMAIL")]
    notes = [*texts("NOTE"), *mails[1:]]
    title, role = first("TITLE"), first("ROLE")
    phonetic = " ".join(filter(None, map(first, ("X-PHONETIC-LAST-NAME", "X-PHONETIC-FIRST-NAME"))))
    address = "; ".join(", ".join(filter(None, _parts(one))) for one in values.get("ADR", ()) if one.strip("; "))
    return (
        whole, native, family, given, middle, prefix, title or role, body, mails[0] if mails else "",
        "; ".join(phones), first("BDAY"), ", ".join(texts("LANG")), "\n".join(notes), suffix, phonetic,
        first("NICKNAME"), role if title else "", address,
    )  # fmt: skip


def _both_names(names: list[str]) -> tuple[str, str]:
    """The name, and the same in its own script where the card has it in two."""
    latin = next((name for name in names if is_latin(name)), "")
    native = next((name for name in names if not is_latin(name)), "")
    return (latin, native) if latin and native else (names[0] if names else "", "")
