"""Statements that SQLAlchemy has compiled once for one office hold for all others of the same kind of database.

A planner opens one office and compiles its statements as it goes. Tests open thousands, and most of what each of them
took was to compile the same statements again. What is compiled depends on the dialect alone; SQLAlchemy keeps it apart
for each engine because it cannot know that all of ours are set up alike.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.util import LRUCache


class _Compiled(LRUCache[Any, Any]):
    """Keeps what was compiled by the kind of its dialect instead of by the dialect of one engine."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get((type(key[0]), *key[1:]), default)

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__((type(key[0]), *key[1:]), value)


_compiled = _Compiled(2000)


def engine_that_shares(*arguments: Any, **options: Any) -> Engine:
    """In place of `sqlalchemy.create_engine`."""
    engine = create_engine(*arguments, **options)
    engine.update_execution_options(compiled_cache=_compiled)
    return engine
