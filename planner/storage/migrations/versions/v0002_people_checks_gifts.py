"""The second schema: the directory, decisions about checks, tasks, and the whole life of a gift."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from planner.storage.migrations.columns_0001 import (
    flag,
    json,
    keyed,
    money,
    packed,
    private,
    real,
    ref,
    row,
    text,
    texts,
    whole,
)
from planner.storage.migrations.columns_0002 import rebuilt

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what the first schema lacks; every row of it stays."""
    _directory()
    _of_visits()
    _beside_visits()
    _gifts()
    keyed(
        "task",
        text("title", needed=True),
        *texts("title_native", "due"),
        whole("days_before"),
        ref("owner_person_id", "person"),
        *texts("owner_text", "status", "done_on"),
        ref("item_id", "item"),
        ref("gift_id", "gift"),
        *texts("template", "notes"),
    )


def _directory() -> None:
    row(
        "directory_organization",
        text("name", needed=True),
        *texts("name_native", "country", "kind", "gift_rules"),
        private("notes"),
        json("translations"),
        text("folded"),
        text("sorted_as"),
    )
    row(
        "directory_person",
        *texts("name", "native_name", "family_name", "name_order", "honorific", "courtesy_title"),
        *texts("position_text", "position_native"),
        ref("organization_id", "directory_organization"),
        whole("office_rank"),
        json("languages"),
        *texts("email", "phone"),
        json("phones"),
        *texts("diet", "nationality"),
        private("passport"),
        private("passport_expires"),
        private("visa"),
        private("birth_date"),
        private("mobility"),
        private("notes"),
        json("translations"),
        text("folded"),
        text("sorted_as"),
    )
    row(
        "directory_place",
        text("kind", needed=True),
        *texts("name", "name_native", "city_name", "address", "address_native", "country", "timezone"),
        real("latitude"),
        real("longitude"),
        whole("capacity"),
        *texts("phone", "contact", "entrance", "hours", "code", "notes"),
        json("translations"),
        text("folded"),
        text("sorted_as"),
    )

    for table in ("directory_organization", "directory_person", "directory_place"):
        op.create_index(f"ix_{table}_search", table, ["sorted_as", "id", "folded"])


def _of_visits() -> None:
    _added("visit", json("checks"), json("gift_budgets"))
    _added("party_group", text("kind"))
    _added("item", whole("travel_minutes"), text("travel_mode"), whole("buffer_minutes"))
    rebuilt(
        "organization",
        text("name", needed=True),
        *texts("name_native", "country", "kind", "gift_rules"),
        private("notes"),
        json("translations"),
        ref("directory_id", "directory_organization"),
        new=("kind", "directory_id"),
    )
    rebuilt(
        "place",
        text("kind", needed=True),
        *texts("name", "name_native"),
        ref("city_id", "place"),
        ref("within_id", "place"),
        *texts("address", "address_native", "country", "timezone"),
        real("latitude"),
        real("longitude"),
        whole("capacity"),
        *texts("phone", "contact", "entrance", "notes", "code", "hours"),
        json("translations"),
        ref("directory_id", "directory_place"),
        new=("hours", "directory_id"),
    )
    rebuilt(
        "person",
        *texts("name", "native_name", "family_name", "name_order", "honorific", "courtesy_title"),
        *texts("position_text", "position_native"),
        ref("organization_id", "organization"),
        text("side", needed=True),
        *texts("role", "role_text"),
        whole("precedence"),
        whole("office_rank"),
        whole("headcount"),
        *texts("wish", "gone_since"),
        packed("listed"),
        json("languages"),
        *texts("email", "phone"),
        json("phones"),
        *texts("diet", "room", "nationality"),
        private("passport"),
        private("passport_expires"),
        private("visa"),
        private("birth_date"),
        private("mobility"),
        private("notes"),
        json("translations"),
        ref("directory_id", "directory_person"),
        new=(
            "name_order",
            "courtesy_title",
            "office_rank",
            "headcount",
            "wish",
            "gone_since",
            "listed",
            "directory_id",
        ),
    )
    row(
        "pairing",
        ref("visit_id", "visit", needed=True),
        ref("person_id", "person", needed=True),
        ref("counterpart_id", "person", needed=True),
        ref("item_id", "item"),
        text("note"),
    )
    row(
        "accepted_finding",
        ref("visit_id", "visit", needed=True),
        text("rule", needed=True),
        json("items"),
        json("people"),
        text("facts"),
        text("reason", needed=True),
        *texts("accepted_by", "accepted_at"),
    )


def _added(table: str, *columns: sa.Column[Any]) -> None:
    for column in columns:
        op.add_column(table, column)


def _beside_visits() -> None:
    row("office_rule", text("rule", needed=True), text("level"), json("numbers"))
    row(
        "gift_stock",
        text("name", needed=True),
        *texts("name_native", "category"),
        whole("count"),
        *money("cost"),
        *texts("photo", "notes"),
    )
    row("nil_return", *texts("who", "period", "source"), json("listed"))
    row("gift_rule_set", text("name", needed=True), json("rules"))
    row("known_list", text("kind", needed=True), json("columns"), json("meaning"))


def _gifts() -> None:
    rebuilt(
        "gift",
        text("description", needed=True),
        *texts("description_native", "direction", "status"),
        whole("quantity"),
        ref("giver_person_id", "person"),
        ref("giver_group_id", "party_group"),
        ref("giver_organization_id", "organization"),
        *texts("giver_text", "giver_title", "recipient_text", "recipient_title"),
        ref("item_id", "item"),
        text("date"),
        *money("cost"),
        *money("value"),
        *texts("value_rate", "value_rate_date", "value_method", "disposal", "declared_on"),
        *texts("disposition", "justification", "category", "carried_by", "on_behalf_of", "presented_by"),
        flag("opened"),
        flag("photographed"),
        *texts("taken_by", "source"),
        packed("listed"),
        text("photo"),
        private("notes"),
        ref("stock_id", "gift_stock"),
        free_visit=True,
        new=(
            "giver_text",
            "giver_title",
            "recipient_text",
            "recipient_title",
            "value_rate",
            "value_rate_date",
            "value_method",
            "disposal",
            "declared_on",
            "opened",
            "photographed",
            "taken_by",
            "source",
            "listed",
            "photo",
            "stock_id",
        ),
    )
