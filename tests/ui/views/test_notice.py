"""The line above all screens stays until it is closed, but news of one act is not taken for news of the next."""

import pytest
from pytestqt.qtbot import QtBot

from ui.views.notice import Notice, WayOut


def notice(qtbot: QtBot, rest_ms: int) -> Notice:
    made = Notice("notice", rest_ms=rest_ms)
    qtbot.addWidget(made)
    return made


def test_news_of_an_act_goes_with_the_next(qtbot: QtBot) -> None:
    line = notice(qtbot, 0)
    line.tell("ok", "F-A001 is recorded.")
    line.outdate()
    assert line.isHidden()


def test_it_is_not_taken_away_before_it_can_be_read(qtbot: QtBot) -> None:
    line = notice(qtbot, 60_000)
    line.tell("ok", "F-A001 is recorded.")
    line.outdate()
    assert line.isVisible()


@pytest.mark.parametrize("kind", ["warn", "error"])
def test_what_is_wrong_stays_whatever_happens(qtbot: QtBot, kind: str) -> None:
    line = notice(qtbot, 0)
    line.tell(kind, "The disk is full.")
    line.outdate()
    assert line.isVisible()


def test_what_can_be_done_about_it_stays_too(qtbot: QtBot) -> None:
    line = notice(qtbot, 0)
    line.tell("ok", "Recovered draft", way_out=WayOut("Go there", lambda: None))
    line.outdate()
    assert line.isVisible()
