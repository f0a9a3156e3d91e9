"""What a column of a list means, in the reader's words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.ui.people.intake import Mark, What


class MemberWords(QObject):
    """Words for the meanings of columns, for attributes that change, and for what becomes of a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._people = {
            "honorific": self.tr("Form of address"),
            "courtesy_title": self.tr("Courtesy title"),
            "name": self.tr("Name"),
            "name_and_position": self.tr("Name and position"),
            "native_name": self.tr("Name in their own script"),
            "given_name": self.tr("Given name"),
            "middle_name": self.tr("Middle name"),
            "name_suffix": self.tr("Letters after the name"),
            "family_name": self.tr("Family name"),
            "position": self.tr("Position"),
            "position_native": self.tr("Position, other language"),
            "organization": self.tr("Organisation"),
            "organization_native": self.tr("Organisation, other language"),
            "country": self.tr("Country of the organisation"),
            "nationality": self.tr("Nationality"),
            "role": self.tr("Part in the visit"),
            "side": self.tr("Side"),
            "precedence": self.tr("Rank"),
            "diet": self.tr("Diet"),
            "mobility": self.tr("Mobility"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "languages": self.tr("Languages"),
            "passport": self.tr("Passport"),
            "passport_expires": self.tr("Passport expires"),
            "visa": self.tr("Visa"),
            "birth_date": self.tr("Birth date"),
            "room": self.tr("Room"),
            "headcount": self.tr("Number of people"),
            "wish": self.tr("Wish"),
            "notes": self.tr("Notes"),
            "position_text": self.tr("Position"),
            "role_text": self.tr("Part in the visit"),
            "name_order": self.tr("Order of the name"),
            "phones": self.tr("Phone"),
            "gone_since": self.tr("In the list again"),
        }
        self._agenda = {
            "date": self.tr("Day"),
            "time": self.tr("Time"),
            "from": self.tr("From"),
            "to": self.tr("To"),
            "duration": self.tr("Length"),
            "title": self.tr("Activity"),
            "title_native": self.tr("Activity, other language"),
            "place": self.tr("Place"),
            "place_native": self.tr("Place, other language"),
            "city": self.tr("City"),
            "people": self.tr("People"),
            "host": self.tr("Host"),
            "contact": self.tr("Contact"),
            "kind": self.tr("Kind"),
            "status": self.tr("Status"),
            "dress": self.tr("Dress"),
            "number_of_journey": self.tr("Flight or train"),
            "end_date": self.tr("End date"),
            "notes": self.tr("Notes"),
        }
        self._marks: dict[Mark, str] = {
            "new": self.tr("new"),
            "changed": self.tr("updates"),
            "same": self.tr("unchanged"),
            "likely": self.tr("to decide"),
            "double": self.tr("twice"),
            "heading": self.tr("heading"),
            "bad": self.tr("not readable"),
            "gone": self.tr("gone"),
        }
        self._counts: dict[Mark, tuple[str, str]] = {
            "new": (self.tr("1 new"), self.tr("{count} new")),
            "changed": (self.tr("1 update"), self.tr("{count} updates")),
            "same": (self.tr("1 unchanged"), self.tr("{count} unchanged")),
            "likely": (self.tr("1 to decide"), self.tr("{count} to decide")),
            "double": (self.tr("1 listed twice"), self.tr("{count} listed twice")),
            "heading": (self.tr("1 heading"), self.tr("{count} headings")),
            "bad": (self.tr("1 not readable"), self.tr("{count} not readable")),
            "gone": (self.tr("1 not in this list any more"), self.tr("{count} not in this list any more")),
        }

    def member(self, what: What, member: str) -> str:
        """What a column means, or what an attribute is called."""
        words = self._people if what == "people" else self._agenda
        return words.get(member, member)

    def count(self, mark: Mark, count: int) -> str:
        """How many rows there are of a kind."""
        one, several = self._counts[mark]
        return one if count == 1 else several.format(count=count)

    def mark(self, mark: Mark) -> str:
        """What becomes of a row."""
        return self._marks[mark]
