"""Stage two: pictures are made when nobody else needs the lane, and gone on with after."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from fieldkit.errors import CannotRead
from fieldkit.progress import Step
from ui.jobs import Lane
from ui.presenters.pictures import PictureStage


@dataclass(eq=False)
class Running:
    """Work that was begun; a test lets it go on, end, stop or fail."""

    then: Callable[[Any], None]
    failed: Callable[[Exception], None]
    step: Callable[[Step], None]
    stopped: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class Lab:
    """The stage, with what it began and told."""

    begun: list[Running] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.stage = PictureStage(
            lambda _: None, self.start, lambda: self.told.append("made"), lambda error: self.told.append(str(error))
        )

    def start(self, work: Callable[..., Any], **told: Any) -> Running:
        assert told.pop("lane") is Lane.LONG
        assert told.pop("title") == "Pictures"
        running = Running(**told)
        self.stage.began(running, Lane.LONG)  # as the lanes announce it
        self.begun.append(running)
        return running


@pytest.fixture
def lab() -> Lab:
    return Lab()


def test_pictures_are_made_at_once_when_nothing_else_is_done(lab: Lab) -> None:
    lab.stage.want("Pictures")
    assert len(lab.begun) == 1
    lab.begun[0].then(None)
    assert lab.told == ["made"]


def test_it_tells_of_pictures_as_often_as_they_are_kept(lab: Lab) -> None:
    lab.stage.want("Pictures")
    for done in range(1, 21):
        lab.begun[0].step(Step("thumbnails", done, 20))
    assert lab.told == ["made"] * 2


def test_other_long_work_goes_first_and_is_waited_for(lab: Lab) -> None:
    lab.stage.want("Pictures")
    lab.stage.began("intake", Lane.LONG)
    assert lab.begun[0].cancelled
    lab.begun[0].stopped()
    assert len(lab.begun) == 1
    lab.stage.ended("intake")
    assert len(lab.begun) == 2


def test_an_edit_does_not_disturb_it(lab: Lab) -> None:
    lab.stage.want("Pictures")
    lab.stage.began("edit", Lane.EDITS)
    assert not lab.begun[0].cancelled


def test_what_a_person_stopped_stays_stopped_until_pictures_are_wanted_anew(lab: Lab) -> None:
    lab.stage.want("Pictures")
    lab.begun[0].stopped()
    lab.stage.began("check", Lane.LONG)
    lab.stage.ended("check")
    assert len(lab.begun) == 1
    lab.stage.want("Pictures")
    assert len(lab.begun) == 2


def test_pictures_that_are_wanted_meanwhile_are_made_after(lab: Lab) -> None:
    lab.stage.want("Pictures")
    lab.stage.want("Pictures")
    assert len(lab.begun) == 1
    lab.begun[0].then(None)
    lab.stage.ended(lab.begun[0])
    assert len(lab.begun) == 2


def test_a_failure_is_told_and_not_tried_again_by_itself(lab: Lab) -> None:
    lab.stage.want("Pictures")
    lab.begun[0].failed(CannotRead("thumbs.db", "broken"))
    lab.stage.ended(lab.begun[0])
    assert len(lab.begun) == 1
    assert lab.told[0] == "made"
    assert "thumbs.db" in lab.told[1]
