"""The journey of one visit: everything of it that is not an item, a person or a gift."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from planner.clock import Clock
from planner.models.words import words
from planner.storage.visit_parts import VisitParts, visit_parts
from planner.ui.journey.about import AboutVisit
from planner.ui.journey.contacts import ContactsSection
from planner.ui.journey.groups import GroupsSection
from planner.ui.journey.organizations import OrganizationsSection
from planner.ui.journey.places import PlacesSection
from planner.ui.journey.stops import StopsSection
from planner.ui.journey.vehicles import VehiclesSection
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.page import Page
from planner.ui.parts.section import Section
from planner.ui.parts.segments import Segments
from planner.ui.parts.steps import StepButton, Steps
from planner.ui.theme.look import Look
from planner.workspace import Workspace

_LISTS = ("stops", "places", "people", "organizations", "groups", "members", "vehicles", "contacts")
_KINDS = frozenset(
    {"visit", "stop", "place", "person", "party_group", "member", "vehicle", "contact", "item", "organization"}
)


class JourneyPage(Page):
    """Seven sections, Ctrl+1 to Ctrl+7. `copied(id)` goes to a copy of the visit."""

    copied = Signal(str)

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock, steps: Steps) -> None:
        super().__init__(look)
        self._workspace, self._visit_id = workspace, visit_id
        self._captions = VisitCaption(look, self)
        self.title = self.tr("Journey")
        today = clock().date()
        self.about = AboutVisit(look, workspace, visit_id, today=today)
        self.about.copied.connect(self.copied)
        self.stops = StopsSection(look, workspace, visit_id, today=today)
        self.places = PlacesSection(look, workspace, visit_id, today=today)
        self.groups = GroupsSection(look, workspace, visit_id, today=today)
        self.vehicles = VehiclesSection(look, workspace, visit_id, today=today)
        self.contacts = ContactsSection(look, workspace, visit_id, today=today)
        self.organizations = OrganizationsSection(look, workspace, visit_id, today=today)
        lists = (self.stops, self.places, self.groups, self.vehicles, self.contacts, self.organizations)
        self.sections: dict[str, AboutVisit | Section] = {"visit": self.about, **{one.list_name: one for one in lists}}
        tabs = (("visit", self.tr("The visit")), *((one.list_name, one.title()) for one in lists))
        self.tabs = Segments(look, tabs, name=self.tr("Part"))
        self.tabs.chosen.connect(self.go_to)
        self._stack = QStackedWidget()
        for section in self.sections.values():
            self._stack.addWidget(section)
            section.done.connect(self.tell_undoable)
            section.refused.connect(self.failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 20, 4)
        head.addWidget(self.tabs)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.undo = StepButton(look, steps.undo, self.tr("Undo"), icon="undo")
        self.redo = StepButton(look, steps.redo, "", icon="redo")
        self.bar = (self.undo, self.redo)
        self._keys = [self._key(number, key) for number, key in enumerate(self.sections, start=1)]
        self.refresh()
        self.go_to("stops")

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        if kinds is not None and not kinds & _KINDS:
            return
        parts = self._workspace.read(lambda session: visit_parts(session, self._visit_id, *_LISTS))
        self._name(parts)
        for section in self.sections.values():
            section.show_parts(parts)
        self.renamed.emit()

    def go_to(self, key: str) -> None:
        """Shows a section."""
        self.tabs.put(key)
        self._stack.setCurrentWidget(self.sections[key])

    def show_thing(self, kind: str, row_id: str) -> None:
        key = {"place": "places", "group": "groups", "stop": "stops", "vehicle": "vehicles"}.get(kind)
        section = self.sections.get(key or "")
        if key and isinstance(section, Section):
            self.go_to(key)
            section.table.choose(row_id)
            section.table.setFocus()

    def begin_move(self) -> None:
        """Goes to where all of the visit is moved to other days."""
        self.go_to("visit")
        self.about.form.ensureWidgetVisible(self.about.form.blocks["move"])
        self.about.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        section = self._stack.currentWidget()
        if isinstance(section, Section) and section.table.rows:
            section.table.setFocus()
        else:
            self.tabs.button(self.tabs.value).setFocus(Qt.FocusReason.OtherFocusReason)

    def key_actions(self) -> Sequence[QAction]:
        return self._keys

    def _key(self, number: int, key: str) -> QAction:
        action = QAction(self.tabs.button(key).text(), self)
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.triggered.connect(lambda: self._jump(key))
        return action

    def _jump(self, key: str) -> None:
        self.go_to(key)
        self.focus_first()

    def _name(self, parts: VisitParts) -> None:
        visit = parts.visit
        title = words(parts.languages, visit["title"], visit["title_native"])
        self.caption = self._captions.said(title, first=visit["dates_from"], last=visit["dates_to"])
        stops, places = len(parts.of("stops")), len(parts.of("places"))
        said = (
            self.tr("1 stop") if stops == 1 else self.tr("{count} stops").format(count=stops),
            self.tr("1 place") if places == 1 else self.tr("{count} places").format(count=places),
        )
        self.counts = " · ".join(said)
