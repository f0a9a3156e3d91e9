"""The same names give the same ids in every office, for ever: these literals never change."""

from __future__ import annotations

from planner.models.identity import keyed_id, new_key, new_visit_id, owned_id
from tests.worlds import VISIT_ID


def test_ids_are_these_and_no_others() -> None:
    assert [
        keyed_id(VISIT_ID, "items", "talks"),
        keyed_id(VISIT_ID, "people", "talks"),
        owned_id(VISIT_ID, "stops", "tokyo", 0),
        owned_id(VISIT_ID, "stops", "tokyo", 1),
    ] == [
        "5e42d362-229b-502f-8f8d-2bb6bc5976fb",
        "64411145-4add-5e5c-a532-c0aa6d2000c0",
        "8cdd3bf4-68d0-5153-a992-e33fb11b24f4",
        "a8381a43-f2e5-5614-a5a2-2e456f06a457",
    ]


def test_what_is_made_here_first_is_unlike_anything_else() -> None:
    assert len({new_key() for _ in range(100)} | {new_visit_id() for _ in range(100)}) == 200
