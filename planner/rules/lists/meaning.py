"""What the columns of a list mean: from their heads in many languages, and from what stands under them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from planner.rules.folding import fold, words_of
from planner.rules.lists.heads import PEOPLE_WORDS
from planner.rules.lists.honorifics import is_honorific
from planner.rules.lists.scripts import is_latin
from planner.rules.lists.table import Table, head_as_typed

EMAIL = re.compile(r"\S+@\S+\.\w{2,}")
PHONE = re.compile(r"[+(\d][\d\s()./-]{6,}(?:(?:ext|x)\.?\s*\d+)?")
_BETWEEN = re.compile(r"[/()（）\[\]|\n\r:：·•]+|(?<=[A-Za-zÀ-ÿ.])\s+(?=[^\x00-ɏ])|(?<=[^\x00-ɏ])\s*(?=[A-Za-zÀ-ÿ])")
_TITLES = frozenset(("title", "titre", "titel", "titulo", "tytul", "titul", "unvan", "unvani"))
_RANKS = frozenset(map(fold, ("rank", "ranks", "rang", "grade", "ранг")))
_GIVEN_BESIDE = frozenset(map(fold, ("英文名", "外文名", "拼音名")))
"""Heads that are the given name beside one of the family name, else the whole."""
_COUNTED_HEAD = re.compile(r"(.*\D)[1-4]")
_NATIVE = {"name": "native_name", "position": "position_native", "organization": "organization_native"}
_SEVERAL = {"phone"}
_MOST = 0.7
_LOOK = 300

KEPT = ""
"""The meaning of a column that is only kept with the person, as typed."""

Meaning = Mapping[str, str]
"""What each head means: a member, or KEPT."""


def meaning_of(head: str, words: Mapping[str, str]) -> str:
    """What one head means by itself; KEPT where nobody can tell. Takes "Name / 姓名", "Full name:", "No. (序号)"."""
    whole = words.get(fold(head) or head.strip())
    if whole is not None:
        return whole
    parts = [part.strip() for part in _BETWEEN.split(head) if part.strip(" *.#")]
    met = [words[fold(part) or part] for part in parts if (fold(part) or part) in words]
    if met:
        # "Rank/Position" is a position: ranks of precedence have a head of their own.
        # "英文名 Given names" is a part of the name.
        wider = {"precedence": "position", "name": "given_name"}.get(met[0])
        return wider if wider in met and wider is not None else met[0]
    said = {words.get(word, KEPT) for word in words_of(head)}
    return said.pop() if len(said) == 1 else KEPT


def people_meaning(table: Table, remembered: Iterable[tuple[Sequence[str], Meaning]] = ()) -> dict[str, str]:
    """What the heads of a list of people mean.

    `remembered` are heads and meanings of earlier lists, the newest first: a list of the same heads means the
    same; of another, a head that is not known otherwise means what it meant there.
    """
    earlier = list(remembered)
    for heads, meaning in earlier:
        if set(heads) == set(table.heads):
            return {head: meaning.get(head, KEPT) for head in table.heads}
    found = {head: meaning_of(head_as_typed(head), PEOPLE_WORDS) for head in table.heads}
    for head in table.heads:
        if found[head] == KEPT:
            found[head] = next((meaning[head] for _, meaning in earlier if meaning.get(head)), KEPT)
    _under_groups(found, table)
    samples = {head: sample(table, head) for head in table.heads}
    _ranks(found, samples)
    _honorifics(found, samples)
    _one_name(found)
    _by_content(found, samples)
    _name_by_content(found, samples)
    return _for_each_name(_numbered(_each_once(found, samples)))


def _for_each_name(found: dict[str, str]) -> dict[str, str]:
    """Where a row has columns for two people, "Title" comes again for the second."""
    if sum(member == "name" for member in found.values()) < 2:
        return found
    first: dict[str, str] = {}
    for head, member in found.items():
        first.setdefault(head_as_typed(head), member)
    return {head: member or first[head_as_typed(head)] for head, member in found.items()}


def _numbered(found: dict[str, str]) -> dict[str, str]:
    """ "Guest 2" beside "Guest 1", as in the list of a hotel: a name as well."""
    bases = {head: match[1] for head in found if (match := _COUNTED_HEAD.fullmatch(head_as_typed(head)))}
    named = {base for head, base in bases.items() if found[head] == "name"}
    return {head: "name" if bases.get(head) in named else member for head, member in found.items()}


def _under_groups(found: dict[str, str], table: Table) -> None:
    """Heads of two rows: "Name" under "Employer" names the organisation."""
    above = table.above[-1] if table.above else ()
    if len(above) < len(table.heads) or sum(1 for text in above if text.strip()) < 2:
        return
    group = ""
    for head, text in zip(table.heads, above, strict=False):
        group = text.strip() or group
        over = meaning_of(group, PEOPLE_WORDS) if group else KEPT
        if over == "organization" and found[head] == "name":
            found[head] = over
        elif found[head] == KEPT and fold(head_as_typed(head)) in ("family", "surname", "last"):
            found[head] = "family_name"


def sample(table: Table, head: str) -> list[str]:
    """Some of the texts under a head, those that say something."""
    return [text.strip() for text in table.column(head)[:_LOOK] if text.strip()]


def share(texts: Sequence[str], fits: Callable[[str], object]) -> float:
    """How many of the texts fit, from 0 to 1; 0 where there are none."""
    return sum(1 for text in texts if fits(text)) / len(texts) if texts else 0.0


def _ranks(found: dict[str, str], samples: Mapping[str, list[str]]) -> None:
    """A column called Rank holds "Colonel" as often as "1"; one called 職稱 is the position where there is no other."""
    for head, member in found.items():
        words = (
            member == "precedence"
            and fold(head_as_typed(head)) in _RANKS
            and samples[head]
            and share(samples[head], _counts) < 0.5
        )
        if words or (member == "courtesy_title" and share(samples[head], is_honorific) < 0.5):
            if "position" not in found.values():
                found[head] = "position"
            elif words:
                found[head] = "courtesy_title" if "courtesy_title" not in found.values() else KEPT


def _counts(text: str) -> bool:
    return any(c.isdigit() for c in text) and not any(len(word) > 2 for word in words_of(text) if word.isalpha())


def _honorifics(found: dict[str, str], samples: Mapping[str, list[str]]) -> None:
    """A column called Title holds "Mr." as often as "Minister"."""
    for head, member in found.items():
        if member in ("position", "courtesy_title") and share(samples[head], is_honorific) >= _MOST:
            found[head] = "courtesy_title" if "honorific" in found.values() else "honorific"
    positions = [head for head, member in found.items() if member == "position"]
    for head in positions:
        others = [text for other in positions if other != head for text in samples[other]]
        same_script = (share(samples[head], is_latin) >= 0.5) == (share(others, is_latin) >= 0.5)
        again = any(head_as_typed(other) == head_as_typed(head) for other in positions if other != head)
        if fold(head) in _TITLES and others and not again and same_script and "courtesy_title" not in found.values():
            # Beside a column of positions, one called Title holds "Prof." and "Sir".
            found[head] = "courtesy_title"


def _one_name(found: dict[str, str]) -> None:
    """A column called Nom is the family name beside one called Prénom, else the whole name."""
    members = set(found.values())
    instead: dict[str, str] = {}
    if "family_name" in members and "given_name" not in members:
        for head in [head for head, member in found.items() if member == "name" and fold(head) in _GIVEN_BESIDE]:
            found[head] = "given_name"
        members = set(found.values())
    if "name" in members and "given_name" in members and "family_name" not in members:
        instead = {"name": "family_name"}
    elif "name" not in members and "native_name" not in members:
        if "given_name" not in members:
            instead = {"family_name": "name"}
        elif "family_name" not in members:
            instead = {"given_name": "name"}
    for head, member in found.items():
        found[head] = instead.get(member, member)


def _by_content(found: dict[str, str], samples: Mapping[str, list[str]]) -> None:
    for member, pattern in (("email", EMAIL), ("phone", PHONE)):
        if member in found.values():
            continue
        fitting = (
            head
            for head in found
            if found[head] == KEPT and share(samples[head], pattern.fullmatch) >= _MOST and _phone_like(samples[head])
        )
        head = next(fitting, None)
        if head is not None:
            found[head] = member


def _phone_like(texts: Sequence[str]) -> bool:
    """Days and numbers of documents look like phones but for their plus, spaces or length."""
    return share(texts, lambda text: "@" in text or text.startswith(("+", "00", "(")) or " " in text) >= 0.5


def _name_by_content(found: dict[str, str], samples: Mapping[str, list[str]]) -> None:
    """Where no head says which column holds the names, the one that looks most like it."""
    if {"name", "native_name", "family_name", "given_name", "name_and_position"} & set(found.values()):
        return
    free = [head for head in found if found[head] == KEPT and len(set(samples[head])) >= 0.8 * len(samples[head])]
    best = max(free, key=lambda head: (share(samples[head], _name_like), share(samples[head], _of_two)), default=None)
    if best is None or share(samples[best], _name_like) < 0.6:
        return
    found[best] = "name"
    # Without any heads, positions and organisations are told by their words.
    if any(head_as_typed(head) for head in found):
        return
    for member, words in (("organization", _BODIES), ("position", _OFFICES)):
        free = [head for head in found if found[head] == KEPT]
        likely = max(free, key=lambda head: share(samples[head], words.search), default=None)
        if likely is not None and member not in found.values() and share(samples[likely], words.search) >= 0.3:
            found[likely] = member


_OFFICES = re.compile(
    r"\b(president|minister|secretary|director|ambassador|counsell?or|advis[eo]r|chair\w*|head|chief|officer|deputy"
    r"|manager|attach[eé]|consul|governor|mayor|professor|ministre|directeur|directrice|conseill\w+|chef|embajador\w*"
    r"|director\w*|ministr\w+|secret[aá]ri\w+|asesor\w*|leiter\w*|referent\w*|botschafter\w*|journalist|interpreter)\b"
    r"|[长長]$|大臣|首相|总理|總理|総理|主席|大使|領事|领事|代表取締役|社長|主任|书记|秘书|顾问|处长|科员|翻译|記者|记者|課長|部長|大使|장관|과장|국장|사무관|مدير|وزير|مستشار|سفير|директор|министр|советник",
    re.IGNORECASE,
)
_BODIES = re.compile(
    r"\b(ministry|department|embassy|office|agency|university|institute|company|group|bank|council|parliament|bureau"
    r"|commission|association|ltd|inc|gmbh|corp\w*|minist[eè]re|minister[io]\w*|ambassade|embajada|canciller[ií]a"
    r"|soci[eé]t[eé]|universit\w+|federa\w+|chamber|c[aá]mara|bundes\w+|amt)\b"
    r"|[部局厅廳委办辦]$|省$|公司|集团|大学|政府|委员会|協会|协会|省$|庁$|부$|청$|وزارة|مجلس|سفارة|министерство|университет|компания",
    re.IGNORECASE,
)


def is_body(text: str) -> bool:
    """True for a text that names an organisation by its kind: a ministry, a company, an embassy."""
    return _BODIES.search(text) is not None


def is_office_or_body(text: str) -> bool:
    """True for a text that names an office or an organisation, as no head of a column does."""
    return len(text) > 2 and (_OFFICES.search(text) or _BODIES.search(text)) is not None


def begins_with_address(text: str) -> bool:
    """True for "Mr. Jean Dupont" and "معالي السيد محمد"."""
    first, _, rest = text.partition(" ")
    return bool(rest) and first not in ("Title", "Position") and is_honorific(first) and len(first) > 1


def _name_like(text: str) -> bool:
    """True for a text that reads as a name: its honorifics apart, a few words and none of an office."""
    if _OFFICES.search(text) or _BODIES.search(text) or any(c.isdigit() for c in text):
        return False
    if not is_latin(text):
        return 2 <= len(text.replace(" ", "")) <= 24
    words = text.replace(",", " ").split()
    while len(words) > 1 and is_honorific(words[0]):
        words.pop(0)
    single = len(words) == 1 and len(words[0]) > 2  # a mononym, no code
    fitting = all(word[0].isupper() or word[0] in "'’(\"“" or word.islower() for word in words)
    return (single or 2 <= len(words) <= 8) and fitting and words[0][0].isupper()


def _of_two(text: str) -> bool:
    """True for a name of several words: "Aerospace" is more likely a trade."""
    return " " in text or not is_latin(text)


def _each_once(found: dict[str, str], samples: Mapping[str, list[str]]) -> dict[str, str]:
    """Of two columns of the same meaning, one may be of the other script; what is left over is only kept."""
    for member, native in _NATIVE.items():
        heads = [head for head in found if found[head] == member]
        if len(heads) < 2 or native in found.values():
            continue
        foreign = [head for head in heads if samples[head] and share(samples[head], is_latin) < 0.5]
        if foreign and len(foreign) < len(heads):
            found[foreign[0]] = native
    taken: set[str] = set()
    for head, member in found.items():
        if member in taken and member not in _SEVERAL:
            found[head] = KEPT
        taken.add(member)
    return found
