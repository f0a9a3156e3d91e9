"""What the office keeps beside its visits: stock of gifts, nil returns, its own gift rules, known lists."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Mapped

from planner.models.base import Row
from planner.models.fields import money, plain
from planner.models.money import Money


class GiftStock(Row):
    """A standard gift on the shelf, and how many there are; `photo` is a JPEG or PNG as base64."""

    __tablename__ = "gift_stock"
    list_name: ClassVar[str] = "gift_stock"

    name: Mapped[str] = plain()
    name_native: Mapped[str | None] = plain()
    category: Mapped[str | None] = plain()
    count: Mapped[int | None] = plain()
    cost: Mapped[Money | None] = money("cost")
    photo: Mapped[str | None] = plain()
    notes: Mapped[str | None] = plain()


class NilReturn(Row):
    """Somebody declared that there was no gift; it is not a gift. `listed` is the line of the register."""

    __tablename__ = "nil_return"
    list_name: ClassVar[str] = "nil_returns"

    who: Mapped[str | None] = plain()
    period: Mapped[str | None] = plain()
    source: Mapped[str | None] = plain()
    listed: Mapped[dict[str, Any] | None] = plain()


class GiftRuleSet(Row):
    """A set of gift rules that an officer added, or put in the place of one of ours with the same name."""

    __tablename__ = "gift_rule_set"
    list_name: ClassVar[str] = "gift_rule_sets"

    name: Mapped[str] = plain()
    rules: Mapped[dict[str, Any] | None] = plain()


class KnownList(Row):
    """What the columns of a list meant the last time, so that the next one needs no asking.

    `kind` is people, programme or gifts; `columns` are the heads as they stood; `meaning` is {head: member}.
    """

    __tablename__ = "known_list"
    list_name: ClassVar[str] = "known_lists"

    kind: Mapped[str] = plain()
    columns: Mapped[list[str] | None] = plain()
    meaning: Mapped[dict[str, Any] | None] = plain()
