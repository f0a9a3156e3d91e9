"""What CLDR says of a currency: its decimals and its name."""

from __future__ import annotations

from functools import cache


def minor_digits(currency: str) -> int:
    """How many decimals amounts of a currency (ISO 4217, any case) have: 2 for EUR, 0 for JPY, 3 for KWD, else 2."""
    from babel.numbers import get_currency_precision

    return get_currency_precision(currency.upper())


def currency_name(currency: str, language: str) -> str:
    """The name of a currency in a language (BCP 47); the code itself where it has none."""
    return _names(language).get(currency.upper(), currency.upper())


def is_currency(code: str) -> bool:
    """True for a code that CLDR knows, in any case; past currencies too."""
    return code.upper() in _names("en")


@cache
def _names(language: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError

    for tag in (language, language.split("-")[0]):
        try:
            return dict(Locale.parse(tag, sep="-").currencies)
        except (UnknownLocaleError, ValueError):
            continue
    return dict(Locale("en").currencies)
