"""Garbage is looked for on the window's thread alone.

Python looks for it on whatever thread makes something, a worker's too. There it may let go of the Python side of a
widget while Qt, which does not hold Python's lock meanwhile, destroys the other side on the window's thread: the
program ends at once. On the window's thread one comes after the other.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

RARELY = (20_000, 20, 20)
"""How much is made before anybody looks, by generations (`gc.set_threshold`): at a start everything made is kept."""
EVERY = 1000
"""Milliseconds between two looks at how much was made."""


class Collecting(QObject):
    """Looks from time to time, in place of Python, for as long as the application lives."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        made, young, older = gc.get_count()
        if made > RARELY[0]:
            gc.collect(2 if older > RARELY[2] else 1 if young > RARELY[1] else 0)


def collect_here(application: QCoreApplication) -> None:
    """Keeps Python from looking for garbage by itself; from now on the thread of the application does."""
    gc.disable()
    if application.findChild(Collecting) is None:
        Collecting(application)
