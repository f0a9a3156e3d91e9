"""The words that an attribute of a visit, an item, a person or a place may hold; known without the database."""

from __future__ import annotations

from typing import Literal

Direction = Literal["outbound", "inbound"]
DIRECTIONS: tuple[Direction, ...] = ("outbound", "inbound")

ItemKind = Literal[
    "meeting", "visit", "ceremony", "signing", "conference", "presentation", "meal", "reception", "press",
    "transfer", "flight", "train", "boat", "hotel", "free", "briefing", "other",
]  # fmt: skip
ITEM_KINDS: tuple[ItemKind, ...] = (
    "meeting", "visit", "ceremony", "signing", "conference", "presentation", "meal", "reception", "press",
    "transfer", "flight", "train", "boat", "hotel", "free", "briefing", "other",
)  # fmt: skip
Status = Literal["tentative", "confirmed", "cancelled"]
STATUSES: tuple[Status, ...] = ("tentative", "confirmed", "cancelled")
ParticipantRole = Literal[
    "participant", "host", "speaker", "signatory", "witness", "greeter", "interpreter", "escort", "press"
]
PARTICIPANT_ROLES: tuple[ParticipantRole, ...] = (
    "participant", "host", "speaker", "signatory", "witness", "greeter", "interpreter", "escort", "press",
)  # fmt: skip


TRAVEL_MODES = ("walk", "car", "coach", "train", "flight", "boat")

Side = Literal["delegation", "host", "other"]
SIDES: tuple[Side, ...] = ("delegation", "host", "other")
PersonRole = Literal[
    "head", "deputy", "member", "spouse", "interpreter", "escort", "security", "press", "staff", "driver",
    "host", "other",
]  # fmt: skip
PERSON_ROLES: tuple[PersonRole, ...] = (
    "head", "deputy", "member", "spouse", "interpreter", "escort", "security", "press", "staff", "driver",
    "host", "other",
)  # fmt: skip


NAME_ORDERS = ("family_first", "given_first")

PlaceKind = Literal["city", "venue", "hotel", "airport", "station", "room"]
PLACE_KINDS: tuple[PlaceKind, ...] = ("city", "venue", "hotel", "airport", "station", "room")
