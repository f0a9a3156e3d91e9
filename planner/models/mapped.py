"""Every class of the vocabulary by its name; importing this maps the whole database."""

from planner.models.base import Base, Keyed, Row, VisitRow
from planner.models.checks import AcceptedFinding, OfficeRule
from planner.models.directory import DirectoryOrganization, DirectoryPerson, DirectoryPlace, ToldApart
from planner.models.gift import Gift, Recipient
from planner.models.group import Group, Member, Vehicle
from planner.models.item import Item, Participant
from planner.models.moment import Moment
from planner.models.money import Money
from planner.models.office import OfficeFact, TrailStep
from planner.models.organization import Organization
from planner.models.outcome import Outcome, Party
from planner.models.person import Lodging, Pairing, Person
from planner.models.place import Place
from planner.models.register import GiftRuleSet, GiftStock, KnownList, NilReturn
from planner.models.task import Task
from planner.models.visit import Contact, Stop, Visit
from planner.models.words import Words

__all__ = [
    "AcceptedFinding",
    "Base",
    "Contact",
    "DirectoryOrganization",
    "DirectoryPerson",
    "DirectoryPlace",
    "Gift",
    "GiftRuleSet",
    "GiftStock",
    "Group",
    "Item",
    "Keyed",
    "KnownList",
    "Lodging",
    "Member",
    "Moment",
    "Money",
    "NilReturn",
    "OfficeFact",
    "OfficeRule",
    "Organization",
    "Outcome",
    "Pairing",
    "Participant",
    "Party",
    "Person",
    "Place",
    "Recipient",
    "Row",
    "Stop",
    "Task",
    "ToldApart",
    "TrailStep",
    "Vehicle",
    "Visit",
    "VisitRow",
    "Words",
]
