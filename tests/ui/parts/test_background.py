"""Work off the window's thread."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from planner.ui.parts.background import Background, Job


def test_a_bug_on_the_other_thread_reaches_the_window_though_nobody_listens(qtbot: QtBot) -> None:
    background, bug = Background(), ZeroDivisionError("a bug")

    def work(_job: Job) -> None:
        raise bug

    job = Job(work)
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(job.ended):
        background.start(job)
    assert [fault for _, fault, _ in caught] == [bug]
    assert not background.busy
