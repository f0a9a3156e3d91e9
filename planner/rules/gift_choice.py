"""Which set of rules binds a recipient: the one of the employer, else one that is suggested, and said to be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.rules.gift_facts import Body, Party
from planner.rules.gift_rule_sets import RuleSet

_OFFICIAL = re.compile(
    r"government|ministr|minister|department|bureau|agency|authority|commission|committee|council|embassy|consulate|"
    r"parliament|congress|senate|cabinet|office|city of|county|municipal|mayor|state|public|federal|army|navy|police|"
    r"政府|人民代表大会|政协|政治协商|部$|部门|局|厅|委员会|委$|办公室|使馆|领事馆|市委|省委|区委|法院|检察院|公安|海关",
    re.IGNORECASE,
)
_BUSINESS = re.compile(
    r"\b(?:company|co\.|ltd|inc|corporation|corp|group|gmbh|llc|plc|studios?|bank|holdings?|museum|university|school|"
    r"college|chamber of commerce|association)(?![a-z])|公司|集团|企业|银行|大学|学院|协会|商会|工作室|出版社",
    re.IGNORECASE,
)
_FEDERAL = re.compile(
    r"federal|white house|u\.?s\.? |united states|department of|congress|senate|embassy|national|"
    r"美国.*(部|国会|白宫|使馆)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A set of rules for a recipient; `suggested` where nobody said that it binds them. None where none is known."""

    party: Party
    rules: RuleSet | None
    suggested: bool = False
    unknown: str | None = None
    """The name of a set that the organisation is said to follow and that nobody has entered."""


def choices(party: Party, sets: Sequence[RuleSet]) -> list[Choice]:
    """For each employer of a recipient the set that binds; one without a set where none is known."""
    found: list[Choice] = []
    for body in party.bodies:
        choice = _of(party, body, sets)
        if choice.rules is None or choice.rules not in [other.rules for other in found]:
            found.append(choice)
    return found or [Choice(party, None)]


def _of(party: Party, body: Body, sets: Sequence[RuleSet]) -> Choice:
    if body.gift_rules:
        named = _named(body.gift_rules, sets)
        return Choice(party, named, unknown=None if named else body.gift_rules)
    return Choice(party, suggestion(body, sets), suggested=True)


def _named(name: str, sets: Iterable[RuleSet]) -> RuleSet | None:
    wanted = name.strip().casefold()
    return next(
        (one for one in sets if wanted in (one.name.casefold(), one.label.text.casefold(), one.label.chinese)), None
    )


def suggestion(body: Body, sets: Sequence[RuleSet]) -> RuleSet | None:
    """The set that an organisation of this country and kind probably follows; None where that would be a guess."""
    country = (body.country or "").strip().upper()
    said = " ".join(part for part in (body.kind, body.name, body.name_native) if part)
    fitting = [one for one in sets if country and country in one.countries]
    local = [one for one in fitting if one.names and any(word in said for word in one.names)]
    if local and not _BUSINESS.search(said):
        return local[0]
    if _BUSINESS.search(said) or not _OFFICIAL.search(said):
        return None
    general = [one for one in fitting if one.official and (not one.federal or _FEDERAL.search(said))]
    return general[0] if general else None
