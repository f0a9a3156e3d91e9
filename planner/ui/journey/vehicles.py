"""The vehicles of the visit with their drivers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.storage.visit_parts import Part, VisitParts
from planner.ui.parts.form import Line
from planner.ui.parts.offers import Offer
from planner.ui.parts.reading_table import Cell, ReadingRow
from planner.ui.parts.section import Section
from planner.usecases.commands.journey import CreateVehicle, EditVehicle, RemoveVehicle, ReorderVehicle
from planner.workspace import Command


class VehiclesSection(Section):
    """Cars, coaches and boats."""

    list_name = "vehicles"

    def title(self) -> str:
        return self.tr("Vehicles")

    def empty(self) -> str:
        return self.tr("Cars and coaches with their drivers stand here. Make the first one above.")

    def new_word(self) -> str:
        return self.tr("New vehicle")

    def columns(self) -> tuple[Sequence[tuple[str, int]], int]:
        return (
            (self.tr("Vehicle"), 220),
            (self.tr("Plate"), 110),
            (self.tr("Driver and phone"), 190),
            (self.tr("Seats"), 80),
        ), 0

    def lines(self) -> Sequence[Line]:
        return (
            Line("name", self.tr("Name"), "pair", native="name_native"),
            Line("plate", self.tr("Plate")),
            Line("driver", self.tr("Driver")),
            Line("phone", self.tr("Phone"), beside=True),
            Line("capacity", self.tr("Seats"), "number"),
            Line("group_id", self.tr("Group"), "thing", none=self.tr("No group yet")),
            Line("notes", self.tr("Notes"), "long"),
        )

    def rows(self, parts: VisitParts) -> list[ReadingRow]:
        return [
            ReadingRow(
                one.row_id,
                (
                    Cell(self.say(one), self.other(one), strong=self.say(one)),
                    Cell(one["plate"] or ""),
                    Cell(one["driver"] or "", one["phone"] or ""),
                    Cell("" if one["capacity"] is None else str(one["capacity"])),
                ),
            )
            for one in parts.of("vehicles")
        ]

    def things(self, parts: VisitParts, part: Part) -> Mapping[str, Sequence[Offer]]:
        return {"group_id": self.offers("groups")}

    def new(self) -> CreateVehicle:
        return CreateVehicle(self.visit_id, self.as_new("New vehicle", self.tr("New vehicle")))

    def edit(self, part: Part, changes: dict[str, Any], seen: dict[str, Any]) -> EditVehicle:
        return EditVehicle(part.row_id, changes, seen=seen)

    def remove(self, row_id: str) -> Command[None]:
        return RemoveVehicle(row_id)

    def reorder(self, row_id: str, before_id: str | None) -> Command[None]:
        return ReorderVehicle(row_id, before_id)
