"""How long tests wait for what must come: longer than the slowest machine takes, and shorter than the test may run.

What comes is waited for and goes on at once, so patience costs time only where the test fails anyway.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE = 300
"""Seconds; half of `timeout` in pyproject.toml, so that a wait that is in vain is told as such."""

THREADS_END = 30
"""Seconds in which a thread that was asked to end has ended."""


class PatientBot(QtBot):
    """Waits with patience; the five seconds of pytest-qt are over on a busy machine before a page is drawn."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE * 1000) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE * 1000, **options: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE * 1000) -> Any:  # noqa: N802
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE * 1000) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)
