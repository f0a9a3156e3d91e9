"""Cells that say two things at once: a name in two scripts, a name with its position."""

from __future__ import annotations

import re

from planner.rules.lists.scripts import is_latin

_BETWEEN = re.compile(r"\s*[\n\r/／|｜]\s*|\s*[(（](?=[^()（）]*[)）]\s*$)|\s+")
_CLEAR = re.compile(r"\s*[\n\r|｜]\s*|\s+[/／]\s+")
_BRACKETED = re.compile(r"(?P<name>[^()（）]+?)\s*[(（](?P<position>.+)[)）]\s*", re.DOTALL)
_PARTED = re.compile(r"(?P<name>[^,，\n\r]+?)\s*(?:[,，\n\r]\s*|\s+[-–—]\s+|[:：]\s*)(?P<position>\S.*)", re.DOTALL)
_SPACED = re.compile(r"(?P<name>[^\W\d_]{2,4})[\s　]+(?P<position>[^\W\d_]{2,})")
_WOMAN = re.compile(r"^(?:女|男|满族|回族|少数民族)\s*[,，、;；]\s*")


def two_scripts(text: str, *, names: bool = False) -> tuple[str, str] | None:
    """What a cell says in Latin letters and in its own script, where it says the same in both; else None.

    "WANG Wei\\n王伟" and "王伟 (WANG Wei)". Of names a space parts them too, since no name mixes two whole names; other
    texts only where a line or a sign clearly parts them.
    """
    if text.isascii():
        return None
    plain = text.strip()
    for match in (_BETWEEN if names else _CLEAR).finditer(plain):
        one, other = plain[: match.start()].strip(), plain[match.end() :].strip(" )）")
        if _wholly(one, latin=True) and _wholly(other, latin=False):
            latin, native = one, other
        elif _wholly(one, latin=False) and _wholly(other, latin=True):
            latin, native = other, one
        else:
            continue
        if not names or (len(latin.split()) > 1 and not any(c.isdigit() for c in plain)):
            return latin, native
    return None


def _wholly(text: str, *, latin: bool) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 1 and all(is_latin(c) == latin for c in letters)


def name_and_position(text: str) -> tuple[str, str | None]:
    """The two parts of "王伟（市长）" or "Jean Dupont, Ambassador"; all of it is the name where nothing parts them."""
    plain = text.strip()
    for pattern in (_BRACKETED, _PARTED, *(() if is_latin(plain) else (_SPACED,))):
        match = pattern.fullmatch(plain)
        if match is not None:
            return match["name"].strip(), _WOMAN.sub("", match["position"].strip()) or None
    return plain, None
