"""What a server refuses is said in a sentence, whatever words it uses itself: those may hold values and passwords."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from planner.errors import PlannerError, ReadOnly, StaleChange, StorageError
from planner.storage.faults import plain_faults

NAME = "postgresql://anna@server/office"
SAID = "FATAL: Minister Lee, s3cret"

BY_CODE: dict[str, tuple[type[PlannerError], str]] = {
    "08006": (StorageError, "broke off"),
    "22021": (StorageError, "U+0000"),
    "25006": (ReadOnly, "only be read just now"),
    "25P03": (StorageError, "broke off"),
    "28000": (StorageError, "does not let this user into the database"),
    "28P01": (StorageError, "does not let this user into the database"),
    "3D000": (StorageError, "knows no database of the name"),
    "40001": (StaleChange, "at the same moment"),
    "40P01": (StaleChange, "at the same moment"),
    "42501": (StorageError, "has not the rights"),
    "53100": (StorageError, "disk of the database server is full"),
    "53300": (StorageError, "no room for one more user"),
    "55P03": (StorageError, "storing something larger"),
    "57014": (StorageError, "storing something larger"),
    "57P01": (StorageError, "broke off"),
    "57P03": (StorageError, "broke off"),
    "XX000": (StorageError, "refused the request (XX000)"),
}
BY_KIND: dict[str, tuple[bool, str]] = {
    "DataError": (True, "refused the request (DataError)"),
    "InternalError": (True, "refused the request (InternalError)"),
    "OperationalError": (True, "broke off"),
    "ProgrammingError": (False, "holds an option"),
}
"""By the kind of an error without a code: whether a statement was under way."""


def said_of(kind: str, *, code: str | None = None, statement: bool = True, lost: bool = False) -> PlannerError:
    origin: Any = type(kind, (Exception,), {"sqlstate": code})(SAID)
    with pytest.raises(PlannerError) as refusal, plain_faults(NAME):
        raise DBAPIError("UPDATE item" if statement else None, {"title": "Lee"}, origin, connection_invalidated=lost)
    return refusal.value


@pytest.mark.parametrize("code", BY_CODE)
def test_a_code_becomes_a_sentence(code: str) -> None:
    kind, words = BY_CODE[code]
    fault = said_of("Error", code=code)
    assert (type(fault), words in str(fault), "Lee" in str(fault)) == (kind, True, False)


@pytest.mark.parametrize("kind", BY_KIND)
def test_an_error_without_a_code_becomes_a_sentence_too(kind: str) -> None:
    statement, words = BY_KIND[kind]
    fault = str(said_of(kind, statement=statement))
    assert (words in fault, "s3cret" in fault) == (True, False)


@pytest.mark.parametrize("kind", ["InterfaceError", "OperationalError", "ProgrammingError"])
def test_a_connection_that_is_gone_is_said_to_be_gone(kind: str) -> None:
    assert "broke off" in str(said_of(kind, lost=True))


@pytest.mark.parametrize(
    ("kind", "said", "words"),
    [
        ("ConnectionTimeout", "connection timeout expired", "cannot be reached"),
        ("OperationalError", "Connection refused", "cannot be reached"),
        ("OperationalError", "server does not support SSL, but SSL was required", "cannot be encrypted"),
        ("OperationalError", 'root certificate file "/home/anna/.postgresql/root.crt" does not exist', "sslrootcert"),
        ("OperationalError", "SSL error: certificate verify failed", "cannot be encrypted"),
        ("OperationalError", 'invalid sslmode value: "bogus"', "holds an option"),
    ],
)
def test_a_connection_that_is_not_made_says_what_to_look_at(kind: str, said: str, words: str) -> None:
    with pytest.raises(StorageError, match=words), plain_faults(NAME):
        raise DBAPIError(None, {}, type(kind, (Exception,), {})(said))
