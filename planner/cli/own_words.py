"""The words that argparse itself puts into help and refusals, in the person's language.

argparse asks `gettext` for them, which looks for the catalogue of the domain in force by the environment.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager

from planner.messages import message, plural_message
from planner.paths import resource

_DOMAIN = "planner"

ARGPARSE = (
    message("usage: "),
    message("positional arguments"),
    message("options"),
    message("show this help message and exit"),
    message("%(prog)s: error: %(message)s\n"),
    message("argument %(argument_name)s: %(message)s"),
    message("the following arguments are required: %s"),
    message("unrecognized arguments: %s"),
    message("invalid choice: %(value)r (choose from %(choices)s)"),
    message("invalid %(type)s value: %(value)r"),
    message("ambiguous option: %(option)s could match %(matches)s"),
    message("ignored explicit argument %r"),
    message("not allowed with argument %s"),
    message("expected one argument"),
    message("expected at least one argument"),
    plural_message("expected %s argument", "expected %s arguments", count=1),
)
"""Those a call of ours can meet, so that they are found for translation; argparse writes them in these very words."""


@contextmanager
def own_words(language: str) -> Iterator[None]:
    """Meanwhile argparse speaks `language` (BCP 47)."""
    before, domain = os.environ.get("LANGUAGE"), gettext.textdomain()
    gettext.bindtextdomain(_DOMAIN, str(resource("translations")))
    gettext.textdomain(_DOMAIN)
    os.environ["LANGUAGE"] = language.replace("-", "_")
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before
