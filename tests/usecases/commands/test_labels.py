"""What the Undo menu calls things: in the language of the window, wherever they have a name in it."""

from __future__ import annotations

from pathlib import Path

from planner.usecases.commands.items import EditItem
from planner.usecases.commands.people import EditPerson
from planner.usecases.commands.visits import EditVisit
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Workspace
from tests.offices import id_of, office, rows_of_file
from tests.worlds import VISIT_ID, document, item, person


def labels(workspace: Workspace) -> tuple[str, str]:
    label = workspace.undo_label
    assert label is not None
    return label.in_language("en"), label.in_language("zh-Hans")


def test_a_step_is_told_in_the_language_of_the_window(tmp_path: Path) -> None:
    value = document(
        item("talks", title="Talks", title_native="会谈"), person("li", name="LI Wei", native_name="李伟"),
        person("ana", name="Ana Sol"),
    )  # fmt: skip
    value |= {"title": "访问东京", "title_native": "Visit to Tokyo", "languages": ["zh-Hans", "en"]}
    with office(tmp_path) as workspace:
        workspace.run(ImportVisit(rows_of_file(value)))
        assert labels(workspace) == ("Import of “Visit to Tokyo”", "导入“访问东京”")
        workspace.run(EditVisit(VISIT_ID, {"purpose": "trade"}))
        assert labels(workspace)[0].count("Visit to Tokyo") == labels(workspace)[1].count("访问东京") == 1
        workspace.run(EditItem(id_of("items", "talks"), {"notes": "x"}))
        assert ["Talks" in labels(workspace)[0], "会谈" in labels(workspace)[1]] == [True, True]
        workspace.run(EditPerson(id_of("people", "li"), {"diet": "no fish"}))
        assert ["LI Wei" in labels(workspace)[0], "李伟" in labels(workspace)[1]] == [True, True]
        workspace.run(EditPerson(id_of("people", "ana"), {"diet": "no fish"}))
        assert ["Ana Sol" in label for label in labels(workspace)] == [True, True]
