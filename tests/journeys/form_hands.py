"""Forms by hand: the fields of a row filled one after the other, each left with Enter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from planner.ui.parts.choices import ThingField
from planner.ui.parts.form import Form, PairEditor
from planner.ui.parts.form_editors import ZoneEditor
from planner.ui.parts.moment_editor import MomentEditor
from planner.ui.parts.names_box import NamesBox
from tests.journeys.hands import rewrite, take


def fill(form: Form, wanted: Mapping[str, Any]) -> None:
    """Gives each attribute the wanted value, unless its field shows it already. Things are named by their words."""
    editors = {name: editor for editor in form.editors.values() for name in editor.names}
    for name, value in wanted.items():
        if value is None or value == []:
            continue
        editor = editors[name]
        if isinstance(editor, MomentEditor):
            day = date.fromisoformat(value["date"])
            rewrite(editor.day, f"{day.day} {day:%B %Y}")
            rewrite(editor.time, value["time"])
            continue
        field: Any = form.field(name) if isinstance(editor, PairEditor) else editor.widgets[0]
        if isinstance(field, ThingField):
            value = next((offer.words for offer in field.things if offer.key == value), value)
        elif name.startswith("date"):
            day = date.fromisoformat(value)
            value = f"{day.day} {day:%B %Y}"
        if field.stored == str(value):
            continue
        if isinstance(field, ThingField) or isinstance(editor, ZoneEditor):
            take(field, str(value))
        else:
            rewrite(field, str(value))
        assert not field.property("fault"), f"{name}: {value}"


def add_names(box: NamesBox, names: list[str]) -> None:
    """Takes several names, one after the other."""
    for name in names:
        take(box.field, name)
