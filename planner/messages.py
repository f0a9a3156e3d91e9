"""Texts for a person, as values that are rendered late, in the reader's language.

Below the window every text is a `Message`: an English sentence with {named} places and the values
that go into them. The English sentence is the id in the catalogue. This is the only module that
reads the Babel catalogue in `resources/translations`.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from planner.paths import resource

LANGUAGES = ("en", "zh-Hans")
"""The languages in which the planner itself speaks, as BCP 47 tags."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a person, not yet in any language. Values that have an `in_language` too are rendered with it."""

    text: str
    plural: str | None = None
    count: int = 1
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.in_language("en")

    def __hash__(self) -> int:
        return hash((self.text, self.plural, self.count, tuple(sorted((k, str(v)) for k, v in self.values.items()))))

    def in_language(self, language: str) -> str:
        """The sentence in `language` (BCP 47); English where the catalogue has none for it."""
        catalogue = _catalogue(language)
        if self.plural is None:
            pattern = catalogue.gettext(self.text)
        else:
            pattern = catalogue.ngettext(self.text, self.plural, self.count)
        if not self.values:
            return pattern.format() if "{" in pattern else pattern
        return pattern.format(**{k: _rendered(v, language) for k, v in self.values.items()})


def message(text: str, /, **values: Any) -> Message:
    """A sentence with {named} places. `text` must be a literal, so that it is found for translation."""
    return Message(text, values=values)


def plural_message(one: str, many: str, /, *, count: int, **values: Any) -> Message:
    """A sentence that depends on a number; {count} stands for it in both forms."""
    return Message(one, plural=many, count=count, values={"count": count, **values})


def _rendered(value: Any, language: str) -> Any:
    return value.in_language(language) if hasattr(value, "in_language") else value


def closest_language(tag: str | None) -> str:
    """The planner's own language nearest to a locale name such as `zh_CN.UTF-8` or `en-GB`."""
    primary = (tag or "").replace("_", "-").split("-")[0].split(".")[0].lower()
    return "zh-Hans" if primary == "zh" else "en"


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    if language == "en":
        return gettext.NullTranslations()
    # Babel takes a third of the time to the first picture of the window, and English does without it.
    from babel.support import Translations

    folder = resource("translations")
    return Translations.load(str(folder), [language.replace("-", "_")], domain="planner")


@contextmanager
def libraries_speak(language: str) -> Iterator[None]:
    """Meanwhile libraries that ask `gettext` for their words get them in `language` (BCP 47), as argparse does.

    gettext looks for the catalogue of the domain in force by the environment.
    """
    before, domain = os.environ.get("LANGUAGE"), gettext.textdomain()
    gettext.bindtextdomain("planner", str(resource("translations")))
    gettext.textdomain("planner")
    os.environ["LANGUAGE"] = language.replace("-", "_")
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before
