"""Bringing a database to the newest schema, with Alembic, in the transaction of the caller."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(connection: Connection, *, to: str = "head", migrations: Path = MIGRATIONS) -> None:
    """Applies every missing migration. The caller commits, or nothing has happened."""
    # Alembic takes a sixth of a second to import; most starts have nothing to migrate.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", migrations.as_posix().replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def schema_number(connection: Connection) -> int:
    """The schema that a database server holds; 0 where there is none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return 0
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return int(revision) if revision else 0
