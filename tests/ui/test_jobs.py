"""Jobs: two lanes, news in the window's thread, a stop where the work reports."""

import threading
from contextlib import suppress

import pytest
from pytestqt.qtbot import QtBot

from fieldkit.errors import Cancelled, Refused
from fieldkit.progress import Report, Step
from ui.jobs import Lane, Lanes, foreseen


@pytest.fixture
def lanes(qtbot: QtBot) -> Lanes:
    return Lanes()


def settle(qtbot: QtBot, lanes: Lanes) -> None:
    qtbot.waitUntil(lambda: not lanes.jobs)


def test_what_work_gives_arrives_in_the_windows_thread(qtbot: QtBot, lanes: Lanes) -> None:
    found: list[tuple[int, threading.Thread]] = []
    lanes.start(lambda _: 6 * 7, then=lambda value: found.append((value, threading.current_thread())))
    settle(qtbot, lanes)
    assert found == [(42, threading.main_thread())]


def test_work_runs_in_another_thread(qtbot: QtBot, lanes: Lanes) -> None:
    found: list[threading.Thread] = []
    lanes.start(lambda _: found.append(threading.current_thread()))
    settle(qtbot, lanes)
    assert found[0] is not threading.main_thread()


def test_edits_are_done_in_the_order_in_which_they_were_asked_for(qtbot: QtBot, lanes: Lanes) -> None:
    order: list[int] = []
    for number in range(50):
        lanes.start(lambda _, number=number: order.append(number))  # type: ignore[misc]
    settle(qtbot, lanes)
    assert order == list(range(50))


def test_an_edit_does_not_wait_for_long_work(qtbot: QtBot, lanes: Lanes) -> None:
    edited = threading.Event()
    lanes.start(lambda _: edited.wait(10), lane=Lane.LONG)
    lanes.start(lambda _: edited.set())
    settle(qtbot, lanes)
    assert edited.is_set()


def test_steps_arrive_and_the_last_one_is_kept(qtbot: QtBot, lanes: Lanes) -> None:
    steps: list[Step] = []
    job = lanes.start(lambda report: report(Step("copying", 1, 2)), step=steps.append)
    settle(qtbot, lanes)
    assert steps == [Step("copying", 1, 2)] == [job.last]


def test_work_that_is_cancelled_stops_where_it_reports_and_gives_nothing(qtbot: QtBot, lanes: Lanes) -> None:
    told: list[str] = []
    going, asked = threading.Event(), threading.Event()

    def work(report: Report) -> None:
        going.set()
        asked.wait(10)
        report(Step("copying", 1, 2))
        told.append("went on")

    job = lanes.start(work, then=lambda _: told.append("done"), stopped=lambda: told.append("stopped"))
    going.wait(10)
    job.cancel()
    asked.set()
    settle(qtbot, lanes)
    assert told == ["stopped"]


def test_work_that_is_cancelled_before_its_turn_does_not_begin(qtbot: QtBot, lanes: Lanes) -> None:
    done: list[str] = []
    free = threading.Event()
    lanes.start(lambda _: free.wait(10))
    lanes.start(lambda _: done.append("begun")).cancel()
    free.set()
    settle(qtbot, lanes)
    assert done == []


def test_an_error_goes_to_whoever_asked_and_else_to_the_frame(qtbot: QtBot, lanes: Lanes) -> None:
    asked: list[Exception] = []
    frame: list[Exception] = []
    lanes.trouble.connect(frame.append)

    def refuse(_: Report) -> None:
        raise Refused("sealing", "no")

    lanes.start(refuse, failed=asked.append)
    lanes.start(refuse)
    settle(qtbot, lanes)
    assert [type(error) for error in (*asked, *frame)] == [Refused, Refused]


def test_a_lane_goes_on_after_an_error(qtbot: QtBot, lanes: Lanes) -> None:
    found: list[int] = []
    lanes.start(lambda _: 1 // 0, failed=lambda _: None)
    lanes.start(lambda _: 1, then=found.append)
    settle(qtbot, lanes)
    assert found == [1]


def test_closing_does_the_edits_that_wait(qtbot: QtBot, lanes: Lanes) -> None:
    done: list[int] = []
    free = threading.Event()
    lanes.start(lambda _: free.wait(10))
    lanes.start(lambda _: done.append(1))
    free.set()
    lanes.close()
    assert done == [1]
    settle(qtbot, lanes)


def test_what_comes_last_waits_for_edits_and_stops_all_other_work(qtbot: QtBot, lanes: Lanes) -> None:
    order: list[str] = []
    begun = threading.Event()

    def long(report: Report) -> None:
        begun.set()
        with suppress(Cancelled):
            while True:
                report(Step("copying", 1, 2))
        order.append("stopped")

    lanes.start(long, lane=Lane.LONG)
    lanes.start(lambda _: order.append("waiting"), lane=Lane.LONG)
    begun.wait(10)
    lanes.start(lambda _: order.append("edit"))
    lanes.start_last(lambda _: order.append("last"))
    settle(qtbot, lanes)
    assert sorted(order[:2]) == ["edit", "stopped"]
    assert order[2:] == ["last"]


@pytest.mark.parametrize("lane", [Lane.EDITS, Lane.FINDING])
def test_what_was_done_before_the_last_is_not_told_after_it(qtbot: QtBot, lanes: Lanes, lane: Lane) -> None:
    told: list[str] = []
    done = threading.Event()
    lanes.start(
        lambda _: done.set(), then=lambda _: told.append("found"), stopped=lambda: told.append("stopped"), lane=lane
    )
    done.wait(10)
    lanes.start_last(lambda _: told.append("closed"))
    lanes.start(lambda _: None, then=lambda _: told.append("opened"))
    settle(qtbot, lanes)
    assert (sorted(told[:2]), told[2:]) == (["closed", "stopped"], ["opened"])


def test_closed_lanes_owe_nobody_an_end(lanes: Lanes) -> None:
    told: list[str] = []
    begun = threading.Event()
    lanes.start(lambda _: begun.set(), stopped=lambda: told.append("view"), lane=Lane.VIEW)
    lanes.start(lambda _: begun.wait(10), stopped=lambda: told.append("edit"))
    lanes.close()
    assert (sorted(told), lanes.jobs) == (["edit", "view"], ())


def test_an_error_of_the_core_is_foreseen_and_any_other_a_defect() -> None:
    error = Refused("a", "b")
    assert foreseen(error) is error
    with pytest.raises(ZeroDivisionError):
        foreseen(ZeroDivisionError())
