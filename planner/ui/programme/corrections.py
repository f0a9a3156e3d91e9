"""What a person says in the inspector about people, places and steps, sent as commands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.models import Moment
from planner.models.words import has_han, primary
from planner.storage.item_facts import ItemFacts
from planner.ui.parts.languages import as_new
from planner.ui.programme.attendance import NEW_COUNTERPART, NEW_DELEGATE
from planner.ui.programme.inspector import Inspector
from planner.ui.programme.place_words import PlaceWords
from planner.ui.programme.verbs import ItemVerbs

if TYPE_CHECKING:
    from planner.reference.places import FoundPlace

# Commands are imported when they are first given: a programme is shown without SQLAlchemy.
_WHO = ("participants",)
_KINDS = {"flight": "airport", "train": "station", "boat": "station"}
_ENDS = {"from_id": ("city_id", "start"), "to_id": ("to_city_id", "end")}
"""The two ends of a journey, each with the column of its city and its moment."""
_CITIES = ("city_id", "to_city_id")
_STAYS = {"venue_id": ("start", "end"), "city_id": ("start", "end"), "to_city_id": ("end",)}
"""Where something is, with the moments that are told there."""


class Corrections(QObject):
    """Stands between the inspector and the verbs; every correction is one step."""

    fitted = Signal(str)
    """Says when an item ends now that a place has brought its zone."""

    def __init__(self, inspector: Inspector, verbs: ItemVerbs, places: PlaceWords, parent: QObject) -> None:
        super().__init__(parent)
        self._inspector, self._verbs, self._places = inspector, verbs, places
        inspector.given.connect(self._given)
        attendees, editor = inspector.attendees, inspector.editor
        attendees.added.connect(self._added)
        attendees.taken_off.connect(self._taken_off)
        attendees.role_given.connect(self._role_given)
        attendees.moved.connect(self._moved)
        inspector.steps.arranged.connect(self._arranged)
        inspector.venue.asked_new.connect(lambda name: self._new_place("venue_id", name))
        inspector.city.asked_new.connect(lambda name: self._new_place("city_id", name))
        inspector.city.asked_found.connect(lambda found: self._found_place("city_id", found))
        inspector.cards.asked_new.connect(self._new_place)
        inspector.cards.asked_found.connect(self._found_place)
        inspector.venue.asked_again.connect(lambda known: self._known_place("venue_id", known))
        inspector.cards.asked_again.connect(self._known_place)
        inspector.cards.asked_editor.connect(inspector.edit_place)
        self._say_unread()
        editor.given.connect(self._place_given)
        editor.asked_new.connect(self._new_around)
        editor.asked_found.connect(self._found_around)
        editor.asked_room.connect(self._new_room)

    def _say_unread(self) -> None:
        """Says of what cannot be read why it was not stored, until something else is typed there."""
        time, nights = self._inspector.time, self._inspector.nights
        no_time = self.tr("This time cannot be read, so it was not stored. Write it as 9:30, 0930 or morning.")
        no_day = self.tr("This day cannot be read, so it was not stored. Write it as 24 Sep or 2018-09-24.")
        no_zone = self.tr("There is no such time zone. Choose a name such as Europe/Brussels.")
        no_nights = self.tr("Write the number of nights in figures, up to 365.")
        for field, name, sentence in (
            (time.start, "start", no_time),
            (time.end, "end", no_time),
            (time.day, "start", no_day),
            (time.end_day, "end", no_day),
            (time.other_zone, "start", no_zone),
            (nights, "nights", no_nights),
        ):
            field.unread.connect(partial(self._inspector.say_fault, (name,), sentence))
            field.textEdited.connect(lambda _text, said=name: self._inspector.say_fault((said,), ""))

    @property
    def _facts(self) -> ItemFacts | None:
        return self._inspector.facts

    def _given(self, changes: dict[str, Any]) -> None:
        if self._facts is None:
            return
        for column in _ENDS.keys() & changes.keys():
            place, city_id = self._places.get(changes[column]), self._places.city_of(changes[column])
            city = self._places.get(city_id)
            # Where the new place has no zone of its own, the one that was written down is all that is known.
            if (place is not None and place.timezone) or (city is not None and city.timezone):
                changes = {**self._with_place(column, city_id), **changes}
        for column in _STAYS.keys() & changes.keys():
            zone = self._places.zone_of(changes[column])
            if zone is not None:
                changes = {**self._with_zone_of(column, zone), **changes}
        before = self._facts
        if before.kind == "other" and before.title in self._verbs.new_titles and not changes.keys() & {"kind"}:
            changes = {**changes, **self._kind_named(changes)}
        if self._verbs.edit(before, changes):
            self._tell_fitted(before, changes)

    @staticmethod
    def _kind_named(changes: Mapping[str, Any]) -> dict[str, str]:
        """The kind that the first title of a new item speaks of: a "Working lunch" is a meal."""
        from planner.rules.lists.kinds import kind_of

        kind = kind_of(changes.get("title"), changes.get("title_native"))
        return {} if kind == "other" else {"kind": kind}

    def _with_zone_of(self, column: str, zone: str) -> dict[str, Any]:
        """The moments that another place brings its zone to: a zone written down for the place before goes."""
        facts = self._facts
        if facts is None:
            return {}
        found: dict[str, Any] = {}
        for name in _STAYS[column]:
            moment: Moment | None = getattr(facts, name)
            elsewhere = name == "end" and column != "to_city_id" and (facts.to_id or facts.to_city_id)
            if moment is not None and moment.zone not in (None, zone) and not elsewhere:
                found[name] = replace(moment, zone=None, fold=None)
        return found

    def _tell_fitted(self, before: ItemFacts, given: Mapping[str, Any]) -> None:
        """Says that an end is told anew, where a place brought a zone in which it would have been before the start."""
        after, meant = self._facts, given.get("end", before.end)
        if after is not None and after.item_id == before.item_id and after.end is not None and after.end != meant:
            self.fitted.emit(self._inspector.time.sentences.fitted(after.end))

    def _with_place(self, column: str, city_id: str | None) -> dict[str, Any]:
        """What changes with an end of a journey: its city, and a zone that was written down for the place before."""
        facts = self._facts
        if facts is None or column not in _ENDS:
            return {}
        city, name = _ENDS[column]
        moment: Moment | None = getattr(facts, name)
        changes: dict[str, Any] = {}
        if getattr(facts, city) not in (None, city_id):
            changes[city] = city_id
        if moment is not None and moment.zone is not None:
            changes[name] = replace(moment, zone=None, fold=None)
        return changes

    def _arranged(self, keys: tuple[str, ...]) -> None:
        if self._facts is not None:
            self._verbs.arrange(self._facts.item_id, keys)

    def _added(self, key: str, typed: str) -> None:
        from planner.usecases.commands.naming import AddAttendee

        facts, around = self._facts, self._inspector.around
        if facts is None or around is None:
            return
        new: dict[str, Any] | None = None
        kind, _, found = key.partition(":")
        if key in (NEW_DELEGATE, NEW_COUNTERPART):
            unnamed = typed.casefold().replace(".", "") in ("", "nn", "n n")
            new = {"side": found} | ({} if unnamed else {self._column_of(typed, "name", "native_name"): typed})
        host = found == "host" if new else found in {line.person_id for line in around.content.counterparts}
        host = host or found in {line.group_id for line in around.content.groups if line.side == "host"}
        values = {} if new else {f"{kind}_id": found}
        # A counterpart does not send the delegation away; a delegate who is named is named instead of all.
        command = AddAttendee(facts.item_id, values, new, delegation_too=host and facts.parent_id is None)
        self._verbs.run(command, about=_WHO)

    def _taken_off(self, key: str) -> None:
        from planner.usecases.commands.items import RemoveParticipant

        self._verbs.run(RemoveParticipant(key), about=_WHO)

    def _moved(self, key: str, before: str) -> None:
        from planner.usecases.commands.items import ReorderParticipant

        self._verbs.run(ReorderParticipant(key, before or None), about=_WHO)

    def _role_given(self, key: str, role: str) -> None:
        from planner.usecases.commands.items import EditParticipant

        facts = self._facts
        before = next((one.role for one in facts.participants if one.participant_id == key), None) if facts else None
        changes = {"role": None if role == "participant" else role}
        self._verbs.run(EditParticipant(key, changes, {"role": before}), about=_WHO)

    def _new_place(self, column: str, name: str) -> None:
        from planner.usecases.commands.naming import NameNewPlace

        facts = self._facts
        if facts is None:
            return
        values: dict[str, Any] = {"kind": "venue", self._column_of(name, "name", "name_native"): name}
        if column in _CITIES:
            values["kind"] = "city"
        else:
            if column != "venue_id":
                values["kind"] = _KINDS.get(facts.kind, "venue")
            elif facts.kind == "hotel":
                values["kind"] = "hotel"
            values["city_id"] = self._likely_city(facts, column)
        made = self._verbs.run(NameNewPlace(facts.item_id, column, values), about=(column,))
        if made is not None:
            self._inspector.edit_place(made[0])

    def _found_place(self, column: str, found: FoundPlace) -> None:
        facts, around = self._facts, self._inspector.around
        if facts is not None and around is not None:
            from planner.ui.programme.found_places import values_of
            from planner.usecases.commands.naming import NameNewPlace

            also = self._with_place(column, None)
            if column in _STAYS:
                also |= self._with_zone_of(column, found.zone)
            command = NameNewPlace(facts.item_id, column, values_of(found, around.languages), also)
            if self._verbs.run(command, about=(column,)) is not None:
                self._tell_fitted(facts, also)

    def _known_place(self, column: str, known: str) -> None:
        """A place of the directory or of another visit is used again."""
        from planner.usecases.commands.known_places import NameKnownPlace

        facts = self._facts
        if facts is None:
            return
        also = self._with_place(column, None)
        if self._verbs.run(NameKnownPlace(facts.item_id, column, known, also), about=(column,)) is not None:
            self._tell_fitted(facts, also)

    def _found_around(self, place_id: str, column: str, found: FoundPlace) -> None:
        around = self._inspector.around
        if around is not None:
            from planner.ui.programme.found_places import values_of
            from planner.usecases.commands.naming import NameNewPlaceOfPlace

            values = values_of(found, around.languages)
            self._verbs.run(NameNewPlaceOfPlace(place_id, column, values), about=("place",))

    def _likely_city(self, facts: ItemFacts, column: str) -> str | None:
        """The city that a new place most likely lies in: where the item already is, or its day."""
        if column == "to_id":
            return facts.to_city_id
        around = self._inspector.around
        of_day = around.city_of_day if around is not None and column == "venue_id" else None
        return self._places.city_of(facts.venue_id) or facts.city_id or of_day

    def _new_around(self, place_id: str, column: str, name: str) -> None:
        from planner.usecases.commands.naming import NameNewPlaceOfPlace

        kind = "city" if column == "city_id" else "venue"
        values: dict[str, Any] = {"kind": kind, self._column_of(name, "name", "name_native"): name}
        if kind == "venue":
            values["city_id"] = self._places.city_of(place_id)
        made = self._verbs.run(NameNewPlaceOfPlace(place_id, column, values), about=("place",))
        if made is not None and kind == "city":
            self._inspector.edit_place(made[0])  # a city needs its time zone

    def _new_room(self, place_id: str) -> None:
        from planner.usecases.commands.naming import NameNewPlace

        around = self._inspector.around
        if self._facts is not None and around is not None:
            named = as_new(around.languages, "Room", self.tr("Room"))
            values = {"kind": "room", **named, "within_id": place_id}
            made = self._verbs.run(NameNewPlace(self._facts.item_id, "venue_id", values), about=("venue_id",))
            if made is not None:
                self._inspector.edit_place(made[0])

    def _place_given(self, place_id: str, changes: dict[str, Any]) -> None:
        from planner.usecases.commands.journey import EditPlace

        place = self._places.get(place_id)
        if place is not None:
            seen = {name: getattr(place, name) for name in changes}
            before = self._facts
            if seen == changes or before is None:
                return
            if self._verbs.run(EditPlace(place_id, changes, seen), about=("place",)) is not None:
                self._tell_fitted(before, {})

    def _column_of(self, text: str, own: str, native: str) -> str:
        """In which of two columns a typed name belongs: the second where it is in Chinese and the first is not."""
        around = self._inspector.around
        languages = around.languages if around else ()
        chinese_first = bool(languages) and primary(languages[0]) == "zh"
        return native if has_han(text) and not chinese_first else own
