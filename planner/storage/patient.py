"""Connections to a server that goes silent: it accepts, and never answers. Without an end the window would wait too.

A server that is only busy says so in time, since it ends a wait for a lock itself; longer silence is that of a server
that was stopped, or of a network that swallows everything. What was asked then ends as where a connection breaks off.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import monotonic
from typing import Any, TypeVar

import psycopg

T = TypeVar("T")

ANSWER_SECONDS = 10
"""How long a server may be silent beyond what it waits for a lock."""
PING_SECONDS = 4
"""How long it may be silent when it is only asked whether it is there."""
AGAIN_SECONDS = 60
"""How long after a silence a new connection is given little time: each try keeps somebody waiting."""
SHORT_SECONDS = 2
"""That little time; the least that libpq takes."""


def ping_seconds() -> float:
    """The patience of a connection that is asked whether it is there."""
    return PING_SECONDS


def answer_seconds() -> float:
    """The patience of a connection at work, beyond what the server itself waits."""
    return ANSWER_SECONDS


class PatientConnection(psycopg.Connection[Any]):
    """A connection that is closed where its server is silent for `patience()` seconds; None waits without end."""

    patience: Callable[[], float] | None = staticmethod(ping_seconds)
    silent_at: float | None = None
    """When a server was silent last, by the monotonic clock; one for all connections of this program."""

    def wait(self, gen: Generator[Any, Any, T], *arguments: Any, **options: Any) -> T:
        """As psycopg does. Raises OperationalError where nothing comes for too long."""
        patience = self.patience
        return super().wait(gen if patience is None else self._heard(gen, patience), *arguments, **options)

    def _heard(self, gen: Generator[Any, Any, T], patience: Callable[[], float]) -> Generator[Any, Any, T]:
        """The same questions and answers, as long as there are answers."""
        try:
            wanted = next(gen)
            heard = monotonic()
            while True:
                ready = yield wanted
                if ready:
                    heard = monotonic()
                elif monotonic() - heard > patience():
                    type(self).silent_at = monotonic()
                    self.pgconn.finish()
                    raise psycopg.OperationalError("the server is silent")
                wanted = gen.send(ready)
        except StopIteration as end:
            found: T = end.value
            return found


def seconds_to_connect(usual: int) -> int:
    """How long a new connection may take: less soon after a silence."""
    silent = PatientConnection.silent_at
    return SHORT_SECONDS if silent is not None and monotonic() - silent < AGAIN_SECONDS else usual
