"""Several officers at one server: nobody overwrites, nobody waits for ever, and everybody hears of the others."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from planner.errors import PlannerError, StaleChange, StorageError
from planner.models import Visit
from planner.storage import server
from planner.storage.schema import APPLICATION_ID
from planner.storage.visits import list_visits
from planner.usecases.bug_reports import bug_report
from planner.usecases.commands.items import EditItem
from planner.usecases.commands.visits import CreateVisit, EditVisit
from planner.usecases.import_visit import ImportVisit
from planner.workspace import Changes, Work, Workspace
from tests import servers
from tests.offices import dump, rows_of_file, stored
from tests.patience import PATIENCE
from tests.server.conftest import Opened
from tests.workspace.story import STORY
from tests.workspace.talks import TALKS, TOUR, WORLD, retitle, title
from tests.worlds import NOON, VISIT_ID


@pytest.fixture
def anna(office: Opened) -> Iterator[Workspace]:
    with office() as workspace:
        workspace.run(ImportVisit(rows_of_file(WORLD)))
        yield workspace


@pytest.fixture
def bo(anna: Workspace, office: Opened) -> Iterator[Workspace]:
    with office() as workspace:
        yield workspace


def test_each_hears_once_what_the_other_did_and_of_the_own_steps_not_at_all(anna: Workspace, bo: Workspace) -> None:
    heard: list[Changes] = []
    bo.subscribe(heard.append)
    retitle(anna, "By Anna")
    changes = bo.changed_elsewhere()
    assert changes is not None
    assert (changes.rows, heard) == ({"item": frozenset({TALKS})}, [changes])
    assert (bo.changed_elsewhere(), anna.changed_elsewhere()) == (None, None)
    assert title(bo) == "By Anna"


def test_what_was_shown_is_compared_with_what_is_stored_field_by_field(anna: Workspace, bo: Workspace) -> None:
    retitle(anna, "By Anna")
    with pytest.raises(StaleChange) as refusal:
        bo.run(EditItem(TALKS, {"title": "By Bo"}, seen={"title": "Talks"}))
    assert title(bo) == "By Anna"
    assert "By Anna" in str(refusal.value)
    bo.run(EditItem(TALKS, {"dress": "dark suit"}, seen={"dress": None}))
    assert stored(anna, "item", TALKS, "title", "dress") == {"title": "By Anna", "dress": "dark suit"}


def test_undo_takes_back_the_own_step_and_never_that_of_another(anna: Workspace, bo: Workspace) -> None:
    retitle(anna, "By Anna")
    bo.run(EditItem(TOUR, {"title": "By Bo"}))
    assert str(anna.undo()) == "Change of “Talks”"
    assert (title(anna), title(anna, TOUR)) == ("Talks", "By Bo")
    retitle(anna, "Again")
    retitle(bo, "Over it")
    with pytest.raises(StaleChange, match="“Over it” was changed by somebody else"):
        anna.undo()
    assert title(anna) == "Over it"


def test_a_look_sees_one_state_whatever_others_store_meanwhile(anna: Workspace, bo: Workspace) -> None:
    def twice(session: Session) -> tuple[int, int]:
        before = len(list_visits(session))
        anna.run(CreateVisit({"title": "Meanwhile"}))
        return before, len(list_visits(session))

    assert bo.read(twice) == (1, 1)
    assert len(bo.read(list_visits)) == 2


def at_once(*works: Callable[[], Any]) -> list[PlannerError]:
    """Does all of them at the same moment, and says what was refused."""
    start, refused = threading.Barrier(len(works)), []

    def work(one: Callable[[], Any]) -> None:
        start.wait()
        try:
            one()
        except PlannerError as fault:
            refused.append(fault)

    threads = [threading.Thread(target=work, args=(one,)) for one in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return refused


def test_the_same_visit_imported_by_two_at_once_is_there_once_and_whole(office: Opened, workspace: Workspace) -> None:
    rows = rows_of_file(STORY)
    with office() as other:
        assert at_once(lambda: workspace.run(ImportVisit(rows)), lambda: other.run(ImportVisit(rows))) == []
        both = dump(workspace)
    with office() as alone:
        alone.run(ImportVisit(rows))
        assert dump(alone) == both


def test_many_edits_of_several_at_once_are_all_stored_and_all_heard(anna: Workspace, bo: Workspace) -> None:
    def edits(workspace: Workspace, name: str) -> None:
        for number in range(20):
            workspace.run(CreateVisit({"title": f"{name} {number}"}))

    heard: list[Changes] = []
    anna.subscribe(heard.append)
    assert at_once(lambda: edits(anna, "A"), lambda: edits(bo, "B")) == []
    anna.changed_elsewhere()
    made = {visit.visit_id for visit in anna.read(list_visits)} - {VISIT_ID}
    assert len(made) == 40
    assert frozenset().union(*(changes.rows["visit"] for changes in heard)) == made


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets nobody wait as long as planners do."""
    monkeypatch.setattr(server, "PATIENCE_SECONDS", 1)


