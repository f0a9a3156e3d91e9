"""Commands on the directory, and what it holds before them."""

from __future__ import annotations

from typing import Any

from planner.models import DirectoryOrganization, DirectoryPerson, DirectoryPlace, ToldApart
from planner.usecases.commands import directory, directory_apart, directory_links, directory_merges, directory_places
from planner.workspace import Command
from tests.workspace.office_rows import OfficeRows
from tests.workspace.story import ABE, LI, WANG
from tests.worlds import VISIT_ID

BUREAU, BOARD, KATO, KATOU, INN, HALL, YAMADA = (
    f"0000000{number}-0000-4000-8000-000000000000" for number in (1, 2, 3, 4, 5, 6, 8)
)
TOLD = "00000007-0000-4000-8000-000000000000"

OFFICE_ROWS: OfficeRows = {
    DirectoryOrganization: [{"id": BUREAU, "name": "Bureau"}, {"id": BOARD, "name": "Board", "country": "JP"}],
    DirectoryPerson: [
        {"id": KATO, "name": "Kato", "organization_id": BUREAU},
        {"id": KATOU, "name": "Katō", "organization_id": BOARD, "diet": "no fish"},
        {"id": YAMADA, "name": "Yamada"},
    ],
    DirectoryPlace: [{"id": INN, "kind": "hotel", "name": "Inn"}, {"id": HALL, "kind": "hotel", "name": "Inn Hall"}],
    ToldApart: [{"id": TOLD, "person_id": KATO, "other_person_id": KATOU}],
}
EXAMPLES: tuple[Command[Any], ...] = (
    directory.CreateDirectoryPerson({"native_name": "李伟", "organization_id": BOARD}),
    directory.EditDirectoryPerson(KATO, {"family_name": "Kato", "phones": ["1"]}),
    directory.RemoveDirectoryPerson(KATOU),
    directory.CreateDirectoryOrganization({"name": "Port"}),
    directory.EditDirectoryOrganization(BUREAU, {"name": "Office", "notes": "moved"}),
    directory.RemoveDirectoryOrganization(BUREAU),
    directory.CreateDirectoryPlace({"kind": "venue", "name": "Hall", "city_name": "Tokyo"}),
    directory.EditDirectoryPlace(INN, {"hours": "Mo-Fr 09:00-17:00"}),
    directory.RemoveDirectoryPlace(INN),
    directory_links.LinkPerson(LI, KATO),
    directory_links.EnterInDirectory((LI, WANG, ABE)),
    directory_links.TakeFromDirectory(VISIT_ID, (KATO, KATOU), side="host"),
    directory_merges.MergePeople(KATO, (KATOU,)),
    directory_merges.MergeOrganizations(BUREAU, (BOARD,)),
    directory_merges.MergePlaces(INN, (HALL,)),
    directory_apart.TellPeopleApart((KATO, KATOU, YAMADA)),
    directory_apart.TellOrganizationsApart((BUREAU, BOARD)),
    directory_apart.TellPlacesApart((INN, HALL)),
    directory_apart.OfferAgain(TOLD),
    directory_places.EnterPlaces(VISIT_ID),
    directory_places.TakePlacesFromDirectory(VISIT_ID, (INN, HALL)),
)
