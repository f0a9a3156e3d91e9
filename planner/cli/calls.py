"""The words that a call may hold."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from planner.cli.directory import add_directory_words
from planner.cli.gifts import add_gift_words
from planner.cli.lists import add_list_words
from planner.documents.page_sizes import PAGE_SIZES
from planner.messages import Message, message
from planner.usecases.export import AUDIENCES, FORMATS, LANGUAGES


def parser(language: str) -> argparse.ArgumentParser:
    """The parser of the command line, its help in `language`."""

    def tr(text: Message) -> str:
        return text.in_language(language)

    top = argparse.ArgumentParser(
        prog="planner-cli",
        description=tr(
            message(
                "Plans official delegation visits. The program planner, or main.py without a verb, opens the window."
            )
        ),
    )
    database = tr(message("another database: a file, or the URL of a server"))
    top.add_argument("--database", metavar="PATH|URL", help=database)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--database", metavar="PATH|URL", help=database, default=argparse.SUPPRESS)
    verbs = top.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, what: Message) -> argparse.ArgumentParser:
        return verbs.add_parser(name, help=tr(what), description=tr(what), parents=[shared])

    importing = verb("import", message("store visit files, or update the visits they hold"))
    importing.add_argument("files", metavar="FILE", nargs="+", type=Path)
    verb("visits", message("list the visits"))
    showing = verb("show", message("print the programme of a visit by day"))
    _visit(showing, tr)
    showing.add_argument("--json", action="store_true", help=tr(message("as JSON, for other programs")))
    checking = verb("check", message("say what in a visit cannot happen, or will probably go wrong"))
    _visit(checking, tr)
    checking.add_argument("--json", action="store_true", help=tr(message("as JSON, for other programs")))
    add_list_words(verbs, shared, tr)
    add_gift_words(verbs, shared, tr)
    add_directory_words(verbs, shared, tr)
    deleting = verb("delete", message("delete a visit with all that is in it"))
    _visit(deleting, tr)
    verb("samples", message("fill an empty database with the story visits"))
    _export(verb("export", message("write the papers, calendars and file of a visit")), tr)
    copying = verb("duplicate", message("copy a visit as the beginning of a new one"))
    _visit(copying, tr)
    copying.add_argument("--title", help=tr(message("the title of the copy")))
    copying.add_argument("--days", type=int, default=0, help=tr(message("move the copy by so many days")))
    shifting = verb("shift", message("move a whole visit in time"))
    _visit(shifting, tr)
    shifting.add_argument("--days", type=int, default=0, help=tr(message("days, keeping the local clock times")))
    shifting.add_argument("--minutes", type=int, default=0, help=tr(message("minutes of real time")))
    backing = verb("backup", message("make a backup now, or a copy anywhere"))
    backing.add_argument("--to", metavar="FILE", type=Path, help=tr(message("a copy in this file instead")))
    verb("backups", message("list the backups, the newest first"))
    restoring = verb("restore", message("bring a backup back; what was there is kept among the backups"))
    restoring.add_argument("backup", metavar="FILE|N", help=tr(message("a file, or its number in the list of backups")))
    restoring.add_argument(
        "--unchecked", action="store_true", help=tr(message("also a file that has no checksum beside it"))
    )
    verb("doctor", message("examine the database, its folder and its backups"))
    looking = verb("places", message("find cities and airports by any of their names"))
    looking.add_argument(
        "text", metavar="TEXT", help=tr(message("a name or its beginning, a region or country after it, or a code"))
    )
    looking.add_argument(
        "--limit", metavar="N", type=lambda text: _count(text, tr), default=20, help=tr(message("at most so many"))
    )
    return top


def _visit(verb: argparse.ArgumentParser, tr: Callable[[Message], str]) -> None:
    verb.add_argument(
        "visit",
        metavar="VISIT",
        help=tr(message("an id, a unique beginning of one, or a unique part of the title")),
    )


def _export(verb: argparse.ArgumentParser, tr: Callable[[Message], str]) -> None:
    _visit(verb, tr)
    verb.add_argument("--to", metavar="DIR", type=Path, required=True, help=tr(message("the folder to write into")))
    verb.add_argument(
        "--format",
        metavar="F[,F…]",
        type=lambda text: _formats(text, tr),
        default=("pdf", "ics"),
        help=tr(message("any of {formats}, with commas", formats=", ".join(FORMATS))),
    )
    verb.add_argument("--language", choices=LANGUAGES, help=tr(message("default: the languages of the visit")))
    verb.add_argument("--audience", choices=AUDIENCES, default="delegation", help=tr(message("for whom")))
    verb.add_argument("--person", metavar="NAME", help=tr(message("for one person: a key, or a name or part of one")))
    verb.add_argument("--group", metavar="NAME", help=tr(message("for one group: a key, or a name or part of one")))
    verb.add_argument(
        "--page",
        choices=PAGE_SIZES,
        default="a4",
        help=tr(message("the size of the sheets; a6 is a pocket card of the days alone")),
    )
    verb.add_argument(
        "--without-internal",
        action="store_true",
        help=tr(message("leave internal fields out of the visit file, and say so in it")),
    )


def _count(text: str, tr: Callable[[Message], str]) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(tr(message("“{text}” is not a number above 0", text=text)))
    return min(int(text), 1000)


def _formats(text: str, tr: Callable[[Message], str]) -> tuple[str, ...]:
    asked = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    unknown = [part for part in asked if part not in FORMATS]
    if unknown or not asked:
        raise argparse.ArgumentTypeError(
            tr(
                message(
                    "there is no format “{format}”; there are {formats}",
                    format=", ".join(unknown),
                    formats=", ".join(FORMATS),
                )
            )
        )
    return asked
