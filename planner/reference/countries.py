"""Names of countries in any language, from the CLDR tables that Babel brings."""

from __future__ import annotations

from functools import cache

from planner.rules.folding import fold

_ALSO = {"AE": ("uae",), "GB": ("uk", "greatbritain", "england"), "US": ("usa", "america"), "KR": ("southkorea",)}
"""Names in everyday use that CLDR has under no key, folded."""


def country_name(code: str, language: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2, any case) in a language (BCP 47); the code where it has none."""
    names = _names(language)
    return names.get(code.upper(), code.upper())


def countries(language: str) -> tuple[tuple[str, str], ...]:
    """The code and the name of each country and territory, sorted by name as the characters stand."""
    listed = ((code, name) for code, name in _names(language).items() if len(code) == 2 and code.isalpha())
    return tuple(sorted((pair for pair in listed if pair[0] not in _NO_COUNTRIES), key=lambda pair: pair[1]))


_NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


def fits_country(code: str, typed: str) -> bool:
    """True where folded text is the code of the country or begins its name in English or Chinese."""
    if typed == code.lower() or typed in _ALSO.get(code, ()):
        return True
    return any(fold(country_name(code, language)).startswith(typed) for language in ("en", "zh-Hans"))


@cache
def _names(language: str) -> dict[str, str]:
    """By code. A language that CLDR does not know is taken without its region, then as English."""
    from babel import Locale, UnknownLocaleError

    parts = language.replace("_", "-").split("-")
    for tag in (language, parts[0], "en"):
        try:
            locale = Locale.parse(tag.replace("_", "-"), sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        return dict(locale.territories)
    raise AssertionError("Babel has English")
