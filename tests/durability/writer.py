"""Makes numbered edits of one visit until it is killed, and says of each when it is done.

python -m tests.durability.writer DATABASE START [COUNT]     prints ACK n when edit n is done
"""

from __future__ import annotations

import sys
from datetime import date, time

from sqlalchemy import select

from planner.clock import system_clock
from planner.models import Item, Moment
from planner.models.base import table_of
from planner.storage.database import open_database
from planner.usecases.commands.items import CreateItem, EditItem, RemoveItem
from planner.usecases.commands.visits import CreateVisit
from planner.usecases.show import visits
from planner.workspace import Workspace


def write(workspace: Workspace, *, start: int, count: int) -> None:
    """Makes the edits from `start` on, as `edits.expected` has them."""
    there = [visit.visit_id for visit in visits(workspace)]
    visit_id = there[0] if there else workspace.run(CreateVisit({"title": "Numbered edits", "home_zone": "UTC"}))
    for number in range(start, start + count):
        edit(workspace, visit_id, number)
        sys.stdout.write(f"ACK {number}\n")
        sys.stdout.flush()


def edit(workspace: Workspace, visit_id: str, number: int) -> None:
    """Makes one edit: one command, one step of the trail."""
    turn, phase = divmod(number, 3)
    if phase == 0:
        workspace.run(CreateItem(visit_id, {"title": f"new {turn}", "kind": "meeting"}))
    elif phase == 1:
        start = Moment(date=date(2026, 5, 4), time=time(turn % 24, turn % 60))
        workspace.run(EditItem(item_called(workspace, f"new {turn}"), {"title": f"moved {turn}", "start": start}))
    elif turn % 2 == 0:
        workspace.run(RemoveItem(item_called(workspace, f"moved {turn}")))
    else:
        workspace.run(EditItem(item_called(workspace, f"moved {turn}"), {"kind": "visit"}))


def item_called(workspace: Workspace, title: str) -> str:
    """The id of the one item of that title."""
    item = table_of(Item).c
    found = workspace.read(lambda session: session.execute(select(item.id).where(item.title == title)).scalar_one())
    return str(found)


if __name__ == "__main__":
    office = Workspace(open_database(sys.argv[1]), clock=system_clock)
    write(office, start=int(sys.argv[2]), count=int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000)
    office.close()
