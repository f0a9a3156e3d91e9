"""What the plain widgets of Qt look like; everything else paints itself."""

from __future__ import annotations

from planner.ui.theme.colours import Colours, mixed
from planner.ui.theme.metrics import CARD_RADIUS, RADIUS

_SHEET = """
QWidget#panel, QScrollArea#panel, QScrollArea#panel > QWidget > QWidget#content {{ background: {panel}; }}
QWidget#page, QScrollArea#page, QScrollArea#page > QWidget > QWidget#content {{ background: {page}; }}
QScrollArea {{ border: 0; }}
QComboBox {{ combobox-popup: 0; }}
QTableView {{ border: 0; background: {page}; selection-background-color: transparent; outline: 0; }}
QListView {{ border: 0; background: transparent; outline: 0; }}
QLineEdit, QPlainTextEdit, QComboBox {{
    background: {field}; color: {text}; border: 1px solid {outline}; border-radius: {radius}px;
    padding: 0 9px; selection-background-color: {chosen}; selection-color: {on_chosen};
}}
QPlainTextEdit {{ padding: 5px; }}
QLineEdit:read-only {{ background: {panel}; }}
QLineEdit[fault="true"] {{ border: 2px solid {warning}; color: {warning_text}; padding: 0 8px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {faint}; background: {panel}; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 11px; height: 11px; }}
QAbstractItemView#choices {{
    background: {page}; color: {text}; border: 1px solid {outline};
    selection-background-color: {tint}; selection-color: {text}; outline: 0;
}}
QAbstractItemView#choices::item {{ min-height: 26px; padding: 0 8px; color: {text}; }}
QAbstractItemView#choices::item:selected {{ background: {tint}; }}
QMenu {{ background: {page}; color: {text}; border: 1px solid {outline}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {tint}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QToolTip {{ background: {text}; color: {page}; border: 0; padding: 4px 8px; }}
QFrame#card {{ background: {page}; border: 1px solid {line}; border-radius: {card}px; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 4px; min-height: 28px; min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(colours: Colours, *, arrow: str) -> str:
    """The sheet for the whole window; `arrow` is the path of the picture for drop-down boxes."""
    return _SHEET.format(
        panel=colours.panel,
        page=colours.page,
        line=colours.line,
        text=colours.text,
        chosen=colours.chosen,
        on_chosen=colours.page if colours.dark else "#FFFFFF",
        field=colours.page,
        outline=mixed(colours.text, colours.page, 0.22),
        faint=mixed(colours.text, colours.page, 0.38),
        handle=mixed(colours.text, colours.page, 0.25),
        tint=mixed(colours.chosen, colours.page, 0.16),
        warning=colours.warning,
        warning_text=colours.warning_text,
        # One sign of a folder's name such as { would otherwise undo the whole sheet.
        arrow=arrow.replace('"', '\\"'),
        radius=RADIUS,
        card=CARD_RADIUS,
    )
