"""Garbage that a worker makes goes on the window's thread."""

from __future__ import annotations

import threading
from typing import Any

from planner.ui.collecting import RARELY
from planner.ui.parts.background import Background, Job


class _Ring:
    """Garbage that only a look for it finds; it tells on which thread it went."""

    def __init__(self, went: set[int]) -> None:
        self.itself, self._went = self, went

    def __del__(self) -> None:
        self._went.add(threading.get_ident())


def test_what_a_worker_leaves_behind_goes_on_the_thread_of_the_window(open_window: Any) -> None:
    window, went = open_window(), set[int]()
    made_on: list[int] = []

    def work(_job: Job) -> None:
        made_on.append(threading.get_ident())
        for _ in range(2 * RARELY[0]):
            _Ring(went)

    background = Background(window.shell)
    background.start(Job(work))
    window.qtbot.waitUntil(lambda: bool(went) and not background.busy)
    assert (went, made_on != [threading.get_ident()]) == ({threading.get_ident()}, True)
