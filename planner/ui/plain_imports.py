"""Importing modules without what PySide6 adds to it."""

from __future__ import annotations

import builtins
import linecache


def import_plainly() -> None:
    """Takes back a hook of PySide6, which slows every import down and keeps sources in memory; once is enough.

    With PySide6.QtCore comes an `__import__` that reads the source of each module that is imported from then on, to
    see whether it asks for `snake_case` or `true_property`, and the source stays in `linecache`. Nothing here asks for
    them, and what was read so far is let go. A PySide6 that has no such hook is left as it is, and where there are no
    sources, as in a bundle, there is nothing to gain.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
        linecache.clearcache()
