"""A row whose name cell names several people: into whom it may be parted. It is offered, never done unasked.

"Mr A and Mrs B", "张三、李四、王五", "Ann Lee / Bo Li", "A, B and C (interpreters)". One person with several family
names, an organisation, and one name in two scripts are not parted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.rules.folding import words_of
from planner.rules.lists.counts import counted
from planner.rules.lists.honorifics import is_honorific, without_honorifics
from planner.rules.lists.meaning import KEPT, Meaning, is_body, is_office_or_body
from planner.rules.lists.roles import role_of
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.sections import PART, SAID, WHOLE
from planner.rules.lists.spouses import spouse_beside
from planner.rules.lists.table import head_as_typed

MOST = 30
_NAMING = ("name", "name_and_position", "native_name")
_OF_ONE = frozenset(
    ("email", "phone", "passport", "passport_expires", "visa", "birth_date", "precedence", "mobility", "headcount")
)
"""Meanings of cells that are of one person: where they hold one text for several, it is the first one's."""
_OF_OFFICE = frozenset(("position", "position_native", "role", "honorific", "courtesy_title"))
"""What a spouse does not share."""
_LOOKS = re.compile(
    r"[,，;；、/／&+\n\r]|\s(?:and|und|et|y|e|con|com|mit|nebst|with|avec|plus|с)\s|及|和|与|與|偕|携|暨|等\s*\d|夫[妇婦妻]|伉|부부|내외|\sو"
    r"|[(（]\s*(?:with|avec|mit|con|com|wife|husband|spouse|partner|[ée]pouse|esposa|gattin|ehefrau|夫人|配偶)",
    re.IGNORECASE,
)
_LINES = re.compile(r"\s*(?:[\n\r]+|[;；])\s*")
_SIGNS = re.compile(r"\s*(?:、|\s[/／]\s|[/／](?=[^\x00-ɏ])|\s[&+]\s|\s(?:and|und|et)\s)\s*", re.IGNORECASE)
_COMMAS = re.compile(r"\s*(?:[,，、]|\s&\s|,?\s(?:and|und|et)\s)\s*", re.IGNORECASE)
_AND_HAN = re.compile(r"\s*(?:和|与|與|及)\s*")
_FOR_ALL = re.compile(r"(?P<names>.+?)\s*[(（](?P<said>[^()（）]+)[)）]\s*", re.DOTALL)
_NUMBER = re.compile(r"^\s*(?:\d{1,3}\s*[.)、）]|[-–•*])\s*")
_COUPLE = re.compile(
    r"(?P<one>(?:mr|dr|prof|ambassador|amb|sir|lord|herr|m|monsieur|sr|señor|senhor|h\.?e)\.?)\s*(?:&|and|und|et|y|e|\+|/)"
    r"\s*(?P<other>(?:mrs|ms|mme|madame|dr|lady|frau|sra|señora|senhora)\.?)"
    r"\s+(?P<name>[^,;/&+]+)",
    re.IGNORECASE,
)
_AND_OTHERS = re.compile(
    r"(?P<han>[^\x00-ɏ\s、，；和与及]{2,8})\s*等\s*(?P<all>\d{1,3})\s*[人名位]"
    r"|(?P<one>[^\d,;&+/]+?)\s*(?:\+|&|,?\s(?:and|et|und|y|e)\s)\s*(?P<rest>\d{1,3}\s+(?:others?|more|autres|weitere|más|outros|officials?|staff))",
    re.IGNORECASE,
)
"""Somebody with others who are counted: "赵刚等3人", "Ann Lee and 2 others"."""
_NOBLE = re.compile(r"\bvon und (?:zu|zum|zur)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Together:
    """Names in one cell, and what the cell says of all of them after the last ("interpreters")."""

    names: tuple[str, ...]
    said: str = ""
    spouse: str | None = None
    """Where the second comes along with the first: the word for that, or nothing where each is addressed."""


def people_in(text: str) -> Together | None:
    """Those whom a cell names, if it may name several; None for one person or nobody."""
    plain = text.strip()
    if not _LOOKS.search(plain) or len(plain) > 2000:
        return None
    couple = _COUPLE.fullmatch(plain)
    if couple is not None:
        family = couple["name"].split()[-1]
        return Together((f"{couple['one']} {couple['name'].strip()}", f"{couple['other']} {family}"), spouse="")
    beside = spouse_beside(plain)
    if beside is not None and counted(beside.name) is None and not is_body(beside.name):
        return Together((beside.name, beside.other), spouse=beside.word)
    others = _AND_OTHERS.fullmatch(plain)
    if others is not None and int(others["all"] or 2) > 1:
        rest = others["rest"] or f"另有{int(others['all']) - 1}人"
        return Together((others["one"] or others["han"], rest)) if _is_name(others["one"] or others["han"]) else None
    if counted(plain) is not None:
        return None
    said, bracketed = "", _FOR_ALL.fullmatch(plain)
    if bracketed is not None and "(" not in bracketed["names"] and "（" not in bracketed["names"]:
        plain, said = bracketed["names"], bracketed["said"].strip()
        if said[:1].isupper() and role_of(said) is None and role_of(said.removesuffix("s")) is None:
            plain, said = text.strip(), ""  # of the last one only
    for names in _ways(plain):
        names = [name for name in (_NUMBER.sub("", name).strip() for name in names) if name]
        if 1 < len(names) <= MOST and _are_people(names):
            return Together(tuple(names), said)
    return None


def _ways(text: str) -> list[list[str]]:
    """In what ways a cell may be parted, the clearest first."""
    bare = _NOBLE.sub("von ", text)
    if bare != text:
        return [_LINES.split(text)]
    ways = [_LINES.split(text)]
    commas = _COMMAS.split(text)
    if len(commas) > 2 or all(_addressed(part) for part in commas):
        ways.append(commas)
    ways.append(_SIGNS.split(text))
    if not is_latin(text):
        ways.append(_AND_HAN.split(text))
        ways.append([part for some in re.split(r"[,，、]", text) for part in _AND_HAN.split(some)])
    return ways


def _are_people(names: Sequence[str]) -> bool:
    bare = [_without_position(name) for name in names]
    if any(is_body(name) or any(c.isdigit() for c in name) for name in bare):
        return False
    scripts = {is_latin(name) for name in bare}
    if len(scripts) == 2 and len(bare) == 2:
        return False  # one name in two scripts
    keys = [frozenset(without_honorifics(words_of(name))) for name in bare]
    if len(set(keys)) < len(keys):
        return False  # one name, written twice
    return all(_is_name(name) for name in bare)


def _is_name(name: str) -> bool:
    if role_of(name) is not None:
        return False
    if not is_latin(name):
        letters = [c for c in name if c.isalpha()]
        cased = name.lower() != name.upper()
        if cased or any("\u0590" <= c <= "\u06ff" for c in letters):
            return 2 <= len(name.split()) <= 6
        return 2 <= len(letters) <= 8 and not is_office_or_body(name)
    words = name.split()
    if not all(word[0].isupper() or word[0] in "'‘’" or word.islower() for word in words) or words[0][0].islower():
        return False
    return 2 <= len(words) <= 7 and not is_honorific(name) and not is_office_or_body(" ".join(without_title(words)))


def without_title(words: Sequence[str]) -> Sequence[str]:
    """Words of a name without the titles before it: "Ambassador Ann Lee", "Deputy Minister Li Wei"."""
    while len(words) > 2 and is_office_or_body(words[0]) and words[1][0].isupper():
        words = words[1:]
    return words


def _addressed(text: str) -> bool:
    first, _, rest = text.strip().partition(" ")
    return bool(rest) and is_honorific(first) and len(first) > 1


def _without_position(name: str) -> str:
    """The name of "Mr. Jean Dupont, Ambassador" and "王伟（市长）"."""
    return re.split(r"\s*[,，(（]", name.strip(), maxsplit=1)[0]


def parts_of(heads: Sequence[str], row: Sequence[str], meaning: Meaning) -> tuple[Mapping[str, str], ...]:
    """The cells of each of the people whom a row may name, with the marks by which the row is put together again.

    Cells that have a text for each are dealt out, those that are of one person go to the first, all others to all.
    Nothing where the row names one person, or where its two columns of names do not agree.
    """
    cells = dict(zip(heads, row, strict=True))
    if NamingColumns(heads, meaning).share(row):
        return _by_columns(cells, meaning)
    naming = [head for head in heads if meaning.get(head) in _NAMING and cells[head].strip()]
    found = {head: people_in(cells[head]) for head in naming}
    first = next((told for told in found.values() if told is not None), None)
    if first is None or any(told is None or len(told.names) != len(first.names) for told in found.values()):
        return ()
    count = len(first.names)
    said = next((told.said for told in found.values() if told is not None and told.said), "")
    couple = first.spouse is not None
    parts: list[dict[str, str]] = [{} for _ in range(count)]
    for head, text in cells.items():
        told = found.get(head)
        shares = told.names if told is not None else _shares(text, meaning.get(head, KEPT), count, couple=couple)
        for part, share in zip(parts, shares, strict=True):
            part[head] = share
    parted = {head: text for head, text in cells.items() if any(part[head] != text for part in parts)}
    for number, part in enumerate(parts, 1):
        part |= {WHOLE: json.dumps(parted, ensure_ascii=False), PART: f"{number}/{count}"}
        if said:
            part[SAID] = said
    if first.spouse and role_of(first.spouse) == "spouse":
        parts[-1][SAID] = first.spouse
    return tuple(parts)


def names_of(parts: Sequence[Mapping[str, str]], meaning: Meaning) -> tuple[str, ...]:
    """What each of the parts of a row is called."""
    return tuple(
        next((text for head, text in part.items() if meaning.get(head) in _NAMING and text), "") for part in parts
    )


class NamingColumns:
    """The columns of a list that hold names: most rows name one person, which is told by looking at these alone."""

    def __init__(self, heads: Sequence[str], meaning: Meaning) -> None:
        self._all = [n for n, head in enumerate(heads) if meaning.get(head) in _NAMING]
        self._names = [n for n, head in enumerate(heads) if meaning.get(head) == "name"]

    def share(self, row: Sequence[str]) -> bool:
        """True where two columns of names are filled: "Guest 1" and "Guest 2" of a room."""
        return len(self._names) > 1 and sum(bool(row[n].strip()) for n in self._names) > 1

    def may_be_several(self, row: Sequence[str]) -> bool:
        """False where no cell has a sign between two names."""
        return any(_LOOKS.search(row[n]) for n in self._all) or self.share(row)


def _by_columns(cells: Mapping[str, str], meaning: Meaning) -> tuple[Mapping[str, str], ...]:
    naming = [head for head, text in cells.items() if meaning.get(head) == "name" and text.strip()]
    beside = _beside_names(list(cells), meaning)
    own = [head for head, text in cells.items() if meaning.get(head) in _OF_ONE and text.strip()]
    whole = json.dumps({head: cells[head] for head in (*naming, *own, *beside)}, ensure_ascii=False)
    parts = []
    for number, mine in enumerate(naming, 1):
        others = {*naming} - {mine} | ({*own} - {*beside} if number > 1 else set())
        others |= {head for head, name in beside.items() if name != mine}
        part = {head: "" if head in others else text for head, text in cells.items()}
        parts.append({**part, WHOLE: whole, PART: f"{number}/{len(naming)}"})
    return tuple(parts)


def _beside_names(heads: Sequence[str], meaning: Meaning) -> dict[str, str]:
    """The columns that come once for each column of names ("Title" behind each), and whose they are."""
    naming = [head for head in heads if meaning.get(head) == "name"]
    again: dict[str, list[str]] = {}
    for head in heads:
        if meaning.get(head) != "name":
            again.setdefault(head_as_typed(head), []).append(head)
    found: dict[str, str] = {}
    for same in again.values():
        if len(same) == len(naming) > 1:
            found |= dict(zip(same, naming, strict=True))
    return found


def _shares(text: str, member: str, count: int, *, couple: bool) -> Sequence[str]:
    if member not in (KEPT, "number", "organization", "organization_native", "country", "notes") and text.strip():
        for parting in (_LINES, _SIGNS, _COMMAS) if member in _OF_ONE else (_LINES, _SIGNS):
            shares = [share for share in parting.split(text.strip()) if share]
            if len(shares) == count:
                return shares
    return [text, *[""] * (count - 1)] if member in _OF_ONE or (couple and member in _OF_OFFICE) else [text] * count


def whole_of(listed: Mapping[str, str]) -> dict[str, str]:
    """The row that one of its people came from, as it was typed."""
    parted: dict[str, str] = json.loads(listed[WHOLE])
    return {head: text for head, text in listed.items() if head not in (WHOLE, PART, SAID)} | parted
