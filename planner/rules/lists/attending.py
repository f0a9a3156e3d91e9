"""Who attends, where a programme names people: those who are there by name, and those nobody knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.rules.folding import fold, words_of
from planner.rules.lists.honorifics import without_honorifics
from planner.rules.lists.matching import name_keys
from planner.rules.lists.roles import role_of

_EVERYBODY_WORDS = (
    "all|all participants|all delegates|all members|whole delegation|full delegation|everyone|delegation|"
    "the delegation|全体|全體|全体人员|全体成员|全团|全員|代表团|代表团全体|代表团全体成员|tous|toute la délégation|"
    "الجميع|جميع أعضاء الوفد|todos|alle|все|전원"
)
_EVERYBODY = frozenset(map(fold, _EVERYBODY_WORDS.split("|")))


class Attending:
    """Finds people and groups of a visit by the names of a programme. Whole names count, and family names and
    the roles of head and deputy where only one of them has it."""

    def __init__(self, people: Sequence[Mapping[str, Any]], groups: Sequence[Mapping[str, Any]]) -> None:
        self._found: dict[str, tuple[str, str] | None] = {}
        for person in people:
            for key in dict.fromkeys(name_keys(person)):
                self._add(key, ("person_id", person["id"]))
            if person["role"] in ("head", "deputy"):
                self._add(f"r:{person['role']}", ("person_id", person["id"]))
            for text in (person["family_name"], person["role_text"]):
                if text and fold(text):
                    self._add(f"w:{fold(text)}", ("person_id", person["id"]))
        for group in groups:
            for name in (group["name"], group["name_native"]):
                if name:
                    self._add(f"w:{fold(name)}", ("group_id", group["id"]))

    def _add(self, key: str, who: tuple[str, str]) -> None:
        # Two of one name: nobody can tell who is meant.
        self._found[key] = who if self._found.get(key, who) == who else None

    def known(self, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
        """The column of a participant and the id, for each name that is one person or one group."""
        return tuple(dict.fromkeys(who for name in names if (who := self._who(name)) is not None))

    def leading(self, title: str) -> tuple[str, ...]:
        """The group of the visit that a title begins with, before a colon: "Group A: Port of Helsinki"."""
        name, colon, rest = title.replace("：", ":").partition(":")
        who = self._found.get(f"w:{fold(name)}") if colon and rest.strip() and fold(name) else None
        return (name.strip(),) if who is not None and who[0] == "group_id" else ()

    def unknown(self, names: Sequence[str]) -> tuple[str, ...]:
        """The names that nobody has; words for everybody are none."""
        return tuple(name for name in names if self._who(name) is None and fold(name) not in _EVERYBODY)

    def _who(self, name: str) -> tuple[str, str] | None:
        bare = "".join(without_honorifics(words_of(name)))
        keys = [*name_keys({"name": name}), f"w:{fold(name)}", f"w:{bare}", f"r:{role_of(name)}"]
        return next((who for key in keys if (who := self._found.get(key)) is not None), None)
