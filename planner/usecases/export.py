"""Writing the papers of a visit: who gets what, in which language, under which name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.documents.content.audiences import attending_groups, find_group, find_person, named_delegates
from planner.documents.content.freeze import freeze_each
from planner.documents.content.types import DELEGATION, OFFICE, Audience, Content
from planner.documents.page_sizes import PageSize
from planner.exchange.visit_file import VisitRows, has_internal, write_visit_file
from planner.messages import Message, message
from planner.models import Visit
from planner.models.words import NO_WORDS, Words, primary, words
from planner.storage.visit_rows import visit_rows
from planner.storage.whole_visit import whole_visit
from planner.usecases.check import check_visit
from planner.usecases.file_names import file_name, longest_name, mark_of, told_apart
from planner.usecases.printed_findings import notes_of_errors, with_findings
from planner.usecases.unprintable import note_of_unprintable
from planner.usecases.whole_files import write_whole
from planner.workspace import Workspace

if TYPE_CHECKING:
    from planner.documents.ics.calendar import CalendarPress

FORMATS = ("pdf", "ics", "visit")
AUDIENCES = ("delegation", "personal", "groups", "office", "all")
LANGUAGES = ("en", "zh-Hans", "en+zh-Hans", "zh-Hans+en")


@dataclass(frozen=True, slots=True)
class Order:
    """What to write. `languages` None means those of the visit that papers speak; `person` and `group` name one.

    `page` is the size of the sheets; A6 is the pocket card, which has the days alone.
    """

    folder: Path
    formats: Sequence[str] = ("pdf", "ics")
    languages: tuple[str, ...] | None = None
    audience: str = "delegation"
    person: str | None = None
    group: str | None = None
    without_internal: bool = False
    page: PageSize = "a4"


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that is to be written: where, in which format, and for whom; no `whom` for the delegation."""

    path: Path
    paper: str
    audience: str = "delegation"
    whom: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Progress:
    """News of an export: a file that was written, or a word about one that was not. `total` is the plan.

    The first news has the plan itself; `writing` comes before a file is made, `left_out` where there will be none.
    """

    done: int
    total: int
    path: Path | None = None
    note: Message | None = None
    planned: tuple[PlannedFile, ...] = ()
    writing: Path | None = None
    left_out: Path | None = None


Report = Callable[[Progress], None]


def export_visit(
    workspace: Workspace,
    visit_id: str,
    order: Order,
    *,
    as_of: datetime,
    report: Report = lambda _progress: None,
    go_on: Callable[[], bool] = lambda: True,
) -> list[Path]:
    """Writes the papers and returns their paths; what was written before `go_on` says no stays.

    Raises NotFound where there is nobody to write for, StorageError where a file cannot be written.
    """
    plan = workspace.read(lambda session: _plan(whole_visit(session, visit_id), order, as_of))
    findings = check_visit(workspace, visit_id, clock=lambda: as_of)
    plan = replace(plan, contents=with_findings(plan.contents, findings))
    papers = [paper for paper in order.formats if paper != "visit"]
    files = plan.files(order, papers)
    total = len(files) + ("visit" in order.formats)
    presses = _Presses(plan.languages, order.page)
    written: list[Path] = []
    done = 0
    whole = PlannedFile(_visit_file(order, visit_id, plan.title), "visit")
    planned = tuple(file for _, file in files)
    report(Progress(0, total, planned=(*planned, whole) if "visit" in order.formats else planned))
    for note in notes_of_errors(findings) if papers else ():
        report(Progress(0, total, note=note))
    if "pdf" in papers:
        undrawn = note_of_unprintable(plan.contents, languages=plan.languages)
        if undrawn is not None:
            report(Progress(0, total, note=undrawn))
    if papers and not plan.contents:
        report(Progress(0, total, note=_nobody(order)))
    for content, file in files:
        if not go_on():
            return written
        report(Progress(done, total, writing=file.path))
        done += 1
        made = presses.made(content, file.paper)
        if made is None:
            report(Progress(done, total, note=_no_calendar(content, plan), left_out=file.path))
            continue
        write_whole(file.path, made)
        written.append(file.path)
        report(Progress(done, total, path=file.path))
    if "visit" in order.formats and go_on():
        report(Progress(done, total, writing=whole.path))
        written.append(_write_visit(workspace, visit_id, order, plan.title, total=total, report=report))
    return written


def count_papers(workspace: Workspace, visit_id: str, audience: str) -> int:
    """How many readers of that audience get papers of their own."""
    order = Order(Path(), audience=audience)
    return workspace.read(lambda session: len(_audiences(whole_visit(session, visit_id), order)))


def first_reader(workspace: Workspace, visit_id: str, audience: str) -> Audience:
    """The first for whom an order of that audience writes; the delegation where there is nobody."""
    order = Order(Path(), audience=audience)
    found = workspace.read(lambda session: tuple(_audiences(whole_visit(session, visit_id), order)[:1]))
    return found[0] if found else DELEGATION


