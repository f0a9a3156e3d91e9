"""The register: the list with its filters, the deadlines under it, and the inspector at right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.rules.gift_facts import GiftFacts
from planner.ui.gifts.deadlines import Deadlines
from planner.ui.gifts.doing import GiftDoing
from planner.ui.gifts.filters import Filters
from planner.ui.gifts.gift_form import GiftForm
from planner.ui.gifts.row_types import GiftRow
from planner.ui.gifts.rows import GiftRows, people_of, years_of
from planner.ui.gifts.table import GiftTable
from planner.ui.parts.background import Background, Job
from planner.ui.parts.drawer import Drawer
from planner.ui.theme.look import Look
from planner.usecases.gift_book import GiftBook, count_gifts, gift_book
from planner.usecases.gift_record import gift_record
from planner.usecases.tasks import tasks_of
from planner.workspace import Workspace

PAGE = 100
"""So many gifts are listed at once; the next ones come when one scrolls on."""
MANY = 200
"""Above this the gifts are read off the thread of the window."""


class RegisterView(QWidget):
    """Gifts of a visit, or of the whole office where `visit_id` is None. `counted(words)` says how many there are."""

    counted = Signal(str)

    def __init__(
        self, look: Look, workspace: Workspace, visit_id: str | None, *, today: Callable[[], date],
        background: Background, doing: GiftDoing,
    ) -> None:  # fmt: skip
        super().__init__()
        self._look, self._workspace, self._visit_id = look, workspace, visit_id
        self._today, self._background, self.doing = today, background, doing
        self._book: GiftBook | None = None
        self._gifts: list[GiftFacts] = []
        self._shown = PAGE
        self._wanted_key: str | None = None
        self._job: Job | None = None
        self._asked = 0
        self.rows = GiftRows(look, self)
        self.filters = Filters(look, office=visit_id is None)
        self.table = GiftTable(look)
        self.deadlines = Deadlines(look)
        self.form = GiftForm(look, doing, self.rows.words, self)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.table, 1)
        left.addWidget(self.deadlines)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        self.drawer = Drawer(
            look,
            row,
            self.form,
            over=self._left,
            back=self.table.setFocus,
            at=self.filters.row if visit_id is not None else None,
        )
        self._join()

    def _join(self) -> None:
        self.filters.changed.connect(self._sift)
        self.table.walked.connect(lambda _row: self._inspect())
        self.table.opened.connect(lambda _row: self.begin())
        self.table.asked_more.connect(self._more)
        self.doing.faulty.connect(lambda *_: self.drawer.open())
        self.deadlines.ticked.connect(self.doing.tick)
        self.deadlines.asked_tasks.connect(self._make_tasks)
        self.form.asked_gift.connect(self.choose)
        self.form.steps.ended.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        verbs: list[tuple[str, str, Callable[[], object]]] = [
            ("Del", self.tr("Remove"), self._remove),
            ("N", self.tr("Record a gift"), self.record),
            ("V", self.tr("Value"), self._begin_value),
            ("S", self.tr("Open the source"), self.form.open_source),
            ("F2", self.tr("Edit"), self.begin),
        ]
        if self._visit_id is not None:  # papers list the gifts of a visit in this order
            verbs += [
                ("Alt+Up", self.tr("Move up"), lambda: self._put_by(-1)),
                ("Alt+Down", self.tr("Move down"), lambda: self._put_by(1)),
            ]
        self.table.give_keys(verbs)

    def parts_in_order(self) -> Sequence[QWidget]:
        """What Tab goes through: the button on the head of the list, the list with its deadlines, the inspector."""
        details = self.drawer.details
        return (*((details,) if details.parentWidget() is self else ()), self._left, self.form)

    def refresh(self) -> None:
        """Reads the gifts again; thousands of them in the background."""
        if self._job is not None:
            self._job.stop()
            self._job = None
        self._asked += 1
        if count_gifts(self._workspace) <= MANY:
            self._take(self._read())
            return
        job = Job(lambda _job, number=self._asked: (number, self._read()))  # type: ignore[misc]  # a default binds
        job.done.connect(self._arrived)
        job.refused.connect(self.doing.refused)
        self._job = job
        self._background.start(job)
        self.table.say_empty(self.tr("The register is being read…"))

    def choose(self, gift_id: str) -> bool:
        """Shows a gift, also one that the filters leave out."""
        if self._book is None or all(gift.gift_id != gift_id for gift in self._gifts):
            self._wanted_key = gift_id
            if self._book is not None and self._book.gift(gift_id) is not None:
                self.filters.clear()
        place = next((n for n, gift in enumerate(self._gifts) if gift.gift_id == gift_id), None)
        if place is None:
            return False
        if place >= self._shown:
            self._shown = place + PAGE
            self._show()
        self._wanted_key = None
        return self.table.choose(gift_id)

    def record(self) -> None:
        """Makes a gift, chooses it and puts the keyboard into its first field."""
        made = self.doing.record()
        if made is not None:
            self.choose(made)
            self.begin()

    def begin(self) -> None:
        """Puts the keyboard into the first field of the chosen gift."""
        self.drawer.open()
        self.form.begin()

    def leave(self) -> None:
        """The page goes: what is being read is of no use any more."""
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _read(self) -> GiftBook:
        book = gift_book(self._workspace, self._visit_id, today=self._today())
        for gift in book.gifts[:PAGE]:
            book.advice(gift)
        return book

    def _arrived(self, result: tuple[int, GiftBook]) -> None:
        """A book that was read in the background; an older one than was asked for last is let go."""
        if result[0] == self._asked and self._job is not None:
            self._job = None
            self._take(result[1])

    def _take(self, book: GiftBook) -> None:
        self._book = book
        self.filters.offer(years_of(book.gifts), people_of(book.gifts) if self._visit_id is None else [])
        tasks = tasks_of(self._workspace, self._visit_id, today=self._today())
        self.deadlines.show_tasks([one for one in tasks if one.gift_id], today=self._today())
        duties = any(gift.visit_id and gift.direction == "received" for gift in book.gifts[:MANY])
        self.deadlines.make.setVisible(duties)
        self._sift(again=True)
        if self._wanted_key is not None:
            self.choose(self._wanted_key)

    def _sift(self, *, again: bool = False) -> None:
        if self._book is None:
            return
        wanted = self.filters.wanted
        self._gifts = [gift for gift in self._book.gifts if wanted.fits(gift)]
        if not again:
            self._shown = PAGE
        self._show()
        self._count()
        empty = self.tr("What is given and received stands here. Record the first gift, or import a register.")
        if self._book.gifts:
            empty = self.tr("No gift is like that. Ask for fewer words, or for all directions.")
        self.table.say_empty(empty)
        self.table.choose_something()
        self._inspect()

    def _show(self) -> None:
        assert self._book is not None
        banded = self._visit_id is None
        self.table.show_rows(self.rows.of(self._book, self._gifts[: self._shown], banded=banded))
        self.drawer.offer(bool(self._gifts))

    def _more(self) -> None:
        if self._shown < len(self._gifts):
            self._shown += PAGE
            self._show()

    def _inspect(self) -> None:
        row = self.table.chosen
        book = self._book
        gift = book.gift(row.key) if isinstance(row, GiftRow) and book is not None else None
        record = gift_record(self._workspace, gift.gift_id) if gift is not None else None
        if gift is None or record is None or book is None:
            self.form.show_nothing()
            return
        self.form.show_gift(gift, record, book)

    def _count(self) -> None:
        assert self._book is not None
        counts = {"to_give": 0, "given": 0, "received": 0, "declined": 0}
        for gift in self._gifts:
            way = "to_give" if gift.direction == "given" and gift.planned else gift.direction or ""
            if way in counts:
                counts[way] += 1
        self.filters.counts.setText(self.tr("{given} given, {received} received, {to_give} to give").format(**counts))
        count = len(self._gifts)
        words = self.rows.words.gifts(count)
        if self._visit_id is None and self._book.nil_returns:
            words = f"{words} · {self.rows.words.nil_returns(self._book.nil_returns)}"
        self.counted.emit(words)

    def _remove(self) -> None:
        row = self.table.chosen
        if not isinstance(row, GiftRow):
            return
        beside = self.table.beside_chosen
        self.doing.remove(row.key, row.title)
        self.table.choose(beside)

    def _put_by(self, steps: int) -> None:
        place = self.table.place_by(steps)
        if place is not None:
            self.doing.reorder(*place)
            self.table.choose(place[0])

    def _begin_value(self) -> None:
        self.drawer.open()
        self.form.begin_value()

    def _make_tasks(self) -> None:
        if self._visit_id is not None:
            self.doing.make_tasks([self._visit_id])
        elif self._book is not None:
            received = {gift.visit_id for gift in self._book.gifts if gift.direction == "received" and gift.visit_id}
            self.doing.make_tasks(sorted(received))
