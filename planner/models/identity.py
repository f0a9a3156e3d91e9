"""Ids: the same visit file gives the same ids, and so the same calendar UIDs, in every office."""

from __future__ import annotations

import hashlib
import uuid
from functools import lru_cache


def keyed_id(visit_id: str, list_name: str, key: str) -> str:
    """The id of a thing with a key: uuid5(visit id, list name and key)."""
    return _uuid5(visit_id, f"{list_name}/{key}")


def owned_id(owner_id: str, list_name: str, names: str, count: int) -> str:
    """The id of a row without a key: what it names, and how many equal ones stood before it."""
    return _uuid5(owner_id, f"{list_name}/{count}/{names}")


def new_key() -> str:
    """A key for a thing that is made here first."""
    return uuid.uuid4().hex


def new_visit_id() -> str:
    """The id of a visit that is made here first."""
    return str(uuid.uuid4())


def _uuid5(space: str, name: str) -> str:
    # uuid.uuid5 makes three objects for one id; an import of many rows spent a quarter of its time there.
    digest = bytearray(hashlib.sha1(_bytes(space) + name.encode(), usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    text = digest.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@lru_cache(maxsize=1024)
def _bytes(row_id: str) -> bytes:
    return uuid.UUID(row_id).bytes
