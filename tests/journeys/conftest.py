"""Stories through the real window use the window of `tests/ui`."""

from __future__ import annotations

from tests.ui.conftest import Window, open_window

__all__ = ["Window", "open_window"]
