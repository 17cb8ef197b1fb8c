"""The Intake screen in a low window, at large type: whatever can be done is seen whole; files give way to it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from fieldkit.errors import CannotWrite
from fieldkit.intake import look_over
from fieldkit.intake.news import Came
from fieldkit.platform.medium import Medium
from fieldkit.progress import silent
from tests.make import card
from tests.ui.dressed import dressed
from tests.ui.looks import objections
from tests.ui.studios import Stage
from ui.presenters.media import Card
from ui.presenters.runs import Phase, Run
from ui.settings import SCALE
from ui.views.intake import IntakeView

PLACE = "/home/somebody/missions/XX-2024-AA-001.fieldkit/originals"


@pytest.fixture
def low(open_stage: Stage) -> Stage:
    open_stage.studio.settings.put(SCALE, 150)
    open_stage.studio.window.resize(1280, 720)
    return open_stage


def screen(stage: Stage) -> IntakeView:
    found = stage.find(QWidget, "intake")
    assert isinstance(found, IntakeView)
    return found


def broken_off() -> Run:
    """A disk that got full: the longest there is to say, beside all there is to do."""
    names, came = ("DSC_0001.JPG", "DSC_0002.JPG"), [Came("verified", "a" * 64, "P-A0001"), None]
    run = Run("100NIKON", Path("/media/card"), Phase.FAILED, names=names, came=[None, None])
    run.break_off(Phase.FAILED, [(names[0], came[0])], CannotWrite(PLACE, "No space left on device", "ENOSPC"))
    return run


def test_an_intake_that_broke_off_under_a_card_that_waits(low: Stage, tmp_path: Path) -> None:
    medium, view = Medium(tmp_path, "EOS_DIGITAL", "3663-6331", "vfat", True, 0), screen(low)
    view.show_media([Card(medium, True, 3, 3, look_over(card(tmp_path / "DCIM", 3).parent, silent).seen(medium))])
    view.show_waiting(12)
    view.show_run(broken_off())
    low.settle()
    found = objections(low.studio.window, dressed().look)
    assert [one for one in found if not one.startswith(("intake.grid", "qt_scrollarea"))] == []


def test_a_folder_of_many_numbers_is_begun_without_scrolling(low: Stage, tmp_path: Path) -> None:
    for number in range(8):
        card(tmp_path / "card" / f"{100 + number}NIKON", 2, start=number)
    low.answers.given.append(tmp_path / "card")
    low.studio.window.acts["intake.choose"].trigger()
    low.settle()
    begin = low.find(QPushButton, "intake.ready.begin")
    assert begin.visibleRegion().boundingRect() == begin.rect()
