"""An amount as it was given: an exact decimal with its currency, or words."""

from __future__ import annotations

from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Money:
    """`amount` is the decimal as written; `is_number` tells a JSON number from a text in the visit file."""

    amount: str | None = None
    is_number: bool | None = None
    currency: str | None = None
    text: str | None = None

    def __composite_values__(self) -> tuple[object, ...]:
        """The column values, in the order of `planner.models.fields.money`."""
        return astuple(self)
