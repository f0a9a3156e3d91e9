"""Faults of a PostgreSQL server in plain sentences. What the server says is never repeated: it holds values."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.exc import DBAPIError

from planner.errors import PlannerError, ReadOnly, StaleChange, StorageError
from planner.messages import Message, message

_AWAY = message(
    "The server of the database {path} cannot be reached. Check the network and the address, or ask whoever "
    "administers the server."
)
_LOST = message(
    "The connection to the database {path} broke off. The planner connects again by itself. Look whether the last "
    "change is there, and repeat it where it is not."
)
_TURNED_AWAY = message(
    "The server does not let this user into the database {path}. Check the name of the user, the password and the "
    "name of the database."
)
_NEEDS_PASSWORD = message(
    "The server of the database {path} asks for a password. Write it into the address, or into the password file of "
    "PostgreSQL (pgpass)."
)
_WRONG_PASSWORD = message(
    "The server of the database {path} does not accept this user and password. Check both; in an address, @ is "
    "written as %40 and / as %2F."
)
_UNTRUSTED = message(
    "The connection to the database {path} cannot be encrypted as its address asks: the server does not offer it, or "
    "its certificate is not one that this computer trusts. Ask whoever administers the server for its root "
    "certificate, and name it in the address with sslrootcert."
)
_OF_TLS = ("SSL", "certificate")
"""Words of libpq and OpenSSL about a handshake; they are in English everywhere but in libpq's own translations."""
_UNKNOWN = message(
    "The server knows no database of the name in {path}. Check the name, or ask whoever administers the server to "
    "make it."
)
_BUSY = message(
    "Somebody else is storing something larger in the database {path}, so nothing was stored. Try again in a moment."
)
_AT_ONCE = message(
    "Somebody else changed the same thing at the same moment, so nothing was stored. Look at it again, then repeat "
    "the change."
)
_NO_RIGHTS = message(
    "This user has not the rights that the planner needs in the database {path}. Ask whoever administers the server "
    "for them."
)
_NUL = message("A text holds a sign that a database server cannot store (U+0000). Take it out, then try again.")
_OPTIONS = message(
    "The address of the database {path} holds an option that PostgreSQL does not know, or a value that it does not "
    "take. Correct what stands after the question mark."
)

_SENTENCES: Mapping[str, tuple[type[PlannerError], Message]] = {
    "08": (StorageError, _LOST),
    "22021": (StorageError, _NUL),
    "25006": (
        ReadOnly,
        message("The server lets the database {path} only be read just now, so nothing was stored. Try again later."),
    ),
    "25P03": (StorageError, _LOST),
    "28": (StorageError, _TURNED_AWAY),
    "3D000": (StorageError, _UNKNOWN),
    "3F000": (StorageError, _NO_RIGHTS),
    "40001": (StaleChange, _AT_ONCE),
    "40P01": (StaleChange, _AT_ONCE),
    "42501": (StorageError, _NO_RIGHTS),
    "53100": (
        StorageError,
        message(
            "The disk of the database server is full, so the change was not stored in {path}. Tell whoever administers "
            "the server."
        ),
    ),
    "53300": (
        StorageError,
        message("The database server has no room for one more user just now. Try again in a moment."),
    ),
    "55P03": (StorageError, _BUSY),
    "57P": (StorageError, _LOST),
    "57014": (StorageError, _BUSY),
}
"""By the SQLSTATE or its beginning (PostgreSQL, appendix A)."""


def server_fault(fault: DBAPIError, name: str) -> PlannerError:
    """The sentence for a fault of a server, or of connecting to it; `name` is its address without a password."""
    code: str = getattr(fault.orig, "sqlstate", None) or ""
    kind, sentence = next(
        (_SENTENCES[beginning] for beginning in (code, code[:3], code[:2]) if beginning in _SENTENCES),
        (StorageError, None if code else _without_code(fault)),
    )
    if sentence is None:
        code = code or type(fault.orig).__name__
        return StorageError(message("The database server refused the request ({code}).", code=code))
    return kind(Message(sentence.text, values={"path": name}))


def _without_code(fault: DBAPIError) -> Message | None:
    """What the driver says by itself, or while it connects: then no code comes with the words of the server."""
    kind, said = type(fault.orig).__name__, str(fault.orig)
    if kind == "DataError":
        return _NUL if "NUL" in said else None
    if fault.connection_invalidated:
        return _LOST
    if kind == "ProgrammingError":
        return _OPTIONS if fault.statement is None else None
    if kind == "ConnectionTimeout":
        return _AWAY
    if kind != "OperationalError":
        return None
    if fault.statement is not None:
        return _LOST
    login = getattr(fault.orig, "pgconn", None)
    if getattr(login, "needs_password", False):
        return _NEEDS_PASSWORD
    if "FATAL" not in said and not getattr(login, "used_password", False):
        if "invalid" in said and "value" in said:
            return _OPTIONS
        return _UNTRUSTED if any(words in said for words in _OF_TLS) else _AWAY
    # Servers that speak another language get the sentence that names all it may be.
    if "password authentication failed" in said:
        return _WRONG_PASSWORD
    if "database" in said and "does not exist" in said:
        return _UNKNOWN
    if any(words in said for words in ("starting up", "shutting down", "recovery mode", "too many clients")):
        return _AWAY
    return _TURNED_AWAY
