"""Commands that add one person."""

from __future__ import annotations

from typing import Any

from planner.usecases.commands import one_person
from planner.workspace import Command
from tests.workspace.story import LI
from tests.worlds import VISIT_ID

EXAMPLES: tuple[Command[Any], ...] = (
    one_person.AddPerson(VISIT_ID, {"name": "3 officials", "side": "host"}, organization="Port Authority"),
    one_person.PairWithNew(LI, "Abe Shin"),
    one_person.GiveOrganization(LI, "Harbour Bureau"),
)