def paper_languages(tags: Sequence[str]) -> tuple[str, ...]:
    """Those of a visit's languages that papers speak, in its order; English where there is none."""
    known = {"en": "en", "zh": "zh-Hans"}
    return tuple(dict.fromkeys(known[primary(tag)] for tag in tags if _spoken(tag))) or ("en",)


def _spoken(tag: str) -> bool:
    lowered = tag.lower().replace("_", "-")
    return primary(tag) == "en" or lowered in ("zh", "zh-cn", "zh-sg") or lowered.startswith("zh-hans")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What an order comes to for one visit."""

    titles: Words
    contents: Sequence[Content]
    languages: tuple[str, ...]
    short_names: Mapping[tuple[str, str], str]

    @property
    def title(self) -> str:
        """The title in the first language of the papers."""
        return self.titles.in_language(self.languages[0])

    def files(self, order: Order, papers: Sequence[str]) -> list[tuple[Content, PlannedFile]]:
        """The files of an order but the visit file, in the order in which they are written."""
        return [
            (
                content,
                PlannedFile(
                    order.folder / self._file_name(order, content, paper),
                    paper,
                    content.audience.kind,
                    content.audience.name,
                ),
            )
            for content in self.contents
            for paper in papers
        ]

    def _file_name(self, order: Order, content: Content, paper: str) -> str:
        """The name of a paper: as much of the title as fits, the visit, for whom, in which language, on which page."""
        whom = self.short_names.get((content.audience.kind, content.audience.key), "")
        page = order.page if paper == "pdf" else "a4"
        sheet = "" if page == "a4" else page.upper() if page != "letter" else "Letter"
        parts = (mark_of(content.visit_id), whom, "+".join(self.languages), sheet)
        tail = " ".join(part for part in parts if part)
        return file_name(self.title, tail, f".{paper}", longest=longest_name(order.folder))


def _plan(visit: Visit, order: Order, as_of: datetime) -> _Plan:
    languages = order.languages or paper_languages(visit.languages or ())
    everyone = [(("person", p.key), p.name or p.native_name or p.role_text or "") for p in visit.people]
    groups = [(("group", g.key), g.name) for g in visit.groups]
    return _Plan(
        titles=words(visit.languages or (), visit.title, visit.title_native),
        contents=tuple(freeze_each(visit, _audiences(visit, order), as_of=as_of)),
        languages=languages,
        short_names=told_apart([(("office", ""), "office"), *everyone, *groups]),
    )


def _audiences(visit: Visit, order: Order) -> Sequence[Audience]:
    named = [
        *([find_person(visit, order.person)] if order.person else ()),
        *([find_group(visit, order.group)] if order.group else ()),
    ]
    if named:
        return named
    match order.audience:
        case "personal":
            return named_delegates(visit)
        case "groups":
            return attending_groups(visit)
        case "office":
            return (OFFICE,)
        case "all":
            return (DELEGATION, *named_delegates(visit), *attending_groups(visit))
        case _:
            return (DELEGATION,)


class _Presses:
    """Makes the papers of one export; what audiences share is made once.

    The libraries behind PDF and calendars are imported when the first paper is made: no other verb needs them.
    """

    def __init__(self, languages: tuple[str, ...], page: PageSize) -> None:
        self._languages, self._page = languages, page
        self._calendars: CalendarPress | None = None

    def made(self, content: Content, paper: str) -> bytes | None:
        """The bytes of a paper; None where the audience gets no calendar."""
        if paper == "ics":
            if self._calendars is None:
                from planner.documents.ics.calendar import CalendarPress

                self._calendars = CalendarPress(self._languages)
            return self._calendars.calendar(content)
        from planner.documents.pdf.programme import programme_pdf

        return programme_pdf(content, languages=self._languages, page=self._page)


def _nobody(order: Order) -> Message:
    if order.audience == "personal":
        return message("No delegate has a name yet, so there are no personal papers.")
    return message("No group of the delegation attends an item, so there are no papers for groups.")


def _no_calendar(content: Content, plan: _Plan) -> Message:
    if content.audience.kind == "office":
        return message("The office gets no calendar of its own. Export the delegation's.")
    whom = content.audience.name.in_language(plan.languages[0]) or plan.title
    return message("“{name}” has no items with a day, so there is no calendar file.", name=whom)


def _visit_file(order: Order, visit_id: str, title: str) -> Path:
    name = file_name(title, mark_of(visit_id), ".visit.json", longest=longest_name(order.folder))
    return order.folder / name


def _write_visit(workspace: Workspace, visit_id: str, order: Order, title: str, *, total: int, report: Report) -> Path:
    rows = workspace.read(lambda session: VisitRows(visit_id, visit_rows(session, visit_id)))
    path = _visit_file(order, visit_id, title)
    write_whole(path, write_visit_file(rows, without_internal=order.without_internal))
    internal = not order.without_internal and has_internal(rows)
    note = message("{file} holds internal fields. Keep it in the office.", file=path.name) if internal else None
    report(Progress(total, total, path=path, note=note))
    return path
