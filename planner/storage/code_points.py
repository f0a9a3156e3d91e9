"""Texts on a PostgreSQL server are compared as on SQLite."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column
from sqlalchemy.dialects.postgresql.base import PGTypeCompiler


class ByCodePoint(PGTypeCompiler):
    """Declares every column of text so that it is sorted and compared by code points, as on SQLite."""

    def visit_TEXT(self, type_: Any, **kw: Any) -> str:  # noqa: N802 -- SQLAlchemy's name
        said = super().visit_TEXT(type_, **kw)
        declared = isinstance(kw.get("type_expression"), Column) and type_.collation is None
        return f'{said} COLLATE "C"' if declared else said
