"""A way to a server that can go silent: it still accepts, and passes nothing on."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress


class SilentWay:
    """Listens on a port of its own and passes on what comes, both ways, until `close` is called."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._passing = threading.Event()
        self._passing.set()
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def silence(self, *, silent: bool) -> None:
        """Nothing is passed on any more, or all of it again."""
        self._passing.clear() if silent else self._passing.set()

    def close(self) -> None:
        """Ends it; whoever is connected is cut off."""
        self._passing.set()
        for one in (self._listener, *self._sockets):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)  # closing alone wakes nobody who waits for it on Linux
            one.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                here, _ = self._listener.accept()
                there = socket.create_connection(self._server)
                self._sockets += [here, there]
                for one, other in ((here, there), (there, here)):
                    threading.Thread(target=self._pass, args=(one, other), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while said := one.recv(65536):
                self._passing.wait()
                other.sendall(said)
        for each in (one, other):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
