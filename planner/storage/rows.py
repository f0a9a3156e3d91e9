"""Where the rows of a visit are asked for: a session, or the first read of a file that is not open yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from planner.storage.first_read import FirstRead
from planner.storage.visit_values import Rows

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def rows_of(session: Session) -> Rows:
    """Statements in plain SQL, run where `session` reads."""
    if isinstance(session, FirstRead):
        return session.rows

    def ask(statement: str, asked: Mapping[str, str]) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        # A first read does without SQLAlchemy, which takes longer than the page that it fills.
        from sqlalchemy import text

        from planner.storage.sqlite import ask_driver

        connection = session.connection()
        if connection.dialect.name == "sqlite":
            cursor = ask_driver(connection, statement, asked)
            return [column[0] for column in cursor.description], cursor.fetchall()
        found = session.execute(text(statement), dict(asked))
        return tuple(found.keys()), found.all()

    return ask
