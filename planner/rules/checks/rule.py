"""What a rule is, and what an office or a visit may set for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.messages import Message
from planner.rules.checks.finding import LEVELS, Level

OFF = "off"
MOST = 100_000
"""No number of a rule is greater."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with the level and the numbers it has until somebody sets others.

    `numbers` are minutes, hours, days or counts, as `title` and `source` say. `level` is that of a plain case: a
    rule may find less where times are not settled. `source` says where the rule comes from.
    """

    name: str
    level: Level
    title: Message
    source: Message
    numbers: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What somebody set: another level for all that the rule finds, or other numbers; None keeps the rule's own."""

    level: str | None = None
    numbers: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_off(self) -> bool:
        """True where the rule is not to be asked at all."""
        return self.level == OFF


Settings = Mapping[str, RuleSetting]
"""What is set, by the name of the rule."""


def joined(*settings: Settings) -> dict[str, RuleSetting]:
    """Settings over one another, the last one first: a visit's over its office's."""
    found: dict[str, RuleSetting] = {}
    for layer in settings:
        for name, setting in layer.items():
            below = found.get(name, RuleSetting())
            found[name] = RuleSetting(setting.level or below.level, {**below.numbers, **setting.numbers})
    return found


def settings_of(stored: Mapping[str, Any] | None) -> dict[str, RuleSetting]:
    """Reads {rule: {"level": …, "numbers": {…}}}; what is no level or no sensible number is passed over."""
    found = {}
    for name, value in (stored or {}).items():
        if not isinstance(value, Mapping):
            continue
        level, numbers = value.get("level"), value.get("numbers")
        found[str(name)] = RuleSetting(
            level if level in (*LEVELS, OFF) else None,
            {
                str(key): number
                for key, number in (numbers.items() if isinstance(numbers, Mapping) else ())
                if isinstance(number, int | float) and not isinstance(number, bool) and 0 <= number <= MOST
            },
        )
    return found


def by_name(rules: Iterable[Rule]) -> dict[str, Rule]:
    """Rules by their names, in their order."""
    return {rule.name: rule for rule in rules}
