"""What the name of a sheet says of the people in it: "Hosts", "Press", "司机名单"."""

from __future__ import annotations

import re

from planner.rules.lists.sections import section_role, section_side

_BESIDE = re.compile(
    r"\b(?:list(?:e|a)?(?: of)?|names?|sheet|all|members?|contacts?)\b"
    r"|名单|名單|名簿|一览表?|一覧|列表|人员|人員|成员|명단|قائمة|список",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\W*\d{1,3}\W+|\W*\d{1,3}\W*$")


def proposal_of(name: str) -> tuple[str | None, str | None]:
    """The side and the part in the visit that a name tells; None for what it does not."""
    plain = _NUMBER.sub("", name).strip(" _-")
    bare = _BESIDE.sub(" ", plain).strip(" _-–—:：")
    told = [text for text in (plain, bare, *re.split(r"[\s_\-–—]+", bare)) if text]
    side = next(filter(None, map(section_side, told)), None)
    role = next(filter(None, map(section_role, told)), None)
    return side, role
