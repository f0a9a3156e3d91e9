"""The first schema: visits and all that is in them, facts about the office, the trail of changes."""

from __future__ import annotations

from planner.storage.migrations.columns_0001 import (
    bare,
    day,
    instant,
    json,
    keyed,
    moment,
    money,
    packed,
    private,
    real,
    ref,
    refer_to_what_came_later,
    row,
    text,
    texts,
    whole,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes every table of the first schema."""
    bare("office_fact", text("name", primary_key=True), text("value", needed=True))
    bare(
        "trail_step",
        text("id", primary_key=True),
        instant("at", needed=True, indexed=True),
        text("action", needed=True),
        text("command", needed=True),
        text("summary", needed=True),
        packed("changes", needed=True),
    )
    row(
        "visit",
        text("title", needed=True),
        *texts("title_native"),
        json("languages"),
        text("direction", needed=True),
        *texts("purpose", "source", "illustrative", "home_zone"),
        day("dates_from"),
        day("dates_to"),
        *texts("marking", "marking_native", "internal"),
    )
    row("contact", ref("visit_id", "visit", needed=True), *texts("name", "role", "role_native", "phone"))
    row(
        "stop",
        ref("visit_id", "visit", needed=True),
        ref("city_id", "place", needed=True),
        ref("hotel_id", "place"),
        *moment("arrive"),
        *moment("depart"),
        *texts("notes"),
    )
    keyed(
        "organization",
        text("name", needed=True),
        *texts("name_native", "country", "gift_rules"),
        private("notes"),
        json("translations"),
    )
    keyed(
        "place",
        text("kind", needed=True),
        *texts("name", "name_native"),
        ref("city_id", "place"),
        ref("within_id", "place"),
        *texts("address", "address_native", "country", "timezone"),
        real("latitude"),
        real("longitude"),
        whole("capacity"),
        *texts("phone", "contact", "entrance", "notes", "code"),
        json("translations"),
    )
    keyed(
        "person",
        *texts("name", "native_name", "family_name", "honorific", "position_text", "position_native"),
        ref("organization_id", "organization"),
        text("side", needed=True),
        *texts("role", "role_text"),
        whole("precedence"),
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
    )
    row(
        "lodging",
        ref("person_id", "person", needed=True),
        ref("city_id", "place"),
        ref("hotel_id", "place"),
        *texts("room"),
    )
    keyed(
        "party_group",
        text("name", needed=True),
        *texts("name_native", "everyone_of"),
        whole("headcount"),
        ref("leader_id", "person"),
        *texts("side"),
        ref("interpreter_id", "person"),
        ref("escort_id", "person"),
        ref("vehicle_id", "vehicle"),
    )
    row("member", ref("group_id", "party_group", needed=True), ref("person_id", "person", needed=True))
    keyed(
        "vehicle",
        text("name", needed=True),
        *texts("name_native", "plate", "driver", "phone"),
        whole("capacity"),
        ref("group_id", "party_group"),
        *texts("notes"),
    )
    keyed(
        "item",
        text("kind", needed=True),
        text("title", needed=True),
        *texts("title_native", "status"),
        *moment("start"),
        *moment("end"),
        *moment("actual_start"),
        *moment("actual_end"),
        instant("starts_at", indexed=True),
        instant("ends_at", indexed=True),
        json("duration_minutes"),
        ref("city_id", "place"),
        ref("venue_id", "place"),
        ref("from_id", "place"),
        ref("to_id", "place"),
        ref("to_city_id", "place"),
        *texts("carrier", "number"),
        ref("track_id", "party_group"),
        ref("parent_id", "item"),
        ref("alternative_to_id", "item"),
        ref("vehicle_id", "vehicle"),
        *texts(
            "dress",
            "interpretation",
            "host",
            "contact",
            "terminal",
            "to_terminal",
            "booking",
            "url",
            "notes",
            "notes_native",
        ),
        private("internal_notes"),
        private("objective"),
        private("talking_points"),
        *texts("basis"),
        json("translations"),
    )
    row(
        "participant",
        ref("item_id", "item", needed=True),
        ref("person_id", "person"),
        ref("group_id", "party_group"),
        *texts("role"),
    )
    keyed(
        "gift",
        text("description", needed=True),
        *texts("description_native", "direction", "status"),
        whole("quantity"),
        ref("giver_person_id", "person"),
        ref("giver_group_id", "party_group"),
        ref("giver_organization_id", "organization"),
        ref("item_id", "item"),
        *texts("date"),
        *money("cost"),
        *money("value"),
        *texts("disposition", "justification", "category", "carried_by", "on_behalf_of", "presented_by"),
        private("notes"),
    )
    row(
        "recipient",
        ref("gift_id", "gift", needed=True),
        ref("person_id", "person"),
        ref("group_id", "party_group"),
        ref("organization_id", "organization"),
    )
    row(
        "outcome",
        ref("visit_id", "visit", needed=True),
        text("summary", needed=True),
        *texts("summary_native", "kind"),
        ref("item_id", "item"),
        ref("owner_person_id", "person"),
        ref("owner_organization_id", "organization"),
        *texts("due", "status", "next_step", "notes"),
    )
    row(
        "party",
        ref("outcome_id", "outcome", needed=True),
        ref("person_id", "person"),
        ref("group_id", "party_group"),
        ref("organization_id", "organization"),
    )
    refer_to_what_came_later()
