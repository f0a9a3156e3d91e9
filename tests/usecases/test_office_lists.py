"""Lists as offices of many countries write them: what is read of each, and that they come out as they went in.

Beside each list in `offices` stands what is read of it, a line a row. `python -m tests.usecases.test_office_lists`
writes those files again, to be read by whoever changed the reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.exchange.visit_file import VisitRows, write_visit_file
from planner.rules.lists.meaning import people_meaning
from planner.rules.lists.reading import read_people
from planner.storage.visit_rows import visit_rows
from planner.usecases.country_words import is_country
from planner.usecases.list_files import people_table
from planner.usecases.people_out import export_people
from tests.offices import dump
from tests.usecases.lists import empty_visit, given_out, look, people, take_in
from tests.worlds import VISIT_ID

FOLDER = Path(__file__).with_name("offices")
LISTS = sorted(FOLDER.glob("*.csv"))
TOGETHER = (
    "bilingual_one_cell", "germany_titles", "group_headings", "headcounts", "no_heads", "russia_three_columns",
    "note_verbale", "hotel_rooming", "airline_passengers", "visa_list", "badges", "outlook_contacts", "google_contacts",
    "numbered_lines", "heads_of_two_rows", "right_to_left", "a_column_a_person", "semicolons_and_broken_lines",
    "country_headings", "conference_of_three_sides", "blocks_of_lines", "ditto_marks", "trade_mission_roster",
    "numbered_with_positions", "posts_without_names",
    "names_alone", "addresses_of_a_message", "blocks_under_headings", "two_lists_side_by_side",
)  # fmt: skip


def lines(path: Path) -> Iterator[str]:
    """What is read of a list."""
    table = people_table(path)
    meaning = people_meaning(table)
    yield " | ".join(f"{head} = {member or 'kept'}" for head, member in meaning.items())
    for row in read_people(table, meaning, is_country=is_country):
        told = [f"{name}: {value}" for name, value in row.values.items() if value is not None]
        told += [f"of: {row.body.name}"] if row.body else []
        told += [f"of, native: {row.body.native}"] if row.body and row.body.native else []
        told += [f"! {note}" for note in row.notes]
        said = str(row.fault) if row.fault else f"[{row.heading}]" if row.heading else " | ".join(told)
        yield f"{row.number}. {said}".replace("\r", "").replace("\n", "⏎")


def written(path: Path) -> str:
    return "\n".join(lines(path)) + "\n"


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_of_an_office_is_read_as_it_is_meant(path: Path) -> None:
    assert written(path) == path.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", TOGETHER)
def test_it_comes_out_as_it_went_in_and_its_export_changes_nothing(name: str, tmp_path: Path) -> None:
    table = people_table(FOLDER / f"{name}.csv")
    with empty_visit(tmp_path) as workspace:
        seen = look(workspace, table)
        take_in(workspace, table)
        stored = dump(workspace)
        out = [row.number for row in seen.rows if row.kind == "bad"]
        kept = tuple(row for number, row in zip(table.numbers, table.rows, strict=True) if number not in out)
        assert given_out(workspace) == (table.heads, kept)
        for ending in (".csv", ".xlsx"):
            export_people(workspace, VISIT_ID, tmp_path / f"out{ending}")
            again = take_in(workspace, people_table(tmp_path / f"out{ending}"))
            assert (again.made, again.changed, again.gone, dump(workspace)) == (0, 0, 0, stored)


@pytest.mark.parametrize("name", ["note_verbale", "visa_list", "airline_passengers"])
def test_passports_and_birth_dates_of_a_list_stay_in_the_office(name: str, tmp_path: Path) -> None:
    table = people_table(FOLDER / f"{name}.csv")
    meaning = people_meaning(table)
    with empty_visit(tmp_path) as workspace:
        take_in(workspace, table)
        private = [
            text for head, member in meaning.items() for text in table.column(head)
            if text and (member in ("passport", "passport_expires", "birth_date") or head in ("PNR", "TICKET"))
        ]  # fmt: skip
        rows = VisitRows(VISIT_ID, workspace.read(lambda session: visit_rows(session, VISIT_ID)))
        left = write_visit_file(rows, without_internal=True).decode()
        assert len(private) >= 6
        assert [text for text in private if text in left] == []
        assert all(row["name"] in left for row in people(workspace))


if __name__ == "__main__":
    for listed in LISTS:
        listed.with_suffix(".txt").write_text(written(listed), encoding="utf-8")
