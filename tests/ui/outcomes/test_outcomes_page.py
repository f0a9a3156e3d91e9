"""Outcomes are entered and followed up beside their list."""

from __future__ import annotations

from planner.storage.visit_parts import visit_parts


def test_an_outcome_is_entered_with_its_owner_parties_and_day_and_taken_back_field_by_field(open_window) -> None:
    window = open_window()
    window.click("story-burbank")
    window.click("rail-outcomes")
    page = window.page
    before = len(page.table.rows)
    window.click("new-thing")
    form = page.section.form
    window.retype(form.field("summary"), "Friendship cities agreement")
    window.retype(form.field("owner"), "ren")
    window.retype(form.field("due"), "31 January 2016")
    window.retype(form.field("status"), "done")
    window.retype(page.section.parties.field, "city of burbank, cal")
    parts = page._workspace.read(lambda session: visit_parts(session, page._visit_id, "outcomes", "parties"))
    outcome = parts.of("outcomes")[-1]
    assert (outcome["summary"], outcome["due"], outcome["status"]) == (
        "Friendship cities agreement", "2016-01-31", "done",
    )  # fmt: skip
    assert form.field("owner").text().startswith("Ren")
    assert form.field("due").text() == "31 January 2016"
    assert page.table.rows[-1].cells[3].first.endswith(", by 31 January 2016")
    assert [one["outcome_id"] for one in parts.of("parties")].count(outcome.row_id) == 1
    assert page.table.rows[-1].cells[2].first == "City of Burbank, California"
    assert len(page.table.rows) == before + 1
    for _ in range(6):
        window.rooms.steps.take_back()
    assert len(page.table.rows) == before
