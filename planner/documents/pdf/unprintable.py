"""The words of a programme that no font of the papers can draw, told before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planner.documents.content.types import Content, PersonLine, When
from planner.documents.pdf.speech import Speech
from planner.documents.pdf.typesetting.signs import is_printable
from planner.models.words import Words

_NOT_SET = frozenset(
    (
        *("visit_id", "item_id", "person_id", "place_id", "group_id", "gift_id", "key", "track_key", "group_key"),
        *("audience", "languages", "kind", "side", "status", "findings", "everyone_of", "direction"),
        *("timezone", "home_zone"),
    )
)
"""Members that name things and are not set in type, or that quote what stands elsewhere."""


def unprintable_texts(contents: Iterable[Content], *, languages: Sequence[str]) -> tuple[str, ...]:
    """Each text that programmes in these languages would show with codes in place of letters, once and in order.

    The own-script name of somebody who has another name that can be drawn is not among them: it is not printed.
    """
    walk = _Walk(Speech(tuple(languages)))
    return tuple(dict.fromkeys(text for content in contents for text in walk.texts(content)))


class _Walk:
    """Goes through frozen content; what several contents share is looked at once while they are kept."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._seen: dict[int, object] = {}

    def texts(self, value: object) -> Iterator[str]:
        """What of a value cannot be drawn."""
        if isinstance(value, str):
            if not is_printable(value):
                yield value
        elif isinstance(value, tuple) and value and not isinstance(value, When) and id(value) not in self._seen:
            self._seen[id(value)] = value
            for part in self._parts(value):
                yield from self.texts(part)

    def _parts(self, value: tuple[object, ...]) -> Iterable[object]:
        if isinstance(value, Words):
            return list(self._speech.words(value))
        if isinstance(value, PersonLine) and value.name and value.native_name and not is_printable(value.native_name):
            value = value._replace(native_name=None)
        names = getattr(value, "_fields", None)
        if names is None:
            return value
        return (part for name, part in zip(names, value, strict=True) if name not in _NOT_SET)
