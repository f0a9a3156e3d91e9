"""The directory on the command line: likely doubles, and who was told apart."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from planner.cli.speaking import put, say
from planner.messages import Message, message, plural_message
from planner.usecases.commands.directory_apart import (
    OfferAgain,
    TellApart,
    TellOrganizationsApart,
    TellPeopleApart,
    TellPlacesApart,
)
from planner.usecases.directory import SHELVES, DirectoryLine, Shelf
from planner.usecases.directory_doubles import likely_doubles, told_apart
from planner.workspace import Workspace

Tr = Callable[[Message], str]
_APART: Mapping[Shelf, type[TellApart]] = {
    "people": TellPeopleApart,
    "organizations": TellOrganizationsApart,
    "places": TellPlacesApart,
}


def add_directory_words(verbs: Any, shared: argparse.ArgumentParser, tr: Tr) -> None:
    """Adds the words `directory doubles`, `directory apart` and `directory together` to the calls."""
    what = message("find doubles in the directory, and tell apart who is two")
    directory = verbs.add_parser("directory", help=tr(what), description=tr(what))
    deeds = directory.add_subparsers(dest="deed", metavar="doubles|apart|together", required=True)
    shelf = argparse.ArgumentParser(add_help=False)
    shelf.add_argument(
        "--of", choices=tuple(SHELVES), default="people", help=tr(message("people, organisations or places"))
    )
    whole = [shared, shelf]
    what = message("list groups of entries that may be one")
    deeds.add_parser("doubles", help=tr(what), description=tr(what), parents=whole)
    what = message("say that entries are two or more, however alike; without ids, list who was told apart")
    apart = deeds.add_parser("apart", help=tr(what), description=tr(what), parents=whole)
    apart.add_argument("ids", metavar="ID", nargs="*", help=tr(message("ids as `directory doubles` prints them")))
    what = message("take back that two entries were told apart")
    together = deeds.add_parser("together", help=tr(what), description=tr(what), parents=whole)
    together.add_argument("ids", metavar="ID", nargs=2, help=tr(message("ids as `directory apart` prints them")))


def directory(workspace: Workspace, call: argparse.Namespace, language: str) -> int:
    """Prints groups and pairs a line an entry, numbered."""
    shelf: Shelf = call.of
    if call.deed == "doubles":
        for number, group in enumerate(likely_doubles(workspace, shelf), 1):
            for line in group.lines:
                put(number, ",".join(group.reasons), *_told(line))
    elif call.deed == "apart" and call.ids:
        count = workspace.run(_APART[shelf](tuple(dict.fromkeys(call.ids))))
        say(plural_message("{count} pair was told apart.", "{count} pairs were told apart.", count=count), language)
    elif call.deed == "apart":
        for number, pair in enumerate(told_apart(workspace, shelf), 1):
            for line in pair.lines:
                put(number, *_told(line))
    else:
        ids = set(call.ids)
        found = [pair for pair in told_apart(workspace, shelf) if {line.entry_id for line in pair.lines} == ids]
        if not found:
            say(message("These two were not told apart. Look at `directory apart`."), language)
            return 1
        workspace.run(OfferAgain(found[0].told_id))
        say(message("They may be one again."), language)
    return 0


def _told(line: DirectoryLine) -> tuple[str, ...]:
    return line.entry_id, line.name, line.native, line.position, line.house
