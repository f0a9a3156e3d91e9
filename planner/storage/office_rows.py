"""The tables of the office that belong to no visit."""

from __future__ import annotations

from planner.models import (
    DirectoryOrganization,
    DirectoryPerson,
    DirectoryPlace,
    GiftRuleSet,
    GiftStock,
    KnownList,
    NilReturn,
    OfficeRule,
    Row,
    ToldApart,
)

OFFICE_MODELS: tuple[type[Row], ...] = (
    DirectoryOrganization, DirectoryPerson, DirectoryPlace, GiftStock, GiftRuleSet, NilReturn, KnownList, OfficeRule,
    ToldApart,
)  # fmt: skip
"""Whatever refers to a row of these is on its own: no visit file holds it."""
