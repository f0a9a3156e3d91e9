"""The register of the office: imported, sifted, more rows as one scrolls, rule sets corrected."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from planner.ui.gifts.photo import LONGEST_SIDE, photo_of_file
from planner.ui.gifts.typed import partial_day
from planner.ui.parts.money_words import said_money, typed_money
from tests.ui.gifts.person import listed, office_register

HEADS = "Date,Giver,Recipient,Description,Value,Currency,Disposition\n"


def register_file(folder: Path, count: int) -> Path:
    lines = [f"2022-03-{n % 28 + 1:02d},Giver {n},Minister {n % 3},Plate {n},{n},GBP,Retained\n" for n in range(count)]
    path = folder / "office.csv"
    path.write_text(HEADS + "".join(lines) + ",,Minister,Nil return,,,\n", encoding="utf-8")
    return path


def test_a_register_is_looked_over_stored_in_one_step_and_sifted(open_window, tmp_path) -> None:
    window = open_window()
    page = office_register(window)
    assert len(listed(window)) == 5
    page.take(register_file(tmp_path, 250))
    window.qtbot.waitUntil(lambda: page.importing.store.isEnabled())
    assert page.importing.summary.text() == "office.csv: 250 gifts and 1 nil return are new, 0 known already."
    window.click("store-register")
    window.qtbot.waitUntil(lambda: page.counts == "255 gifts · 1 nil return")
    assert len(listed(window)) == 100, "the rest comes as one scrolls"
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert len(listed(window)) > 150
    window.click(page.tabs.button("nil"))
    assert [row.cells[0].first for row in page.nil.table.rows] == ["Minister"]
    page.nil.table.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert page.nil.table.rows == []
    window.click("new-nil")
    window.qtbot.keyClicks(page.nil.form.field("who"), "Minister for Ports")
    window.press(Qt.Key.Key_Return)
    assert [row.cells[0].first for row in page.nil.table.rows] == ["Minister for Ports"]
    for _ in range(3):
        window.rooms.steps.take_back()
    assert [row.cells[0].first for row in page.nil.table.rows] == ["Minister"]
    window.click(page.tabs.button("register"))
    page.register.filters.search.setFocus()
    window.qtbot.keyClicks(page.register.filters.search, "plate 249")
    assert [row[1] for row in listed(window)] == ["Plate 249"]
    page.register.filters.search.clear()
    window.click(page.register.filters.directions.button("received"))
    assert [row[1] for row in listed(window)] == ["Crafted Disney watch", "Books about Burbank history"]
    window.rooms.steps.take_back()
    window.qtbot.waitUntil(lambda: page.counts == "2 gifts")


def test_a_file_that_is_no_register_is_refused_in_words(open_window, tmp_path) -> None:
    window = open_window()
    page = office_register(window)
    path = tmp_path / "notes.csv"
    path.write_text("some,words\nand,more\n", encoding="utf-8")
    page.take(path)
    window.qtbot.waitUntil(lambda: "heads" in page.importing.summary.text())
    assert page.importing.summary.text().startswith("notes.csv has no line of heads that names gifts.")
    assert not page.importing.store.isEnabled()


def test_a_gift_of_the_office_has_texts_for_giver_and_recipient_and_a_partial_day(open_window) -> None:
    window = open_window()
    page = office_register(window)
    window.click("record-gift")
    window.retype(page.form.field("recipient_text"), "The Governor")
    window.retype(page.form.field("date"), "2021-5")
    row = page.table.chosen
    assert (row.title, row.recipient, row.when) == ("New gift", "The Governor", "due 2021-05")


def test_correcting_a_figure_makes_a_set_of_rules_the_offices_own(open_window) -> None:
    window = open_window()
    page = office_register(window)
    window.click(page.tabs.button("rules"))
    view = page.rules
    names = [row.cells[0].first for row in view.table.rows]
    view.table.choose("california-local")
    view.table.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert window.part("notice").accessibleName() == (
        "“California local officials” stays with the planner. Correct it, and the office's own holds in its place."
    )
    window.retype(view.form.field("amount1"), "60")
    first = view.table.rows[0].cells
    own = (first[0].first, first[0].second, first[1].first)
    assert own == ("California local officials", "of the office", "any value; at or over USD 60")
    assert len(view.table.rows) == len(names) + 1
    window.rooms.steps.take_back()
    assert [row.cells[0].first for row in view.table.rows] == names


def test_a_photograph_is_kept_small_and_a_text_is_none(tmp_path) -> None:
    picture = tmp_path / "gift.png"
    big = QImage(3000, 1500, QImage.Format.Format_ARGB32)
    big.fill(Qt.GlobalColor.transparent)
    big.save(str(picture))
    words = tmp_path / "words.jpg"
    words.write_text("no picture")
    found = photo_of_file(picture)
    assert found is not None
    made = QImage.fromData(__import__("base64").b64decode(found))
    assert (made.width(), made.height()) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert photo_of_file(words) is None


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2021", "2021"), ("2021-5", "2021-05"), ("2021年5月", "2021-05"), ("11 Dec 2015", "2015-12-11"),
        ("at the dinner", "at the dinner"), ("2021-13", "2021-13"), ("", None),
    ],
)  # fmt: skip
def test_days_may_be_partial_or_words(typed: str, stored: str | None) -> None:
    assert partial_day(typed, near=None) == stored


@pytest.mark.parametrize(
    ("typed", "said"),
    [("380 cny", "CNY 380"), ("£140", "GBP 140"), ("USD 1,250.5", "USD 1,250.50"), ("usd 650.0", "USD 650"),
     ("¥12000", "¥12000"), ("CNY 12000.125", "CNY 12,000.125"), ("above limit", "above limit"), ("55", "55"), ("", "")],
)  # fmt: skip
def test_an_amount_is_read_as_it_is_typed(typed: str, said: str) -> None:
    assert said_money(typed_money(typed)) == said
