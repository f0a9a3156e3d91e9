"""The words that argparse itself puts into help and refusals; it asks `messages.libraries_speak` for them."""

from __future__ import annotations

from planner.messages import message, plural_message

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
