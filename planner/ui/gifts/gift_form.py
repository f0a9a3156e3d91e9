"""The inspector of a gift: what comes next, what is to be said of it, all its attributes, and what went before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent

from planner.models.words import words
from planner.rules.gift_facts import GiftFacts
from planner.ui.gifts.advice_cards import AdviceCards
from planner.ui.gifts.doing import GiftDoing
from planner.ui.gifts.exchanged import ExchangedList
from planner.ui.gifts.form_lines import OF_VISIT, GiftLines
from planner.ui.gifts.photo import PhotoBox
from planner.ui.gifts.steps_row import StepsRow
from planner.ui.gifts.stock_box import StockBox
from planner.ui.gifts.typed import Typed
from planner.ui.gifts.words import GiftWords
from planner.ui.parts.block import Block
from planner.ui.parts.button import Button
from planner.ui.parts.choices import NEW
from planner.ui.parts.form import Form
from planner.ui.parts.label import label
from planner.ui.parts.money_words import said_money
from planner.ui.parts.names_box import NamesBox
from planner.ui.parts.offers import Offer
from planner.ui.theme.look import Look
from planner.usecases.gift_book import GiftBook
from planner.usecases.gift_record import PARTIES, GiftRecord, Named

_GIVERS = tuple(f"giver_{kind}_id" for kind in PARTIES)


class GiftForm(Form):
    """`asked_gift(id)` goes to an earlier gift."""

    asked_gift = Signal(str)

    def __init__(self, look: Look, doing: GiftDoing, words: GiftWords, owner: QObject) -> None:
        super().__init__(look, GiftLines(owner).lines(words), name="")
        self.setAccessibleName(self.tr("Inspector"))
        self._doing, self._words, self._typed = doing, words, Typed(look, owner)
        self.record: GiftRecord | None = None
        self.gift: GiftFacts | None = None
        self.chips = label("", look.colours.secondary, 12, bold=True)
        self.steps = StepsRow(look, words)
        self.cards = AdviceCards(look, words)
        self.before = ExchangedList(look, words)
        invite = self.tr("Add a recipient")
        self.recipients = NamesBox(look, name=invite, invite=invite, ordered=True)
        self.photo = PhotoBox(look)
        self.stock = StockBox(look)
        self.usual = Button(look, self.tr("The usual reason"), style="link")
        self.usual.setObjectName("usual-reason")
        for place, widget in enumerate((self.chips, self.steps)):
            self.column.insertWidget(place, widget)
        self.add_block("before", Block(look, "", self.before), after="value")
        self.add_block("advice", Block(look, "", self.cards), after="value")
        self.add_block("recipients", Block(look, self.tr("For"), self.recipients), after="giver_title")
        self.add_block("stock", Block(look, self.tr("Stock"), self.stock), after="category")
        self.add_block("photo", Block(look, self.tr("Photograph"), self.photo), after="source")
        self.blocks["justification"].add_to_head(self.usual)
        self._join()

    def _join(self) -> None:
        doing = self._doing
        self.given.connect(self._give)
        doing.faulty.connect(self.say_fault)
        self.steps.asked.connect(lambda status, disposal: doing.advance(self._id, status, disposal=disposal or None))
        self.before.asked.connect(self.asked_gift)
        self.recipients.added.connect(lambda key: doing.add_recipient(self._id, *key.split(":", 1)))
        self.recipients.removed.connect(doing.drop_recipient)
        self.recipients.raised.connect(doing.raise_recipient)
        self.photo.chosen.connect(lambda photo: self._give({"photo": photo or None}))
        self.photo.faulty.connect(lambda sentence: self.say_fault(("photo",), sentence))
        self.stock.taken.connect(lambda stock_id: doing.take_from_stock(self._id, stock_id))
        self.stock.returned.connect(lambda: doing.return_to_stock(self._id))
        self.usual.clicked.connect(lambda: doing.justify(self._id))

    @property
    def _id(self) -> str:
        assert self.gift is not None
        return self.gift.gift_id

    def show_gift(self, gift: GiftFacts, record: GiftRecord, book: GiftBook) -> None:
        """Shows a gift with all that can be chosen for it."""
        self.gift, self.record = gift, record
        more = book.more(gift.gift_id)
        told = (self._words.direction(gift), self._words.status(gift, more.get("disposal")))
        self.chips.setText(" · ".join(dict.fromkeys(told)))
        self.steps.show_gift(gift)
        givers = [self._offer(one) for one in record.named if one.kind in PARTIES]
        items = [self._offer(one) for one in record.named if one.kind == "item"]
        self.show_row(gift.gift_id, self._values(record), things={"giver": givers, "item_id": items})
        taken = {f"{one.kind}:{one.row_id}" for _, one in record.recipients}
        self.recipients.show_names(
            [(row_id, one.name.in_language(self._look.language)) for row_id, one in record.recipients],
            [offer for offer in givers if offer.key not in taken],
        )
        self.stock.show_stock(record.stock, chosen=record.values["stock_id"])
        self.photo.show_photo(record.values["photo"])
        self.cards.show_advice(gift, book.advice(gift), book)
        other = gift.giver if gift.direction == "received" else next(iter(gift.recipients), None)
        name = other.bodies[0].name if other is not None and other.bodies else other.name if other is not None else ""
        if other is not None and other.bodies:
            name = words((), name, other.bodies[0].name_native).in_language(self._look.language)
        exchanged = book.exchanged(gift)
        self.before.show_exchanged(exchanged, with_whom=name)
        self.blocks["before"].setVisible(bool(exchanged))
        self.blocks["advice"].setVisible(bool(book.advice(gift)))
        self.usual.setVisible(gift.direction == "received" and not record.values["justification"])
        within = gift.visit_id is not None
        for key in OF_VISIT:
            self.blocks[key].setVisible(within)
        if not within:
            self.blocks["giver"].show()
        for key in ("giver_title", "recipient_title", "recipient_text", "source"):
            self.blocks[key].setVisible(not within or bool(record.values[key]))
        self.blocks["stock"].setVisible(gift.direction == "given" and (bool(record.stock)))

    def open_source(self) -> None:
        """Opens the source of the weightiest advice that has one."""
        if self.cards.urls:
            QDesktopServices.openUrl(QUrl(self.cards.urls[0]))

    def begin_value(self) -> None:
        """Puts the keyboard into the value."""
        field = self.field("value")
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the page takes the keyboard back to the list
            return
        super().keyPressEvent(event)

    def _values(self, record: GiftRecord) -> dict[str, Any]:
        values = dict(record.values)
        for name in ("cost", "value"):
            values[name] = said_money(record.values[name])
        for name in ("opened", "photographed"):
            values[name] = {True: "yes", False: "no"}.get(record.values[name])
        values["date"] = self._typed.shown_day(record.values["date"])
        values["declared_on"] = self._typed.shown_day(record.values["declared_on"])
        values["value_rate_date"] = self._typed.shown_day(record.values["value_rate_date"])
        values["giver"] = next((f"{kind}:{values[f'giver_{kind}_id']}" for kind in PARTIES
                                if values[f"giver_{kind}_id"]), None)  # fmt: skip
        values["languages"] = record.languages or ("en", "zh-Hans")
        return values

    def show_row(self, key: str, values: Mapping[str, Any], **more: Any) -> None:
        super().show_row(key, values, **more)
        giver = self.field("giver")
        if values.get("giver") is None and values.get("giver_text"):
            giver.put(values["giver_text"])  # type: ignore[attr-defined]  # because field() says QWidget

    def _give(self, changes: dict[str, Any]) -> None:
        record = self.record
        if record is None:
            return
        stored: dict[str, Any] = {}
        for name, value in changes.items():
            if name == "giver":
                stored |= self._giver(value)
            else:
                stored[name] = self._typed.stored(name, value, near=record.first_day)
        if stored.get("description", "") is None:
            self.say_fault(("description",), self.tr("A gift needs a description."))
            return
        self._doing.edit(self._id, stored, {name: record.values[name] for name in stored})

    def _giver(self, key: str | None) -> dict[str, Any]:
        found: dict[str, Any] = {**dict.fromkeys(_GIVERS), "giver_text": None}
        if key and key.startswith(NEW):
            return found | {"giver_text": key.removeprefix(NEW)}
        if key:
            kind, _, row_id = key.partition(":")
            return found | {f"giver_{kind}_id": row_id}
        return found

    def _offer(self, one: Named) -> Offer:
        said = one.name.in_language(self._look.language)
        other = one.name.in_language(self._look.languages[1])
        key = one.row_id if one.kind == "item" else f"{one.kind}:{one.row_id}"
        remark = other if other != said else ""
        if one.day is not None:
            remark = self._typed.shown_day(one.day.isoformat())
        return Offer(key, said, remark, f"{said}\n{other}")
