"""The report that is made beside the window: for one wish at a time, and what was given up is not heard."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from fieldkit.errors import CannotRead
from fieldkit.progress import Step
from ui.presenters.packets import SealScreen, Wanted
from ui.presenters.preview import Preview


@dataclass
class Shown:
    """A screen that remembers."""

    told: list[object] = field(default_factory=list)

    def show_making(self, step: Step | None) -> None:
        self.told.append("ended" if step is None else "making")

    def show_report(self, document: bytes) -> None:
        self.told.append(document)

    def show_outdated(self) -> None:
        self.told.append("outdated")


@dataclass
class Work:
    """Work that a test ends as it likes."""

    then: Callable[[bytes], None]
    failed: Callable[[Exception], None]
    step: Callable[[Step], None]
    stopped: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class Desk:
    screen: Shown = field(default_factory=Shown)
    begun: list[Work] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.preview = Preview(
            cast("SealScreen", self.screen), lambda *_: b"", self.start, self.failures.append, "Report"
        )

    def start(self, work: Callable[..., Any], **told: Any) -> Work:
        told.pop("lane")
        told.pop("title")
        self.begun.append(Work(**told))
        return self.begun[-1]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_report_that_was_made_is_shown_and_current(desk: Desk) -> None:
    desk.preview.make(Wanted())
    assert desk.preview.busy
    desk.begun[0].then(b"pdf")
    assert (desk.preview.busy, desk.preview.current) == (False, True)
    assert desk.screen.told == ["making", "ended", b"pdf"]


def test_another_wish_gives_up_the_one_before_and_hears_nothing_of_it(desk: Desk) -> None:
    desk.preview.make(Wanted())
    desk.preview.make(Wanted(edition="ed.hq_full"))
    assert desk.begun[0].cancelled
    desk.begun[0].then(b"too late")
    desk.begun[0].stopped()
    assert desk.preview.busy
    desk.begun[1].then(b"pdf")
    assert desk.screen.told == ["making", "ended", "making", "ended", b"pdf"]


def test_what_is_outdated_is_not_current_and_stops(desk: Desk) -> None:
    desk.preview.make(Wanted())
    desk.begun[0].then(b"pdf")
    desk.preview.outdate()
    assert not desk.preview.current
    desk.preview.make(Wanted())
    desk.preview.outdate()
    assert desk.begun[1].cancelled
    assert not desk.preview.busy


def test_a_failure_is_told(desk: Desk) -> None:
    desk.preview.make(Wanted())
    error = CannotRead("photo", "gone")
    desk.begun[0].failed(error)
    assert desk.failures == [error]
    assert not desk.preview.busy


def test_stopping_in_the_list_of_jobs_ends_it(desk: Desk) -> None:
    desk.preview.make(Wanted())
    desk.begun[0].stopped()
    assert (desk.preview.busy, desk.preview.current) == (False, False)