def test_who_waits_too_long_for_another_is_told_and_nothing_is_stored(
    impatient: None, anna: Workspace, bo: Workspace, database: str
) -> None:
    holding, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with servers.administering(database) as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_lock({APPLICATION_ID})")
            holding.set()
            let_go.wait(PATIENCE)

    holder = threading.Thread(target=hold)
    holder.start()
    assert holding.wait(PATIENCE)
    try:
        with pytest.raises(StorageError, match="Somebody else is storing something larger"):
            retitle(anna, "Too late")
        assert title(bo) == "Talks"  # reading waits for nobody
    finally:
        let_go.set()
        holder.join()
    retitle(anna, "In time")
    assert title(bo) == "In time"


def test_who_goes_silent_in_the_middle_of_a_change_is_ended_by_the_server(anna: Workspace) -> None:
    class Asks(EditVisit):
        def apply(self, work: Work) -> None:
            super().apply(work)
            limits.append(work.connection.exec_driver_sql(asking).scalar_one())

    asking = "SHOW idle_in_transaction_session_timeout"
    limits: list[str] = []
    anna.run(Asks(VISIT_ID, {"title": "Changed"}))
    # Who only looks may take his time: he holds nothing that others wait for.
    limits.append(anna.read(lambda session: session.connection().exec_driver_sql(asking).scalar_one()))
    assert limits == ["1min", "0"]


def wait_until_somebody_waits(database: str) -> None:
    """Returns once a program waits there for a lock that another one holds."""
    waiting = f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{database}' AND wait_event_type = 'Lock'"
    with servers.administering(database) as connection:
        while not connection.exec_driver_sql(waiting).scalar_one():
            time.sleep(0.01)


def test_two_that_wait_for_each_other_are_told_to_try_again(anna: Workspace, database: str) -> None:
    """No two planners do that; a program of the administrator may."""
    has_visit, may_go_on = threading.Event(), threading.Event()

    def other_program() -> None:
        with servers.administering(database) as outside:
            connection = outside.execution_options(isolation_level="READ COMMITTED")
            connection.exec_driver_sql("SET deadlock_timeout = '60s'")  # so that it is not the one to give in
            connection.exec_driver_sql(f"UPDATE visit SET position = 7 WHERE id = '{VISIT_ID}'")
            has_visit.set()
            may_go_on.wait(PATIENCE)
            connection.exec_driver_sql(f"UPDATE item SET position = 7 WHERE id = '{TALKS}'")
            connection.commit()

    class Both(EditItem):
        def apply(self, work: Work) -> None:
            assert has_visit.wait(PATIENCE)
            super().apply(work)
            work.flush()
            may_go_on.set()
            wait_until_somebody_waits(database)  # only once, after a second, does the server look
            EditVisit(VISIT_ID, {"title": "Both"}).apply(work)
            work.flush()

    other = threading.Thread(target=other_program)
    other.start()
    with pytest.raises(StaleChange, match="at the same moment, so nothing was stored"):
        anna.run(Both(TALKS, {"title": "Both"}))
    other.join()
    assert stored(anna, "item", TALKS, "title", "position") == {"title": "Talks", "position": 7}


def test_a_server_that_was_away_is_found_again_without_opening_anew(anna: Workspace, database: str) -> None:
    retitle(anna, "Before")
    servers.cut_off(database)
    assert title(anna) == "Before"
    servers.cut_off(database)
    anna.run(EditVisit(VISIT_ID, {"title": "After"}))
    assert stored(anna, "visit", VISIT_ID, "title") == {"title": "After"}
    servers.cut_off(database)
    assert anna.changed_elsewhere() is None
    servers.cut_off(database)
    assert str(anna.undo()) == "Change of “Visit”"
    assert title(anna) == "Before"


def test_a_connection_that_breaks_in_the_middle_of_a_change_stores_nothing_and_says_so(
    anna: Workspace, database: str
) -> None:
    class Cut(EditVisit):
        def apply(self, work: Work) -> None:
            super().apply(work)
            work.flush()
            servers.cut_off(database)

    with pytest.raises(StorageError, match=r"broke off\. The planner connects again by itself"):
        anna.run(Cut(VISIT_ID, {"title": "Half"}))
    assert stored(anna, "visit", VISIT_ID, "title") != {"title": "Half"}
    anna.run(EditVisit(VISIT_ID, {"title": "Whole"}))
    assert stored(anna, "visit", VISIT_ID, "title") == {"title": "Whole"}


def test_the_report_of_a_bug_names_the_constraint_and_no_value(anna: Workspace) -> None:
    class Again(EditVisit):
        def apply(self, work: Work) -> None:
            work.insert_many(Visit, [{"id": VISIT_ID, "title": "Minister Lee", "direction": "inbound"}])

    with pytest.raises(IntegrityError) as fault:
        anna.run(Again(VISIT_ID, {}))
    report = bug_report(fault.value, at=NOON)
    assert "psycopg.errors.UniqueViolation (23505 pk_visit)" in report
    assert not [word for word in ("Lee", VISIT_ID) if word in report]


def test_a_very_long_text_is_stored_as_it_is(anna: Workspace) -> None:
    long = "长" * 2_000_000
    anna.run(EditItem(TALKS, {"notes": long}))
    assert stored(anna, "item", TALKS, "notes") == {"notes": long}
