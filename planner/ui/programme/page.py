"""The programme of one visit: read by day, corrected item by item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.clock import Clock
from planner.documents.content.types import OFFICE, Audience, Content
from planner.errors import NotFound, PlannerError
from planner.models.words import words
from planner.storage.item_facts import ItemFacts, item_facts
from planner.storage.place_facts import places_of_visit, vehicles_of_visit
from planner.ui.parts.button import Button
from planner.ui.parts.captions import VisitCaption
from planner.ui.parts.found import NOTHING_FOUND, Found
from planner.ui.parts.page import Page
from planner.ui.parts.search_box import SearchBox
from planner.ui.parts.steps import StepButton, Steps
from planner.ui.parts.walking import walking_actions
from planner.ui.programme.actions import action
from planner.ui.programme.around import Surroundings
from planner.ui.programme.arrangement import Arrangement
from planner.ui.programme.beginning import TablePlace, begin_reading, start_for_new, with_empty_days
from planner.ui.programme.cell_editing import CellEditing
from planner.ui.programme.corrections import Corrections
from planner.ui.programme.found_cards import marked
from planner.ui.programme.inspector import Inspector
from planner.ui.programme.nesting import item_above, nudged
from planner.ui.programme.row_types import DayBand, ItemRow, Shown
from planner.ui.programme.rows import ProgrammeRows
from planner.ui.programme.sidebar import Sidebar
from planner.ui.programme.table import ProgrammeTable
from planner.ui.programme.verbs import ItemVerbs
from planner.ui.theme.look import Look
from planner.usecases.show import visit_content

if TYPE_CHECKING:
    from planner.storage.earlier_places import EarlierPlace
    from planner.workspace import Workspace


class ProgrammePage(Page):
    """Days at left, the table, the inspector at right. Every correction is one step that can be undone."""

    asked_export, asked_paste = Signal(), Signal()

    def __init__(self, look: Look, workspace: Workspace, visit_id: str, *, clock: Clock, steps: Steps) -> None:
        super().__init__(look)
        self._workspace, self._visit_id, self._clock, self._steps = workspace, visit_id, clock, steps
        self._audience: Audience = OFFICE
        self._shown, self._found = Shown(), NOTHING_FOUND
        self._rows, self._captions = ProgrammeRows(look, self), VisitCaption(look, self)
        self._surroundings = Surroundings(look, self._rows, self)
        self._verbs = ItemVerbs(workspace, visit_id, self)
        self.title = self.tr("Programme")
        self.sidebar, self.table = Sidebar(look), ProgrammeTable(look)
        self.inspector = Inspector(look, self._surroundings.places)
        self.cells = CellEditing(look, self.table, self.inspector, self._surroundings.places)
        self._arrangement = Arrangement(self, look, self.sidebar, self.table, self.inspector)
        self.search = SearchBox(look, self.tr("Find in this programme"), name=self.tr("Find in this programme"))
        self._make_bar(steps)
        self._make_actions()
        self._everything = self._content = self._read(OFFICE)
        self._connect()
        self._show()
        begin_reading(self.table, self._content, now=clock())
        self.standing = TablePlace(self.table)

    def refresh(self, kinds: frozenset[str] | None = None) -> None:
        self._everything = self._content = self._read(OFFICE)
        if self._audience != OFFICE:
            try:
                self._content = self._read(self._audience)
            except NotFound:
                self._audience = OFFICE  # whose programme was seen is gone, the visit is not
        self._show()

    def _read(self, audience: Audience) -> Content:
        content = visit_content(self._workspace, self._visit_id, clock=self._clock, audience=audience)
        if audience == OFFICE:
            places = self._workspace.read(lambda session: places_of_visit(session, self._visit_id))
            vehicles = self._workspace.read(lambda session: vehicles_of_visit(session, self._visit_id))
            self._surroundings.learn(content, places, vehicles)
            self._verbs.languages = content.languages
        return content

    def _show(self) -> None:
        content = self._content
        self.caption = self._captions.of(content)
        self.counts = self._surroundings.counts(self._everything)
        self.zones = self._surroundings.zones_of(self._everything, now=self._clock())
        days = self._rows.day_rows(with_empty_days(content), self._found)
        self.sidebar.show_content(self._everything, days, current=self._audience)
        self._show_rows()
        self._inspect()
        self.renamed.emit()

    def show_findings(self, found: Found) -> None:
        """Marks what was found; whoever types in the inspector or in a cell is not disturbed."""
        if found != self._found:
            self._found = found
            self.sidebar.days.show_days(self._rows.day_rows(with_empty_days(self._content), found))
            self._show_rows()
            facts = self.inspector.facts
            self.inspector.found.show_lines(found.of(facts.item_id) if facts is not None else ())

    def show_thing(self, kind: str, row_id: str) -> None:
        if kind == "item":
            self._go_to(row_id)

    def focus_first(self) -> None:
        self.table.setFocus()

    def key_actions(self) -> Sequence[QAction]:
        return self._actions

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrangement.fit()

    def _make_bar(self, steps: Steps) -> None:
        look = self.look
        self.undo = StepButton(look, steps.undo, self.tr("Undo"), icon="undo")
        self.redo = StepButton(look, steps.redo, "", icon="redo")
        self.new_item = Button(look, self.tr("New item"), key="N")
        self.new_item.setObjectName("new-item")
        self.export = Button(look, self.tr("Export…"), style="primary", key="Ctrl+E")
        self.export.setObjectName("export")
        self.bar = (self.search, self.undo, self.redo, self.new_item, self.export)

    def _make_actions(self) -> None:
        verbs, item = self._verbs, self._with_item
        self._actions = [
            action(self, self.tr("Find"), "Ctrl+F", self.search.setFocus),
            action(self, self.tr("Export…"), "Ctrl+E", self.asked_export.emit),
            *walking_actions(self, (self.sidebar.days, self.table, self.inspector.own)),
        ]
        leave_search = action(self, self.tr("End the search"), "Esc", self._end_search)
        leave_search.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.search.addActions([leave_search])
        self.table.offer(
            [
                action(self, self.tr("New item"), "N", self._create),
                action(self, self.tr("New step"), "Shift+N", item(verbs.create_step)),
                action(self, self.tr("Make it a step of the item above"), "Alt+Right", item(self._nest)),
                action(self, self.tr("Make it an item of its own"), "Alt+Left", item(lambda it: verbs.nest(it, None))),
                action(self, self.tr("Duplicate this item"), "Ctrl+D", item(verbs.duplicate)),
                action(self, self.tr("Cancel or restore this item"), "", item(verbs.cancel)),
                action(self, self.tr("Remove this item"), "Del", item(verbs.remove)),
                action(self, self.tr("Edit here"), "F2", self.cells.begin),
                action(self, self.tr("Paste an agenda…"), "Ctrl+V", self.asked_paste.emit),
            ],
            also=[self._steps.undo, self._steps.redo],
        )

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.table.setFocus)
        self.new_item.clicked.connect(self._create)
        self.export.clicked.connect(self.asked_export)
        self.sidebar.days.picked.connect(self.table.scroll_to_day)
        self.sidebar.shown_changed.connect(self._shown_changed)
        self.sidebar.audience_chosen.connect(self._audience_chosen)
        self.table.walked.connect(self._walked)
        self.table.opened.connect(lambda _row: self.edit_title())
        self.table.folded.connect(self._fold)
        self.table.shifted.connect(self._verbs.shift)
        self.table.nudged.connect(self._nudge)
        self._verbs.refused.connect(self._refused)
        self._verbs.made.connect(self._made)
        self._verbs.removed.connect(self._removed)
        self.table.scrolled.connect(self.sidebar.days.mark)
        self.table.resized.connect(self._fit_rows)
        self._surroundings.places.known_to_office = self._known_to_office
        Corrections(self.inspector, self._verbs, self._surroundings.places, self).fitted.connect(self.tell_undoable)
        self.inspector.step_chosen.connect(self._go_to)
        self.inspector.found.asked_mend.connect(self.asked_mend)
        self.inspector.found.asked_checks.connect(self._with_item(lambda facts: self.asked_checks.emit(facts.item_id)))
        self.inspector.step_asked.connect(self._with_item(self._verbs.create_step))

    def _show_rows(self) -> None:
        """Shows the rows as they are now. The chosen one stays chosen and in sight, wherever it moved."""
        self._unfitted = [marked(row, self._found) for row in self._rows.rows(self._content, self._shown)]
        self.table.say_why_empty(planned=bool(self._everything.days or self._everything.undated))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Shows the same rows in the width that there is now."""
        width = self.table.title_width
        self.table.show_again([row.fitted(width) if isinstance(row, ItemRow) else row for row in self._unfitted])

    def _search(self, text: str) -> None:
        self._shown = self._shown._replace(search=text.strip())
        self._show_rows()

    def _end_search(self) -> None:
        self.search.clear()
        self.table.setFocus()

    def _shown_changed(self) -> None:
        self._shown = self._shown._replace(
            steps=self.sidebar.steps.isChecked(),
            other_language=self.sidebar.other_language.isChecked(),
            home=self.sidebar.home_time.isChecked(),
            kinds=self.sidebar.kinds.held,
            statuses=self.sidebar.statuses.held,
            closed=frozenset(),
            opened=frozenset(),
        )
        self.table.show_home(self._shown.home)
        self._show_rows()

    def _audience_chosen(self, audience: Audience) -> None:
        self._audience = audience
        self.refresh()

    def _fold(self, key: str, is_open: bool) -> None:
        closed, opened = self._shown.closed - {key}, self._shown.opened - {key}
        self._shown = self._shown._replace(
            closed=closed if is_open else closed | {key}, opened=opened | {key} if is_open else opened
        )
        self._show_rows()

    def _nest(self, facts: ItemFacts) -> None:
        above = item_above(self.table.rows, facts.item_id)
        if above is not None:
            self._verbs.nest(facts, above)

    def _walked(self, row: DayBand | ItemRow) -> None:
        if isinstance(row, ItemRow):
            self.sidebar.days.mark(row.day_key)
        self._inspect()

    def _inspect(self) -> None:
        row = self.table.chosen
        entry = self._surroundings.find(self._everything, row.key) if isinstance(row, ItemRow) else None
        facts = self._workspace.read(lambda session: item_facts(session, row.key)) if entry is not None else None
        if entry is None or facts is None:
            self.inspector.show_nothing()
            return
        self.inspector.show_item(facts, self._surroundings.around(self._everything, entry))
        self.inspector.found.show_lines(self._found.of(row.key))

    def parts_in_order(self) -> Sequence[QWidget]:
        """What Tab goes through; the days stand over the table in a narrow window."""
        return (*self._arrangement.over, self.sidebar, self._arrangement.drawer.details, self.table, self.inspector)

    def _with_item(self, verb: Callable[[ItemFacts], None]) -> Callable[[], None]:
        """The verb on whatever item the inspector shows; nothing where it shows none."""
        return lambda: verb(self.inspector.facts) if self.inspector.facts is not None else None

    def _refused(self, fault: PlannerError, names: tuple[str, ...]) -> None:
        self.inspector.say_fault(names, fault.message.in_language(self.look.language))
        self._arrangement.drawer.open()

    def _create(self) -> None:
        self._verbs.create(start=start_for_new(self.table, self.sidebar.days.marked, self._content))

    def _made(self, key: str) -> None:
        if self._go_to(key):
            self.edit_title()

    def _removed(self, facts: ItemFacts) -> None:
        titles = words(self._everything.languages, facts.title, facts.title_native)
        self.tell_undoable.emit(self.tr("“{title}” removed").format(title=titles.in_language(self.look.language)))

    def _known_to_office(self, cities: Sequence[str]) -> Sequence[EarlierPlace]:
        from planner.storage.earlier_places import earlier_places  # asked for when somebody types a place

        return self._workspace.read(lambda session: earlier_places(session, cities, but=self._visit_id))

    def edit_title(self) -> None:
        """Puts the keyboard into the title of the chosen item."""
        self._arrangement.drawer.open()
        self.inspector.own.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.inspector.own.selectAll()

    def _go_to(self, key: str) -> bool:
        """Chooses an item, opening what it is a step of, and whatever else leaves it out; False where it is gone."""
        if self.table.choose(key):
            return True
        self.sidebar.show_everything()
        self.search.clear()
        self._shown = Shown()._replace(home=self._shown.home, other_language=self._shown.other_language)
        self._show_rows()
        if not self.table.choose(key) and self._audience != OFFICE:
            self._audience_chosen(OFFICE)
        return self.table.choose(key)

    def _nudge(self, key: str, way: int) -> None:
        """A step changes places with its neighbour."""
        parent = self._surroundings.parent_of(self._everything, key)
        keys = nudged([step.item_id for step in parent.steps], key, way) if parent is not None else ()
        if parent is not None and keys:
            self._verbs.arrange(parent.item_id, keys)
