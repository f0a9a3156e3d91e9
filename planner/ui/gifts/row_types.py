"""The rows of the register: bands, and gifts in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Band:
    """The visit that the gifts below it belong to."""

    key: str
    word: str
    remark: str
    heading: bool = True

    @property
    def title(self) -> str:
        """What stands in the band."""
        return self.word


@dataclass(frozen=True, slots=True)
class GiftRow:
    """A gift in the reader's words. `level` is warning, info or clear, empty where nothing is to be said."""

    key: str
    arrow: str
    direction: str
    title: str
    other: str
    giver: str
    recipient: str
    value: str
    value_note: str
    level: str
    advice: str
    advice_note: str
    status: str
    when: str
    heading: bool = False

    def words(self, column: int) -> str:
        """The plain words of a cell."""
        cells = (
            (self.direction,),
            (self.title, self.other),
            (self.giver, self.recipient),
            (self.value, self.value_note),
            (self.advice, self.advice_note),
            (self.status, self.when),
        )
        return ", ".join(part for part in cells[column] if part)
