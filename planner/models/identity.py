"""Ids: the same visit file gives the same ids, and so the same calendar UIDs, in every office."""

from __future__ import annotations

import uuid
from functools import lru_cache


def keyed_id(visit_id: str, list_name: str, key: str) -> str:
    """The id of a thing with a key: uuid5(visit id, list name and key)."""
    return str(uuid.uuid5(_space(visit_id), f"{list_name}/{key}"))


def owned_id(owner_id: str, list_name: str, names: str, count: int) -> str:
    """The id of a row without a key: what it names, and how many equal ones stood before it."""
    return str(uuid.uuid5(_space(owner_id), f"{list_name}/{count}/{names}"))


def new_key() -> str:
    """A key for a thing that is made here first."""
    return uuid.uuid4().hex


def new_visit_id() -> str:
    """The id of a visit that is made here first."""
    return str(uuid.uuid4())


@lru_cache(maxsize=1024)
def _space(row_id: str) -> uuid.UUID:
    # Reading an id costs as much as making one, and most rows of an import share their owner.
    return uuid.UUID(row_id)
