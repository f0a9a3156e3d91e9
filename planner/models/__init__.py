"""The vocabulary: every thing an office plans with, as mapped classes and value types."""

from planner.models.base import Base, Row, VisitRow
from planner.models.gift import Gift, Recipient
from planner.models.group import Group, Member, Vehicle
from planner.models.item import Item, Participant
from planner.models.moment import Moment
from planner.models.money import Money
from planner.models.office import OfficeFact, TrailStep
from planner.models.organization import Organization
from planner.models.outcome import Outcome, Party
from planner.models.person import Lodging, Person
from planner.models.place import Place
from planner.models.visit import Contact, Stop, Visit
from planner.models.words import Words

__all__ = [
    "Base",
    "Contact",
    "Gift",
    "Group",
    "Item",
    "Lodging",
    "Member",
    "Moment",
    "Money",
    "OfficeFact",
    "Organization",
    "Outcome",
    "Participant",
    "Party",
    "Person",
    "Place",
    "Recipient",
    "Row",
    "Stop",
    "TrailStep",
    "Vehicle",
    "Visit",
    "VisitRow",
    "Words",
]
