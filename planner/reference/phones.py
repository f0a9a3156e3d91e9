"""Whether a phone number can exist, by the numbering plans of all countries; nothing is ever rewritten."""

from __future__ import annotations

import re

_EXTENSION = re.compile(r"\s*(?:ext\.?|x|#|转|轉|内線|内线)\s*\d{1,6}\s*$", re.IGNORECASE)


def possible_phone(typed: str, country: str | None) -> bool:
    """True where a number as typed can exist; `country` (ISO 3166-1 alpha-2) reads one without its country code.

    Without a country only a number that begins with + or 00 can be told; any other is taken as possible, for
    nobody knows where it is called from.
    """
    # The plans take a tenth of a second to import.
    import phonenumbers

    number = _EXTENSION.sub("", typed.strip())
    if number.startswith("00"):
        number = f"+{number[2:]}"
    if not number.startswith("+") and not country:
        return sum(c.isdigit() for c in number) >= 3
    try:
        read = phonenumbers.parse(number, country.upper() if country else None)
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.is_possible_number(read))
