"""The first look at the database of a server: whether it is ours, and what this user may do there."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, text

from planner.errors import StorageError
from planner.messages import Message, message
from planner.models.zones import RULES_VERSION
from planner.storage.first_look import made_by_newer
from planner.storage.migrate import schema_number
from planner.storage.schema import SCHEMA_NUMBER
from planner.storage.zone_rules import stored_rules

_TABLES = text(
    "SELECT count(*), coalesce(bool_or(c.relname = 'trail_step'), false),"
    " coalesce(bool_and(has_table_privilege(c.oid, 'SELECT')), true),"
    " coalesce(bool_and(has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE')"
    " AND has_table_privilege(c.oid, 'DELETE')), true)"
    " FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace"
    " AND c.relname <> 'alembic_version'"
    " AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')"
)
"""Tables of the schema that is written to, but those of extensions: how many, ours among them, what may be done."""


class ServerLook(NamedTuple):
    """Why the database may only be read, whether nothing is to be brought up to date, and what a person should know."""

    read_only: Message | None
    current: bool
    notice: Message | None = None


def look_at_server(connection: Connection, name: str) -> ServerLook:
    """Looks at a database of a server. Raises StorageError where it is not ours or not fit for us."""
    if connection.execute(text("SHOW server_encoding")).scalar_one() != "UTF8":
        raise StorageError(
            message(
                "The database {path} cannot hold every script: its encoding is not UTF-8. Ask whoever administers the "
                "server for one made with ENCODING 'UTF8'.",
                path=name,
            )
        )
    if connection.execute(text("SELECT current_schema()")).scalar_one() is None:
        raise _no_rights(name)
    tables, ours, may_read, may_write = connection.execute(_TABLES).one()
    number = 0
    if ours:
        if not may_read:
            raise _no_rights(name)
        number = schema_number(connection)
    elif tables:
        raise StorageError(
            message(
                "The database {path} belongs to another program. Ask whoever administers the server for an empty one.",
                path=name,
            )
        )
    if number > SCHEMA_NUMBER:
        return ServerLook(made_by_newer(name), True)
    rules = (stored_rules(connection) or "") if number else ""
    # Editions such as 2026b sort as texts. Of two planners the one with the newer rules is right, whoever opens last.
    current = number == SCHEMA_NUMBER and rules >= RULES_VERSION
    notice = _older_rules(rules) if rules > RULES_VERSION else None
    standby = connection.execute(text("SELECT pg_is_in_recovery()")).scalar_one()
    if standby or (ours and not may_write):
        if number < SCHEMA_NUMBER:
            raise _no_rights(name)
        return ServerLook(_only_read(name), current, notice)
    return ServerLook(None, current, notice)


def _older_rules(stored: str) -> Message:
    return message(
        "Somebody in this office plans with newer rules for time zones ({newer}) than this planner has ({own}). "
        "Install the newer planner here too, before a clock time goes wrong.",
        newer=stored,
        own=RULES_VERSION,
    )


def _only_read(name: str) -> Message:
    return message(
        "The database {path} can be read here but not changed: its server does not let this user change it. "
        "Ask whoever administers the server for the rights.",
        path=name,
    )


def _no_rights(name: str) -> StorageError:
    return StorageError(
        message(
            "This user has not the rights that the planner needs in the database {path}. Ask whoever administers the "
            "server for them.",
            path=name,
        )
    )
