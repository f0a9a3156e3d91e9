"""A new visit on one page: titles, direction, home, days, the journey, groups; or a visit like an earlier one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.errors import PlannerError
from planner.models.words import words
from planner.models.zones import in_zone
from planner.settings import Settings
from planner.storage.earlier_places import EarlierPlace, earlier_cities, earlier_places
from planner.storage.visits import VisitSummary, list_visits
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.choices import ThingField
from planner.ui.parts.dates import DateWords
from planner.ui.parts.fields import Field
from planner.ui.parts.form_editors import ZoneEditor
from planner.ui.parts.label import label
from planner.ui.parts.offers import Offer
from planner.ui.parts.page import Page
from planner.ui.parts.scroller import scrolled
from planner.ui.parts.segments import Segments
from planner.ui.parts.typed_day import read_day
from planner.ui.theme.look import Look
from planner.ui.visits.copy_note import CopyNote
from planner.ui.visits.new_visit_drafts import NewVisitDrafts
from planner.ui.visits.new_visit_groups import GroupsEditor, delegation, whole
from planner.ui.visits.new_visit_journey import JourneyEditor
from planner.ui.visits.stops_line import coming
from planner.usecases.commands.make_visit import MakeVisit, MakeVisitFrom
from planner.workspace import Command, Workspace


class NewVisitPage(Page):
    """`made(id)` goes to the new visit, `given_up` back. Only a title is needed; the rest can come in any order.

    What was typed when the page went without a visit stands on it again."""

    made = Signal(str)
    given_up = Signal()
    asked_empty = Signal(str)
    """The page is to be empty; with the id of an earlier visit where it is to be like one."""

    def __init__(self, look: Look, workspace: Workspace, *, clock: Clock, settings: Settings) -> None:
        super().__init__(look)
        self._workspace = workspace
        self._today = in_zone(clock(), settings.home_zone).date()
        self.home_zone = settings.home_zone
        self._dates = DateWords(look, self)
        self.visits = {one.visit_id: one for one in workspace.read(list_visits)}
        self.like_visit: VisitSummary | None = None
        self.caption, self.title = self.tr("Protocol office"), self.tr("New visit")
        tags = ("中文", "EN") if look.chinese else ("EN", "中文")
        names = [self.tr("Title in {language}").format(language=tag) for tag in tags]
        self.own, self.other = (Field(look, name=name, tag=tag) for name, tag in zip(names, tags, strict=True))
        self.direction = Segments(
            look, (("outbound", self.tr("We travel")), ("inbound", self.tr("We host"))), name=self.tr("Direction")
        )
        self.direction.put("outbound")
        self.home = ZoneEditor(look, "home_zone", self.tr("Home"), lambda changes: self.show_home(changes["home_zone"]))
        self.home.show({"home_zone": settings.home_zone}, {})
        self.first, self.last = Field(look, name=self.tr("First day")), Field(look, name=self.tr("Last day"))
        for day in (self.first, self.last):
            day.setPlaceholderText(self.tr("such as 10 Dec"))
            day.editingFinished.connect(self._read_back)
        self.people = Field(look, name=self.tr("People travelling"))
        self.people.setPlaceholderText(self.tr("such as 12"))
        self.like = ThingField(look, name=self.tr("Like an earlier visit"), none=self.tr("from nothing"))
        self.like.picked.connect(self.take_like)
        self.like.show_things([self._offer(one) for one in self.visits.values()], chosen=None)
        self.journey = JourneyEditor(
            look, today=self._today, earlier=self._earlier, cities=lambda: workspace.read(earlier_cities)
        )
        self.journey.days_changed.connect(self._hint_days)
        self.line = self.journey.line
        self.groups = GroupsEditor(look)
        give_up = Button(look, self.tr("Cancel"), key="Esc")
        give_up.setShortcut("Esc")
        give_up.clicked.connect(self.given_up)
        self.create_button = Button(look, self.tr("Create the visit"), style="primary", key="Ctrl+Enter")
        for title in (self.own, self.other):
            title.textEdited.connect(self._title_typed)
        self.create_button.setObjectName("create-visit")
        self.create_button.setShortcut("Ctrl+Return")
        self.create_button.clicked.connect(self._create)
        self.bar = (give_up, self.create_button)
        self.drafts = NewVisitDrafts(self)
        self.setProperty("keeps_drafts", True)
        self._lay_out()
        self.drafts.show_kept()

    def focus_first(self) -> None:
        self.own.setFocus()

    def leave(self) -> None:
        super().leave()
        self.drafts.keep()

    def show_home(self, zone: str) -> None:
        """Shows the zone in which one is at home."""
        self.home_zone = zone
        self.home.show({"home_zone": zone}, {})

    def _lay_out(self) -> None:
        look = self.look
        self._copy = CopyNote(look)
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.first)
        row.addWidget(label("–", look.colours.secondary))
        row.addWidget(self.last)
        self._blocks = {
            "title": Block(look, self.tr("Title"), self.own, self.other),
            "direction": Block(look, self.tr("Direction"), self.direction),
            "days": Block(look, self.tr("First and last day"), days),
            "home": Block(look, self.tr("Home, a city or a zone"), self.home.field),
            "people": Block(look, self.tr("People travelling"), self.people),
            "like": Block(look, self.tr("Like an earlier visit"), self.like),
        }
        left, right = QWidget(), QWidget()
        left.setMinimumWidth(300)
        left.setMaximumWidth(400)
        right.setMaximumWidth(860)
        facts, journey = QVBoxLayout(left), QVBoxLayout(right)
        for column in (facts, journey):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
        facts.addWidget(self.drafts.card)
        for block in self._blocks.values():
            facts.addWidget(block)
        facts.addStretch(1)
        journey.addWidget(self._copy)
        journey.addWidget(self.journey)
        journey.addWidget(self.groups)
        journey.addWidget(self.journey.used)
        journey.addStretch(1)
        self._copy.hide()
        inner = QWidget()
        both = QHBoxLayout(inner)
        both.setContentsMargins(24, 22, 24, 24)
        both.setSpacing(36)
        both.addWidget(left, 2)
        both.addWidget(right, 5)
        scroll = scrolled(inner)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _offer(self, visit: VisitSummary) -> Offer:
        said = words(visit.languages, visit.title, visit.title_native).in_language(self.look.language)
        found_by = f"{visit.title}\n{visit.title_native or ''}"
        return Offer(visit.visit_id, said, self._dates.span(visit.first_day, visit.last_day, short=True), found_by)

    def _earlier(self, cities: Sequence[str]) -> Sequence[EarlierPlace]:
        return self._workspace.read(lambda session: earlier_places(session, cities))

    def begin_like(self, visit_id: str) -> None:
        """Takes an earlier visit as the template."""
        self.take_like(visit_id)
        self.first.setFocus()

    def take_like(self, visit_id: str) -> None:
        """A visit like an earlier one takes all of its plan; there is nothing else to enter but titles and days."""
        self.like_visit = like = self.visits.get(visit_id)
        self.like.put(self._offer(like).words if like else "")
        for part in (self.journey, self.groups, *(self._blocks[name] for name in ("people", "direction", "home"))):
            part.setVisible(like is None)
        self._copy.setVisible(like is not None)
        if like is None:
            return
        self._copy.tell(self._offer(like).words, like.item_count)
        if not self.own.text() and not self.other.text():
            titles = words(like.languages, like.title, like.title_native)
            own, other = (titles.in_language(language) for language in self.look.languages)
            self.own.put(own)
            self.other.put(other if other != own else "")

    def _days(self) -> tuple[date | None, date | None]:
        first = self._coming(self.first.text())
        return first, read_day(self.last.text(), near=first or self._today)

    def _coming(self, text: str) -> date | None:
        return coming(text, self._today, self._today)

    def _read_back(self) -> None:
        """Shows the days as they were understood, and says at once where one was not."""
        read = list(zip((self.first, self.last), self._days(), strict=True))
        unread = [field for field, day in read if field.text() and day is None]
        self._blocks["days"].say_fault(self._cannot_be_read() if unread else "")
        for field, day in read:
            field.mark_fault(field in unread)
            if day is not None:
                field.setText(self._dates.plain_day(day))

    def _title_typed(self) -> None:
        self._blocks["title"].say_fault("")
        self.own.mark_fault(False)

    def _cannot_be_read(self) -> str:
        return self.tr("This day cannot be read. Write it as 10 December 2026.")

    def _hint_days(self) -> None:
        """Where no days were written, those of the stops hold."""
        for field, day in zip((self.first, self.last), self.journey.span(), strict=True):
            field.setPlaceholderText(self._dates.plain_day(day) if day else self.tr("such as 10 Dec"))

    def _create(self) -> None:
        for block in self._blocks.values():
            block.say_fault("")
        command = self._command()
        if command is None:
            return
        try:
            visit_id = self._workspace.run(command)
        except PlannerError as fault:
            self._blocks["title"].say_fault(fault.message.in_language(self.look.language))
            return
        self.drafts.let_go()
        self.made.emit(visit_id)

    def _command(self) -> Command[str] | None:
        """What was entered as a command; None where something is to be mended, which is said beside it."""
        if not self.own.text().strip() and not self.other.text().strip():
            return self._refuse("title", self.own, self.tr("A visit needs a title. Everything else can wait."))
        first, last = self._days()
        for field, day in ((self.first, first), (self.last, last)):
            if field.text() and day is None:
                return self._refuse("days", field, self._cannot_be_read())
        if first and last and last < first:
            sentence = self.tr("The visit would end before it begins. Correct one of the two days.")
            return self._refuse("days", self.last, sentence)
        if self.like_visit is not None:
            return self._copying(self.like_visit, first, last)
        if self.people.text().strip() and not whole(self.people):
            return self._refuse("people", self.people, self.tr("Write a number in figures, such as 12."))
        odd = self.groups.faulty()
        if odd is not None:
            return self._refuse("people", odd, self.tr("Write how many are in a group in figures, such as 7."))
        if self.journey.stops() is None:
            return None
        from_stops = self.journey.span()
        languages = self._languages()
        values = {
            **self._titles(languages),
            "direction": self.direction.value,
            "dates_from": first or from_stops[0],
            "dates_to": last or from_stops[1],
            "home_zone": self.home_zone,
        }
        count = whole(self.people)
        everyone = (delegation(count, languages),) if count else ()
        return MakeVisit(
            values,
            stops=self.journey.planned(languages),
            groups=(*everyone, *self.groups.planned(languages)),
            places_like=self.journey.places_again(),
        )

    def _copying(self, like: VisitSummary, first: date | None, last: date | None) -> Command[str]:
        days = (first - like.first_day).days if first and like.first_day else 0
        values: dict[str, Any] = dict(self._titles(like.languages or self._languages()))
        command = MakeVisitFrom(like.visit_id, values, days=days)
        if first and like.first_day is None:
            values["dates_from"] = first
        if last:
            values["dates_to"] = last
        return replace(command, values=values)

    def _languages(self) -> tuple[str, ...]:
        """The language in which the title was written comes first."""
        own, other = self.own.text().strip(), self.other.text().strip()
        return self.look.languages if own or not other else tuple(reversed(self.look.languages))

    def _titles(self, languages: Sequence[str]) -> Mapping[str, Any]:
        texts = [self.own.text().strip(), self.other.text().strip()]
        if tuple(languages)[:1] != self.look.languages[:1]:
            texts.reverse()
        title, native = texts if texts[0] else (texts[1], "")
        return {
            "title": title,
            "title_native": native or None,
            **({} if self.like_visit else {"languages": list(languages)}),
        }

    def _refuse(self, block: str, field: Field, sentence: str) -> Command[str] | None:
        self._blocks[block].say_fault(sentence)
        field.mark_fault(True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return None
