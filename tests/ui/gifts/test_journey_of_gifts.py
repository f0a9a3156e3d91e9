"""Gifts through the window: planned for Burbank, handed over, received, declared, and the register printed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.gifts.person import CTRL, choose, gifts_of_burbank, listed, take


def test_a_gift_is_planned_handed_over_received_declared_and_printed(open_window, tmp_path) -> None:
    window = open_window()
    page = gifts_of_burbank(window)
    assert listed(window) == [
        ("Given", "Traditional Chinese calligraphy", "No value known", "Handed over"),
        ("Received", "Crafted Disney watch", "Value it by Wed 13 Jan", "Received"),
        ("Received", "Books about Burbank history", "Value it by Wed 13 Jan", "Received"),
    ]

    page.table.setFocus()
    window.press(Qt.Key.Key_N)
    window.qtbot.keyClicks(page.form.field("description"), "Calligraphy scroll")
    window.press(Qt.Key.Key_Return)
    take(window, page.form.field("giver"), "Ren")
    take(window, page.form.recipients.field, "Mark Scott")
    take(window, page.form.field("item_id"), "gift exchange")
    window.retype(page.form.field("cost"), "380 cny")
    window.retype(page.form.field("carried_by"), "Li Na")
    row = page.table.chosen
    assert (row.title, row.giver, row.recipient, row.value, row.advice) == (
        "Calligraphy scroll", "Ren, Vice District Director of Huairou", "Mark Scott, City Manager", "CNY 380",
        "Given before",
    )  # fmt: skip
    assert [card.accessibleName() for card in page.form.cards.cards] == ["Given before", "California local officials"]

    take(window, page.form.recipients.field, "Burbank")
    assert row.recipient != page.table.chosen.recipient
    both = page.table.chosen.recipient
    window.click("raise")
    assert page.table.chosen.recipient == "; ".join(reversed(both.split("; ")))
    page.table.setFocus()
    window.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [title for _, title, _, _ in listed(window)][-2:] == ["Calligraphy scroll", "Books about Burbank history"]
    window.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    for step in ("gift-approved", "gift-ready", "gift-presented"):
        window.click(step)
    assert page.form.focusWidget().objectName() == "gift-declared"  # the step that follows has the keyboard
    assert listed(window)[-1] == ("Given", "Calligraphy scroll", "No value known", "Handed over")
    assert page.table.chosen.when == "11 December 2015"

    choose(window, "Crafted Disney watch")
    page.table.setFocus()
    window.press(Qt.Key.Key_V)
    window.qtbot.keyClicks(page.form.field("value"), "CNY 290")
    window.press(Qt.Key.Key_Return)
    assert listed(window)[1][2:] == ("Reaches the figure", "Received")
    window.click("usual-reason")
    window.click("gift-declared")
    assert listed(window)[1][2:] == ("Declared", "Declared")
    window.press(Qt.Key.Key_Z, CTRL)
    assert listed(window)[1][2:] == ("Reaches the figure", "Received")
    window.press(Qt.Key.Key_Y, CTRL)

    window.click("export-register")
    assert page.exporting.kinds["plain"].hasFocus()
    target = tmp_path / "register.pdf"
    page.exporting.write_to(target)
    window.qtbot.waitUntil(lambda: page.exporting.write.isEnabled())
    assert target.read_bytes()[:5] == b"%PDF-"
    assert "allowed" not in " ".join(" ".join(row) for row in listed(window))
    window.press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    page.record.click()
    window.click("gift-declined")
    assert page.table.hasFocus(), "no step follows: one goes on in the list"


def test_the_inspector_of_a_watch_tells_what_went_before_and_who_gave_more(open_window) -> None:
    window = open_window()
    page = gifts_of_burbank(window)
    choose(window, "Crafted Disney watch")
    found = [card.accessibleDescription() for card in page.form.cards.cards]
    assert [text.partition(".")[0] for text in found] == ["advice", "medium", "advice"]
    assert page.form.before.lines == [
        "Given: Traditional Chinese calligraphy, 11 December 2015",
        "Received: Books about Burbank history, 11 December 2015",
    ]


def test_a_gift_goes_by_delete_and_comes_back_by_undo(open_window) -> None:
    window = open_window()
    page = gifts_of_burbank(window)
    choose(window, "Books about Burbank history")
    page.table.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert len(listed(window)) == 2
    window.rooms.steps.take_back()
    assert len(listed(window)) == 3


def test_what_cannot_be_is_said_beside_the_field(open_window) -> None:
    window = open_window()
    page = gifts_of_burbank(window)
    choose(window, "Crafted Disney watch")
    window.retype(page.form.field("description"), " ")
    assert page.form.blocks["description"].accessibleDescription() == "A gift needs a description."
    window.retype(page.form.field("value"), "above limit")
    assert page.table.chosen.value == "above limit"


def test_a_gift_from_the_stock_lowers_its_count_and_goes_back(open_window) -> None:
    window = open_window()
    page = gifts_of_burbank(window)
    window.click(page.tabs.button("stock"))
    window.click("new-stock")
    window.qtbot.keyClicks(page.stock.form.field("name"), "Silk scroll")
    window.press(Qt.Key.Key_Return)
    window.retype(page.stock.form.field("count"), "4")
    window.click(page.tabs.button("register"))
    window.click("record-gift")
    take(window, page.form.stock.field, "Silk")
    window.click(page.tabs.button("stock"))
    assert [row.cells[1].first for row in page.stock.table.rows] == ["3"]
    window.click(page.tabs.button("register"))
    window.click(page.form.stock.give_back)
    window.click(page.tabs.button("stock"))
    assert [row.cells[1].first for row in page.stock.table.rows] == ["4"]


def test_budgets_are_kept_and_told_when_they_are_exceeded(open_window) -> None:
    window = open_window()
    page = gifts_of_burbank(window)
    choose(window, "Traditional Chinese calligraphy")
    window.retype(page.form.field("cost"), "CNY 380")
    window.click(page.tabs.button("budget"))
    window.retype(page.budget.fields[""], "300 CNY")
    assert page.budget._spent[""].text() == "CNY 380: more than the budget"
    window.retype(page.budget.fields["1"], "many")
    assert page.budget.fault.text() == "Write an amount with its currency, such as CNY 2000."
