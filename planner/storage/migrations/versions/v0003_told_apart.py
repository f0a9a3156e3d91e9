"""The third schema: pairs of entries of the directory that look alike and are two."""

from __future__ import annotations

from planner.storage.migrations.columns_0001 import ref, row

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the table of these pairs; nothing else changes."""
    row(
        "told_apart",
        ref("person_id", "directory_person"),
        ref("other_person_id", "directory_person"),
        ref("organization_id", "directory_organization"),
        ref("other_organization_id", "directory_organization"),
        ref("place_id", "directory_place"),
        ref("other_place_id", "directory_place"),
    )
