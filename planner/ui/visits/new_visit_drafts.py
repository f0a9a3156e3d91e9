"""The draft of a new visit on its page: kept as the page goes, shown as it comes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.models.zones import is_zone
from planner.ui.parts.button import Button
from planner.ui.parts.cards import Card
from planner.ui.visits.new_visit_draft import Draft, keep_draft, kept_draft, let_draft_go, rows_of, text_of

if TYPE_CHECKING:
    from planner.ui.visits.new_visit import NewVisitPage

_NOT_TYPED = ("direction", "home_zone")


class NewVisitDrafts(QObject):
    """`card` says that something stands on the page from before; its button begins with an empty one."""

    def __init__(self, page: NewVisitPage) -> None:
        super().__init__(page)
        self._page, self._done = page, False
        self._fields = {
            "own": page.own, "other": page.other, "first": page.first, "last": page.last, "people": page.people,
        }  # fmt: skip
        anew = Button(page.look, self.tr("Begin empty"), style="link")
        anew.setObjectName("begin-empty")
        anew.clicked.connect(self._begin_empty)
        self.card = Card(page.look, self.tr("What you typed before stands here again."), "", actions=(anew,))
        self.card.hide()

    def keep(self) -> None:
        """Keeps what is typed; to be called as the page goes."""
        if not self._done:
            keep_draft(self._draft()) if self.is_typed else let_draft_go()

    def let_go(self) -> None:
        """Forgets it: the visit was made."""
        self._done = True
        let_draft_go()

    @property
    def is_typed(self) -> bool:
        """True where something would be lost without a draft."""
        return any(value for name, value in self._draft().items() if name not in _NOT_TYPED)

    def kept_words(self) -> str:
        """What is said as the page goes without a visit; empty where nothing is typed."""
        return self.tr("What you typed is kept. It stands on the page New visit again.") if self.is_typed else ""

    def show_kept(self) -> None:
        """Shows what was kept."""
        page, draft = self._page, kept_draft()
        if not draft:
            return
        self.card.show()
        if text_of(draft, "direction") in ("outbound", "inbound"):
            page.direction.put(text_of(draft, "direction"))
        if is_zone(text_of(draft, "home_zone")):
            page.show_home(text_of(draft, "home_zone"))
        page.journey.take_draft(draft)
        page.groups.take_draft(rows_of(draft, "groups"))
        for name, field in self._fields.items():
            field.setText(text_of(draft, name))
        if text_of(draft, "like") in page.visits:
            page.take_like(text_of(draft, "like"))

    def _draft(self) -> Draft:
        page = self._page
        return {
            **{name: field.text() for name, field in self._fields.items()},
            **page.journey.draft(),
            "groups": page.groups.draft(),
            "like": page.like_visit.visit_id if page.like_visit else "",
            "direction": page.direction.value,
            "home_zone": page.home_zone,
        }

    def _begin_empty(self) -> None:
        self.let_go()
        self._page.asked_empty.emit(self._page.like_visit.visit_id if self._page.like_visit else "")
