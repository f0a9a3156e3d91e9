"""Commands on the order of people, on who meets whom, and on coaches."""

from __future__ import annotations

from typing import Any

from planner.models.identity import owned_id
from planner.usecases.commands import coaches, counted, precedence
from planner.workspace import Command
from tests.offices import id_of
from tests.workspace.story import ABE, ALL, COACH, DINNER, LI, OTHER_ID, PRESS, TALKS, WANG
from tests.worlds import VISIT_ID

MEETING = owned_id(VISIT_ID, "pairings", "li\nabe\n", 0)

EXAMPLES: tuple[Command[Any], ...] = (
    precedence.PlaceInOrder(WANG, LI),
    precedence.MakeEqual(WANG),
    precedence.CloseGaps(id_of("people", "berg", OTHER_ID)),
    precedence.RankByOffice(WANG),
    precedence.CreatePairing(VISIT_ID, {"person_id": WANG, "counterpart_id": ABE, "item_id": DINNER}),
    precedence.EditPairing(MEETING, {"note": "tbc"}),
    precedence.RemovePairing(MEETING),
    precedence.Pair(WANG, ABE),
    precedence.Pair(LI, ABE, TALKS),
    coaches.SplitIntoCoaches(
        VISIT_ID, (coaches.CoachPlan("Coach", 1, vehicle_id=COACH), coaches.CoachPlan("Bus", 9, "车")), (LI, WANG)
    ),
    counted.ListCounted(VISIT_ID, 99, (PRESS,)),
    coaches.JoinGroup(LI, PRESS),
    coaches.JoinGroup(LI, ALL),
)
