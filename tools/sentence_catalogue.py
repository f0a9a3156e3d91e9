"""The Babel catalogue: sentences that `planner.messages` renders, found outside the window."""

from __future__ import annotations

from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

LANGUAGE = "zh_Hans"
KEYWORDS: dict[str, tuple[int, ...] | None] = {"message": None, "plural_message": (1, 2)}


def update(source: Path, target: Path) -> None:
    """Brings the catalogue in `target` to the texts in `source` and compiles it.

    New texts come in untranslated, texts that are gone go; a translation is never guessed.
    """
    catalogue = _stored(target)
    catalogue.update(_found(source), no_fuzzy_matching=True)
    if not len(catalogue):
        return
    catalogue.obsolete.clear()
    _po(target).parent.mkdir(parents=True, exist_ok=True)
    with _po(target).open("wb") as stream:
        # Babel's header holds the hour and its own version, which would change the file at each run.
        write_po(stream, catalogue, width=110, sort_output=True, include_lineno=False, omit_header=True)
    if _compiled(target) != _strings(catalogue):
        with _mo(target).open("wb") as stream:
            write_mo(stream, catalogue)


def faults(source: Path, target: Path) -> list[str]:
    """What is missing, stale, fuzzy, wrong in its {places}, or not compiled; one line each."""
    stored, found = _stored(target), _found(source)
    wanted = {_key(entry) for entry in found if entry.id}
    kept = {_key(entry) for entry in stored if entry.id}
    lines = [f"planner.po lacks {key!r}" for key in sorted(wanted - kept)]
    lines += [f"planner.po still holds {key!r}" for key in sorted(kept - wanted)]
    for entry in stored:
        if entry.id and _key(entry) in wanted:
            lines += [f"planner.po: {_key(entry)!r} {fault}" for fault in _faults_of(entry)]
    if kept and _compiled(target) != _strings(stored):
        lines.append("planner.mo is not what planner.po says")
    return lines


def _faults_of(entry: Message) -> list[str]:
    translations = _as_tuple(entry.string)
    if not all(translations):
        return ["is not translated"]
    if entry.fuzzy:
        return ["is fuzzy"]
    allowed, needed = _places(_as_tuple(entry.id)[-1]), _places(_as_tuple(entry.id)[-1]) - {"count"}
    if any(not needed <= _places(text) <= allowed for text in translations):
        return ["has other {places} in its translation"]
    return []


def _found(source: Path) -> Catalog:
    """All texts in `source`, but for the window's, which Qt translates."""
    catalogue = _empty()
    own = [("ui/**.py", "ignore"), ("**.py", "python")]
    for filename, _, text, _, context in extract_from_dir(source, own, keywords=KEYWORDS):
        catalogue.add(text, None, [(f"{source.name}/{filename}", 0)], context=context)
    return catalogue


def _stored(target: Path) -> Catalog:
    if not _po(target).exists():
        return _empty()
    with _po(target).open("rb") as stream:
        return read_po(stream, locale=LANGUAGE)


def _empty() -> Catalog:
    return Catalog(locale=LANGUAGE, project="Delegation Planner", fuzzy=False)


def _compiled(target: Path) -> dict[str, tuple[str, ...]]:
    if not _mo(target).exists():
        return {}
    with _mo(target).open("rb") as stream:
        return _strings(read_mo(stream))


def _strings(catalogue: Catalog) -> dict[str, tuple[str, ...]]:
    """Each text with its translations, as they survive compiling."""
    return {_key(entry): _as_tuple(entry.string) for entry in catalogue if entry.id and any(_as_tuple(entry.string))}


def _key(entry: Message) -> str:
    return _as_tuple(entry.id)[0]


def _as_tuple(text: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def _po(target: Path) -> Path:
    return target / LANGUAGE / "LC_MESSAGES" / "planner.po"


def _mo(target: Path) -> Path:
    return _po(target).with_suffix(".mo")
