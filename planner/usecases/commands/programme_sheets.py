"""Taking the sheets of a workbook into a visit, as one step."""

from __future__ import annotations

from dataclasses import dataclass

from planner.messages import Message, plural_message
from planner.usecases.commands.programme_import import ImportProgramme, ProgrammeImported
from planner.workspace import Command, Work


@dataclass(frozen=True, slots=True)
class ImportSheets(Command[ProgrammeImported]):
    """Imports several tables of one programme, such as a sheet for each day; what they did is told together."""

    sheets: tuple[ImportProgramme, ...]

    def describe(self, thing: str) -> Message:
        count = sum(len(sheet.rows) for sheet in self.sheets)
        return plural_message("Import of {count} item", "Import of {count} items", count=count)

    def apply(self, work: Work) -> ProgrammeImported:
        done = [sheet.apply(work) for sheet in self.sheets]
        return ProgrammeImported(
            made=sum(one.made for one in done),
            changed=sum(one.changed for one in done),
            places=sum(one.places for one in done),
            left_out=tuple(fault for one in done for fault in one.left_out),
            skipped=sum(one.skipped for one in done),
        )
