"""What the rules of the recipient's employer say of a gift, by its date. Advice with its source, never a ruling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.messages import Message, message
from planner.rules.checks.names import on_whole
from planner.rules.gift_choice import Choice, choices
from planner.rules.gift_dates import DayRange, due
from planner.rules.gift_facts import GiftAdvice, GiftFacts, Party
from planner.rules.gift_rule_sets import RuleSet, Step, Version
from planner.rules.gift_values import Worth, said, total_of_year, worth
from planner.rules.gift_words import sentences


def rule_advice(
    gift: GiftFacts, sets: Sequence[RuleSet], *, others: Iterable[GiftFacts], today: date
) -> list[GiftAdvice]:
    """What the rule sets of all recipients say; `others` are all gifts of the office, for totals of 12 months."""
    if not gift.happens:
        return []
    known = list(others)
    found: list[GiftAdvice] = []
    for party in gift.recipients:
        for choice in choices(party, sets):
            for advice in _of_choice(gift, choice, known, today):
                if advice.text.in_language("en") not in [other.text.in_language("en") for other in found]:
                    found.append(advice)
    return found


def _of_choice(gift: GiftFacts, choice: Choice, others: list[GiftFacts], today: date) -> Iterable[GiftAdvice]:
    rules, party = choice.rules, choice.party
    if rules is None:
        if choice.unknown:
            text = message("No set of gift rules is called “{name}”. Enter it, or correct the organisation.",
                           name=choice.unknown)  # fmt: skip
            yield GiftAdvice(gift.gift_id, gift.key, "rule", "advice", text, certain=False)
        return
    days = gift.days or DayRange(today, today)
    versions = _versions(rules, days)
    if not versions:
        first = rules.versions[0]
        text = message(
            "{rules}: known from {day} only, and the gift is older. Ask.", rules=rules.label, day=_on(first.valid_from)
        )
        yield _advice(gift, rules, first, text, certain=False)
    for version in versions:
        found = _verdict(gift, party, version, others)
        parts: list[Message | None] = [_label(rules, version, several=len(versions) > 1), found.text]
        former = _former(rules, version)
        if former is not None and not version.confirmed:
            earlier = _verdict(gift, party, former, others)
            if [step.duty for step in earlier.hits] != [step.duty for step in found.hits]:
                parts.append(message("By the last confirmed figure: {verdict}", verdict=earlier.text))
        if gift.days is None:
            parts.append(message("The day of the gift is not known."))
        if not version.confirmed:
            parts.append(message("Not confirmed."))
        if choice.suggested:
            parts.append(message("Suggested by country and kind; choose the set at the organisation."))
        parts.append(message("You decide."))
        yield _advice(gift, rules, version, sentences(*parts), certain=found.certain, over=found.over,
                      reached=found.reached, deadline=_deadline(gift, party, found.hits))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Verdict:
    text: Message
    hits: tuple[Step, ...]
    over: bool
    certain: bool
    reached: frozenset[str]


def _verdict(gift: GiftFacts, party: Party, version: Version, others: list[GiftFacts]) -> _Verdict:
    """What a version says of a gift to a party: the steps that it reaches, or may reach where no value is known."""
    steps = [
        step for step in version.steps if step.to in ("any", "agency" if party.kind == "organization" else "person")
    ]
    value = worth(gift, version.currency)
    lines: list[Message | None] = [value.why if any(step.amount is not None for step in steps) else None, value.how]
    hits: list[Step] = []
    certain = value.amount is not None or value.below or not any(step.amount is not None for step in steps)
    reached: set[str] = set()
    for step in steps:
        if step.window == "12_months":
            if step.deadline and any(hit.amount == step.amount for hit in hits):
                continue
            line, sure = _line_of_total(gift, party, step, others, version)
            certain = certain and sure
        else:
            line = _line(step, value, version.currency)
        if line is not None:
            lines.append(line)
            hits.append(step)
            reached.add(step.comparison)
    if not hits and version.below is not None:
        limits = [step for step in steps if step.amount is not None]
        lines += [_under(limits[0], version.currency) if limits else None, version.below]
    if (
        value.amount is None
        and not value.below
        and version.basis is not None
        and any(step.amount is not None for step in steps)
    ):
        lines.append(message("The value that counts: {basis}.", basis=version.basis))
    lines.append(version.note if not version.confirmed or hits else None)
    over = bool(reached & {"over", "at_least"}) and (value.amount is not None or value.above)
    return _Verdict(sentences(*lines), tuple(hits), over, certain, frozenset(reached))


def _line(step: Step, value: Worth, currency: str | None) -> Message | None:
    """What a step for a single gift says; None where the value does not reach it."""
    if step.amount is None:
        return step.duty
    if value.below:
        return _threshold(step, currency) if step.comparison == "up_to" else None
    if value.amount is None and not value.above:
        return _threshold(step, currency)
    if value.amount is None:
        return None if step.comparison == "up_to" else _threshold(step, currency)
    return _threshold(step, currency) if step.applies(value.amount) else None


def _line_of_total(
    gift: GiftFacts, party: Party, step: Step, others: list[GiftFacts], version: Version
) -> tuple[Message | None, bool]:
    """What a step for a total of 12 months says, and whether that is certain."""
    total = total_of_year(gift, party, others, version.currency)
    if total.count < 2 or step.amount is None:
        return None, True
    if step.applies(total.sure):
        return message("In 12 months {total} from this source. {duty}", total=said(total.sure, version.currency),
                       duty=step.duty), True  # fmt: skip
    if step.applies(total.perhaps):
        return message(
            "In 12 months up to {total} from this source, for some dates are not known to the day. {duty}",
            total=said(total.perhaps, version.currency),
            duty=step.duty,
        ), False
    if total.unvalued:
        return message(
            "In 12 months {total} from this source without what has no value. From {limit} on: {duty}",
            total=said(total.perhaps, version.currency),
            limit=said(step.amount, version.currency),
            duty=step.duty,
        ), False
    return None, True


def _threshold(step: Step, currency: str | None) -> Message:
    assert step.amount is not None
    limit = said(step.amount, currency)
    if step.comparison == "over":
        return message("Over {limit}: {duty}", limit=limit, duty=step.duty)
    if step.comparison == "at_least":
        return message("{limit} or more: {duty}", limit=limit, duty=step.duty)
    return message("Up to {limit}: {duty}", limit=limit, duty=step.duty)


def _under(step: Step, currency: str | None) -> Message:
    assert step.amount is not None
    limit = said(step.amount, currency)
    return message("Not over {limit}.", limit=limit) if step.comparison == "over" else message(
        "Below {limit}.", limit=limit
    )  # fmt: skip


def _versions(rules: RuleSet, days: DayRange) -> list[Version]:
    """The versions that held on one of these days."""
    ends = [*(version.valid_from for version in rules.versions[1:]), None]
    return [
        version
        for version, end in zip(rules.versions, ends, strict=True)
        if (version.valid_from or date.min) <= days.last and (end is None or days.first <= end - timedelta(days=1))
    ]


def _former(rules: RuleSet, version: Version) -> Version | None:
    place = rules.versions.index(version)
    return rules.versions[place - 1] if place else None


def _label(rules: RuleSet, version: Version, *, several: bool) -> Message:
    if not several:
        return message("{rules}:", rules=rules.label)
    place = rules.versions.index(version)
    if place + 1 < len(rules.versions):
        before = rules.versions[place + 1].valid_from
        return message("{rules}, if it was before {day}:", rules=rules.label, day=_on(before))
    return message("{rules}, if it was on {day} or later:", rules=rules.label, day=_on(version.valid_from))


def _deadline(gift: GiftFacts, party: Party, hits: Iterable[Step]) -> date | None:
    """The earliest day that the steps name; None where the day from which they run is not known."""
    found = []
    for step in hits:
        if step.deadline is None:
            continue
        returned = gift.returns_on if party.travels else None
        received = gift.days.first if gift.days is not None else None
        start = returned if step.deadline.start != "receipt" and returned else received
        if start is not None and (step.deadline.start != "return" or returned):
            found.append(due(start, days=step.deadline.days, months=step.deadline.months))
    return min(found, default=None)


def _advice(
    gift: GiftFacts, rules: RuleSet, version: Version, text: Message, *, certain: bool, over: bool = False,
    deadline: date | None = None, reached: frozenset[str] = frozenset(),
) -> GiftAdvice:  # fmt: skip
    return GiftAdvice(
        gift.gift_id, gift.key, "rule", "advice", text, source=version.source, checked_on=version.checked_on,
        confirmed=version.confirmed, deadline=deadline, name=rules.name, certain=certain, over=over, url=version.url,
        reached=reached,
    )  # fmt: skip


def _on(day: date | None) -> Message | str:
    return on_whole(day) if day else ""
