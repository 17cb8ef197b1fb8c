"""Work for a page: nobody is called back once it is gone, and nothing of what has ended is held."""

import gc
from typing import Any
from weakref import ref

import pytest

from fieldkit.errors import AlreadyThere, Cancelled, FieldkitError
from fieldkit.progress import Report
from tests.ui.inline import at_once
from ui.presenters.errands import Errands, do


class Job:
    """Work that goes on until the test ends it."""

    def __init__(self, then: Any) -> None:
        self.then, self.cancelled = then, False

    def cancel(self) -> None:
        self.cancelled = True


class Jobs:
    """A `Start` whose jobs do nothing by themselves."""

    def __init__(self) -> None:
        self.running: list[Job] = []

    def __call__(self, _: Any, *, then: Any, **_more: Any) -> Job:
        self.running.append(Job(then))
        return self.running[-1]


class Page:
    """Remembers what it was shown."""

    def __init__(self) -> None:
        self.shown: list[object] = []

    def work(self, busy: bool) -> None:
        self.shown.append(busy)

    def tell(self, error: FieldkitError | None) -> None:
        self.shown.append(error)


def test_what_runs_is_asked_to_stop_and_not_heard_any_more_once_the_page_is_gone() -> None:
    jobs, heard = Jobs(), list[str]()
    errands = Errands(jobs)
    errands(lambda _: "found", then=heard.append)
    jobs.running[0].then("before")
    errands.end()
    jobs.running[0].then("after")
    assert heard == ["before"]
    assert jobs.running[0].cancelled


def test_work_that_has_ended_is_not_held() -> None:
    jobs = Jobs()
    errands = Errands(jobs)
    errands(lambda _: bytes(1 << 20))
    ended = ref(jobs.running.pop())
    gc.collect()
    assert ended() is None
    errands.end()


def test_a_page_is_busy_until_its_work_has_ended() -> None:
    page = Page()
    do(Errands(at_once), page, lambda _: "found", page.shown.append)
    assert page.shown == [None, True, False, "found"]


def test_an_error_is_told_on_the_page() -> None:
    page, error = Page(), AlreadyThere("slip.pdf")

    def refuse(_: Report) -> None:
        raise error

    do(Errands(at_once), page, refuse, page.shown.append)
    assert page.shown == [None, True, False, error]


def test_a_page_whose_work_was_stopped_is_told_so_and_busy_no_longer() -> None:
    page = Page()

    def stop(_: Report) -> None:
        raise Cancelled

    do(Errands(at_once), page, stop, page.shown.append, stopped=lambda: page.shown.append("stopped"))
    assert page.shown == [None, True, False, "stopped"]


def test_a_defect_is_no_news_for_a_page() -> None:
    page = Page()
    with pytest.raises(ZeroDivisionError):
        do(Errands(at_once), page, lambda _: 1 / 0, page.shown.append)
    assert page.shown == [None, True, False]
